/**
 * A lexicon-first tagger: closed classes have their tags, open words the parts of speech WordNet gives them with how common each
 * is, and the cheapest path through hand-set preferences for neighbours decides (Viterbi 1967). Linear in the words of a sentence.
 */
import type { Tag } from '@atelier/lexicon';
import { shaped } from './tag-neighbours.ts';
import { candidates } from './tag-scores.ts';
import type { Word } from './words.ts';

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
const TAGS: readonly Tag[] = ['D', 'M', 'J', 'N', 'V', 'G', 'E', 'R', 'P', 'C', 'W', 'X', 'B', 'H', 'T', 'S', 'Q', 'I', '.'];
const START = TAGS.length;
/** The same by numbers of tags, a row for each `from`. */
const PREFERENCE = new Float64Array((START + 1) * START);
for (const [from, row] of Object.entries(FOLLOWS)) {
  const at = from === '^' ? START : TAGS.indexOf(from as Tag);
  for (const [to, score] of Object.entries(row)) PREFERENCE[at * START + TAGS.indexOf(to as Tag)] = score;
}
/** By the one letter of its name. */
const TAG_NUMBER = new Uint8Array(128);
for (const [number, tag] of TAGS.entries()) TAG_NUMBER[tag.charCodeAt(0)] = number;

/** No word has more parts of speech than there are. */
const MOST = TAGS.length;
/** For each word its choices, by their numbers, and for each choice the one before it on the best path there; used again for each sentence. */
let choices = new Uint8Array(64 * MOST);
let paths = new Uint8Array(64 * MOST);
/** How good the best path to each choice of a word is; that of the word before stands in the other half. */
const reached = new Float64Array(2 * MOST);

/** Sets the tag of every word of one sentence. */
export function tagWords(words: Word[]): void {
  if (words.length === 0) return;
  if (choices.length < words.length * MOST) {
    choices = new Uint8Array(words.length * MOST);
    paths = new Uint8Array(words.length * MOST);
  }
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const step = shaped(words, i, candidates(words[i]!));
    const at = i * MOST;
    const now = (i & 1) * MOST;
    const then = MOST - now;
    for (let n = 0; n < step.length; n++) {
      const choice = step[n]!;
      const tag = TAG_NUMBER[choice[0].charCodeAt(0)]!;
      let best = 0;
      let score = i === 0 ? PREFERENCE[START * START + tag]! : Number.NEGATIVE_INFINITY;
      for (let k = 0; k < count; k++) {
        const total = reached[then + k]! + PREFERENCE[choices[at - MOST + k]! * START + tag]!;
        if (total > score) {
          score = total;
          best = k;
        }
      }
      choices[at + n] = tag;
      paths[at + n] = best;
      reached[now + n] = score + choice[1];
    }
    count = step.length;
  }
  let at = 0;
  const last = (words.length - 1) * MOST;
  const now = ((words.length - 1) & 1) * MOST;
  const ending = (k: number): number => reached[now + k]! + ENDING[choices[last + k]!]!;
  for (let k = 1; k < count; k++) if (ending(k) > ending(at)) at = k;
  for (let i = words.length - 1; i >= 0; i--) {
    words[i]!.tag = TAGS[choices[i * MOST + at]!]!;
    at = paths[i * MOST + at]!;
  }
}
/** How well a sentence ends with each part of speech. */
const ENDING = TAGS.map((tag) => (tag === 'N' ? 1 : tag === 'J' ? 0.3 : tag === 'P' || tag === 'D' ? -2 : 0));
