/** NovelAI: curly and square brackets, and weights before double colons; a weight below nothing takes a thing away. */
import { novelai as weights } from '../syntax/novelai.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';
import { addPieces } from './weighted.ts';

export function novelai(text: string): Reading {
  const reading = emptyReading();
  const pieces = weights(text);
  addPieces(
    reading,
    Projection.of(text),
    pieces.filter(({ weight }) => weight >= 0),
  );
  for (const [from, to] of stretches(text, pieces))
    for (const { 0: item, index } of text.slice(from, to).matchAll(/[^\s,](?:[^,]*[^\s,])?/g)) {
      const value = thingIn(item);
      if (value !== '') reading.denied.push({ value, span: [from + index, from + index + item.length] });
    }
  return reading;
}

const BRACES = /[{}[\]]/g;

/** What stands under one negative weight, whatever braces are in it: "{red} hat" is one thing. */
function stretches(
  text: string,
  pieces: readonly { start: number; end: number; weight: number }[],
): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { start, end, weight } of pieces) {
    if (weight >= 0) continue;
    const last = found.at(-1);
    const [before = ''] = /[{}[\]]*$/.exec(text.slice(last?.[1] ?? 0, start)) ?? [];
    if (last && last[1] === start - before.length) last[1] = end;
    else found.push([start - before.length, end]);
  }
  return found.map(([from, to]) => [from, to + (/^[}\]]*/.exec(text.slice(to))?.[0].length ?? 0)]);
}

/** "{red} hat" is a red hat, "in the rain" the rain; taking "no hat" away denies nothing. */
function thingIn(item: string): string {
  const words = item.replace(BRACES, '').replace(/\s+/g, ' ').trim();
  if (/^(?:no|without|not)\s/i.test(words) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) return '';
  return words.replace(/^(?:(?:in|on|at|by|under|with|of|near|from)\s+)?(?:(?:an?|the|some|any)\s+)?(?=\S)/i, '');
}
