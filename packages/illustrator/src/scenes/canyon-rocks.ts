/** Boulders that have come down from the walls and lie on the floor of a canyon, in heaps along the water or the middle; grass by the water. */
import { random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { tintedRock } from '../objects/rock.ts';
import { bush } from '../plants/bush.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import { tuft } from '../plants/reed.ts';
import type { Pass } from '../pool/pass.ts';
import { airOver, type CanyonPlan } from './canyon-plan.ts';
import type { SceneContext } from './scene.ts';

const TUFTS = 30;
const THICKETS = 30;

/** The green of a dry land is a grey one. */
const parched = (part: Part): Part => ({
  ...part,
  albedo: [part.albedo[0] * 1.25, part.albedo[1] * 0.95, part.albedo[2] * 0.9],
});

/** Leaves of willows by a desert river are pale with dust. */
const dusty = (part: Part): Part => ({
  ...part,
  albedo: [part.albedo[0] * 2.1 + 0.02, part.albedo[1] * 1.5 + 0.02, part.albedo[2] * 1.3 + 0.01],
});

export function bankRocks(
  { view, light, seed }: SceneContext,
  plan: CanyonPlan,
  stone: Rgb,
  { id, grown }: { id: number; grown: boolean },
): Pass {
  const r = random(seed, 'canyon', 'rocks');
  const drop = plan.eye + 1;
  const nearest = (drop * plan.focal) / (view.height - view.horizon);
  const made: { z: number; parts: Part[] }[] = [];
  const heaps = 5 + r.below(3);
  for (let h = 0; h < heaps; h++) {
    const side = h % 2 === 0 ? 1 : -1;
    const middle = 1 / mix(1 / (nearest * 1.02), 1 / (nearest * 6), (h + r.next()) / heaps);
    const count = 3 + r.below(5);
    for (let i = 0; i < count; i++) {
      const own = random(seed, 'canyon rock', h, i);
      const z = middle * (1 + own.bell() * 0.08);
      const scale = plan.focal / z;
      const beside = Math.max(plan.water * 0.96, 0.05) + own.next() * own.next() * 0.13;
      const size = 0.021 * own.pick([0.2, 0.3, 0.3, 0.45, 0.6, 1]) * scale;
      const x = view.centre + (plan.axis(z) + side * beside) * scale;
      const y = view.horizon + drop * scale + size * 0.12;
      made.push({
        z,
        parts: tintedRock(
          { x, y, width: size * own.between(1.6, 2.6), height: size },
          own,
          light,
          scaleRgb(stone, own.between(0.75, 1.1)),
        ),
      });
    }
  }
  // Grass in tufts along the water, behind stones and between them.
  const g = random(seed, 'canyon', 'grass');
  for (let i = 0; grown && i < TUFTS; i++) {
    const z = 1 / mix(1 / (nearest * 1.04), 1 / (nearest * 7), g.next());
    const scale = plan.focal / z;
    const side = g.chance(0.5) ? 1 : -1;
    const beside = plan.water * g.between(1.02, 1.16) + g.next() * g.next() * 0.16;
    const height = scale * g.between(0.008, 0.021);
    const own = random(seed, 'canyon tuft', i);
    const x = view.centre + (plan.axis(z) + side * beside) * scale;
    if (height < view.unit * 0.004 || x < -height || x > view.width + height) continue;
    made.push({ z, parts: tuft({ x, y: view.horizon + drop * scale, height }, own, light).map(parched) });
  }
  // Willows and tamarisk in thickets along the water, dense farther off: the one green in a land of red.
  const w = random(seed, 'canyon', 'thickets');
  for (let i = 0; grown && i < THICKETS; i++) {
    const z = 1 / mix(1 / (nearest * 3.2), 1 / (nearest * 26), w.next());
    const scale = plan.focal / z;
    const side = w.chance(0.5) ? 1 : -1;
    const thick = fractal(z * 0.9, side, 2, plan.salt) > 0.46;
    const beside = plan.water * 1.08 + w.next() * w.next() * 0.2;
    const height = scale * w.between(0.01, 0.034);
    const x = view.centre + (plan.axis(z) + side * beside) * scale;
    if (!thick || x < -height || x > view.width + height) continue;
    const shape = { x, y: view.horizon + drop * scale, height };
    made.push({
      z,
      parts: bush(shape, random(seed, 'canyon bush', i), light, { season: undefined, far: true }).map(dusty),
    });
  }
  made.sort((a, b) => b.z - a.z);
  const sun = sunPlace(view, light);
  return {
    name: 'boulders',
    run(frame, _k, y0, y1) {
      for (const { z, parts } of made) {
        const place = { id, depth: clamp(0.06 + 0.88 * (1 - 1 / (1 + z * 0.6))), haze: airOver(z, 0.04) };
        paintParts(frame, parts, view, light, sun, place, y0, y1);
      }
    },
  };
}
