/** The ground or the water that what was said to stand or float is given, where the scene by its words has none for it. */
import { drawnAs, NAMED_PLACES, type SceneId, sceneOf, watersideOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isTownLights } from '../scenes/city-words.ts';
import { isPier } from '../scenes/pier-plan.ts';
import { isAshore, isInWater } from './ashore.ts';
import { LAND_SCENES, landsSaid } from './landforms-said.ts';

/** What farmers sow in rows: a field of it is no meadow. */
export const CROPS =
  /^(?:lavender|tulip|sunflower|wheat|barley|rye|corn|maize|rice|canola|rapeseed|tea|cotton|hops?|vineyards?|stubble)(?: plants?| flowers?| fields?| rows?| bush(?:es)?|s)?$/;

/** Where one looks down from on the lights of a town. */
const LOOKS_DOWN: ReadonlySet<string> = new Set([
  'hills',
  'meadow',
  'mountains',
  'village',
  'night-sky',
  'plain',
  'sky',
  'canyon',
]);

/**
 * What stands on the ground is given some, and what floats its water: no cabin hangs in the sky, and no boat lies in the grass. A pier
 * is ground enough.
 */
export function grounded(brief: Brief, scene: SceneId, place: string | undefined): SceneId {
  if (LOOKS_DOWN.has(scene) && isTownLights({ brief })) return 'city';
  const lands = landsSaid(brief, (name) => drawnAs(name)?.category === 'building');
  const land = [...lands.values()][0];
  if (land) {
    const own = LAND_SCENES[land.kind];
    if (scene === 'plain' && own) return own;
    // An island lies in the water, whoever stands on it; so does a rock in the sea, and the cliff of a lighthouse.
    if (own === 'sea' && (scene === 'beach' || scene === 'sea')) return 'sea';
    if (land.kind === 'cliff' && (scene === 'beach' || scene === 'sea' || (scene === 'mountains' && isAtSea(brief))))
      return 'sea';
  }
  if (scene === 'sea')
    return brief.subjects.some((s) => standsOnLand(s) && !isAboard(brief, s.id) && !isOffshore(brief, s.id)) &&
      !isPier({ brief, setting: { place } })
      ? 'beach'
      : 'sea';
  // Cliffs stand in the sea, and whoever only sees them stands on no sand.
  if (scene === 'beach' && isCliffs(brief) && !brief.subjects.some(standsOnLand)) return 'sea';
  if (scene === 'plain' && place === undefined) return waterBeside(brief) ?? scene;
  if (scene === 'sky')
    return brief.subjects.some((s) => standsOnLand(s) && !isAloft(brief, s.id)) && !saysClouds(brief) ? 'meadow' : 'sky';
  const field = brief.setting.some((f) => !f.off && f.kind === 'place' && /\bfields?\b/.test(f.value));
  if (scene === 'meadow' && field && brief.subjects.some((s) => !s.off && s.source === 'user' && CROPS.test(s.name)))
    return 'farmland';
  if ((scene === 'village' || scene === 'beach') && isTownOverSea(brief)) return 'harbour';
  if (scene === 'city' && hasCanals(brief)) return 'harbour';
  return watersideOf(scene, brief)?.scene ?? scene;
}

/** "A street of canals": in such a town water is the street. */
const hasCanals = (brief: Brief): boolean =>
  brief.subjects.some((s) => !s.off && s.source === 'user' && /\bcanal$/.test(s.name)) ||
  brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user' && /\bcanals?\b/.test(f.value));

/** "A village on a cliff above the sea", "cliffside houses of a rocky coast": a town by the water, and no beach. */
const isTownOverSea = (brief: Brief): boolean => {
  const said = [
    ...brief.subjects
      .filter((s) => !s.off && s.source === 'user')
      .map((s) => [...s.attributes.filter((a) => !a.off).map((a) => a.value), s.name].join(' ')),
    ...brief.setting.filter((f) => !f.off && f.source === 'user' && f.kind === 'place').map((f) => f.value),
  ].join(' ; ');
  // "The white village of Oia": the town that is named lies at the water.
  const named = brief.setting.some(
    (f) => !f.off && f.source === 'user' && f.kind === 'place' && NAMED_PLACES.has(f.value) && sceneOf(f.value) === 'harbour',
  );
  if (named && /\b(?:village|town|houses?)\b/.test(said)) return true;
  return (
    /\b(?:(?:cliff ?side|hill ?side|clifftop|white|terraced|stacked|pastel) houses?|village|town)\b/.test(said) &&
    /\b(?:sea|coast|ocean|bay|cove|island)\b/.test(said)
  );
};

/** Of the coast nothing was said but cliffs, and waves or the sea. */
const isCliffs = ({ subjects, setting }: Brief): boolean => {
  const coast = [
    ...subjects.filter((s) => !s.off && s.source === 'user').map((s) => s.name),
    ...setting.filter((f) => !f.off && f.source === 'user' && f.kind === 'place').map((f) => f.value),
  ].filter((name) => sceneOf(name) === 'beach');
  return coast.length > 0 && coast.every((name) => /\b(?:cliffs?|headlands?|promontor(?:y|ies)|sea stacks?)$/.test(name));
};

/** A boat at something that stands by water, where no place is said: a bridge goes over a river, a lighthouse stands at the sea. */
function waterBeside(brief: Brief): SceneId | undefined {
  const said = brief.subjects.filter((s) => !s.off && s.source === 'user');
  const artOf = (id: string): string => drawnAs(said.find((s) => s.id === id)?.name ?? '')?.grounding.name ?? '';
  const isBoat = (id: string): boolean =>
    said.some(
      (s) => s.id === id && drawnAs(s.name)?.category === 'boat' && drawnAs(s.name)?.place === 'water' && !isAshore(s, brief),
    );
  // "A steam train over a bridge": there is a valley under it.
  const isVehicle = (id: string): boolean => drawnAs(said.find((s) => s.id === id)?.name ?? '')?.category === 'vehicle';
  for (const { from, to, off, predicate } of brief.relations) {
    if (
      !off &&
      /^(?:(?:cross|go|pass|run|driv)\w* ?)?(?:over|across|on)?$/.test(predicate) &&
      isVehicle(from) &&
      /bridge/.test(artOf(to))
    )
      return 'river';
    const other = off ? undefined : isBoat(from) ? to : isBoat(to) ? from : undefined;
    if (other === undefined) continue;
    if (/bridge/.test(artOf(other))) return 'river';
    if (/lighthouse/.test(artOf(other))) return 'beach';
  }
  return undefined;
}

/** A sea is named, or something that stands nowhere else. */
const isAtSea = (brief: Brief): boolean =>
  brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user' && sceneOf(f.value) === 'sea') ||
  brief.subjects.some(
    (s) => !s.off && s.source === 'user' && (sceneOf(s.name) === 'sea' || drawnAs(s.name)?.grounding.name === 'own:lighthouse'),
  );

/** "A castle in the clouds" stands on them. */
const saysClouds = (brief: Brief): boolean =>
  /\bclouds?\b|\bheavens?\b/.test(
    [
      ...brief.subjects.filter((s) => s.source === 'user').map((s) => s.name),
      ...brief.setting.filter((f) => f.kind === 'place').map((f) => f.value),
    ].join(' '),
  );

/** Said to be in the air. */
const isAloft = (brief: Brief, id: string): boolean =>
  brief.setting.some((f) => !f.off && f.kind === 'place' && sceneOf(f.value) === 'sky') ||
  brief.relations.some(
    (r) => r.from === id && /^(?:in|above|over|among|through|across|flying.*|floating.*)$/.test(r.predicate),
  );

/** In or on something that floats. */
const isAboard = (brief: Brief, id: string): boolean =>
  brief.relations.some(
    (r) =>
      r.from === id &&
      /^(?:in|on|aboard|inside|on board)$/.test(r.predicate) &&
      brief.subjects.some((s) => s.id === r.to && drawnAs(s.name)?.place === 'water'),
  );

/** On something that is said to be in the water. */
const isOffshore = (brief: Brief, id: string): boolean =>
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === id &&
      /(?:^|\s)(?:on|upon|atop|on top of)$/.test(r.predicate) &&
      brief.subjects.some((s) => s.id === r.to && isInWater(s, brief)),
  );

/** Said from the start, not by an edit: an edit changes no place (L1). */
function standsOnLand({ off, source, name }: Subject): boolean {
  const drawing = off || source !== 'user' ? undefined : drawnAs(name);
  return drawing?.place === 'ground' && /building|person|animal|vehicle/.test(drawing.category);
}

/** Land at the water's edge; an island, which the beach paints too, lies in the sea. */
export const isShore = (name: string): boolean =>
  sceneOf(name) === 'beach' && drawnAs(name)?.grounding.name !== 'scene.headland';
