/** Whether a thing is of a kind, a class or a name, as tableaux ask for it. */
import type { Brief, Subject } from '@atelier/spec';
import { acts, isSpoken } from './actors-in.ts';
import { beastInRole, beastTraits } from './beasts.ts';
import { formOf, isTwo } from './form-of.ts';
import { isGroup } from './group.ts';
import { CHILD, COUPLE, isOnlyInName, isVessel } from './name-head.ts';
import { pronounsOf } from './pronoun.ts';
import { traitsOf } from './traits.ts';

/** Asked of many tableaux, worked out once. */
export function is(subject: Subject | undefined, trait: string, brief: Brief): boolean {
  let known = KNOWN.get(brief);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(brief, known);
  }
  let own = known.get(subject);
  if (own === undefined) {
    own = new Map();
    known.set(subject, own);
  }
  let answer = own.get(trait);
  if (answer === undefined) {
    answer = isOf(subject, trait, brief);
    own.set(trait, answer);
  }
  return answer;
}
const KNOWN = new WeakMap<Brief, Map<Subject | undefined, Map<string, boolean>>>();

function isOf(subject: Subject | undefined, trait: string, brief: Brief): boolean {
  switch (trait) {
    case 'idle':
      return subject === undefined || !acts(subject, brief);
    case 'alone':
      return brief.subjects.filter(isSpoken).length <= 1;
    case 'scene':
      return subject === undefined;
  }
  if (subject === undefined) return false;
  const traits = traitsOf(subject, brief.idea);
  switch (trait) {
    case 'many':
      return formOf(subject, brief.idea) === 'many' || isGroup(subject);
    case 'two':
      return isTwo(subject);
    case 'man':
      return traits.has('man') || (traits.has('person') && pronounsOf(subject, brief.idea).subject === 'he');
    case 'woman':
      return traits.has('woman') || (traits.has('person') && pronounsOf(subject, brief.idea).subject === 'she');
    case 'child':
      return traits.has('child') || CHILD.test(subject.name);
    case 'couple':
      return traits.has('couple') || COUPLE.test(subject.name) || (traits.has('person') && isTwo(subject));
    case 'product':
      return (traits.has('product') && !isOnlyInName(subject.name, trait)) || isVessel(subject.name, traits);
    default:
      return (
        (traits.has(trait) && !isOnlyInName(subject.name, trait)) ||
        beastTraits(subject.name).includes(trait) ||
        beastInRole(subject.name)?.has(trait) === true
      );
  }
}
