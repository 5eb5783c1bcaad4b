/** Upon, in or by what something was said to be: the glove of a moth, the cake that has wasps. */
import type { Brief, Subject } from '@atelier/spec';
import { everySubject } from './every-subject.ts';
import { FORMS } from './forms.ts';
import type { Spoken } from './meetings.ts';

export interface Host {
  thing: Subject;
  how: 'upon' | 'inside' | 'near' | 'with';
}

const HOWS: readonly (readonly [RegExp, Host['how']])[] = [
  [/(?:^| )(?:on|on top of|atop|upon|onto)$/, 'upon'],
  [/(?:^| )(?:in|inside|into)$/, 'inside'],
  [/(?:^| )(?:by|near|beside|next to)$/, 'near'],
];
/** What only says that they are there: nothing is done. */
const PLACED =
  /^(?:(?:sitting|standing|lying|perched|resting|asleep|sleeping|crawling|walking|landing|climbing) )?(?:on|on top of|atop|upon|onto|in|inside|by|near|beside|next to)$/;
const HAS = /^(?:with|and|has|have|having)$/;

export function hostOf({ id }: Subject, brief: Brief): Host | undefined {
  const things = everySubject(brief.subjects);
  const said = brief.relations.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  // Of a plate of figs with a wasp it is the figs.
  const content = (thing: Subject | undefined): Subject | undefined => {
    const of =
      thing && FORMS.test(thing.name) ? said.find((each) => each.from === thing.id && each.predicate === 'of') : undefined;
    return (of && things.find((each) => each.id === of.to)) ?? thing;
  };
  const find = (to: string) => content(things.find((each) => each.id === to && each.id !== id));
  for (const { from, to, predicate } of said)
    if (from === id && PLACED.test(predicate)) {
      const thing = find(to);
      const how = HOWS.find(([of]) => of.test(predicate))?.[1];
      if (thing && how) return { thing, how };
    }
  for (const { from, to, predicate } of said)
    if (to === id && HAS.test(predicate)) {
      const thing = find(from);
      if (thing) return { thing, how: 'with' };
    }
  return undefined;
}

/** As a row speaks of it. */
export function hostSpoken(subject: Subject, brief: Brief): Spoken | undefined {
  const thing = hostOf(subject, brief)?.thing;
  return thing && { id: thing.id, subject: thing, name: thing.name };
}
