/** A house is drawn with its windows, doors and chimney: said of it, they are no things beside it. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

const OPENINGS = /^(?:window|door|chimney|shutter|roof|gable|porch light|gate|drawbridge|portcullis|turret|battlement)$/;

/** By which one goes in, or that it has for its defence: whoever is there is at the building. */
export const WAYS_IN =
  /^(?:(?:front|main|great|castle|city|side) )?(?:gate|gates|drawbridge|portcullis|entrance|door|doors|doorway|steps?|stairs?|staircase|walls?)$/;

const SIDES = /^(?:(?:stone|brick|old|front) )?(?:wall|front|fa[cç]ade)s?$/;

function isBuilt(name: string): boolean {
  const drawing = drawnAs(name);
  return drawing?.category === 'building' && drawing.grounding.kind === 'asset';
}

/** Facts of what is part of a building that is drawn. */
export function openingsIn({ relations, subjects }: Brief): Set<string> {
  const found = new Set<string>();
  for (const r of relations) {
    const whole = subjects.find((s) => s.id === r.from);
    const part = subjects.find((s) => s.id === r.to);
    // "The walls of a house" as well.
    if (r.off || !part || !whole) continue;
    if (r.predicate === 'of' && (SIDES.test(whole.name) || WAYS_IN.test(whole.name)) && isBuilt(part.name)) found.add(whole.id);
    if (r.predicate !== 'with' || !OPENINGS.test(part.name) || !isBuilt(whole.name)) continue;
    found.add(part.id);
  }
  return found;
}
