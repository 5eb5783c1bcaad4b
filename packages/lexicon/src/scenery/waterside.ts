/** Boats float: a dry place that was named beside one lies at a water. */
import type { Brief, Subject } from '@atelier/spec';
import { drawingOf } from '../drawing/drawing.ts';
import type { SceneId } from './model.ts';
import { isWorn } from './worn.ts';

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
const COASTAL: ReadonlySet<string> = new Set(['scene.headland', 'own:lighthouse']);
/** Where a boat may be said to lie; anything else it is said to be on or in holds it, dry or not. */
const AT = /^(?:with|and|near|by|beside|behind|in front of|next to|passing|off|under|below|beyond)$/;
/** Who is in a boat or on it is on the water. */
const ABOARD = /^(?:in|on|aboard|inside|on board)$/;
/** Metres from which a boat is one for the sea, where nothing else says which water it is. */
const SEAGOING = 2;

type Said = Pick<Brief, 'subjects' | 'relations'>;

/**
 * The water at which a scene lies, with the boat that says so: a cow in a meadow and two sailboats are at a lake, a cliff and two sailboats
 * at the coast. Without a scene, where no place is named, whoever is in a boat is on the water: in a small one on a lake, in a large one at
 * sea. Undefined where nothing floats, where a boat is said to be somewhere ("a boat in a meadow", "a toy boat on a table"), and where the
 * scene has water of its own or none is at hand. Boats that were added to a picture move no place (L1).
 */
export function watersideOf(scene: SceneId | undefined, brief: Said): { scene: SceneId; boat: string } | undefined {
  const { subjects, relations } = brief;
  const said = subjects.filter((s) => !s.off && s.source === 'user');
  const isManned = (boat: string): boolean =>
    said.some(
      ({ id, name }) =>
        /^(?:person|animal)$/.test(drawingOf(name)?.category ?? '') &&
        relations.some((r) => !r.off && r.from === id && r.to === boat && ABOARD.test(r.predicate)),
    );
  const boat = said.find(({ id, name }) => {
    const drawing = drawingOf(name);
    const held = relations.some((r) => !r.off && r.from === id && !AT.test(r.predicate));
    return drawing?.place === 'water' && drawing.category === 'boat' && !held && (scene !== undefined || isManned(id));
  });
  if (boat === undefined) return undefined;
  if (scene === undefined) return { scene: drawingOf(boat.name)!.height < SEAGOING ? 'lake' : 'sea', boat: boat.name };
  const water = WATERSIDES[scene];
  if (water === undefined) return undefined;
  // A village has its houses at the harbour, and none on a beach.
  const coast = water !== 'harbour' && said.some((s) => isCoastal(s, brief));
  return { scene: coast ? 'beach' : water, boat: boat.name };
}

/** An island, which is a kind of such land, lies in lakes as well. */
function isCoastal(subject: Subject, brief: Said): boolean {
  const drawing = drawingOf(subject.name);
  const means = drawing?.via === 'direct' || drawing?.via === 'synonym';
  return means && COASTAL.has(drawing.grounding.name) && !isWorn(subject, brief);
}
