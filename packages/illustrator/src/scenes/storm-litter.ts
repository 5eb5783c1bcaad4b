/** What a storm leaves on a street: leaves that it tore off, drifted along the kerbs, and a few broken twigs. */
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb } from '../colour.ts';
import { clamp, cos, exp, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { LAMP } from './city-colours.ts';
import type { Street } from './city-plan.ts';
import { type Face, paintFaces } from './faces.ts';
import type { SceneContext } from './scene.ts';

const LEAVES: readonly Rgb[] = [
  [0.16, 0.2, 0.05],
  [0.1, 0.16, 0.045],
  [0.3, 0.2, 0.06],
  [0.34, 0.14, 0.045],
];
const BARK: Rgb = [0.06, 0.045, 0.035];
const MANY = 130;

export function stormLitterPass(context: SceneContext, street: Street): Pass {
  const faces = litter(context, street);
  return {
    name: 'litter of a storm',
    weight: 0.2,
    run: (frame, _k, y0, y1) => paintFaces(frame, faces, 0.2, y0, y1),
  };
}

/** Flat on the road, far to near. */
function litter(context: SceneContext, street: Street): Face[] {
  const { view, light, seed } = context;
  const r = random(seed, 'city', 'litter');
  const id = context.mass('street');
  const dark = light.night || light.time === 'dusk';
  const lit = (albedo: Rgb, z: number): Rgb =>
    mixRgb(
      [0, 1, 2].map(
        (c) =>
          albedo[c]! * (light.fill[c]! * (light.night ? 0.8 : dark ? 1.7 : 1.1) + (dark && street.lamps ? LAMP[c]! * 0.34 : 0)),
      ) as unknown as Rgb,
      light.haze,
      clamp(1 - exp(-z * 0.012)),
    );
  // The row at the foot of the picture; leaves and twigs are as large as they are to be seen from there.
  const nearest = (view.eye * view.focal) / (view.height - view.horizon);
  const faces: { z: number; face: Face }[] = [];
  const lay = (z: number, points: readonly (readonly [number, number])[], color: Rgb): void => {
    // From metres across and along to the picture; what is close stands higher than it is wide.
    const flat = points.flatMap(([x, along]) => {
      const k = view.focal / Math.max(1, along);
      return [street.vanish + x * k, view.horizon + view.eye * k];
    });
    faces.push({ z, face: { polygon: pointsFrom(flat), color, id } });
  };
  const leaf = (x: number, z: number, size: number, own: Random): void => {
    const turn = own.between(0, 2 * PI);
    const [c, s] = [cos(turn), sin(turn)];
    // A leaf that curls is seen a little from the side.
    const high = size * own.between(1.2, 2.4);
    const at = (u: number, v: number): [number, number] => [x + (u * c - v * s * 0.5) * size, z + (u * s + v * c * 0.5) * high];
    lay(z, [at(-1, 0), at(-0.3, 0.75), at(0.5, 0.5), at(1, 0), at(0.4, -0.6), at(-0.4, -0.7)], lit(own.pick(LEAVES), z));
  };
  for (let i = 0; i < MANY; i++) {
    // More lie near by, since far ones are no more to be seen; most were blown to a kerb.
    const z = nearest * (1.02 + 5 * r.next() * r.next());
    const kerb = (r.chance(0.5) ? -1 : 1) * (street.road - Math.abs(r.bell()) * 0.55);
    leaf(r.chance(0.66) ? kerb : r.between(-1, 1) * street.road, z, nearest * r.between(0.009, 0.019), r);
  }
  for (let i = 0; i < 3; i++) {
    const z = nearest * [1.25, 1.9, 2.8][i]! * r.between(0.9, 1.25);
    const x = (r.chance(0.5) ? -1 : 1) * street.road * r.between(0.35, 0.92);
    const turn = r.between(-0.5, 0.5);
    const long = nearest * r.between(0.12, 0.22);
    const bark = lit(BARK, z);
    const twig = (fx: number, fz: number, by: number, reach: number, thick: number): [number, number] => {
      const [c, s] = [cos(by), sin(by)];
      const tip: [number, number] = [fx + reach * c, fz + reach * s * 1.6];
      const middle: [number, number] = [fx + reach * 0.5 * c, fz + reach * 0.5 * s * 1.6 + reach * 0.08];
      lay(
        z,
        [[fx, fz - thick], [middle[0], middle[1] - thick * 0.8], tip, [middle[0], middle[1] + thick * 0.8], [fx, fz + thick]],
        bark,
      );
      return middle;
    };
    const fork = twig(x, z, turn, long, 0.012 * nearest);
    twig(fork[0], fork[1], turn + 0.7, long * 0.45, 0.007 * nearest);
    twig(x + (fork[0] - x) * 0.6, z + (fork[1] - z) * 0.6, turn - 0.8, long * 0.4, 0.007 * nearest);
    for (let n = 0; n < 9; n++)
      leaf(fork[0] + r.between(-0.1, 0.55) * long, fork[1] + r.between(-0.3, 0.35) * long, nearest * r.between(0.012, 0.02), r);
  }
  return faces.sort((a, b) => b.z - a.z).map(({ face }) => face);
}
