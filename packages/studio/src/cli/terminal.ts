/** What the terminal at hand can show. Colour and pictures only where a person sees them. */
import type { WriteStream } from 'node:tty';

type Stream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;
type Environment = Readonly<Record<string, string | undefined>>;

export type PreviewKind = 'kitty' | 'iterm' | 'blocks';

export const isPlain = (stream: Stream, env: Environment = process.env): boolean =>
  !stream.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';

/** Grey on a terminal, as it is anywhere else. */
export const dim = (text: string, stream: Stream = process.stdout): string =>
  isPlain(stream) ? text : `\u001b[2m${text}\u001b[22m`;

/** Columns to fill; text that goes to a file or a pipe is not broken. */
export const widthOf = (stream: Stream): number => (stream.isTTY && stream.columns ? stream.columns : Number.POSITIVE_INFINITY);

/** How a picture can be shown here, if at all. */
export function previewKind(stream: Stream, env: Environment = process.env): PreviewKind | undefined {
  if (isPlain(stream, env) || env.CI || env.TMUX) return undefined;
  if (env.KITTY_WINDOW_ID || env.TERM === 'xterm-kitty' || env.TERM_PROGRAM === 'ghostty') return 'kitty';
  if (env.TERM_PROGRAM === 'iTerm.app' || env.TERM_PROGRAM === 'WezTerm') return 'iterm';
  return /truecolor|24bit/.test(env.COLORTERM ?? '') ? 'blocks' : undefined;
}
