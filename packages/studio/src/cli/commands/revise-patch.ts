/** What an edit changed, a line a fact, with its reason. */
import type { Patch } from '@atelier/prompt';

const LABEL = 11;
const WORDS = 36;

export function patchLines({ changed, added, removed, reasons }: Patch): string[] {
  const line = (label: string, id: string, words: string) =>
    `${label.padEnd(LABEL)}${reasons[id] ? `${words.padEnd(WORDS)} ${reasons[id]}` : words}`;
  return [
    ...changed.map(({ id, from, to }) => line('Changed', id, `${from} → ${to}`)),
    ...added.map(({ id, kind, value }) => line('Added', id, kind === 'absent' && !/^no /.test(value) ? `no ${value}` : value)),
    ...removed.map(({ id, value }) => line('Removed', id, value)),
  ];
}
