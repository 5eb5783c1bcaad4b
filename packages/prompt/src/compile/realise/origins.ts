/** Days and origins ("christmas", "polish dumplings") with the capitals that a hurried idea leaves out. */
import { ATTRIBUTE_KINDS, remember, wordNet } from '@atelier/lexicon';
import type { Brief, Span } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { extentOf } from '../../subjects/spans-of.ts';
import { capital } from './words.ts';

/** Part of an idea, by places in its text. */
export interface Stretch {
  start: number;
  end: number;
}

/** "Christmas": typed in lower case as often as not. */
const DAYS =
  /^(?:christmas|halloween|easter|hanukkah|diwali|ramadan|thanksgiving|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Origins that are no proper names. */
const COMMON_ORIGINS = new Set(['native']);

const isOrigin = (word: string): boolean =>
  ATTRIBUTE_KINDS.get(word.toLowerCase()) === 'origin' && !COMMON_ORIGINS.has(word.toLowerCase());

/** Days and origins with their capitals. */
export function withCapitals(nominal: string, brief: Brief, at: Stretch): string {
  if (nominal.match(/\p{L}+/gu)?.some(mayBeCapital) !== true) return nominal;
  const origins = originsIn(brief, at);
  let met = 0;
  return nominal.replace(/\p{L}+/gu, (word) => (DAYS.test(word) || (isOrigin(word) && origins[met++]) ? capital(word) : word));
}
const mayBeCapital = remember((word) => DAYS.test(word) || isOrigin(word));

/**
 * Of each word of an origin in a stretch whether it is one there: taken so by the reader or before a noun, "Polish" of polish dumplings and
 * not of nail polish. What can be nothing else ("speaking French") is one anywhere.
 */
function originsIn({ subjects, setting, look, idea }: Brief, { start, end }: Stretch): boolean[] {
  const all = everySubject(subjects);
  const ends = new Set(all.map((each) => extentOf(each)?.[1]));
  const starts = new Set<number | undefined>();
  for (const { kind, span } of all.flatMap(({ attributes }) => attributes)) if (kind === 'origin') starts.add(span?.[0]);
  for (const fact of [...all, ...setting, ...look]) {
    const span = extentOf(fact);
    if (span && /^\p{L}+ \p{L}/u.test(idea.slice(...(span as Span)))) starts.add(span[0]);
  }
  return [...idea.slice(start, end).matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
    if (!isOrigin(word)) return [];
    const at = start + index;
    return [starts.has(at) || (!ends.has(at + word.length) && wordNet(word.toLowerCase())?.verb === undefined)];
  });
}
