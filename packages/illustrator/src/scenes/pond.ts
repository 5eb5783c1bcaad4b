/** A pond in open land, for what is painted and for the Stage, which stands nothing in its water. */
import { drawnAs, elementOf } from '@atelier/lexicon';
import { type Brief, type KeptPlace, random } from '@atelier/spec';
import { mix } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Pond } from './hills-land.ts';
import { siteIn } from './site/site-kinds.ts';
import { hasTownRiver } from './town-river.ts';

/** Scenes of open land, in which a lake that was named is a pond. */
const POND_SCENES: ReadonlySet<string> = new Set(['garden', 'meadow', 'hills', 'village', 'farmland']);

interface Where {
  brief: Brief;
  scene: string;
  view: View;
  seed: number;
}

/**
 * The pond of this picture, if it has one. One that an edit asks for lies where it would have lain from the start, unless something that
 * was there before the edit stands in its place: the edit moves no such thing (L1), and leaves none in the water.
 */
export function pondIn({ brief, scene, view, seed }: Where): Pond | undefined {
  if (!POND_SCENES.has(scene) || hasTownRiver(brief, scene)) return undefined;
  const lakes = [
    ...brief.subjects.filter((s) => !s.off && isLake(s.name)),
    ...brief.setting.filter((f) => !f.off && isLake(f.value)),
  ];
  // A Japanese garden has one, said or not.
  if (siteIn(brief, scene)?.kind.name === 'japanese') return pondOf(view, seed);
  if (lakes.length === 0) return undefined;
  const pond = pondOf(view, seed);
  const isEdited = lakes.every(({ source }) => source === 'edit');
  return isEdited && brief.subjects.some((s) => !s.off && s.places?.some(({ kept }) => kept && isIn(pond, kept, view)))
    ? undefined
    : pond;
}

/** Whether what stands at a place would stand in the pond. */
function isIn(pond: Pond, { seat, x, base }: KeptPlace, view: View): boolean {
  const below = base * view.height - view.horizon;
  if (seat !== 'ground' || below <= 0) return false;
  const z = (view.eye * view.focal) / below;
  const aside = (((x * view.width - view.centre) / view.focal) * z - pond.x) / pond.wide;
  const along = (z - pond.z) / pond.long;
  return aside * aside + along * along < 1;
}

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

const isLake = (name: string): boolean => (elementOf(name) ?? drawnAs(name)?.grounding.name) === 'scene.lake';
