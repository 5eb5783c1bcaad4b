/** The portrait of anything: its own, else what is true of all of its class. */
import {
  BODY_PARTS,
  CLOTHES,
  compoundNet,
  kindKnown,
  type Portrait,
  placeKnown,
  portraitById,
  remember,
  singular,
  wordNet,
} from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isCooked, portraitOf } from './portrait-of.ts';
import { traitsOfName } from './traits.ts';

const CLASSES = ['person', 'animal', 'bird', 'plant', 'drink', 'food', 'vehicle', 'building', 'land', 'product'] as const;

/** `person` of a midwife, `product` of a glockenspiel; undefined of what is no thing. */
export function classOf(subject: Subject): string | undefined {
  return isCooked(subject) ? 'food' : classOfName(subject.name);
}
const classOfName = remember((name: string): string | undefined => {
  // Hands are of somebody, and are nobody by themselves.
  if (BODY_PARTS.has(name.toLowerCase()) || /^(?:words?|phrases?|names?)$/i.test(name)) return undefined;
  const traits = traitsOfName(name);
  const { nounClass } = compoundNet(name) ?? wordNet(singular(name.split(' ').at(-1) ?? name)) ?? {};
  if (traits.has('abstract') || (ABSTRACT.test(nounClass ?? '') && kindKnown(name) === undefined)) return undefined;
  const found = CLASSES.find((each) => traits.has(each));
  // A tutu is no dancer, and a diner that is a place eats nothing.
  if (found === 'person' && kindKnown(name) === undefined) {
    if (CLOTHES.has(singular(name.split(' ').at(-1) ?? name))) return 'product';
    if (placeKnown(name)?.words.includes(name.toLowerCase())) return undefined;
  }
  // A lane or a porch is where things are, and no thing that stands on a table.
  if (found === 'product' && WHERE_THINGS_ARE.test(name)) return undefined;
  // A statue is a thing, whatever its kind is known by.
  if (found === undefined && nounClass === 'artifact' && kindKnown(name) !== undefined && placeKnown(name) === undefined)
    return 'product';
  return found === 'bird' ? 'animal' : found;
});

const WHERE_THINGS_ARE =
  /(?:^| )(?:lane|platform|porch|patio|terrace|balcony|driveway|walkway|workshop|tunnel|stable|station|veranda)$/i;
const ABSTRACT = /^(?:act|attribute|cognition|communication|event|feeling|motive|phenomenon|process|relation|state|time)$/;

/** What is true of all of its class. */
export function plainPortraitOf(subject: Subject): Portrait | undefined {
  const found = classOf(subject);
  return found === undefined ? undefined : portraitById(`plain-${found}`);
}

/** A portrait of its own kind, else the one of its class. */
export const anyPortraitOf = (subject: Subject): Portrait | undefined => portraitOf(subject) ?? plainPortraitOf(subject);

/** How a deed is seen that no moment is known of. */
export const doingOf = (subject: Subject): Portrait | undefined => {
  if (BODY_PARTS.has(subject.name.toLowerCase())) return undefined;
  const found = classOf(subject);
  return portraitById(`doing-${found === 'person' || found === 'animal' ? found : 'thing'}`);
};
