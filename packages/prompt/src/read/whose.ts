/** "My grandmas kitchen", "dads shed": whose it is, typed without the apostrophe. */
import { CLOSED, PLACES, wordNet } from '@atelier/lexicon';
import { lexemeOf, singularOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

const KIN = new Set(
  'grandmas grandpas grandads granddads grannys grannies nans nanas mums moms dads mamas papas sisters brothers uncles aunts aunties mothers fathers daughters sons boyfriends girlfriends husbands wifes childs'.split(
    ' ',
  ),
);

/** Such words in two, as with the apostrophe; before a thing or a place, and behind "my", "her" or nothing. */
export function withWhose(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lower }) => KIN.has(lower))) return tokens;
  return tokens.flatMap((token, i) => (KIN.has(token.lower) && isWhose(tokens, i) ? parted(token) : [token]));
}

function isWhose(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  let at = i + 1;
  // "My dads old leather wallet".
  if (/^(?:my|our|your|his|her)$/.test(before ?? '')) while (at < i + 4 && isQuality(tokens[at])) at++;
  const thing = tokens[at];
  if (thing?.kind !== 'word' || CLOSED.has(thing.lower) || thing.gap > 1) return false;
  if (
    before !== undefined &&
    !/^(?:my|our|your|his|her|their|the|in|at|of|on|behind|under|into|from|with|over|by|a|an|,|old)$/.test(before)
  )
    return false;
  const one = singularOf(thing.lexeme);
  const { concrete, verb = -1, noun = -1 } = wordNet(one) ?? {};
  const where = PLACES.has(one) || /^(?:shed|flat|shop|studio|allotment|workshop|den|attic|loft)$/.test(one);
  return (where || (/^(?:artifact|body|food)$/.test(concrete ?? '') && noun >= verb)) && !thing.lower.endsWith('ing');
}

const isQuality = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || CLOSED.has(token.lower)) return false;
  const { adjective = -1, noun = -1 } = wordNet(token.lower) ?? {};
  return adjective > noun || /^(?:old|new|favourite|favorite|leather|wooden|vintage)$/.test(token.lower);
};

function parted(token: Token): Token[] {
  const one = token.lower.slice(0, -1);
  const cut = token.end - 1;
  return [
    { ...token, text: token.text.slice(0, -1), lower: one, lexeme: lexemeOf(one), end: cut },
    { ...token, text: "'s", lower: "'s", lexeme: lexemeOf("'s"), start: cut, gap: 0 },
  ];
}
