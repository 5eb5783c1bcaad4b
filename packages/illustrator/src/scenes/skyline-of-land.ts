/** How high the land of a scene stands in front of a sun or moon. */
import type { SceneId } from '@atelier/lexicon';
import { radians, tan } from '../math.ts';
import type { View } from '../stage/view.ts';
import { heightAt, landOf } from './hills-land.ts';

/** Height of what grows on far land, metres. */
const GROWTH = 10;
/** Radius of the disc and a gap, as a slope. */
const DISC = 0.05;
const FROM = 60;
const TO = 3300;

const LANDS: Partial<Record<SceneId, boolean>> = { hills: true, meadow: false, farmland: false, village: false, garden: false };

/** By azimuth the degrees at which a disc is clear of the land; undefined where the scene is no rolling land. */
export function clearingOf(scene: SceneId, view: View, seed: number): ((azimuth: number) => number) | undefined {
  const bold = LANDS[scene];
  if (bold === undefined) return undefined;
  const land = landOf({ view, seed }, { hills: true, bold });
  return (azimuth) => {
    const aside = tan(radians(azimuth));
    let steepest = 0;
    for (let z = FROM; z < TO; z *= 1.03)
      for (const side of [-DISC, 0, DISC])
        steepest = Math.max(steepest, (heightAt(land, z * (aside + side), z) + GROWTH - view.eye) / z);
    const slope = steepest + DISC;
    // The series of the arctangent: slopes are below 0.4.
    return (slope - (slope * slope * slope) / 3) / radians(1);
  };
}
