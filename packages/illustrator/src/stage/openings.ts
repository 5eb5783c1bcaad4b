/** A house is drawn with its windows, doors and chimney: said of it, they are no things beside it. */
import { drawingOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

const OPENINGS = /^(?:window|door|chimney|shutter|roof|gable|porch light)$/;

/** Facts of what is part of a building that is drawn. */
export function openingsIn({ relations, subjects }: Brief): Set<string> {
  const found = new Set<string>();
  for (const r of relations) {
    const whole = subjects.find((s) => s.id === r.from);
    const part = subjects.find((s) => s.id === r.to);
    if (r.off || r.predicate !== 'with' || !part || !whole || !OPENINGS.test(part.name)) continue;
    const drawing = drawingOf(whole.name);
    if (drawing?.category === 'building' && drawing.grounding.kind === 'asset') found.add(part.id);
  }
  return found;
}
