/** People by names that are qualities as well, and what they do: "a viking with an axe", "couple dancing", "lioness hunting". */
import { ATTRIBUTE_KINDS, BODY_PARTS, CLOSED, CLOTHES, verbBase, wordNet } from '@atelier/lexicon';
import { isPluralForm, type Scores, singularOf } from './lexeme.ts';
import { isLiving } from './living.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

const NOUN: Scores = [['N', 8]];
const PARTICIPLE: Scores = [['G', 8]];
const VERB: Scores = [['V', 9]];
const ADVERB: Scores = [['R', 9]];
const ADJECTIVE: Scores = [['J', 8]];
const DONE: Scores = [['E', 8]];
const POSSESSIVE: Scores = [['S', 9]];

/** What somebody is made to do or learns. */
const LEARNT =
  /^(?:teach|learn|tr[yi]|want|wait|ask|tell|begin|start|prepar|attempt|manag|hop|plann?|help|allow|forc|invit|encourag|need|refus)(?:e|ed|es|s|ing|ies)?$/;

/** Things in -ing that are called after whose they are: "horse racing", "dog training", "lion taming", "elephant painting". */
const CALLED = /^(?:rac|train|tam|groom|paint|draw|build|cloth|wed|carv|breed|feed|sitt|meet|watch|burn)ing$/;

export function shapedFolk(words: readonly Word[], i: number, next: Word | undefined, open: boolean): Scores | undefined {
  const word = words[i]!;
  const previous = words[i - 1];
  // "A child's drawing of a house", "a children's book cover": whose it is, and nothing that is done.
  if (word.lower === "'s" && next?.look === 'medium' && YOUNG.test(previous?.lower ?? '')) return POSSESSIVE;
  if (previous?.lower === "'s" && word.look === 'medium' && YOUNG.test(words[i - 2]?.lower ?? '')) return NOUN;
  if (word.size > 1 || word.kind !== 'word') return undefined;
  // "A viking with an axe", "two vikings": by an origin that is no adjective he is somebody.
  if (!open && ATTRIBUTE_KINDS.get(word.lower) === 'origin' && !isSaidOf(previous)) {
    const { concrete, adjective } = wordNet(word.lower) ?? {};
    const begins = previous === undefined && next !== undefined && CLOSED.get(next.lower)?.startsWith('P') === true;
    if (concrete === 'person' && (adjective === undefined || begins)) return NOUN;
  }
  if (previous?.kind !== 'word') return undefined;
  // "A wolf on the left facing a bear": a side, and no quality of the bear.
  if (
    traitsOf(word).side &&
    previous.lower === 'the' &&
    /^(?:on|to|at)$/.test(words[i - 2]?.lower ?? '') &&
    DOING.test(next?.lower ?? '')
  )
    return NOUN;
  // "Both wearing raincoats".
  if (/^(?:both|all|each)$/.test(previous.lower) && DOING.test(word.lower)) return PARTICIPLE;
  // "A table set for two".
  if (word.lower === 'set' && /^(?:table|stage|scene)$/.test(previous.lower) && /^(?:for|with)$/.test(next?.lower ?? ''))
    return DONE;
  // "Running late for work", "a boy late for school".
  if (word.lower === 'late' && next?.lower === 'for') return ADJECTIVE;
  // "Salvador dali melting clocks": what they do, in whose style it may be.
  if (previous.phrase === 'artist' && open && MELTING.test(word.lower) && isPluralForm(next!.lexeme)) return ADJECTIVE;
  // "Grandfather teaching grandson to fish".
  if (
    previous.lower === 'to' &&
    !open &&
    wordNet(word.lower)?.verb !== undefined &&
    (verbBase(word.lower) ?? word.lower) === word.lower
  )
    return words.slice(Math.max(0, i - 5), i - 1).some(({ lower }) => LEARNT.test(lower)) ? VERB : undefined;
  // "Lioness hunting", "dad and daughter fishing": whoever lives does it, where nothing else is named.
  if (
    traitsOf(word).ing &&
    i < 4 &&
    (next === undefined ||
      next.kind === 'mark' ||
      next.phrase === 'preposition' ||
      /^(?:live|together|alone)$/.test(next.lower) ||
      CLOSED.get(next.lower)?.startsWith('P') === true) &&
    doesIt(previous) &&
    !CALLED.test(word.lower) &&
    verbBase(word.lower) !== undefined
  )
    return PARTICIPLE;
  if (open && feedsThem(word, previous, words[i - 2], next!)) return VERB;
  // "A band playing live".
  if (word.lower === 'live' && /ing$/.test(previous.lower) && !open) return ADVERB;
  // "Shark underwater photorealistic": where it is, and no place that is called after it.
  if (
    word.lower === 'underwater' &&
    next?.look !== undefined &&
    next.look !== 'medium' &&
    isLiving(singularOf(previous.lexeme))
  )
    return ADVERB;
  return undefined;
}

/** "A clown juggles balls", "a man waters flowers": what one that lives does to several, though the word may be a plural itself. */
function feedsThem(word: Word, previous: Word, before: Word | undefined, several: Word): boolean {
  if (!/[a-z]s$/.test(word.lower) || several.kind !== 'word' || !isPluralForm(several.lexeme)) return false;
  if (traitsOf(word).closed || traitsOf(several).closed || before?.lower === "'s" || !doesIt(previous)) return false;
  // Who it is begins there: "redwood forest giant trees" are no trees of a giant.
  const begins =
    before === undefined || before.kind === 'mark' || CLOSED.has(before.lower) || ATTRIBUTE_KINDS.has(before.lower);
  if (!begins) return false;
  const base = verbBase(word.lower);
  if (base === undefined || base === word.lower || BODY_PARTS.has(base) || CLOTHES.has(base)) return false;
  // "The girl scouts cookies": by names of two words they are several.
  return !isPluralForm(previous.lexeme) && wordNet(`${previous.lower} ${base}`) === undefined;
}

const YOUNG = /^(?:child|children|kid|kids|toddler)$/;
const MELTING = /^(?:melt|float|fly|fall|burn|glow|swirl|drift|bloom|danc|explod|dripp)ing$/;
/** What is done to a thing, or how somebody is, and hardly ever a quality. */
export const DOING =
  /^(?:fac|wear|hold|carry|rid|look|eat|drink|play|watch|read|us|pull|push|star|chas|reach|point|lean|sitt|stand|jump|runn|walk|fly)ing$/;

/** "A woman, asian", "he is viking". */
const isSaidOf = (previous: Word | undefined): boolean =>
  previous?.lower === ',' || /^(?:is|are|was|were|in|half|part)$/.test(previous?.lower ?? '');

const COMPANY = /(?: |^)(?:band|team|choir|orchestra|crew|couple|player|dancer|singer)s?$/;

/** Somebody or an animal that is named by one word. */
const doesIt = ({ lower, lexeme, size, look, setting }: Word): boolean =>
  (size === 1 || COMPANY.test(lower)) &&
  look === undefined &&
  setting === undefined &&
  !traitsOf({ lexeme }).colour &&
  (COMPANY.test(lower) || (isLiving(singularOf(lexeme)) && (wordNet(singularOf(lexeme))?.verb ?? 0) < 3)) &&
  (isPluralForm(lexeme) || singularOf(lexeme) === lower);
