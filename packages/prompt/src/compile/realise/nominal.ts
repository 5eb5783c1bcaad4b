/** A row told of a second thing, by its name: a pronoun would mean the first. */
import { remember } from '@atelier/lexicon';

/** Of a second thing: named before a pronoun speaks of it, which would mean the first. */
export const nominal = remember(
  (row: string): string => {
    const text = /\$[Tt]he\b/.test(row) ? row : row.replace(PARTS, '$1 of $$the').replace(AMONG, '$1 of $$the');
    return /\$[Tt]he\b/.test(text.slice(0, Math.max(0, text.search(/\$(?:its?|he|his|him)\b/i))))
      ? text
      : text
          .replace(
            /\$([Ii])ts ((?:[\p{L}’-]+ )?[\p{L}’-]+)/u,
            (_, i: string, part: string) => `${i === 'I' ? 'The' : 'the'} ${part} of $the`,
          )
          .replace(/\$([Ii])t\b/, (_, i: string) => (i === 'I' ? '$The' : '$the'));
  },
  undefined,
  Number.POSITIVE_INFINITY,
);
/** "No two plumages agree": whose. */
const PARTS = /^(No two \p{L}*[^s\W]s\b)/u;
/** "No two keep in line": of whom. */
const AMONG = /^(No two(?! \p{L}* of\b)|(?:Each|Some|Most|None|One)(?= (?:is|are|has|have|stands?|lies?|sits?)\b))/u;
