/** What `check` found, for reading: the prompt with what was invented marked in it, then word by word with reasons. */
import type { Checked, Finding } from '@atelier/prompt';
import { isPlain } from '../terminal.ts';

const LABEL = 11;
/** Words longer than this push their reason to the right of the others. */
const WIDEST = 40;

export function checkLines(checked: Checked, prompt: string, stream: Parameters<typeof isPlain>[0]): string[] {
  const { kept, dropped, invented, corrected } = checked;
  const width = Math.min(WIDEST, Math.max(0, ...[...kept, ...dropped, ...invented].map(({ value }) => flat(value).length)));
  const table = (label: string, findings: readonly Finding[]): string[] =>
    findings.length === 0
      ? [`${label.padEnd(LABEL)}nothing`]
      : findings.map(
          ({ value, reason }, i) => `${(i === 0 ? label : '').padEnd(LABEL)}${flat(value).padEnd(width)}   ${reason}`,
        );
  const clean = dropped.length + invented.length === 0;
  return [
    ...(invented.length > 0 ? [marked(prompt, invented, isPlain(stream)), ''] : []),
    ...table('Kept', kept),
    ...table('Dropped', dropped),
    ...table('Invented', invented),
    '',
    ...(clean ? ['Faithful: nothing to correct.'] : ['Corrected prompt:', corrected]),
  ];
}

/** The prompt with each invention in brackets, underlined where a terminal can. */
function marked(prompt: string, invented: readonly Finding[], plain: boolean): string {
  const [open, close] = plain ? ['[', ']'] : ['\u001b[4;31m', '\u001b[0m'];
  let out = '';
  let at = 0;
  for (const { span } of [...invented].sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < at) continue;
    out += `${prompt.slice(at, span[0])}${open}${prompt.slice(...span)}${close}`;
    at = span[1];
  }
  return out + prompt.slice(at);
}

const flat = (value: string): string => value.replace(/\s+/g, ' ');
