/** One line on standard error that rewrites itself while something is painted; silent where nobody watches. */
import { isPlain } from './terminal.ts';

const BAR = 24;
const BACK_AND_CLEAR = '\r\u001b[2K';

export interface Progress {
  /** `fraction` 0–1. */
  show(fraction: number, what: string): void;
  /** Takes the line away, so that other output starts clean. */
  clear(): void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || process.env.TERM === 'dumb') return { show() {}, clear() {} };
  let last = '';
  return {
    show(fraction, what) {
      const full = Math.round(Math.min(1, Math.max(0, fraction)) * BAR);
      const percent = `${Math.round(fraction * 100)}`.padStart(3);
      const bar = isPlain(stream) ? '' : `${'━'.repeat(full)}${'─'.repeat(BAR - full)} `;
      const line = `Painting ${bar}${percent} %  ${what}`.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
      if (line !== last) stream.write(BACK_AND_CLEAR + line);
      last = line;
    },
    clear() {
      if (last) stream.write(BACK_AND_CLEAR);
      last = '';
    },
  };
}
