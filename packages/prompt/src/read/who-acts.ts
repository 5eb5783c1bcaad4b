/** Who may be said to do what a bare verb says. */
import { CLOSED, NUMBERS, PEOPLE, wordNet } from '@atelier/lexicon';
import { isPluralForm, singularOf } from './lexeme.ts';
import { traitsOf } from './traits.ts';
import type { Word } from './words.ts';

/** The last word of a name. */
export const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a telegram may say of it that it "stand": people and animals. */
export const doesThings = (name: string): boolean => {
  if (PEOPLE.has(name)) return true;
  const entry = wordNet(name);
  const kind = entry?.concrete ?? entry?.nounClass;
  // Rare persons are named for something else: "taco", "hot dog".
  return kind === 'animal' || (kind === 'person' && !name.includes(' ') && (entry?.noun ?? 0) > 0);
};

/** "On the wall hangs a clock", "behind her hang copper pans": the place comes first, then how, then what. */
export function isInverted(words: readonly Word[], i: number): boolean {
  if (i < 2 || i > 6 || !traitsOf(words[i]!).posture) return false;
  const opening = words[0]!;
  if (opening.phrase !== 'preposition' && !CLOSED.get(opening.lower)?.startsWith('P')) return false;
  const after = words[i + 1];
  if (after?.kind !== 'word') return false;
  if (words.slice(1, i).some((word) => word.kind !== 'word' || CLOSED.get(word.lower)?.startsWith('P'))) return false;
  if (/^(?:an?|the|some|two|three|four|five|several|many|his|her|their|its)$/.test(after.lower)) return true;
  const thing = words[i + 2];
  return !traitsOf(after).closed && (isPluralForm(after.lexeme) || (thing !== undefined && isPluralForm(thing.lexeme)));
}

/** "Two dogs bark at a cat", "other kids watch": of several that live a bare verb is done, as they stand before no noun in the plural. */
export function doTogether(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const doers = words[i - 1];
  if (!traitsOf(word).bare || !doers || word.size > 1 || word.kind !== 'word' || doers.kind !== 'word') return false;
  if (traitsOf(doers).closed || !isPluralForm(doers.lexeme) || !doesThings(singularOf(doers.lexeme))) return false;
  const { verb, concrete } = wordNet(word.lower) ?? {};
  if (verb === undefined) return false;
  // "The kids room" and "birds nest in a tree" want an apostrophe; "two kids watch" does not.
  const several = words[i - 2];
  const counted =
    several !== undefined && (NUMBERS.has(several.lower) || /^(?:some|several|many|few|other|both)$/.test(several.lower));
  if (!counted && concrete !== undefined && concrete !== 'phenomenon') return false;
  const after = words[i + 1];
  return (
    after === undefined ||
    /^[.!?;]$/.test(after.lower) ||
    after.phrase === 'preposition' ||
    /^[P]/.test(CLOSED.get(after.lower) ?? '')
  );
}
