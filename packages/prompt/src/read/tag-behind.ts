/** What stands behind a noun and is decided by it: a colour, a place, a preposition that is an adjective elsewhere. */
import { BODY_PARTS, CLOSED, COLOURS, isTint, wordNet } from '@atelier/lexicon';
import { type Scores, singularOf } from './lexeme.ts';
import { isLiving } from './living.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

const OWNING = /^(?:the|his|her|its|their|my|our|your)$/;
/** Before these and an article a colour is called after a thing: "in a brick red". */
const NAMING = /^(?:in|of|with|is|are|was|were|painted|dyed|and|from|to|into|paint)$/;

/** "The grass green after rain", "a tomato red and juicy": what it is like, said behind it, and no colour called after it. */
export function isColouredSo(words: readonly Word[], i: number): boolean {
  const thing = words[i - 1];
  const article = words[i - 2]?.lower ?? '';
  if (thing?.kind !== 'word' || NAMING.test(words[i - 3]?.lower ?? '')) return false;
  const [next, like, after] = words.slice(i + 1, i + 4);
  // "Her lips red and full".
  if (OWNING.test(article) && BODY_PARTS.has(singularOf(thing.lexeme))) return next?.kind !== 'word' || traitsOf(next).closed;
  if (!isTint(thing.lower, words[i]!.lower)) return false;
  if (next?.lower === 'and')
    return (
      /^(?:an?|the)$/.test(article) &&
      like !== undefined &&
      wordNet(like.lower)?.adjective !== undefined &&
      !COLOURS.has(like.lower) &&
      after?.kind !== 'word'
    );
  if (!OWNING.test(article)) return false;
  return (
    next === undefined || next.kind === 'mark' || (next.lower !== 'of' && CLOSED.get(next.lower)?.startsWith('P') === true)
  );
}

const DONE: Scores = [['E', 7]];
const BEFORE: Scores = [['J', 7]];
const ADVERB: Scores = [['R', 9]];
const NOUN: Scores = [['N', 7]];
const VERB: Scores = [['V', 9]];
const PREPOSITION: Scores = [['P', 9]];

/** What there is a front and a back one of. */
const PLACED =
  /^(?:rooms?|yards?|gardens?|seats?|doors?|rows?|streets?|alleys?|pockets?|porch(?:es)?|windows?|legs?|wheels?|paws?|feet|teeth|covers?|pages?|steps?|gates?|lawns?)$/;
const isTelegram = (words: readonly Word[], { lower }: Word): boolean =>
  (words.length === 3 || (words.length === 4 && words[3]!.kind === 'mark')) && (isLiving(lower) || BODY_PARTS.has(lower));

/** Words that are decided by the one before them. */
export function shapedBehind(
  words: readonly Word[],
  i: number,
  previous: Word,
  next: Word | undefined,
  open: boolean,
): Scores | undefined {
  switch (words[i]!.lower) {
    // "Hand touch grass. person face street": telegrams of three words.
    case 'face':
    case 'touch':
    case 'hold':
    case 'hit':
    case 'kick':
    case 'feed':
    case 'ride':
    case 'pull':
    case 'push':
      return i === 1 && open && isTelegram(words, previous) ? VERB : undefined;
    // "Curled round a lighthouse".
    case 'round':
      return next !== undefined && /^(?:an?|the|his|her|its|their|my)$/.test(next.lower) && !traitsOf(previous).article
        ? PREPOSITION
        : undefined;
    // "At the back there are hills".
    case 'back':
    case 'front':
      // "A smoky back room".
      if (open && next !== undefined && PLACED.test(next.lower)) return BEFORE;
      // "Straight out front", "the head tilted back".
      if (!open && /^(?:out|up|leaning|leaned|tilted|tilting|thrown|bent|angled|turned)$/.test(previous.lower)) return ADVERB;
      return previous.lower === 'the' && !open && /^(?:at|in|to|on|from)$/.test(words[i - 2]?.lower ?? '') ? NOUN : undefined;
    // "A violin backstage", "a bar downtown".
    case 'backstage':
    case 'downtown':
    case 'underwater':
      // "Warming up backstage".
      if (/^(?:up|down|out|off|away|around)$/.test(previous.lower) && !open) return ADVERB;
      return !open && !traitsOf(previous).closed && traitsOf(previous).noun ? ADVERB : undefined;
    // "A market being set up".
    case 'set':
    case 'put':
    case 'cut':
    case 'shut':
    case 'spread':
    case 'hung':
      return previous.lower === 'being' || previous.lower === 'been' ? DONE : undefined;
    // "Legs both bent at the knee", "bent double".
    case 'bent':
      return open || traitsOf(previous).article ? undefined : DONE;
    case 'double':
      return previous.lower === 'bent' ? ADVERB : undefined;
    default:
      return undefined;
  }
}
