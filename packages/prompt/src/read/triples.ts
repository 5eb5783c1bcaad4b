/** "person ride horse. bus drive on street. cup rest on table": pairs told in telegrams without an article, as catalogues of what stands where write them. */

import { singularOf } from './lexeme.ts';
import { isLiving } from './living.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

/** What such telegrams say that one does to, on or by the other. */
const DOES =
  /^(?:drive|sleep|fly|skate|watch|rest|cover|walk|follow|ride|hold|wear|carry|use|hit|kick|feed|touch|face|pull|push|eat|play|talk|lean|lie|sit|stand|look|contain|park|surf|ski|jump|run|swim|cross|read|drink|throw|catch|hang|point|reach|support|surround|climb|chase|wash|row|sail|cook|hug|kiss)$/;
/** These are as often things: only who lives does them there. */
const THINGS_TOO = /^(?:watch|park|drive|walk|play|talk|ski|surf|catch|drink|row|sail|kiss|run|face|hit)$/;
const VEHICLE = /^(?:car|bus|truck|van|train|motorcycle|bike|bicycle|boat|ship|plane|airplane|taxi|tram)$/;

/** Makes the second word of each of several such sentences what is done; they are tagged already. */
export function tagTriples(sentences: readonly Word[][]): void {
  if (sentences.length < 2 || !sentences.every(isTelegram)) return;
  for (const [one, does, other, more] of sentences) {
    if (one?.kind !== 'word' || does?.kind !== 'word' || does.size > 1 || !DOES.test(does.lower)) continue;
    const name = singularOf(one.lexeme);
    const lives = isLiving(name) || name === 'person';
    if (THINGS_TOO.test(does.lower) && !(lives || VEHICLE.test(name))) continue;
    const placed = other?.tag === 'P' || other?.tag === 'T' || other?.phrase === 'preposition';
    const done = other?.kind === 'word' && (more === undefined || more.kind === 'mark') && (lives || does.lower === 'cover');
    if (placed || done) {
      one.tag = 'N';
      does.tag = 'V';
      if (done && !placed) other!.tag = 'N';
    }
  }
}

const isTelegram = (words: readonly Word[]): boolean =>
  words.length > 2 &&
  words.length < 8 &&
  words.every((word) => !traitsOf(word).article && word.tag !== 'D' && word.tag !== 'B');
