/** Parts of speech that the frame of a phrase decides: "with the door open", "quiet and calm", "a lifeguard rescue board". */
import { BODY_PARTS, CLOSED, verbBase, wordNet } from '@atelier/lexicon';
import { isPluralForm, type Scores, singularOf } from './lexeme.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

const ADJECTIVE: Scores = [['J', 8]];
const ADVERB: Scores = [['R', 9]];
const NOUN: Scores = [['N', 8]];

const may = (scores: Scores, tag: string): boolean => scores.some(([each]) => each === tag);

/** After these a side says where somebody turns. */
const TURNING =
  /^(?:look|fac|turn|lean|tilt|bend|bent|gaz|glanc|point|twist|angl|stepp?|mov|swing|stretch|reach)(?:e|ed|es|s|ing)?$/;

const isPreposition = (word: Word | undefined): boolean =>
  word?.phrase === 'preposition' || CLOSED.get(word?.lower ?? '')?.startsWith('P') === true;

export function shapedByFrame(
  words: readonly Word[],
  i: number,
  scores: Scores,
  next: Word | undefined,
  open: boolean,
): Scores | undefined {
  const word = words[i]!;
  const previous = words[i - 1];
  switch (word.lower) {
    // "Can on a shelf", "a can of paint": nobody can do something there.
    case 'can':
      return isPreposition(next) && (previous === undefined || /^[.,;:]$/.test(previous.lower) || traitsOf(previous).article)
        ? NOUN
        : undefined;
    // "An upside down castle".
    case 'upside down':
      return open &&
        (previous === undefined || previous.kind === 'mark' || traitsOf(previous).article) &&
        (next!.phrase !== undefined || wordNet(next!.lower)?.noun !== undefined || isPluralForm(next!.lexeme))
        ? ADJECTIVE
        : undefined;
    // "The harbour is still and grey".
    case 'still':
      return /^(?:is|are|was|were)$/.test(previous?.lower ?? '') &&
        (next === undefined || next.kind === 'mark' || next.lower === 'and')
        ? ADJECTIVE
        : undefined;
    // "The right foot flat on the floor".
    case 'flat':
      if (!open && previous !== undefined && BODY_PARTS.has(singularOf(previous.lexeme))) return ADJECTIVE;
      break;
    // "Hands clasped, back straight": the back of somebody.
    case 'back':
      if (
        /^(?:straight|arched|bent|rounded|hunched|curved|upright|slightly)$/.test(next?.lower ?? '') &&
        (previous === undefined || previous.kind === 'mark' || /^(?:and|with|the|his|her|their|its)$/.test(previous.lower))
      )
        return NOUN;
      break;
    // "Mum and baby asleep": two of them.
    case 'baby':
      if (
        previous !== undefined &&
        /^(?:and|&|with|or)$/.test(previous.lower) &&
        (!open || /^(?:asleep|awake|.+ing)$/.test(next!.lower))
      )
        return NOUN;
      break;
    // "The day after the final".
    case 'final':
      return !open && previous?.lower === 'the' ? NOUN : undefined;
    // "A hand cream tube": no tube of that colour.
    case 'cream':
      return open &&
        previous?.kind === 'word' &&
        !traitsOf(previous).closed &&
        !traitsOf(previous).colour &&
        (previous.phrase === 'compound' ||
          /^(?:skin|face|hand|foot|eye|body|night|day|sun|shaving|whipped|sour|custard|cold)$/.test(previous.lower))
        ? NOUN
        : undefined;
    // "The head slightly looking right".
    case 'left':
    case 'right':
      return !open && previous !== undefined && TURNING.test(previous.lower) && next?.lower !== 'of' ? ADVERB : undefined;
    // "With the door open", "with its lid closed": how it is.
    case 'open':
    case 'closed':
    case 'shut':
    case 'ajar':
      return !open && isHadSo(words, i) ? ADJECTIVE : undefined;
    default:
  }
  if ((previous === undefined || previous.kind === 'mark') && opensAs(word, next)) return NOUN;
  if (previous === undefined || previous.kind !== 'word' || word.size > 1 || word.kind !== 'word') return undefined;
  // "The lake is quiet and calm": both are said of it.
  if (previous.lower === 'and' && !open && may(scores, 'J') && isSaid(words, i - 2)) {
    const { adjective = 0, noun = 0 } = wordNet(word.lower) ?? {};
    if (adjective + 1 >= noun && word.lower !== 'back') return ADJECTIVE;
  }
  // "A lifeguard rescue board", "in a vaudeville show": one does nothing without an ending to the verb.
  if (
    traitsOf(word).bare &&
    !traitsOf(word).posture &&
    word.lower !== 'home' &&
    may(scores, 'N') &&
    !may(scores, 'J') &&
    may(scores, 'V') &&
    !traitsOf(previous).closed &&
    traitsOf(previous).noun &&
    !isPluralForm(previous.lexeme) &&
    (open ? wordNet(next!.lower)?.noun !== undefined : next === undefined || next.kind === 'mark') &&
    isOne(words, i - 1)
  )
    return NOUN;
  return undefined;
}

/** After "with" and the thing: "with the window and the door open". */
function isHadSo(words: readonly Word[], i: number): boolean {
  const thing = words[i - 1];
  if (thing?.kind !== 'word' || traitsOf(thing).closed || BODY_PARTS.has(thing.lower)) return false;
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    if (words[k]!.lower === 'with') return k < i - 1;
    if (words[k]!.kind !== 'word' || isPreposition(words[k])) return false;
  }
  return false;
}

/** A quality right behind "is". */
function isSaid(words: readonly Word[], k: number): boolean {
  const quality = words[k];
  if (quality?.kind !== 'word' || wordNet(quality.lower)?.adjective === undefined) return false;
  let at = k - 1;
  while (words[at] && CLOSED.get(words[at]!.lower)?.startsWith('R')) at--;
  return /^(?:is|are|was|were|looks?|seems?|appears?)$/.test(words[at]?.lower ?? '');
}

/** Behind "a" or "the", with nothing but words for the thing between; nobody is helped or watched there. */
function isOne(words: readonly Word[], from: number): boolean {
  for (let k = from; k >= 0 && k > from - 5; k--) {
    const { lower, kind } = words[k]!;
    if (/^(?:an?|the|another|one)$/.test(lower))
      return !words.slice(Math.max(0, k - 3), k).some((each) => traitsOf(each).tells);
    if (kind !== 'word' || (lower !== 'and' && traitsOf(words[k]!).closed)) return false;
    if (k < from && verbBase(lower) !== undefined && /(?:ing|s)$/.test(lower)) return false;
  }
  return false;
}

/** "Mammoth in a city", "baby asleep", "rose pushing through a crack": what lives, named at the start, is no quality of anything. */
function opensAs(word: Word, next: Word | undefined): boolean {
  if (word.size > 1 || word.kind !== 'word' || next?.kind !== 'word' || traitsOf(word).closed) return false;
  const { concrete, noun = 0 } = wordNet(word.lower) ?? {};
  if (!/^(?:animal|person|plant|food)$/.test(concrete ?? '') || (noun < 1 && concrete !== 'animal')) return false;
  if (traitsOf(word).colour)
    return (
      /ing$/.test(next.lower) &&
      concrete !== 'person' &&
      verbBase(next.lower) !== undefined &&
      !/^(?:evening|morning|ceiling|building|railing|wedding|ring|string|spring|king|wing|lighting|clothing|clearing|painting|drawing)$/.test(
        next.lower,
      )
    );
  return isPreposition(next) || /^(?:asleep|awake|alone|afloat|adrift)$/.test(next.lower);
}
