/**
 * A lexicon-first tagger: closed classes have their tags, open words the parts of speech WordNet gives them with how common each
 * is, and the cheapest path through hand-set preferences for neighbours decides (Viterbi 1967). Linear in the words of a sentence.
 */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  CLOSED,
  CLOTHES,
  COLOURS,
  isPlural,
  LOOKS,
  NUMBERS,
  PEOPLE,
  PLACES,
  QUANTIFIERS,
  SETTING_ADJECTIVES,
  SETTING_WORDS,
  SHADES,
  singular,
  type Tag,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import type { Word } from './words.ts';

type Scores = [Tag, number][];

/** How well `to` follows `from`; unlisted pairs cost nothing. '^' is the start of a sentence. */
const FOLLOWS: Record<string, Partial<Record<Tag, number>>> = {
  '^': { N: 1, J: 0.5, V: -2.5, E: -0.5, G: 0, D: 1 },
  D: { N: 2, J: 1.5, G: -0.2, E: 0.2, V: -6, P: -3, B: -4, C: -4, '.': -4, R: -0.5, H: -4, M: 0.5, I: -3 },
  M: { N: 2, J: 1, V: -3, G: -0.5, E: -0.2, B: -0.5 },
  J: { N: 2, J: 0.5, V: -3, G: -1.5, E: -1.5, B: -0.5, P: 0, '.': 0.2, C: 0.3, D: -2 },
  N: { N: 0, J: -1.2, V: 0.6, G: 0.8, E: 0.6, P: 0.8, B: 1, '.': 0.6, C: 0.5, D: -0.5, M: -0.5, W: 0.3, R: 0, S: 1, H: 0.8 },
  V: { N: 0, J: 0, V: -3, G: 0.3, E: -0.5, P: 0.8, D: 1.2, R: 0.6, X: 0.5, B: -2, M: 0.6 },
  G: { N: -0.3, J: 0, V: -3, G: -1, E: -0.5, P: 0.8, D: 1.2, R: 0.6, B: -0.5, M: 0.6, X: 0.5, '.': 0.2 },
  E: { N: 0.2, J: -0.3, V: -2, G: -1, P: 1.2, D: 0, R: 0.5, B: -1, '.': 0.2 },
  R: { V: 0.3, J: 0.8, E: 0.6, G: 0.5, N: -0.6 },
  P: { N: 1, J: 0.8, V: -5, G: 0, E: -0.5, D: 1, M: 0.7, B: -4, P: -0.5, '.': -1.5, X: 0.5 },
  C: { N: 0.6, J: 0.6, V: -0.4, G: 0.4, E: 0.3, D: 0.8 },
  W: { V: 1, N: 0.3, B: 1, D: 0.5, G: 0.5, E: 0.3, J: 0 },
  X: { V: 1.5, B: 1, H: 1, N: -2, J: -0.5, G: 0.3, P: 0.3 },
  B: { J: 1, G: 1.5, E: 1.2, N: -0.3, V: -0.6, D: 0.6, P: 0.6, Q: 0.5, R: 0.4 },
  H: { N: 0.8, J: 0.6, E: 0.8, V: -3, D: 1, M: 1, G: 0 },
  T: { V: 2.5, N: -0.2, D: 0.4, J: -0.5, G: -0.5, E: -1 },
  S: { N: 2, J: 1.2, G: 0.3, V: -4, E: 0, B: -3, '.': -2 },
  Q: { N: 1, J: 0.5, G: 0.2, V: -1 },
  I: {},
  '.': { N: 0.8, J: 0.6, V: -1.2, G: 0.3, E: 0.3, D: 0.6 },
};
const follows = (from: string, to: Tag): number => FOLLOWS[from]?.[to] ?? 0;

const remembered = new Map<string, Scores>();

function candidates(word: Word): Scores {
  if (word.kind === 'quote') return [['N', 5]];
  if (word.kind === 'mark') return [[word.lower === '&' || word.lower === '+' ? 'C' : '.', 9]];
  if (word.kind === 'number')
    return /^\d[\d.,]*(?:nd|st|rd|th)$/.test(word.lower) || /[a-z]/.test(word.lower)
      ? [
          ['J', 3],
          ['N', 3],
        ]
      : [
          ['M', 6],
          ['N', 3],
        ];
  if (word.phrase === 'preposition') return [['P', 9]];
  if (word.phrase === 'pronoun') return [['X', 9]];
  if (word.phrase === 'adverb') return [['R', 9]];
  if (word.phrase === 'adjective') return [['J', 9]];
  if (word.phrase === 'artist') return [['N', 9]];
  if (word.phrase === 'compound' || word.phrase === 'place') return [['N', 7]];
  if (word.size > 1 && word.phrase === 'look')
    return /ing$|ed$|[^s]s$/.test(word.lower)
      ? [
          ['N', 5],
          ['J', 4.5],
        ]
      : [
          ['N', 5],
          ['J', 5],
        ];
  if (word.size > 1)
    return [
      ['N', 6],
      ['J', 3],
    ];
  const known = remembered.get(word.lower);
  if (known) return known;
  const scores = openScores(word.lower);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word.lower, scores);
  return scores;
}

/** Common uses in descriptions of pictures that tagged newspapers do not show. */
function openScores(word: string): Scores {
  const scores = new Map<Tag, number>();
  const give = (tag: Tag, score: number) => scores.set(tag, Math.max(scores.get(tag) ?? -9, score));
  const closed = CLOSED.get(word);
  if (closed) {
    for (const [i, tag] of [...closed].entries()) give(tag as Tag, 7 - 0.6 * i);
    if (!/[DTCWXBH]/.test(closed) || ['like', 'left', 'light', 'can'].includes(word))
      for (const [tag, score] of [...openClasses(word)]) give(tag, score - (tag === 'N' ? 1.5 : 2));
    return [...scores];
  }
  if (NUMBERS.has(word)) return [['M', 7]];
  if (QUANTIFIERS.has(word)) give('M', 6);
  for (const [tag, score] of openClasses(word)) give(tag, score);
  return scores.size > 0 ? [...scores] : [['N', 3]];
}

function openClasses(word: string): Map<Tag, number> {
  const scores = new Map<Tag, number>();
  const give = (tag: Tag, score: number) => scores.set(tag, Math.max(scores.get(tag) ?? -9, score));
  const level = (common: number | undefined): number | undefined => (common === undefined ? undefined : 2 + common * 0.45);
  const own = wordNet(word);
  const one = singular(word);
  const noun = own?.noun ?? (one !== word ? wordNet(one)?.noun : undefined);
  if (noun !== undefined) {
    const concrete = (own?.concrete ?? wordNet(one)?.concrete) !== undefined;
    give('N', level(noun)! + (concrete ? 0.6 : 0));
  }
  if (BODY_PARTS.has(one) || CLOTHES.has(one) || PLACES.has(one)) give('N', 5.5);
  if (own?.adjective !== undefined) give('J', level(own.adjective)!);
  if (own?.adverb !== undefined) give('R', level(own.adverb)! - 0.4);
  if (own?.verb !== undefined) give('V', level(own.verb)! - 0.5);
  const base = verbBase(word);
  if (base && base !== word) {
    const verb = level(wordNet(base)?.verb ?? 2)!;
    if (word.endsWith('ing')) give('G', Math.max(verb, 3.5) + 0.3);
    else if (word.endsWith('s') && !IRREGULAR_PAST.has(word))
      give('V', verb - 0.4 - (isPlural(word) ? 0.6 : 0) - (word === 'leaves' ? 1.5 : 0));
    else {
      give('E', Math.max(verb, 3.5));
      give('V', verb - 1);
    }
  }
  const attribute = ATTRIBUTE_KINDS.get(word);
  if (attribute) give('J', COLOURS.has(word) ? 5.5 : 4.8);
  if (SETTING_ADJECTIVES.has(word)) give('J', 5.5);
  if (SETTING_WORDS.has(word) && !SETTING_ADJECTIVES.has(word)) give('N', 5);
  if (LOOKS.has(word) && own === undefined && scores.size === 0) give('J', 4);
  if (scores.size === 0) {
    give('N', 3);
    if (/(?:y|ish|al|ful|less|ive|ous|ic|esque|like)$/.test(word)) give('J', 3.4);
    if (word.includes('-')) give('J', hyphened(word));
    if (word.endsWith('ly')) give('R', 4);
    if (word.endsWith('ing')) give('G', 3);
    if (word.endsWith('ed')) give('E', 3.2);
  } else if (word.includes('-') && /(?:ed|ing|style|shaped|like|colou?red|free|looking)$/.test(word)) give('J', 5);
  return scores;
}
/** What a trade is carried on in or by. */
const TRADES = new Set(
  'app service company business studio gym school club brand shop store agency startup center centre course class tool platform site website blog salon league team federation magazine'.split(
    ' ',
  ),
);
const STILL = /^(?:lakes?|waters?|ponds?|seas?|rivers?|pools?|air|night|morning|evening|winter|summer|mountain|forest)$/;

const IRREGULAR_PAST = new Set(['was', 'has', 'does']);
const hyphened = (word: string): number =>
  /(?:ed|ing|style|shaped|like|free|looking|inspired|themed|sized|old|up|down|eyed|haired|tone|size)$/.test(word) ? 5.5 : 3.2;

/** "a girl who loves horses", "dogs that bark": right after a pronoun that speaks of the noun before it stands what that one does. */
function isRelativeVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const pronoun = words[i - 1];
  const noun = words[i - 2];
  if (!pronoun || !noun || word.size > 1 || word.kind !== 'word' || CLOSED.has(word.lower)) return false;
  if (!/^(?:who|which|that)$/.test(pronoun.lower) || noun.kind !== 'word' || CLOSED.has(noun.lower)) return false;
  const many = isPlural(noun.lower);
  const base = many ? word.lower : word.lower.endsWith('s') ? verbBase(word.lower) : undefined;
  return base !== undefined && base !== (many ? undefined : word.lower) && wordNet(base)?.verb !== undefined;
}

/** What the words around decide beforehand: "red and white hat" are adjectives, "left leg" too. */
function shaped(words: readonly Word[], i: number, scores: Scores): Scores {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.size === 1 && COLOURS.has(word.lower) && next) {
    const beyond = /^(?:and|,|&|or)$/.test(next.lower) ? words[i + 2] : undefined;
    const colours = beyond !== undefined && (COLOURS.has(beyond.lower) || SHADES.has(beyond.lower)) && next.lower !== ',';
    const before = !beyond && next.kind === 'word' && !CLOSED.has(next.lower);
    if (colours || (before && scores.some(([tag]) => tag === 'J'))) return [['J', 7]];
  }
  if (
    word.size === 1 &&
    COLOURS.has(word.lower) &&
    i > 1 &&
    /^(?:and|&)$/.test(words[i - 1]!.lower) &&
    COLOURS.has(words[i - 2]!.lower) &&
    (next?.kind !== 'word' || CLOSED.has(next.lower))
  )
    return [['J', 7]];
  if (
    (word.lower === 'left' || word.lower === 'right') &&
    next &&
    next.kind === 'word' &&
    (!CLOSED.has(next.lower) || (next.lower === 'and' && /^(?:left|right)$/.test(words[i + 2]?.lower ?? '')))
  )
    return [['J', 7]];
  if (/^(?:neither|nor)$/.test(word.lower)) return [['Q', 7]];
  const before = words[i - 1]?.lower;
  // "is all white", "one black and one white".
  if (
    COLOURS.has(word.lower) &&
    /^(?:all|one|another)$/.test(before ?? '') &&
    (next?.kind !== 'word' || /^(?:and|or|in|with)$/.test(next.lower))
  )
    return [['J', 7]];
  // "its mouth open".
  if (/^(?:open|shut|wide)$/.test(word.lower) && before !== undefined && BODY_PARTS.has(singular(before))) return [['J', 7]];
  if (isRelativeVerb(words, i)) return [['V', 7]];
  if ((before === 'while' || before === 'when') && word.lower.endsWith('ing')) return [['G', 7]];
  const previous = words[i - 1];
  // "The saying …", "a painting": after an article and before no noun it is a thing.
  if (
    previous &&
    word.size === 1 &&
    word.lower.endsWith('ing') &&
    /^(?:a|an|the|this|that)$/.test(previous.lower) &&
    wordNet(word.lower)?.noun !== undefined &&
    (next?.kind !== 'word' || CLOSED.has(next.lower))
  )
    return [['N', 7]];
  if (
    next &&
    /^(?:off|away)$/.test(next.lower) &&
    previous &&
    !CLOSED.has(previous.lower) &&
    word.lower.endsWith('s') &&
    verbBase(word.lower)
  )
    return [['V', 7]];
  if (acts(words, i, scores)) return [['V', 7]];
  if (isTold(words, i)) return [['V', 7]];
  // "A couple arguing", "a couple slow dancing": two people, and no number.
  if (word.lower === 'couple' && before !== undefined && /^(?:a|the)$|[^s]$/.test(before)) {
    const doing = next && !/ing$/.test(next.lower) && !isPlural(next.lower) ? words[i + 2] : next;
    if (next === undefined || next.kind === 'mark' || (next.lower !== 'of' && doing !== undefined && /.ing$/.test(doing.lower)))
      return [['N', 8]];
  }
  // "A ring half buried in sand": how far it is buried.
  if (
    word.lower === 'half' &&
    previous?.kind === 'word' &&
    !CLOSED.has(previous.lower) &&
    next &&
    /(?:ed|en|wn|lt)$/.test(next.lower)
  )
    return [['R', 9]];
  // "A pet sitting app", "a rock climbing gym": what somebody does for a trade, before the word for the trade.
  if (
    word.size === 1 &&
    word.lower.endsWith('ing') &&
    previous?.kind === 'word' &&
    !CLOSED.has(previous.lower) &&
    !isPlural(previous.lower) &&
    next &&
    TRADES.has(singular(next.lower))
  )
    return [['N', 7]];
  // One thing does not "match": a bare verb after a singular noun is rare outside telegrams, and those speak of someone: after
  // what does nothing by itself a thing is named ("a taco stand", "a flower press").
  if (
    previous &&
    previous.kind === 'word' &&
    !CLOSED.has(previous.lower) &&
    !isPlural(previous.lower) &&
    (previous.phrase === 'compound' || (previous.size === 1 && wordNet(previous.lower)?.noun !== undefined)) &&
    scores.some(([tag]) => tag === 'N') &&
    !word.lower.endsWith('s')
  ) {
    const named = wordNet(word.lower)?.concrete === 'artifact' && !doesThings(previous.lower);
    return scores.map(([tag, score]) => [tag, tag === 'V' ? score - (named ? 4 : 0.6) : score]);
  }
  // "On a still lake": quiet, where nothing goes on.
  if (word.lower === 'still' && /^(?:a|an|the|on|in|of)$/.test(before ?? '') && next && STILL.test(next.lower))
    return [['J', 7]];
  if (word.lower === 'still' && /^(?:a|an|the|film|movie)$/.test(before ?? '') && /^(?:of|from)$/.test(next?.lower ?? ''))
    return [['N', 7]];
  if (next?.lower === 'like' && /^(?:look|looks|looked|looking|shaped)$/.test(word.lower))
    return [[word.lower === 'looking' ? 'G' : 'V', 7]];
  return scores;
}

const TELLING = /^(?:help|watch|see|let|make|hear|catch)(?:s|es|ing)?$/;
/** "Helping a boy tie his shoes", "watching a child sleep": who is helped or watched does what follows. */
function isTold(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const doer = words[i - 1];
  const after = words[i + 1];
  if (!doer || word.size > 1 || word.kind !== 'word' || doer.kind !== 'word' || wordNet(word.lower)?.verb === undefined)
    return false;
  if (verbBase(word.lower) !== undefined && verbBase(word.lower) !== word.lower) return false;
  const open = after === undefined || after.kind === 'mark' || (CLOSED.has(after.lower) && after.lower !== 'and');
  const someone = /^(?:him|her|them)$/.test(doer.lower) || (!CLOSED.has(doer.lower) && doesThings(singular(doer.lower)));
  if (!open || !someone) return false;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) {
    const before = words[k]!;
    if (TELLING.test(before.lower)) return true;
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
  if (!doer || word.size > 1 || word.kind !== 'word' || !word.lower.endsWith('s') || !isPlural(word.lower)) return false;
  if (!scores.some(([tag]) => tag === 'V') || BODY_PARTS.has(singular(word.lower)) || CLOTHES.has(singular(word.lower)))
    return false;
  const after = words[i + 1];
  const open =
    after === undefined || after.kind === 'mark' ? after?.lower !== ',' : CLOSED.has(after.lower) || after.phrase !== undefined;
  if (!open || after?.lower === 'and' || doer.kind !== 'word' || CLOSED.has(doer.lower) || isPlural(doer.lower)) return false;
  const one = doer.phrase === 'compound' || wordNet(doer.lower)?.noun !== undefined || PEOPLE.has(doer.lower);
  if (!one || !(doesThings(doer.lower) || wordNet(doer.lower)?.concrete === 'artifact')) return false;
  // What stands at the end of telegrams ("a kitchen counter stools") does little itself.
  if (!doesThings(doer.lower) && (wordNet(verbBase(word.lower) ?? '')?.verb ?? 0) < 3) return false;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) {
    const before = words[k]!;
    if (/^(?:a|an|one|another)$/.test(before.lower)) return true;
    if (before.kind !== 'word' || CLOSED.has(before.lower)) return false;
  }
  return false;
}

/** Whether a telegram may say of it that it "stand": people and animals. */
const doesThings = (name: string): boolean => {
  if (PEOPLE.has(name)) return true;
  const entry = wordNet(name);
  const kind = entry?.concrete ?? entry?.nounClass;
  // Rare persons are named for something else: "taco", "hot dog".
  return kind === 'animal' || (kind === 'person' && !name.includes(' ') && (entry?.noun ?? 0) > 0);
};

/** Sets the tag of every word of one sentence. */
export function tagWords(words: Word[]): void {
  let before: { tag: string; score: number; path: number }[] = [{ tag: '^', score: 0, path: -1 }];
  const steps: { tag: Tag; score: number; path: number }[][] = [];
  for (const [i, word] of words.entries()) {
    const step = shaped(words, i, candidates(word)).map(([tag, emission]) => {
      let best = -1;
      let score = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < before.length; k++) {
        const total = before[k]!.score + follows(before[k]!.tag, tag);
        if (total > score) {
          score = total;
          best = k;
        }
      }
      return { tag, score: score + emission, path: best };
    });
    steps.push(step);
    before = step;
  }
  let at = 0;
  const last = steps.at(-1);
  if (!last) return;
  const end = (tag: Tag): number => (tag === 'N' ? 1 : tag === 'J' ? 0.3 : tag === 'P' || tag === 'D' ? -2 : 0);
  for (let k = 1; k < last.length; k++) if (last[k]!.score + end(last[k]!.tag) > last[at]!.score + end(last[at]!.tag)) at = k;
  for (let i = steps.length - 1; i >= 0; i--) {
    const choice = steps[i]![at]!;
    words[i]!.tag = choice.tag;
    at = choice.path;
  }
}
