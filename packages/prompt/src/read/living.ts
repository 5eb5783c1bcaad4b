/** Who can do things: people and animals. */
import { BODY_PARTS, CLOTHES, PEOPLE, PLACES, wordNet } from '@atelier/lexicon';
import type { Ref, SubjectRef } from './draft.ts';
import { isCapital } from './pattern.ts';

/** Animals by the names that the dictionary has for nothing alive. */
const NICKNAMED =
  /^(?:hippo|croc|bunny|kitty|doggo|pupper|moggy|birb|gator|budgie|corgi|sphynx|axolotl|capybara|quokka|meerkat|chihuahua|labradoodle|cockapoo|goldendoodle|dachshund|guinea pig|t-rex|velociraptor|minotaur|kraken|yeti)$/;

/** A person or an animal by its name. */
export const isLiving = (name: string): boolean =>
  PEOPLE.has(name) || NICKNAMED.test(name) || (/^(?:person|animal)$/.test(wordNet(name)?.nounClass ?? '') && !PLACES.has(name));

/** Somebody, by the name or its last word: "lone hiker". */
export const isSomebody = (name: string): boolean => {
  const head = name.split(' ').at(-1) ?? name;
  return PEOPLE.has(name) || PEOPLE.has(head) || wordNet(head)?.concrete === 'person' || wordNet(head)?.nounClass === 'person';
};

export const isAnimate = (ref: Ref | undefined): boolean => {
  if (ref?.kind !== 'subject') return false;
  if (ref.animate === undefined || ref.askedOf !== ref.subject.name) {
    ref.askedOf = ref.subject.name;
    ref.animate = isAlive(ref);
  }
  return ref.animate;
};

/** A person, by the last word of the name. */
export const isSomeone = (ref: Ref): boolean => PEOPLE.has(ref.head) || wordNet(ref.head)?.nounClass === 'person';

const isAlive = (ref: SubjectRef): boolean => {
  if (PEOPLE.has(ref.head) || PEOPLE.has(ref.subject.name) || NICKNAMED.test(ref.head)) return true;
  if (BODY_PARTS.has(ref.head) || CLOTHES.has(ref.head) || PLACES.has(ref.head)) return false;
  const entry = wordNet(ref.subject.name.toLowerCase()) ?? wordNet(ref.head);
  if (entry === undefined) return isCapital(ref.subject.name);
  return (
    entry.nounClass === 'person' || entry.nounClass === 'animal' || entry.concrete === 'person' || entry.concrete === 'animal'
  );
};
