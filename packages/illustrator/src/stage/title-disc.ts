/** On a poster or cover whose title names the sun or the moon that is shown, it is what the sheet is about, and as large as that. */
import type { SceneId } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import type { LightOptions } from '../light/light.ts';
import type { TimeOfDay } from '../light/palettes.ts';
import { atan, PI } from '../math.ts';
import type { View } from './view.ts';

/** Radius of a moon as large as usual, units. */
const USUAL = 0.03;

export function titleDisc(
  brief: Brief,
  { time, scene, view, seed }: { time: TimeOfDay; scene: SceneId; view: View; seed: number },
): Partial<Pick<LightOptions, 'swell' | 'centred' | 'elevation'>> {
  if (!isTitled(brief, time)) return {};
  if (scene !== 'night-sky') return { swell: time === 'night' ? 4 : 3.4 };
  // Under an open sky it is the picture: it comes up before the land, and mostly in the middle.
  const r = random(seed, 'light', 'title disc');
  const swell = r.between(6.4, 7.8);
  const radius = Math.min(USUAL * swell * view.unit, view.width * 0.34);
  const rise = radius * r.pick([0.82, 1.12]);
  const degrees = (atan(rise / view.focal) * 180) / PI;
  return { swell: radius / (USUAL * view.unit), centred: r.chance(0.7), elevation: degrees };
}

const isTitled = (brief: Brief, time: TimeOfDay): boolean =>
  brief.text.some((t) => !t.off && (time === 'night' ? /\bmoon\b/i : /\bsun\b/i).test(t.content)) &&
  [...brief.subjects.map((s) => (s.off ? '' : s.name)), ...brief.look.map((f) => (f.off ? '' : f.value))].some((name) =>
    /\b(?:poster|cover|flyer)\b/.test(name.toLowerCase()),
  );
