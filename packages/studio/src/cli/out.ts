/** Printing on standard output. */
import { widthOf } from './terminal.ts';

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value));

const LABEL = 11;

/** `label` in a column of its own, items behind it, continued below themselves where the terminal ends. */
export function labelled(label: string, items: readonly string[], hint = ''): string {
  const width = widthOf(process.stdout) - LABEL;
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    const longer = line ? `${line} · ${item}` : item;
    if (line && longer.length > width) {
      lines.push(line);
      line = item;
    } else line = longer;
  }
  const last = hint ? `${line}   ${hint}` : line;
  lines.push(last);
  return lines.map((text, i) => (i === 0 ? label : '').padEnd(LABEL) + text).join('\n');
}
