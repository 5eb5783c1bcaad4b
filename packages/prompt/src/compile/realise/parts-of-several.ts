/**
 * Parts of several agree with those who have them: "their head is thrown back" is said of one alone. Rows speak of a part in the singular, since
 * they are written for one; of several the part is put in the plural, and with it the verb that follows.
 */
import { CLOSED, plural, singular, verbBase, wordNet } from '@atelier/lexicon';

/** What each of several has one of, or a pair that was told by one. */
const PARTS =
  'head|face|neck|mouth|chin|nose|forehead|brow|chest|back|belly|throat|tail|mane|muzzle|snout|beak|bill|tongue|knee|lap|shoulder|elbow|wrist|hat|cap|collar|hood|helmet|coat|jacket|dress|shirt|apron|scarf|shell|crest';
const OWNED = new RegExp(`\\b([Tt]heir) ((?:\\p{L}+ ){0,2}?)(${PARTS})\\b(?!’)(?: (\\p{L}+))?`, 'gu');
/** Words in -s after a part that are no verbs. */
const NO_VERB = /^(?:as|across|towards|afterwards|backwards|forwards|upwards|downwards|sideways|this|his|its|less|was)$/;

/** "over their knee" as "over their knees", "their head is" as "their heads are". */
export const partsOfSeveral = (text: string): string =>
  text.replace(OWNED, (whole, their: string, between: string, part: string, next: string | undefined) => {
    // "Their chest of drawers", "their back seat": no part, or one that another noun follows is.
    if (next === 'of' || (next !== undefined && isNoun(next)) || /\b(?:and|or|of|in|on|with)\b/.test(between)) return whole;
    const parts = `${their} ${between}${plural(part)}`;
    return next === undefined ? parts : `${parts} ${agreeing(next)}`;
  });

/** "Back teeth", "neck feathers": oftener a noun than anything else, so that the part is only its first half. */
function isNoun(word: string): boolean {
  if (CLOSED.has(word) || NO_VERB.test(word)) return false;
  const { noun } = wordNet(singular(word)) ?? {};
  if (noun === undefined || /(?:ed|ing|ly)$/.test(word)) return false;
  const { adjective = -1, adverb = -1 } = wordNet(word) ?? {};
  const base = verbBase(word);
  const verb = base === undefined ? -1 : (wordNet(base)?.verb ?? 0);
  return noun > Math.max(adjective, adverb, verb);
}

const agreeing = (verb: string): string => {
  if (verb === 'is') return 'are';
  if (verb === 'has') return 'have';
  if (verb === 'was') return 'were';
  return /s$/.test(verb) && !NO_VERB.test(verb) && verbBase(verb) !== undefined ? (verbBase(verb) as string) : verb;
};
