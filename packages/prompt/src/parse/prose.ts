/** Prose: the words as they are, without the turns of phrase that only frame them; or JSON, facet by facet. */
import type { Span } from '@atelier/spec';
import { matchesOf } from '../read/pattern.ts';
import { jsonReading } from './json-reading.ts';
import { type JsonString, jsonStrings } from './json-strings.ts';
import { Projection } from './projection.ts';
import { emptyReading, type Reading } from './reading.ts';

/**
 * What prompts in whole sentences say around their facts: the first group of each is said of the picture as such, and goes. What
 * is left reads the same without it. Where none of its hints stands no pattern is tried.
 */
const FRAMES: readonly (readonly [pattern: RegExp, ...hints: string[]])[] = [
  [/ (?<=, )(?:seen|viewed|shot|photographed) from(?= an? [\p{L} -]{1,30}(?:angle|view|distance)\b)/giu, ' from a'],
  [/,? ?\bspelled (?:out )?exactly(?: so| as written| like this| as shown)?(?=[.,;]|$)/gi, 'spelled'],
  // What a "top down view" is, said over again.
  [/(?<=\bview), from straight above(?=[.,;]|$)/gi, 'from straight above'],
  // Behind lettering in the same sentence; elsewhere "nothing else" is a wish of its own.
  [
    /(?=, [lseincw])(?<="[^"\n]*"[^".\n]{0,60}), (?:letter for letter|spelled as given|every letter as given|in just these letters|nothing else|(?:clear and )?correctly spelled|without a letter more or less)(?=[.;]|$)/gi,
    '", ',
  ],
  [/\bthere (?:must|should) be (?=no\b)/gi, ' be no'],
  [/ anywhere(?: in the (?:picture|image|scene|frame))?(?=[.,;]|$)/gi, ' anywhere'],
  [/ at all(?: in the (?:picture|image|scene|frame))?(?=[.,;]|$)/gi, ' at all'],
  [
    / (?<=\blight(?:ing|s)? )(?:falls across|shapes?|fills?|bathes?|illuminates?|washes over|defines?) the (?:scene|picture|image|frame)(?=[.,;]|$)/gi,
    ' the scene',
    ' the picture',
    ' the image',
    ' the frame',
  ],
];

export function prose(text: string): Reading {
  const json = jsonReading(text);
  if (json) return json;
  const reading = layoutReading(text) ?? emptyReading();
  if (reading.words.text === '') {
    const [opening, closing] = [quotedWhole(text, 0), quotedWhole(text, 1)];
    reading.words = Projection.without(text, [...opening, ...framesOf(text), ...closing]);
    if (opening[0] && closing[0]) reading.body = [opening[0].end, closing[0].start];
  }
  return reading;
}

/** A whole prompt between quotes, as it is copied out of an answer: the opening or the closing one. Other quotes in it are lettering, and one in a sentence alone is, too. */
function quotedWhole(text: string, which: 0 | 1): { start: number; end: number }[] {
  const match = /^\s*(?:"([^"]*)"|“([^“”]*)”)\s*$/.exec(text);
  if (!match || (match[1] ?? match[2] ?? '').trim().split(/\s+/).length < 5) return [];
  const at = which === 0 ? text.search(/\S/) : text.trimEnd().length - 1;
  return [{ start: at, end: at + 1 }];
}

/** FLUX 3: a caption that names `<silhouette_1>` and its like, then a list of them with boxes. What each is, is said in the list. */
function layoutReading(text: string): Reading | undefined {
  if (!text.includes('<silhouette_')) return undefined;
  const at = text.search(/\[\s*\{\s*"/);
  if (at < 0 || !/<silhouette_\d+>/.test(text.slice(0, at))) return undefined;
  const list = jsonReading(text.slice(at));
  if (list === undefined) return undefined;
  const reading = emptyReading();
  const caption = text.slice(0, at);
  const marks = [...caption.matchAll(/<silhouette_\d+>/g)].map(({ index, 0: mark }) => ({ index, end: index + mark.length }));
  const descriptions = new Map(described(text.slice(at)));
  let from = 0;
  for (const { index, end } of marks) {
    reading.words.keep(text, from, index);
    const words = descriptions.get(caption.slice(index + 1, end - 1));
    if (words) for (const unit of words) reading.words.put(unit.text, [unit.span[0] + at, unit.span[1] + at]);
    from = end;
  }
  reading.words.keep(text, from, at);
  reading.unread.push(
    ...list.unread.map(({ value, span }) => ({ value, ...(span && { span: [span[0] + at, span[1] + at] as Span }) })),
  );
  return reading;
}

function described(list: string): [id: string, units: JsonString['units']][] {
  const strings = jsonStrings(list) ?? [];
  const textOf = ({ units }: JsonString) => units.map(({ text }) => text).join('');
  return strings
    .filter(({ path }) => path.at(-1) === 'id')
    .flatMap((id): [string, JsonString['units']][] => {
      const place = id.path.slice(0, -1).join('/');
      const desc = strings.find(({ path }) => /^desc/.test(path.at(-1) ?? '') && path.slice(0, -1).join('/') === place);
      return desc ? [[textOf(id), desc.units]] : [];
    });
}

/** The stretches of `text` that only frame what is said, in order. */
export function framesOf(text: string): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const found: { start: number; end: number }[] = [];
  for (const [frame, ...hints] of FRAMES)
    if (hints.some((hint) => lower.includes(hint)))
      for (const { index, 0: whole } of matchesOf(frame, text)) found.push({ start: index, end: index + whole.length });
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}
