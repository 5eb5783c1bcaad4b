/** A cape is land or a cloak. */
import type { Brief, Subject } from '@atelier/spec';
import { drawingOf } from '../drawing/drawing.ts';

/** What people wear and what is land besides. */
const BOTH = /(?:^| )capes?$/i;
const WEARS = /^(?:in|with|wears?|wearing|dressed in|clad in|has|having|sporting)$/;

/** Whether what is called as land is clothing here: somebody is in it, or has it on. */
export const isWorn = ({ id, name }: Subject, { subjects, relations }: Pick<Brief, 'subjects' | 'relations'>): boolean =>
  BOTH.test(name) &&
  relations.some(
    (r) =>
      !r.off &&
      r.to === id &&
      WEARS.test(r.predicate) &&
      subjects.some((s) => s.id === r.from && drawingOf(s.name)?.category === 'person'),
  );
