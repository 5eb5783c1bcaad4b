/** What animals that keep together are called behind their name: "a wolf pack" is a pack of wolves. */
import { drawingOf, GROUP_NOUNS, homeOf, singular, wordNet } from '@atelier/lexicon';
import type { NounPhrase } from './items.ts';

const isAnimal = (name: string): boolean => {
  const { nounClass, concrete } = wordNet(name) ?? {};
  return nounClass === 'animal' || concrete === 'animal' || /^(?:animal|bird|sea life)$/.test(drawingOf(name)?.category ?? '');
};

/** Whether so many animals are called so. A puppy school is a school, and the litter of a cat is what lies in its tray. */
const keepsTogether = (band: string, animal: string): boolean =>
  GROUP_NOUNS.has(band) &&
  (wordNet(band)?.concrete === 'group' || band === 'pod') &&
  band !== 'litter' &&
  (band !== 'school' || homeOf(animal, drawingOf(animal)?.category)?.place === 'underwater');

/** The phrase of the animals, in number. What a pack has ("the pack's den") is the pack's, and of two packs each is one. */
export function banded(np: NounPhrase): NounPhrase {
  // Most phrases are one word, and no band of anything.
  if (np.plural || np.possessive || !np.name.includes(' ') || !GROUP_NOUNS.has(np.head)) return np;
  const words = np.name.split(' ');
  const band = words.at(-1)!;
  const head = singular(words.at(-2) ?? '');
  const several = np.count !== undefined && !('exact' in np.count.value && np.count.value.exact === 1);
  if (head === '' || several || !keepsTogether(band, head) || !isAnimal(head)) return np;
  const last = np.nouns.at(-1)!;
  // "Wolf pack" may be one word of the lexicon.
  const apart = last.lower === band;
  const one = np.count?.words ?? (np.determiner?.lower === 'one' ? [np.determiner] : []);
  return {
    ...np,
    nouns: apart ? np.nouns.slice(0, -1) : np.nouns,
    head,
    name: [...words.slice(0, -2), head].join(' '),
    plural: true,
    count: { value: { quantifier: band }, words: [...one, ...(apart ? [last] : [])] },
  };
}
