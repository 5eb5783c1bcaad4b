/** Where two things that a person named meet, and which passages of the knowledge tell of it. */
import { type Passage, type Portrait, touchKnown } from '@atelier/lexicon';
import type { Brief, Relation, Subject } from '@atelier/spec';
import { formOf } from './form-of.ts';
import { FORMS } from './forms.ts';
import { traitsOf, traitsOfName } from './traits.ts';

/** A thing as a passage speaks of it. */
export interface Spoken {
  id: string;
  subject: Subject | undefined;
  /** "bridge", of a place. */
  name: string;
}
export interface Meeting {
  relation: Relation;
  from: Subject;
  to: Spoken;
  /** The passages for what was said: "sitting on", else "on". */
  touch: Portrait;
  /** What was said, word by word. */
  words: readonly string[];
}

export function meetingsOf(brief: Brief): Meeting[] {
  const subjects = brief.subjects.filter(({ off, source }) => !off && (source === 'user' || source === 'edit'));
  const content = (subject: Subject): Subject => {
    const of = FORMS.test(subject.name)
      ? brief.relations.find(({ from, predicate, off }) => !off && from === subject.id && predicate === 'of')
      : undefined;
    return (of && subjects.find(({ id }) => id === of.to)) ?? subject;
  };
  return brief.relations.flatMap((relation): Meeting[] => {
    const { from, to, predicate, off, source } = relation;
    const first = subjects.find(({ id }) => id === from);
    const thing = subjects.find(({ id }) => id === to);
    const place =
      thing === undefined ? brief.setting.find((fact) => fact.id === to && fact.kind === 'place' && !fact.off) : undefined;
    if (off || (source !== 'user' && source !== 'edit') || first === undefined || from === to) return [];
    if (thing === undefined && place === undefined) return [];
    const actions = first.actions.filter((action) => !action.off).map(({ value }) => value);
    const states = first.attributes.filter(({ kind, off: not }) => kind === 'state' && !not).map(({ value }) => value);
    const keys = [...[...actions, ...states].map((action) => `${action} ${predicate}`), predicate];
    const touch = keys.map((key) => touchKnown(key.toLowerCase())).find((found) => found !== undefined);
    if (touch === undefined) return [];
    const spoken = thing && content(thing);
    return [
      {
        relation,
        from: first,
        to: { id: to, subject: spoken, name: spoken?.name ?? place?.value ?? '' },
        touch,
        words: keys.flatMap((key) => key.toLowerCase().split(' ')),
      },
    ];
  });
}

/** The rows that hold of this meeting: `+from-x` of the first thing, `+to-x` of the second, a group of each at least once. */
export function holding({ from, to, touch }: Meeting, { idea, relations, subjects }: Brief): Passage[] {
  const first = traitsOf(from, idea);
  const contained = FORMS.test(from.name)
    ? subjects.find(({ id }) => relations.some((each) => each.from === from.id && each.predicate === 'of' && each.to === id))
    : undefined;
  if (contained) for (const trait of traitsOf(contained, idea)) first.add(trait);
  const second = to.subject ? traitsOf(to.subject, idea) : traitsOfName(to.name);
  const has = (word: string) => (word.startsWith('from-') ? first.has(word.slice(5)) : second.has(word.slice(3)));
  const group = (words: readonly string[], start: string) => words.filter((word) => word.startsWith(start));
  return touch.touch.filter(
    ({ any, none }) =>
      ['from-', 'to-'].every((start) => group(any, start).length === 0 || group(any, start).some(has)) && !none.some(has),
  );
}

/** Whether the second thing of a meeting is several. */
export const isMany = ({ subject }: Spoken, idea: string): boolean => subject !== undefined && formOf(subject, idea) === 'many';
