/** What the words around a word decide of its part of speech, before the cheapest path through a sentence is looked for. */
import {
  BODY_PARTS,
  CLOSED,
  CLOTHES,
  COLOURS,
  drawingOf,
  isPlural,
  isShadeOf,
  isTint,
  NUMBERS,
  PEOPLE,
  SHADES,
  type Tag,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import { isQuality } from './degrees.ts';
import type { Scores } from './lexeme.ts';
import { isPluralForm, singularOf } from './lexeme.ts';
import { numberOf } from './numerals.ts';
import { isCapital } from './pattern.ts';
import { isColouredSo, shapedBehind } from './tag-behind.ts';
import { isRelativeVerb, shapedByClause } from './tag-clauses.ts';
import { shapedDoing } from './tag-doings.ts';
import { shapedFolk } from './tag-folk.ts';
import { shapedByFrame } from './tag-frames.ts';
import { traitsOf } from './traits.ts';
import { doesThings, doTogether, headOf, isInverted } from './who-acts.ts';
import type { Word } from './words.ts';

/** What a trade is carried on in or by. */
const TRADES = new Set(
  'app logo emblem badge sticker service company business studio gym school club brand shop store agency startup center centre course class tool platform site website blog salon league team federation magazine'.split(
    ' ',
  ),
);
const RIGHT_BEFORE =
  /^(?:before|after|next to|beside|behind|above|below|under|over|outside|inside|at|by|in front of|in the middle of)$/;
const STILL = /^(?:lakes?|waters?|ponds?|seas?|rivers?|pools?|air|night|morning|evening|winter|summer|mountain|forest)$/;

const ADJECTIVE: Scores = [['J', 7]];
const NOUN: Scores = [['N', 7]];
const VERB: Scores = [['V', 7]];
const PARTICIPLE: Scores = [['G', 7]];
const DONE: Scores = [['E', 7]];
/** Who is young or has young, and of which sex. */
const KIN = new Set(
  'mother father mama papa momma mommy daddy mum mom dad baby brother sister grandmother grandfather male female'.split(' '),
);
const UNCHANGED = /^(?:cut|split|shut|burst)$/;
const ADVERB: Scores = [['R', 9]];
/** "half buried". */
const HALFWAY = /(?:ed|en|wn|lt)$/;
const NEGATION: Scores = [['Q', 7]];

const saysTag = (scores: Scores, tag: Tag): boolean => {
  for (let n = 0; n < scores.length; n++) if (scores[n]![0] === tag) return true;
  return false;
};

/** "A lemon yellow car", "a door in forest green", "sage green": what stands before a colour and is a part of it. */
function isOfColour(words: readonly Word[], i: number): boolean {
  const [before, colour, after] = [words[i - 1]?.lower, words[i + 1]!.lower, words[i + 2]];
  if (isTint(words[i]!.lower, colour) && after?.kind === 'word' && !traitsOf(after).closed) return true;
  return before === undefined ? after === undefined : /^(?:in|painted|dyed|is|are|was|all)$/.test(before);
}

/** They stand behind their noun alone. */
const PREDICATIVE = /^(?:asleep|awake|afloat|alone|alive|ablaze|adrift|ashore)$/;
/** What the words around decide beforehand: "red and white hat" are adjectives, "left leg" too. */
export function shaped(words: readonly Word[], i: number, scores: Scores): Scores {
  const word = words[i]!;
  if (word.kind === 'mark') return scores;
  const is = traitsOf(word);
  if (is.plain) return scores;
  const next = words[i + 1];
  const open = next !== undefined && next.kind === 'word' && !traitsOf(next).closed;
  const previous = words[i - 1];
  const before = previous?.lower;
  const was = previous && traitsOf(previous);
  const framed = shapedByFrame(words, i, scores, next, open) ?? shapedFolk(words, i, next, open);
  if (framed) return framed;
  if (next && traitsOf(next).colour && isShadeOf(word.lower, next.lower) && isOfColour(words, i)) return ADJECTIVE;
  if (is.colour && word.size === 1 && next) {
    const beyond = next.lower === ',' || traitsOf(next).joins ? words[i + 2] : undefined;
    const colours = beyond !== undefined && next.lower !== ',' && (COLOURS.has(beyond.lower) || SHADES.has(beyond.lower));
    if (colours || (!beyond && open && saysTag(scores, 'J'))) return ADJECTIVE;
  }
  if (
    is.colour &&
    word.size === 1 &&
    i > 1 &&
    (before === 'and' || before === '&') &&
    COLOURS.has(words[i - 2]!.lower) &&
    (next?.kind !== 'word' || !open)
  )
    return ADJECTIVE;
  // "Toast, fancy": a quality by itself.
  if (
    previous?.lower === ',' &&
    word.size === 1 &&
    !word.look &&
    !word.setting &&
    (next === undefined || next.kind === 'mark') &&
    isQualityAlone(word.lower)
  )
    return ADJECTIVE;
  // "Right before dawn", "right next to a lake": how near.
  if (
    word.lower === 'right' &&
    next &&
    RIGHT_BEFORE.test(next.lower) &&
    !/^(?:the|his|her|its|their|on|to|at)$/.test(before ?? '')
  )
    return ADVERB;
  if (
    is.side &&
    next &&
    next.kind === 'word' &&
    (open || (next.lower === 'and' && words[i + 2] !== undefined && traitsOf(words[i + 2]!).side))
  )
    return ADJECTIVE;
  if (is.denies) return NEGATION;
  // "A bit burnt", "a little sad".
  if (previous?.phrase === 'adverb' && traitsOf(previous).degree && isQuality(word.lower)) return ADJECTIVE;
  if (is.colour && word.size === 1 && isColouredSo(words, i)) return ADJECTIVE;
  if (is.behind && previous?.kind === 'word') {
    const stood = shapedBehind(words, i, previous, next, open);
    if (stood) return stood;
  }
  // "A vintage poster set of three": what the set is of.
  if (
    next !== undefined &&
    traitsOf(next).sets &&
    words[i + 2]?.lower === 'of' &&
    !is.closed &&
    numberOf(words[i + 3]) !== undefined &&
    words[i + 4]?.kind !== 'word'
  )
    return NOUN;
  // "is all white", "one black and one white".
  if (
    is.colour &&
    (before === 'all' || before === 'one' || before === 'another') &&
    (next?.kind !== 'word' || /^(?:and|or|in|with)$/.test(next.lower))
  )
    return ADJECTIVE;
  // "One striped, one plain".
  if (
    before === 'one' &&
    !open &&
    (next === undefined || next.kind === 'mark') &&
    (wordNet(word.lower)?.adjective ?? -1) > (wordNet(word.lower)?.noun ?? -1)
  )
    return ADJECTIVE;
  // "its mouth open".
  if (is.opens && before !== undefined && BODY_PARTS.has(singularOf(previous!.lexeme))) return ADJECTIVE;
  // "Trying to close a case".
  if (before === 'to' && is.bare && next !== undefined && traitsOf(next).article) return VERB;
  if (isRelativeVerb(words, i)) return VERB;
  if (is.ing && (before === 'while' || before === 'when')) return PARTICIPLE;
  // "The saying …", "a painting": after an article and before no noun it is a thing.
  if (
    is.ing &&
    was !== undefined &&
    word.size === 1 &&
    (was.article || before === 'this' || before === 'that') &&
    !open &&
    wordNet(word.lower)?.noun !== undefined
  )
    return NOUN;
  // "Bamboo", "bamboo, mist": a plant or an animal by itself is seen, though other things are made of it.
  if (
    word.size === 1 &&
    !is.colour &&
    (previous === undefined || previous.kind === 'mark') &&
    (next === undefined || next.kind === 'mark') &&
    /^(?:plant|animal)$/.test(wordNet(word.lower)?.concrete ?? '') &&
    drawingOf(word.lower) !== undefined
  )
    return NOUN;
  // "A human", "a mammoth in the snow", "a giant asleep": what an article stands before and a preposition or nothing behind is a thing.
  if (
    word.size === 1 &&
    was?.article &&
    (next === undefined ||
      next.lower === '.' ||
      PREDICATIVE.test(next.lower) ||
      next.phrase === 'preposition' ||
      CLOSED.get(next.lower)?.startsWith('P')) &&
    isThing(word.lower)
  )
    return NOUN;
  if (
    is.s &&
    was !== undefined &&
    !was.closed &&
    (next?.lower === 'off' || next?.lower === 'away') &&
    verbBase(word.lower) !== undefined
  )
    return VERB;
  const said =
    is.s || is.ing || next?.lower === 'the' || word.lower === 'home' ? shapedByClause(words, i, scores, open) : undefined;
  if (said) return said;
  if (is.ing || word.lower.endsWith('ed') || word.lower === 'rental') {
    const doing = shapedDoing(words, i, scores, open);
    if (doing) return doing;
  }
  if (is.s && acts(words, i, scores)) return VERB;
  if (isTold(words, i)) return VERB;
  if (isInverted(words, i) || doTogether(words, i)) return VERB;
  // "A surrealist painting by …": what it is, and nobody's deed.
  if (
    is.pictures &&
    (next?.lower === 'by' || next?.lower === 'of') &&
    (was?.article || (/^(?:an?|the)$/.test(words[i - 2]?.lower ?? '') && previous !== undefined && !doesThings(previous.lower)))
  )
    return NOUN;
  // "Way too long", "way more cats".
  if (word.lower === 'way' && /^(?:too|more|less|over|bigger|smaller|longer|taller)$/.test(next?.lower ?? '')) return ADVERB;
  // "Wearing a backwards cap".
  if (open && /^(?:backwards?|sideways)$/.test(word.lower) && previous?.kind === 'word') return ADJECTIVE;
  // "Coming home", "walking home after school".
  if (
    word.lower === 'home' &&
    !open &&
    previous?.kind === 'word' &&
    /^(?:com|go|walk|driv|rid|cycl|runn|head|fly|sail|travell?|return|stagger|carry|tak)(?:e?s|ing)$/.test(previous.lower)
  )
    return ADVERB;
  // "Kids drawing of a rocket": theirs, without the apostrophe.
  if (is.pictures && next?.lower === 'of' && /^(?:kids?|childs|children|childrens|toddlers?)$/.test(before ?? '')) return NOUN;
  // "First a sunflower, then a rose".
  if (word.lower === 'first' && previous === undefined && /^(?:an?|the)$/.test(next?.lower ?? '')) return ADVERB;
  // "A midwife holding a newborn".
  if (word.lower === 'newborn' && !open && /^(?:a|an|the|her|his|their)$/.test(before ?? '')) return NOUN;
  // "A couple arguing", "a couple slow dancing": two people, and no number.
  if (word.lower === 'couple' && before !== undefined && /^(?:a|the)$|[^s]$/.test(before)) {
    const doing = next && !/ing$/.test(next.lower) && !isPlural(next.lower) ? words[i + 2] : next;
    if (next === undefined || next.kind === 'mark' || (next.lower !== 'of' && doing !== undefined && /.ing$/.test(doing.lower)))
      return [['N', 8]];
  }
  // "A ring half buried in sand": how far it is buried.
  if (
    word.lower === 'half' &&
    was !== undefined &&
    !was.closed &&
    previous?.kind === 'word' &&
    next &&
    HALFWAY.test(next.lower)
  )
    return ADVERB;
  // "By David Lynch", "with Emma Stone": a second name in capitals, in a sentence that has small letters.
  if (
    word.size === 1 &&
    i > 1 &&
    previous?.kind === 'word' &&
    was !== undefined &&
    !was.closed &&
    !is.closed &&
    isCapital(word.text) &&
    isCapital(previous.text) &&
    !isCapital(words[i - 2]!.text) &&
    !saysTag(scores, 'N')
  )
    return NOUN;
  // "There is dirt on the ground": what there is, is a thing, though others are made of it.
  if (
    !open &&
    word.size === 1 &&
    !is.colour &&
    previous !== undefined &&
    /^(?:is|are|was|were)$/.test(previous.lower) &&
    words[i - 2]?.lower === 'there' &&
    saysTag(scores, 'N') &&
    isThing(word.lower)
  )
    return NOUN;
  // "A pet sitting app", "a mountain rescue team": what somebody does for a trade, before the word for the trade.
  if (
    (is.ing || is.noun) &&
    word.size === 1 &&
    was !== undefined &&
    !was.closed &&
    previous?.kind === 'word' &&
    next &&
    TRADES.has(singularOf(next.lexeme)) &&
    !isPluralForm(previous.lexeme) &&
    (is.ing || !(is.s || doesThings(previous.lower)))
  )
    return NOUN;
  // "A coal mine", "mine workers": whose a thing is is said behind "of" and "is", and never before or after a noun.
  if (word.lower === 'mine' && (was === undefined ? open : !was.closed || was.article) && previous?.kind !== 'mark')
    return NOUN;
  // "A mother bear": what kin it is, and no deed.
  if (previous && KIN.has(previous.lower) && is.animal) return NOUN;
  // "A sandwich cut in half": these are their own participles.
  if (
    UNCHANGED.test(word.lower) &&
    was !== undefined &&
    !was.closed &&
    previous?.kind === 'word' &&
    (next?.phrase === 'adverb' || next?.lower === 'into')
  )
    return DONE;
  // "Shot on film": how the picture was taken.
  if (word.lower === 'shot' && next?.lower === 'on' && (words[i + 2]?.look === 'lens' || words[i + 2]?.look === 'medium'))
    return DONE;
  // One thing does not "match": a bare verb after a singular noun is rare outside telegrams, and those speak of someone: after
  // what does nothing by itself a thing is named ("a taco stand", "a flower press").
  if (
    !is.s &&
    previous &&
    was !== undefined &&
    !was.closed &&
    previous.kind === 'word' &&
    saysTag(scores, 'N') &&
    !isPluralForm(previous.lexeme) &&
    (previous.phrase === 'compound' || (previous.size === 1 && was.noun))
  ) {
    // Without a verb among what it may be there is nothing to hold against it.
    if (!saysTag(scores, 'V')) return scores;
    const named = is.artifact && !doesThings(previous.lower);
    return scores.map(([tag, score]) => [tag, tag === 'V' ? score - (named ? 4 : 0.6) : score]);
  }
  // "On a still lake": quiet, where nothing goes on.
  if (word.lower === 'still' && /^(?:a|an|the|on|in|of)$/.test(before ?? '') && next && STILL.test(next.lower))
    return ADJECTIVE;
  if (
    word.lower === 'still' &&
    (before === 'film' || before === 'movie' || was?.article) &&
    (next?.lower === 'of' || next?.lower === 'from')
  )
    return NOUN;
  if (is.looks && next?.lower === 'like') return word.lower === 'looking' ? PARTICIPLE : VERB;
  return scores;
}

/** As often an adjective as a noun, and nothing to be seen. */
function isQualityAlone(name: string): boolean {
  const { adjective = -1, noun = 0, concrete } = wordNet(name) ?? {};
  return concrete === undefined && noun > 0 && adjective >= noun && !NUMBERS.has(name);
}

/** A noun for something that can be seen, and not chiefly an adjective: "the same with a storm", "the dark of the room". */
function isThing(name: string): boolean {
  const entry = wordNet(name);
  return (
    entry?.concrete !== undefined &&
    !/^(?:attribute|relation|state|time|location)$/.test(entry.nounClass ?? '') &&
    ((entry.noun ?? 0) > 0 || (entry.adjective ?? 0) < 3)
  );
}

/** "Helping a boy tie his shoes", "watching a child sleep": who is helped or watched does what follows. */
function isTold(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const doer = words[i - 1];
  const after = words[i + 1];
  if (!doer || word.size > 1 || word.kind !== 'word' || doer.kind !== 'word' || !traitsOf(word).bare) return false;
  const open = after === undefined || after.kind === 'mark' || (traitsOf(after).closed && after.lower !== 'and');
  if (!open) return false;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) {
    const before = words[k]!;
    if (traitsOf(before).tells)
      return /^(?:him|her|them)$/.test(doer.lower) || (!traitsOf(doer).closed && doesThings(singularOf(doer.lexeme)));
    if (before.kind !== 'word' || /^(?:of|in|on|at|with|by|and|for)$/.test(before.lower)) return false;
  }
  return false;
}

/**
 * "A wolf howls at the moon": after "a" and one thing a plural can be no head, so it is what that one does, where something is
 * said of how or where, or the sentence ends.
 */
function acts(words: readonly Word[], i: number, scores: Scores): boolean {
  const word = words[i]!;
  const doer = words[i - 1];
  if (!doer || word.size > 1 || word.kind !== 'word' || !word.lower.endsWith('s') || !isPluralForm(word.lexeme)) return false;
  if (!saysTag(scores, 'V') || BODY_PARTS.has(singularOf(word.lexeme)) || CLOTHES.has(singularOf(word.lexeme))) return false;
  const after = words[i + 1];
  const open =
    after === undefined || after.kind === 'mark' ? after?.lower !== ',' : traitsOf(after).closed || after.phrase !== undefined;
  if (!open || after?.lower === 'and' || doer.kind !== 'word' || traitsOf(doer).closed || isPluralForm(doer.lexeme))
    return false;
  const one = doer.phrase === 'compound' || wordNet(doer.lower)?.noun !== undefined || PEOPLE.has(doer.lower);
  const kind = (wordNet(doer.lower) ?? wordNet(headOf(doer.lower)))?.concrete;
  if (!one || !(doesThings(doer.lower) || kind === 'artifact')) return false;
  // What stands at the end of telegrams ("a kitchen counter stools") does little itself.
  if (!doesThings(doer.lower) && (wordNet(verbBase(word.lower) ?? '')?.verb ?? 0) < 3) return false;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) {
    const before = words[k]!;
    if (/^(?:a|an|one|another|his|her|its|their|the|this)$/.test(before.lower)) return true;
    if (before.kind !== 'word' || CLOSED.has(before.lower)) return false;
  }
  return false;
}
