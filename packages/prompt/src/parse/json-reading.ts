/** Prompts in JSON, of whatever target: each string is read as a sentence of its own, by what its keys say it is. */
import { singular } from '@atelier/lexicon';
import type { Span } from '@atelier/spec';
import { type JsonString, jsonStrings } from './json-strings.ts';
import { emptyReading, type Reading } from './reading.ts';

const AVOID = /^(?:avoid|negative(?:_?prompt)?|exclude|without|not)$/i;
/** Names and codes, not words of the picture. */
const NO_WORDS = /^(?:id|v|version|hex|color_hex|seed|aspect_ratio|size)$/i;
const LETTERING = /^(?:content|text)$/i;

/** `undefined` where the text is not JSON with words in it. */
export function jsonReading(text: string): Reading | undefined {
  const strings = /^\s*[{[]/.test(text) ? jsonStrings(text) : undefined;
  if (strings === undefined || strings.length === 0) return undefined;
  const reading = emptyReading();
  const { words } = reading;
  /** What each object's descriptions say: a type that they name again is not read twice. */
  const descriptions = new Map<string, string>();
  for (const each of strings)
    if (/^desc/.test(each.path.at(-1) ?? ''))
      descriptions.set(parentOf(each), `${descriptions.get(parentOf(each)) ?? ''},${singulars(each)}`);
  let group = '';
  for (const each of strings) {
    const key = keyOf(each);
    if (NO_WORDS.test(key) || (key === 'type' && (isType(each) || descriptions.get(parentOf(each))?.includes(singulars(each)))))
      continue;
    const value = wordsOf(each);
    const span = spanOf(each);
    // A Brief names colours and has no boxes: these stay, but as what could not be placed.
    if (/^#[\da-f]{3,8}$/i.test(value)) {
      reading.unread.push({ value, ...(span && { span }) });
      continue;
    }
    if (each.path.some((step) => AVOID.test(step))) {
      if (span) reading.denied.push({ value, span });
      continue;
    }
    const here = parentOf(each);
    const bearer = key === 'on' && here === group;
    // What belongs to one thing is one sentence.
    if (bearer) words.put(' on the ', [span?.[0] ?? 0, span?.[0] ?? 0]);
    else words.part(here === group && here.includes('/') ? ', ' : '. ');
    group = here;
    const lettering = LETTERING.test(key) && !/description|caption/.test(here);
    const at: Span = span ? [span[0], span[0]] : [0, 0];
    if (lettering) words.put('"', at);
    for (const { text: unit, span: place } of each.units) words.put(unit, place);
    const end: Span = span ? [span[1], span[1]] : [0, 0];
    if (lettering) words.put('"', end);
  }
  for (const match of text.matchAll(BOX))
    reading.unread.push({ value: match[0], span: [match.index, match.index + match[0].length] });
  return reading;
}

const BOX = /"(?:bbox|box|bounding_box)"\s*:\s*\[[\d\s.,-]*\]/g;

/** The nearest key above, lists aside. */
const keyOf = ({ path }: JsonString): string => path.findLast((step) => !/^\d+$/.test(step)) ?? '';
const parentOf = ({ path }: JsonString): string => path.slice(0, -1).join('/');
const wordsOf = ({ units }: JsonString): string => units.map((unit) => unit.text).join('');
/** Whole words, each in the singular and between spaces: no "ring" is in " string ". */
const singulars = (each: JsonString): string =>
  ` ${(
    wordsOf(each)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’-]+/gu) ?? []
  )
    .map(singular)
    .join(' ')} `;
const isType = (each: JsonString): boolean => /^(?:obj|object|text|silhouette)$/.test(wordsOf(each));

function spanOf({ units }: JsonString): Span | undefined {
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : undefined;
}
