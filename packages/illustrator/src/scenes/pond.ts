/** A pond in open land, for what is painted and for the Stage, which stands nothing in its water. */
import { drawingOf, elementOf } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { mix } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Pond } from './hills-land.ts';

/** Scenes of open land, in which a lake that was named is a pond. */
export const POND_SCENES: ReadonlySet<string> = new Set(['garden', 'meadow', 'hills', 'village', 'farmland']);

export const hasPond = (brief: Brief, scene: string): boolean =>
  POND_SCENES.has(scene) && brief.subjects.some((s) => !s.off && s.source !== 'edit' && isLake(s.name));

const isLake = (name: string): boolean => (elementOf(name) ?? drawingOf(name)?.grounding.name) === 'scene.lake';

/** Where it lies: beside the middle, in the rows that the eye goes to first. Metres. */
export function pondOf(view: View, seed: number): Pond {
  const r = random(seed, 'pond', 'place');
  const below = view.height - view.horizon;
  const at = (share: number): number => (view.eye * view.focal) / (below * share);
  const near = at(r.between(0.56, 0.7));
  const far = at(r.between(0.17, 0.24));
  const z = mix(near, far, 0.36);
  const side = r.chance(0.5) ? 1 : -1;
  const reach = (view.width / view.focal) * z;
  return { x: side * reach * r.between(0.14, 0.22), z, wide: reach * r.between(0.26, 0.34), long: (far - near) / 2 };
}
