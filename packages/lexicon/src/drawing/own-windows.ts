import type { Brief } from '@atelier/spec';
import { drawingOf } from './drawing.ts';

/**
 * Ids of the windows that a building has: "an abandoned house with broken windows" is seen from outside, and no room is meant.
 *
 * @example ownWindows(read('a cottage with lit windows')) // Set { 'window' }
 */
export function ownWindows({ subjects, relations }: Pick<Brief, 'subjects' | 'relations'>): ReadonlySet<string> {
  const isWindow = (id: string): boolean => subjects.some((s) => s.id === id && !s.off && /^windows?$/i.test(s.name));
  const isBuilding = (id: string): boolean =>
    subjects.some((s) => s.id === id && !s.off && drawingOf(s.name)?.category === 'building');
  return new Set(
    relations.flatMap(({ from, to, predicate, off }) =>
      !off && /^(?:with|has|have|having)$/.test(predicate) && isWindow(to) && isBuilding(from) ? [to] : [],
    ),
  );
}
