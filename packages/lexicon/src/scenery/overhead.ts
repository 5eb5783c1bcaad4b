/** What flies over a town shows it from above. */
import type { Brief } from '@atelier/spec';
import { drawingOf } from '../drawing/drawing.ts';
import { sceneOf } from '../scenery.ts';

const OVER =
  /^(?:(?:high )?(?:above|over)|(?:flying|soaring|hovering|circling|gliding|drifting|passing|floating) (?:above|over))$/;
/** Places in a town that one stands in; whoever is over them is between their houses. */
const WITHIN =
  /\b(?:streets?|alleys?|alleyways?|avenues?|boulevards?|squares?|plazas?|sidewalks?|crosswalks?|intersections?)\b/;

/**
 * Whether something that belongs in the sky is said to be over a town: "a helicopter above the city" is seen before its roofs, not
 * between the fronts of a street. What an edit adds moves no place (L1).
 */
export function isOverTown({ subjects, setting, relations }: Pick<Brief, 'subjects' | 'setting' | 'relations'>): boolean {
  return relations.some((relation) => {
    if (relation.off || !OVER.test(relation.predicate)) return false;
    const flier = subjects.find((s) => s.id === relation.from && !s.off && s.source === 'user');
    const place = setting.find((f) => f.id === relation.to && !f.off && f.kind === 'place')?.value;
    if (!flier || place === undefined || WITHIN.test(place) || sceneOf(place) !== 'city') return false;
    return drawingOf(flier.name)?.place === 'sky';
  });
}
