/** Washing on lines from wall to wall over a street where it was named. */
import { random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import { clamp, exp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Street } from './city-plan.ts';
import { type Face, paintFaces } from './faces.ts';
import type { Element, SceneContext } from './scene.ts';

const CLOTHS: readonly Rgb[] = ['#f2efe8', '#e9e2d2', '#c9402e', '#3a6f9a', '#e0b04a', '#f4f0ea', '#7fa08a', '#d9a0a8'].map(
  hex,
);

export function laundryPass(context: SceneContext, street: Street, { id }: Element): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'street', 'laundry');
  const faces: Face[] = [];
  const dark = light.night || light.time === 'dusk';
  for (const z of [38, 29, 22, 16.5, 12, 8.6]) {
    const k = view.focal / z;
    const high = r.between(4.6, 6.4) + street.slope * z;
    const haze = clamp(1 - exp(-z * (0.003 + 0.017 * light.mist)));
    const lit = (albedo: Rgb, facing: number): Rgb =>
      [0, 1, 2].map((c) => {
        const tone =
          albedo[c]! *
          (light.key[c]! * facing * street.sun.power * 0.5 +
            light.fill[c]! * (light.night ? 0.4 : 0.62) +
            (dark ? [0.2, 0.14, 0.08][c]! : 0));
        return tone + (light.haze[c]! - tone) * haze;
      }) as unknown as Rgb;
    const sag = (t: number): number => high - 1.5 * t * (1 - t);
    const at = (t: number, down: number): [number, number] => [
      street.vanish + (t * 2 - 1) * street.walls * k,
      street.level - (sag(t) - down - view.eye) * k,
    ];
    const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
      faces.push({ polygon: pointsFrom(points.flat() as number[]), color, id });
    };
    for (let i = 0; i < 12; i++)
      put([at(i / 12, -0.02), at((i + 1) / 12, -0.02), at((i + 1) / 12, 0.02), at(i / 12, 0.02)], lit([0.1, 0.09, 0.08], 0.5));
    const step = 0.62 / (2 * street.walls);
    for (let t = 0.08; t < 0.92; t += step * r.between(1, 1.5)) {
      const wide = step * r.between(0.6, 1);
      const long = r.between(0.55, 1.15);
      const cloth = lit(r.pick(CLOTHS), r.between(0.5, 0.9));
      const swing = step * r.between(-0.08, 0.08);
      if (r.chance(0.3)) {
        // A shirt: its sleeves hang at both sides.
        put(
          [
            at(t - wide * 0.24, 0.03),
            at(t + wide * 1.24, 0.03),
            at(t + wide * 1.2, 0.3),
            at(t + wide + swing, 0.26),
            at(t + wide + swing, 0.8),
            at(t + swing, 0.8),
            at(t + swing, 0.26),
            at(t - wide * 0.2, 0.3),
          ],
          cloth,
        );
      } else put([at(t, 0), at(t + wide, 0), at(t + wide + swing, long), at(t + swing, long * 0.97)], cloth);
    }
  }
  return { name: 'laundry', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.25, y0, y1) };
}
