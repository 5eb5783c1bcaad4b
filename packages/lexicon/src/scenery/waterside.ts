/** Boats float: a dry place that was named beside one lies at a water. */
import type { Brief } from '@atelier/spec';
import { drawingOf } from '../drawing/drawing.ts';
import type { SceneId } from './model.ts';

/** Places that may lie at a water, and at which. A desert, a snowfield and a city stay what they are. */
const WATERSIDES: Partial<Record<SceneId, SceneId>> = {
  meadow: 'lake',
  hills: 'lake',
  mountains: 'lake',
  farmland: 'lake',
  garden: 'lake',
  forest: 'lake',
  village: 'harbour',
};
/** What stands at the sea wherever there is one. */
const COASTAL = /\b(?:lighthouse|cliff|sea cliff|headland|promontory|cape)s?$/i;
/** Where a boat may be said to lie; anything else it is said to be on or in holds it, dry or not. */
const AT = /^(?:with|and|near|by|beside|behind|in front of|next to|passing|off|under|below|beyond)$/;

/**
 * The water at which a scene lies, with the boat that says so: a cow in a meadow and two sailboats are at a lake, a cliff and two sailboats
 * at the coast. Undefined where nothing floats, where a boat is said to be somewhere ("a boat in a meadow", "a toy boat on a table"), and
 * where the scene has water of its own or none is at hand. Boats that were added to a picture move no place (L1).
 */
export function watersideOf(
  scene: SceneId,
  { subjects, relations }: Pick<Brief, 'subjects' | 'relations'>,
): { scene: SceneId; boat: string } | undefined {
  const said = subjects.filter((s) => !s.off && s.source === 'user');
  const boat = said.find(({ id, name }) => {
    const drawing = drawingOf(name);
    const held = relations.some((r) => !r.off && r.from === id && !AT.test(r.predicate));
    return drawing?.place === 'water' && drawing.category === 'boat' && !held;
  });
  const water = WATERSIDES[scene];
  if (boat === undefined || water === undefined) return undefined;
  return { scene: said.some(({ name }) => COASTAL.test(name)) ? 'beach' : water, boat: boat.name };
}
