/** A pier that runs out to sea from the viewer's feet, where the place is one: planks, edge boards, posts with a rail. */
import { type Rgb, scaleRgb } from '../colour.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { roll } from './facade-parts.ts';
import { type Face, paintFaces } from './faces.ts';
import { HALF, LENGTH, pierPlan } from './pier-plan.ts';
import type { SceneContext } from './scene.ts';

/** Metres: breadth of a plank, from post to post. */
const PLANK = 0.3;
const BAY = 3.2;
const WOOD: Rgb = [0.34, 0.25, 0.17];

export function pierPasses(context: SceneContext): Pass[] {
  const { view, light, seed, mass } = context;
  const { aside, salt, eye: stands, far } = pierPlan(context, seed);
  const id = mass('pier');
  const lit = light.backlit ? 0.42 : light.night ? 0.34 : 0.85;
  const shade = (c: Rgb): Rgb => [0, 1, 2].map((k) => c[k]! * (light.key[k]! * lit + light.fill[k]! * 0.6)) as unknown as Rgb;
  const deck: Pass = {
    name: 'pier',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(far)); y < y1; y++) {
        const below = y + 0.5 - view.horizon;
        const z = (stands * view.focal) / below;
        const water = (view.eye * view.focal) / below;
        const step = (z * z) / (stands * view.focal);
        const plank = Math.floor(z / PLANK);
        const joint = smoothstep(0.1, 0.03, Math.abs(z / PLANK - plank - 0.5) - 0.4 + 0.02) * clamp(1.4 - step / PLANK);
        const own = mix(1, 0.78 + 0.4 * roll(plank, 1, salt), clamp(1.6 - step / PLANK));
        const air = 1 - exp(-z / 500);
        for (let x = 0; x < width; x++) {
          const m = ((x + 0.5 - view.centre) / view.focal) * z - aside;
          const p = y * width + x;
          const pixel = z / view.focal;
          const a = clamp((HALF - Math.abs(m)) / pixel + 0.5);
          if (a <= 0) {
            // The water beside it lies in its shade.
            const off = Math.abs(((x + 0.5 - view.centre) / view.focal) * water - aside) - HALF;
            const dark = 0.45 * smoothstep(0.9, 0, off) * smoothstep(LENGTH * 1.1, LENGTH * 0.9, water);
            for (let c = 0; c < 3; c++) color[4 * p + c] = color[4 * p + c]! * (1 - dark);
            continue;
          }
          const grain = noise(m * 3.1 + plank * 7.7, z * 26, salt ^ 5);
          const worn = 0.9 + 0.22 * noise(m * 0.9, z * 0.4, salt ^ 7);
          const board = Math.abs(m) > HALF - 0.16 ? 1.25 : 1 - 0.5 * (1 - joint) * clamp(1.3 - step / PLANK) * 0.35;
          const tone = own * worn * board * (0.82 + 0.34 * grain) * (1 - 0.55 * joint * (Math.abs(m) > HALF - 0.16 ? 0 : 1));
          for (let c = 0; c < 3; c++) {
            const wood = WOOD[c]! * tone * (light.key[c]! * lit + light.fill[c]! * 0.6);
            color[4 * p + c] = mix(color[4 * p + c]!, mix(wood, light.haze[c]!, air * 0.6), a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = clamp(0.05 + z / 70);
          }
        }
      }
    },
  };
  const faces: Face[] = [];
  const at = (m: number, up: number, z: number): [number, number] => [
    view.centre + ((m + aside) * view.focal) / z,
    view.horizon + ((stands - up) * view.focal) / z,
  ];
  const quad = (points: readonly [number, number][], color: Rgb): void => {
    faces.push({ polygon: pointsFrom(points.flat()), color, id });
  };
  // As near as a rail beside the viewer is still seen.
  const nearest = 0.3;
  for (let z = LENGTH - 0.4; z > nearest; z -= BAY)
    for (const side of [-1, 1] as const) {
      const m = side * (HALF - 0.08);
      const near = Math.max(nearest, z - BAY);
      for (const up of [0.95, 0.5])
        quad([at(m, up, z), at(m, up - 0.09, z), at(m, up - 0.09, near), at(m, up, near)], shade(scaleRgb(WOOD, 0.8)));
      // The side in the light, and the one in the shade.
      quad([at(m - 0.09, 0, z), at(m, 0, z), at(m, 1.12, z), at(m - 0.09, 1.12, z)], shade(scaleRgb(WOOD, 1.05)));
      quad([at(m, 0, z), at(m + 0.09, 0, z), at(m + 0.09, 1.12, z), at(m, 1.12, z)], shade(scaleRgb(WOOD, 0.62)));
    }
  return [deck, { name: 'pier', run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.2, y0, y1) }];
}
