/** "nobody there", "with no one around", "without a soul": that nobody is there, said without the word "people". */
import type { Span } from '@atelier/spec';

const NOBODY =
  '(?:nobody|no[ -]one|noone|not (?:a|one) (?:single )?(?:soul|person)|without (?:a|one) (?:single )?(?:soul|person))';
const WHERE =
  '(?:else|around|about|there|here|left|anywhere|nearby|outside|inside|home|visible|at all|in sight|in view|to be seen|in (?:it|there)|on it|(?:is|are|was) (?:around|there|here|left|in sight|to be seen|home))';
const STRETCH = new RegExp(
  `(?:\\b(?:with|and|but|there(?:'s| is| was))\\s+)*\\b${NOBODY}(?:\\s+${WHERE})*(?:\\s+[a-z]+ing)?(?=\\s*(?:[,.;:!?)]|$|\\s(?:at|in|on|under|by|along|and|but|just|only)\\b))`,
  'gi',
);
const MAYBE = /no[ -]?(?:body|one)|soul|person/i;

/** The stretches that say so, with the words that do. */
export function findNobody(idea: string): { span: Span; said: string }[] {
  if (!MAYBE.test(idea)) return [];
  return [...idea.matchAll(STRETCH)].map(({ 0: text, index }) => {
    const lead = /^(?:(?:with|and|but|there(?:'s| is| was))\s+)*/i.exec(text)![0].length;
    return { span: [index, index + text.length], said: text.slice(lead).toLowerCase() };
  });
}
