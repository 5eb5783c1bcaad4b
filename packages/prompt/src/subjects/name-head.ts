/** What a name of several words is by its head, and what is only a word in it. */
import { kindKnown, singular, wordNet } from '@atelier/lexicon';

/** A teapot is a thing, whatever is drunk from it. */
export const isVessel = (name: string, traits: ReadonlySet<string>): boolean =>
  !OTHERWISE.some((each) => traits.has(each)) && wordNet(singular(name.split(' ').at(-1) ?? name))?.concrete === 'artifact';
const OTHERWISE = ['person', 'animal', 'bird', 'plant', 'food', 'vehicle', 'building', 'clothes', 'music', 'furniture', 'land'];

/** The dog of a dog leash: a word before the head, which makes no dog of it. */
export function isOnlyInName(name: string, trait: string): boolean {
  const words = name.toLowerCase().split(/[ -]+/);
  if (MISNAMED.get(words.map(singular).join(' ')) === trait) return true;
  return (
    words.slice(0, -1).some((word) => word === trait || singular(word) === trait) &&
    singular(words.at(-1) ?? '') !== trait &&
    // A wolf pack is wolves.
    !/^(?:family|couple|pair|pack|herd|flock|pride|pod|duo|trio|character|mascot)$/.test(words.at(-1) ?? '') &&
    kindKnown(name)?.tags.includes(trait) !== true
  );
}

/** By what a child is called. */
export const CHILD =
  /(?:^| )(?:child|boy|girl|kid|toddler|baby|infant|schoolboy|schoolgirl|daughter|son|grandson|granddaughter|grandchild|twins|pupil|preschooler|schoolchild)$/i;
/** By what two are called. */
export const COUPLE = /(?:^| )(?:couple|newlyweds?|lovers?|pair|bride and groom)$/i;

/** Called after what they are not. */
const MISNAMED: ReadonlyMap<string, string> = new Map([
  ['sea horse', 'horse'],
  ['sea lion', 'lion'],
  ['sea cow', 'cow'],
  ['komodo dragon', 'dragon'],
  ['bearded dragon', 'dragon'],
  ['prairie dog', 'dog'],
  ['guinea pig', 'pig'],
  ['flying fox', 'fox'],
]);
