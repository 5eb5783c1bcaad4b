/** Who sits on a chair or bench: a drawing of its own, whose knees point at the viewer and whose feet are on the floor. */
import type { Brief, Subject } from '@atelier/spec';

/** What is made to be sat on; a name may say more before it ("park bench"). */
const SEATS = /\b(?:bench|(?:arm|rocking |wheel|deck)?chair|sofa|couch|settee|throne|stool|pew)$/;

const SITTING: ReadonlySet<string> = new Set([
  'own:man-sitting',
  'own:woman-sitting',
  'own:man-reading',
  'own:woman-reading',
  'own:old-woman-sitting',
  'own:old-woman-reading',
  'own:old-woman-knitting',
  'own:old-woman-knitting-stool',
  'own:net-mender',
  'own:king-sitting',
  'own:queen-sitting',
]);

/** How tall who sits is, as a part of their height when they stand. */
export const SITTING_HEIGHT = 0.77;

export const isSitting = (art: string | undefined): boolean => art !== undefined && SITTING.has(art.split('~')[0]!);

export const isSeat = (name: string): boolean => SEATS.test(name);

/** Said to be on a seat that is in the picture. */
export const isSeated = (brief: Brief, { id }: Subject): boolean =>
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === id &&
      /\b(?:on|in|upon)\b/.test(r.predicate) &&
      brief.subjects.some((s) => !s.off && s.id === r.to && isSeat(s.name)),
  );
