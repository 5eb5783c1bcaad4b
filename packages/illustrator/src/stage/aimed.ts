/** What is on its way to the sun or the moon. */
import type { Brief } from '@atelier/spec';

const TO = /\b(?:to|towards?|at|for)\b/;
const UNDERWAY = /^(?:fl(?:y|ies)|soar|rac|speed|zoom|head|travel|sail|climb|launch|blast|ris)/;

/** Ids of the subjects that are said to move to it; what only looks or points there is not among them. */
export const aimedAtDisc = ({ relations, subjects }: Brief): string[] =>
  relations
    .filter(
      (r) =>
        !r.off &&
        TO.test(r.predicate) &&
        subjects.some((s) => !s.off && s.id === r.to && s.source === 'user' && /^(?:\w+ )?(?:sun|moon)$/.test(s.name)) &&
        subjects.some((s) => !s.off && s.id === r.from && s.actions.some((a) => !a.off && UNDERWAY.test(a.value))),
    )
    .map((r) => r.from);
