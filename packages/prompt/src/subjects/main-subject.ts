/** What a picture is of. */
import type { Brief, Subject } from '@atelier/spec';
import { FORMS } from './forms.ts';

/** What the picture is of: the subjects that a person named. */
export const named = ({ subjects }: Brief): Subject[] =>
  subjects.filter(({ off, source }) => !off && source !== 'writer' && source !== 'inferred');

/** The subject that light falls on and that a frame is set round. */
export function mainSubject(brief: Brief): Subject | undefined {
  const said = named(brief);
  const [first] = said;
  // Of "a bowl of ramen" it is the ramen that is described.
  const content = brief.relations.find(({ from, predicate, off }) => !off && from === first?.id && predicate === 'of');
  return first && content && FORMS.test(first.name) ? (said.find(({ id }) => id === content.to) ?? first) : first;
}
