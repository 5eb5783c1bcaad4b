/**
 * How high the eye of a picture is. A place has an eye height by itself; where something smaller than people was asked for in it, the
 * picture is taken from nearer the ground, as one kneels to see a rabbit: what is drawn large is then near, and the trees behind it are as tall as they
 * are. An edit never moves it: only what was said first counts (L1).
 */

import type { SceneId } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { clamp } from '../math.ts';
import { eyeOver } from '../scenes/overlook.ts';
import { isPier, OVER } from '../scenes/pier-plan.ts';
import { wordsOfPlace } from '../scenes/words-of-place.ts';
import type { Setting } from './setting.ts';
import { isNear, leadOf, measureOf, shareOf } from './sizes.ts';
import { isStaffage } from './staffage.ts';
import type { Thing } from './things.ts';
import { viewWith } from './view.ts';

/** Least height in metres that the land of a scene can be painted from; those that are not here keep their own camera. */
const LOWEST: Partial<Record<SceneId, number>> = {
  beach: 0.4,
  lake: 0.9,
  mountains: 0.7,
  meadow: 0.4,
  hills: 0.5,
  forest: 0.45,
  city: 0.5,
  desert: 0.5,
  snowfield: 0.4,
  river: 1.3,
  village: 1.5,
  farmland: 0.8,
  garden: 0.4,
};

/** `setting` seen from where its main subject is looked at. */
export function atEyeLevel(setting: Setting, things: readonly Thing[], brief: Brief, seed: number): Setting {
  // Who is on a pier is looked at from it; what floats beside it, as on the open sea.
  const pier = setting.scene === 'sea' && isPier({ brief, setting }) && firstOf(things)?.place === 'ground';
  const lift = pier ? OVER : 0;
  const lowest = pier ? OVER + 0.4 : LOWEST[setting.scene];
  const place = brief.setting.find((f) => f.id === setting.place && !f.off);
  const { view, framing } = setting;
  // Where no place is told nothing could keep the height through an edit; an angle or a lookout that was said says it itself.
  if (lowest === undefined || !place || framing.eye !== 1) return setting;
  if (eyeOver(setting.scene, wordsOfPlace(brief, setting.place)) !== undefined) return setting;
  const over = wanted(setting, things, brief, seed);
  const eye = place.eye ?? (over === undefined ? undefined : over + lift);
  return eye === undefined
    ? setting
    : { ...setting, view: viewWith(view, { eye: clamp(eye, Math.min(lowest, view.eye), view.eye) }) };
}

const firstOf = (things: readonly Thing[]): Thing | undefined => things.find((t) => t.said && !t.late);

/** Metres above the ground from which the first thing that was said, as large as it will be drawn, stands in the lower part of the picture. */
function wanted(setting: Setting, things: readonly Thing[], brief: Brief, seed: number): number | undefined {
  const { view, framing } = setting;
  const thing = firstOf(things);
  if (!thing?.art || thing.count === 0 || !isNear(thing) || isStaffage(thing, brief, setting)) return undefined;
  const measure = measureOf(things, false, leadOf(things, false, brief));
  const tall = shareOf(thing, measure, false) * framing.size * Math.min(view.height, 1.3 * view.width);
  // What swims has water before it.
  const [high, low] = thing.place === 'water' ? [0.4, 0.56] : [0.66, 0.84];
  const foot = (view.height - view.horizon) * random(seed, 'camera', 'subject').between(high, low);
  return (thing.metres * foot) / tall;
}
