/** What a picture is of. */

import { BODY_PARTS } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { FORMS } from './forms.ts';
import { toldSubjects } from './told.ts';

/** The subject that light falls on and that a frame is set round. */
export function mainSubject(brief: Brief): Subject | undefined {
  const said = toldSubjects(brief);
  const [first] = said;
  const own = first?.parts.find(
    (part) =>
      !part.off &&
      !BODY_PARTS.has(part.name) &&
      (part.actions.length > 0 || brief.relations.some(({ from }) => from === part.id)) &&
      part.span !== undefined &&
      first.span !== undefined &&
      part.span[0] <= first.span[1] + 4,
  );
  // "A fisherman's wife waiting": it is she who waits.
  if (first && own && first.actions.length === 0 && !brief.relations.some(({ from, off }) => !off && from === first.id))
    return own;
  // Of "a bowl of ramen" it is the ramen that is described.
  const content = brief.relations.find(({ from, predicate, off }) => !off && from === first?.id && predicate === 'of');
  return first && content && FORMS.test(first.name) ? (said.find(({ id }) => id === content.to) ?? first) : first;
}
