/** Flowers in pots along the walls of a street where flowers were named. */
import { type Random, random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, exp, PI, sin } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Street } from './city-plan.ts';
import { type Face, paintFaces } from './faces.ts';
import type { Element, SceneContext } from './scene.ts';

const CLAY: readonly Rgb[] = [
  [0.42, 0.16, 0.08],
  [0.36, 0.15, 0.09],
  [0.12, 0.22, 0.4],
];
const LEAF: Rgb = [0.07, 0.17, 0.045];
const PETALS: readonly Rgb[] = [
  [0.8, 0.1, 0.24],
  [0.85, 0.2, 0.12],
  [0.78, 0.34, 0.6],
  [0.9, 0.86, 0.8],
  [0.88, 0.6, 0.16],
];

export function potsPass(context: SceneContext, street: Street, { id }: Element): Pass {
  const { view, light, seed } = context;
  const rows: { z: number; faces: Face[] }[] = [];
  const dark = light.night || light.time === 'dusk';
  for (const side of [-1, 1] as const)
    for (let i = 0; i < 16; i++) {
      const r = random(seed, 'street pot', side, i);
      const z = 4.6 + i * i * 0.16 + i * 1.1 + r.between(-0.4, 0.4);
      if (r.chance(0.2)) continue;
      rows.push({ z, faces: pot(r, side * (street.walls - 0.36 - r.between(0, 0.2)), z) });
    }
  rows.sort((a, b) => b.z - a.z);
  return {
    name: 'pots',
    run(frame, _k, y0, y1) {
      for (const { z, faces } of rows) paintFaces(frame, faces, clamp(0.1 + z / 140), y0, y1);
    },
  };

  function pot(r: Random, x0: number, z: number): Face[] {
    const k = view.focal / z;
    const base = view.horizon + view.eye * k;
    const haze = clamp(1 - exp(-z * (0.003 + 0.017 * light.mist)));
    const lit = (albedo: Rgb, facing: number): Rgb =>
      [0, 1, 2].map((c) => {
        const tone =
          albedo[c]! *
          (light.key[c]! * facing * street.sun.power * 0.4 +
            light.fill[c]! * (light.night ? 0.35 : 0.62) +
            (dark ? [0.34, 0.24, 0.13][c]! : 0));
        return tone + (light.haze[c]! - tone) * haze;
      }) as unknown as Rgb;
    const faces: Face[] = [];
    const put = (points: readonly (readonly [number, number])[], color: Rgb): void => {
      faces.push({ polygon: pointsFrom(points.flatMap(([x, y]) => [street.vanish + (x0 + x) * k, base - y * k])), color, id });
    };
    const half = r.between(0.15, 0.26);
    const tall = half * r.between(1.5, 2.1);
    const clay = r.pick(CLAY);
    const petal = r.pick(PETALS);
    put(
      [
        [-half * 1.3, -0.02],
        [half * 1.3, -0.02],
        [half * 1.1, 0.06],
        [-half * 1.1, 0.06],
      ],
      lit([0.03, 0.03, 0.03], 0.2),
    );
    const trapeze = (from: number, to: number, color: Rgb): void =>
      put(
        [
          [half * 0.7 * from, 0],
          [half * 0.7 * to, 0],
          [half * to, tall],
          [half * from, tall],
        ],
        color,
      );
    trapeze(-1, 1, lit(clay, 0.6));
    trapeze(-1, -0.3, lit(scaleRgb(clay, 0.72), 0.4));
    put(
      [
        [-half * 1.08, tall - 0.06],
        [half * 1.08, tall - 0.06],
        [half * 1.08, tall + 0.02],
        [-half * 1.08, tall + 0.02],
      ],
      lit(scaleRgb(clay, 1.15), 0.7),
    );
    const blob = (x: number, y: number, size: number, color: Rgb): void =>
      put(
        Array.from({ length: 8 }, (_, i): [number, number] => {
          const a = (i / 8) * 2 * PI;
          const out = size * r.between(0.75, 1.15);
          return [x + out * cos(a), y + out * sin(a)];
        }),
        color,
      );
    const high = r.between(0.24, 0.55);
    for (let i = 0; i < 16; i++) {
      const t = r.next();
      const a = r.between(-1, 1);
      blob(
        a * half * 1.5 * (1 - 0.4 * t),
        tall + t * high,
        half * r.between(0.22, 0.4),
        lit(scaleRgb(LEAF, 0.6 + 0.7 * t), 0.5),
      );
    }
    for (let i = 0; i < 15; i++) {
      const t = r.next();
      const a = r.between(-1, 1);
      blob(
        a * half * 1.55 * (1 - 0.4 * t),
        tall + 0.06 + t * high,
        half * r.between(0.14, 0.24),
        lit(scaleRgb(petal, 0.75 + 0.4 * t), 0.6),
      );
    }
    return faces;
  }
}
