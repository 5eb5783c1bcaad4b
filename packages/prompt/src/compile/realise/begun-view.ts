/** The place that a picture is seen from, taken from the fragment at its end to the front of the first sentence. */
import type { Part } from './material.ts';

/** "Seen from the doorway at eye level", and the fragment is without it; undefined where it can not stand there. */
export function frontOf(end: Part[], head: string): string | undefined {
  const at = end.findIndex(({ told }) => told === true);
  const part = end[at];
  const [first = '', ...rest] = part === undefined ? [] : part.text.replace(/\.$/, '').split(', ');
  const front = frontIn(first);
  // A pronoun there would speak of what has not been named.
  if (part === undefined || front === undefined || /\b(?:it|them|its|their|his|her|him)\b/.test(first)) return undefined;
  if (head !== '' && new RegExp(`\\b${head.replace(/[^\p{L}]/gu, '.')}`, 'iu').test(first)) return undefined;
  // A number alone begins no sentence.
  const left = [...rest.filter((piece) => !/^\d/.test(piece)), ...rest.filter((piece) => /^\d/.test(piece))];
  if (left.length > 0 && !/^\d/.test(left[0] as string)) part.text = `${upper(left.join(', '))}.`;
  else if (left.length === 0) end.splice(at, 1);
  else return undefined;
  return front;
}

function frontIn(view: string): string | undefined {
  const from = /^From (?!.*\bview\b)(.+)$/.exec(view);
  if (from) return `From ${from[1]}`;
  const [, how = '', where = ''] = VIEW.exec(view) ?? [];
  if (where === '') return undefined;
  const seen = SEEN[how.toLowerCase().trim()];
  return seen === undefined ? undefined : `Seen ${seen}${where.replace(/^(?:up|down|out|across) (?=from )/, '')}`;
}
const VIEW =
  /^((?:low|close|frontal|wide|straight|square|symmetrical|upright)? ?)(?:view|interior|exterior|seen) ((?:straight )?(?:from|at|down|along|across|over|among|through|up|into|just|out|between|under|on) .+)$/i;
const SEEN: Readonly<Record<string, string>> = {
  '': '',
  low: 'low ',
  close: 'close ',
  frontal: 'straight on ',
  wide: '',
};
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
