/** What was said and is not to be seen in the picture: no drawing is known, or something stands before it. */
import type { Chip, Painted, Word } from '../worker/protocol.ts';

export type Unseen = 'not drawn' | 'hidden';

const known = new WeakMap<Painted, ReadonlySet<string>>();

/** Facts that own a pixel. */
function seenIn(picture: Painted): ReadonlySet<string> {
  let seen = known.get(picture);
  if (!seen) {
    const numbers = new Uint8Array(picture.facts.length);
    for (const id of picture.ids) numbers[id] = 1;
    seen = new Set(picture.facts.filter((_, number) => numbers[number] === 1));
    known.set(picture, seen);
  }
  return seen;
}

/** Only things can hide; light, time and mood own no pixels. */
export function unseen(picture: Painted | undefined, { id, role, row, off, wordsOnly }: Chip): Unseen | undefined {
  if (!picture || off || wordsOnly || role !== 'subject' || row !== 'said' || seenIn(picture).has(id)) return undefined;
  if (picture.missing.some(({ of }) => of === id)) return 'not drawn';
  // An abstract piece stands for all its words at once.
  return picture.shapes || !picture.facts.includes(id) || picture.within.includes(id) ? undefined : 'hidden';
}

/** What it is drawn as, where that is only akin to what was said: a sports car for a lamborghini. */
export function drawnAs(picture: Painted | undefined, { id, row, off }: Chip): string | undefined {
  return off || row !== 'said' ? undefined : picture?.likenesses.find(({ of }) => of === id)?.as;
}

/** The words as they came out: a thing that could not be drawn, and how it stands where it does not, is not marked like what was. */
export function asDrawn(words: readonly Word[], picture: Painted | undefined, chips: readonly Chip[]): readonly Word[] {
  const undrawn = new Set(chips.filter((chip) => unseen(picture, chip) === 'not drawn').map(({ id }) => id));
  const isUndrawn = ({ role, ids }: Word) => role === 'subject' && ids.length > 0 && ids.every((id) => undrawn.has(id));
  const isUnkept = ({ role, ids }: Word) =>
    role === 'link' && (picture?.unkept.some(({ from, to }) => ids[0] === from && ids[1] === to) ?? false);
  return words.map((word) => (isUndrawn(word) || isUnkept(word) ? { ...word, role: 'undrawn' } : word));
}

/** Whether things were said and none of them could be drawn: then the picture itself says so. */
export function noneDrawn(picture: Painted, chips: readonly Chip[]): boolean {
  const things = chips.filter(({ role, row, off, wordsOnly }) => role === 'subject' && row === 'said' && !off && !wordsOnly);
  return things.length > 0 && things.every((chip) => unseen(picture, chip) === 'not drawn');
}
