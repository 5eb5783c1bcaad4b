/** "My grandmas kitchen", "dads shed": whose it is, typed without the apostrophe. */
import { CLOSED, PLACES, wordNet } from '@atelier/lexicon';
import { lexemeOf, singularOf } from './lexeme.ts';
import type { Token } from './tokens.ts';

/** These are whose it is only behind "my" and its like: "my neighbours dog", but "two friends walk". */
const ACQUAINTED = new Set(
  'neighbours neighbors friends cousins roommates flatmates bosses teachers nieces nephews kids'.split(' '),
);
const OWN = /^(?:my|our|your|his|her)$/;

const KIN = new Set(
  'grandmas grandpas grandads granddads grannys grannies nans nanas mums moms dads mamas papas sisters brothers uncles aunts aunties mothers fathers daughters sons boyfriends girlfriends husbands wifes childs'.split(
    ' ',
  ),
);

/** Such words in two, as with the apostrophe; before a thing or a place, and behind "my", "her" or nothing. */
export function withWhose(tokens: readonly Token[]): readonly Token[] {
  const its = tokens.some(({ lower }, i) => lower === "'s" && tokens[i - 1]?.lower === 'it') ? withIts(tokens) : tokens;
  if (!its.some((token, i) => KIN.has(token.lower) || ACQUAINTED.has(token.lower) || isOneOfMany(its, i))) return its;
  return its.flatMap((token, i) =>
    isOneOfMany(its, i) ||
    ((KIN.has(token.lower) || (ACQUAINTED.has(token.lower) && OWN.test(its[i - 1]?.lower ?? ''))) && isWhose(its, i))
      ? parted(token)
      : [token],
  );
}

/** "Opening it's doors", "on it's side": its own, typed as "it is". */
function withIts(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const [s, thing] = [tokens[i + 1], tokens[i + 2]];
    if (token.lower === "'s" && tokens[i - 1]?.lower === 'it' && isIts(tokens, i - 1)) return [];
    if (token.lower !== 'it' || s?.lower !== "'s" || !thing || !isIts(tokens, i)) return [token];
    return [{ ...token, text: 'its', lower: 'its', lexeme: lexemeOf('its'), end: s.end }];
  });
}

function isIts(tokens: readonly Token[], i: number): boolean {
  const [before, thing] = [tokens[i - 1], tokens[i + 2]];
  if (thing?.kind !== 'word' || CLOSED.has(thing.lower)) return false;
  const opens = before?.kind === 'word' && (/ing$/.test(before.lower) || CLOSED.get(before.lower)?.startsWith('P') === true);
  return opens && wordNet(singularOf(thing.lexeme))?.noun !== undefined;
}

function isWhose(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  let at = i + 1;
  // "My dads old leather wallet".
  if (OWN.test(before ?? '')) while (at < i + 4 && isQuality(tokens[at])) at++;
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
  // "My daughters rabbit", "our neighbours cat".
  if (OWN.test(before ?? '') && concrete === 'animal' && one === thing.lower && noun > verb) return true;
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

/** "A pirates shoulder", "a kings crown": of one of them, for "a" has no plural behind it. */
function isOneOfMany(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  // "A wizards messy desk".
  while (at < i + 3 && isQuality(tokens[at])) at++;
  const [token, thing] = [tokens[i]!, tokens[at]];
  const article = tokens[i - 1]?.lower;
  if (
    (article !== 'a' && article !== 'an') ||
    !token.lower.endsWith('s') ||
    token.kind !== 'word' ||
    thing?.kind !== 'word' ||
    thing.gap > 1
  )
    return false;
  if (!/[^su]s$/.test(token.lower) || CLOSED.has(thing.lower)) return false;
  const one = singularOf(token.lexeme);
  if (one === token.lower || wordNet(token.lower) !== undefined || token.lower !== `${one}s`) return false;
  if (!/^(?:person|animal)$/.test(wordNet(one)?.concrete ?? '') || wordNet(`${token.lower} ${thing.lower}`) !== undefined)
    return false;
  const { concrete, noun = 0, verb = -1 } = wordNet(thing.lower) ?? {};
  return (
    singularOf(thing.lexeme) === thing.lower &&
    /^(?:body|artifact|animal)$/.test(concrete ?? '') &&
    noun >= verb &&
    thing.lower !== 'eye'
  );
}
