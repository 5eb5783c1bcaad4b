/** Who may be said to do what a bare verb says. */
import { PEOPLE, wordNet } from '@atelier/lexicon';

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
