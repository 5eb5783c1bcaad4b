/** Who sits on a chair or bench: a drawing of its own, whose knees point at the viewer and whose feet are on the floor. */
import { drawnAs, verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

/** What is made to be sat on; a name may say more before it ("park bench"). */
const SEATS = /\b(?:bench|(?:arm|rocking |wheel|deck)?chair|sofa|couch|settee|throne|stool|pew|swing|hammock)$/;

const SITTING: ReadonlySet<string> = new Set([
  'own:man-reading',
  'own:woman-reading',
  'own:old-woman-reading',
  'own:old-man-reading',
  'own:old-woman-knitting',
  'own:old-woman-knitting-stool',
  'own:net-mender',
]);

/** How tall who sits is, as a part of their height when they stand. */
export const SITTING_HEIGHT = 0.77;

export const isSitting = (art: string | undefined): boolean =>
  art !== undefined &&
  (SITTING.has(art.split('~')[0]!) || /[-~+]sitting(?=$|[~+])/.test(art) || art.startsWith('own:together-row-'));

export const isSeat = (name: string): boolean => SEATS.test(name);

/** What is done on the feet, wherever. */
const ON_FEET = /^(?:stand|jump|dance|climb|balance|hop)$/;

/** Said to stand, jump or dance, by a deed or in how they are on something. */
export const isUpright = (brief: Brief, { id, actions }: Subject): boolean =>
  [
    ...actions.filter((a) => !a.off).map((a) => a.value),
    ...brief.relations.filter((r) => !r.off && r.from === id).map((r) => r.predicate),
  ].some((said) => said.split(/[\s-]+/).some((word) => ON_FEET.test(word) || ON_FEET.test(verbBase(word) ?? '')));

const DESK = /\b(?:desk|table)$/;
const AT =
  /^(?:(?:sits|sitting|seated|works|working|writes|writing|types|typing|studies|studying|reads|reading|eats|eating|dines|dining|draws|drawing) )?at$/;

export const isDesk = (name: string): boolean => DESK.test(name);

/** Who is at a desk or a table sits behind it. */
export const isAtDesk = (predicate: string, name: string): boolean => AT.test(predicate) && DESK.test(name);

/** Said to be on a seat that is in the picture or at a desk, and not upon their feet there. */
export const isSeated = (brief: Brief, fact: Subject): boolean =>
  !isUpright(brief, fact) &&
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === fact.id &&
      brief.subjects.some(
        (s) =>
          !s.off &&
          s.id === r.to &&
          ((/\b(?:on|in|upon)\b/.test(r.predicate) && isSeat(s.name)) || isAtDesk(r.predicate, s.name)),
      ),
  );

/** What has a saddle and shows no rider. */
export const BICYCLE = 'own:bicycle';

/** On top of it, at the bottom of it: that is a place in the picture, and both are seen whole. */
export const isRidden = (predicate: string): boolean =>
  /\brid(?:ing|es|e)\b|\bon\b|\bastride\b/.test(predicate) && !/\b(?:top|bottom|side) of\b/.test(predicate);

/** Said to ride a bicycle that is drawn by itself. */
export const ridesSaddle = (brief: Brief, fact: Subject): boolean =>
  !isUpright(brief, fact) &&
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === fact.id &&
      isRidden(r.predicate) &&
      brief.subjects.some((s) => !s.off && s.id === r.to && drawnAs(s.name)?.grounding.name === BICYCLE),
  );
