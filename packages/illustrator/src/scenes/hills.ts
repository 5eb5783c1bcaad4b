/** Meadow and rolling hills: ridges one behind the other, a field in perspective, grass and flowers in front. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import { flowerBands, type GrassBand, grassBands } from '../plants/grass.ts';
import { paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { groundPass } from './ground.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const GREENS: readonly (readonly [Rgb, Rgb])[] = [
  [
    [0.07, 0.15, 0.035],
    [0.2, 0.29, 0.07],
  ],
  [
    [0.09, 0.16, 0.03],
    [0.27, 0.31, 0.08],
  ],
  [
    [0.05, 0.13, 0.045],
    [0.14, 0.26, 0.075],
  ],
];
const AUTUMN: readonly [Rgb, Rgb] = [
  [0.2, 0.13, 0.04],
  [0.42, 0.29, 0.09],
];
const FLOWERS: readonly Rgb[] = [
  [0.86, 0.84, 0.78],
  [0.85, 0.62, 0.08],
  [0.72, 0.12, 0.14],
  [0.42, 0.3, 0.72],
  [0.85, 0.42, 0.55],
];

export const paintMeadow: ScenePainter = (context) => landscape(context, 2);
export const paintHills: ScenePainter = (context) => landscape(context, 4);

function landscape(context: SceneContext, ridges: number): { ground: Pass[]; front: Pass[] } {
  const { view, seed, light, setting } = context;
  const r = random(seed, 'land', 'shape');
  const greens = setting.season === 'autumn' ? AUTUMN : r.pick(GREENS);
  const hills = context.mass('hills') || context.mass('grass');
  const grass = context.mass('grass') || hills;
  const ground: Pass[] = [...skyPasses(context)];
  for (let i = 0; i < ridges; i++) ground.push(hillPass(context, i, ridges, greens, hills));
  ground.push(
    groundPass('field', context, {
      id: grass,
      low: greens[0],
      high: greens[1],
      texture: 'strokes',
      air: 0.004,
      salt: r.below(1 << 20),
    }),
  );
  const sun = sunPlace(view, light);
  const near = (view.eye * view.focal) / (view.height * 1.06 - view.horizon);
  const blades = grassBands(view, seed, {
    near,
    far: near * 5,
    bands: 15,
    tall: 0.3,
    tones: [greens[0], mid(greens, 0.45), mid(greens, 0.8)],
  });
  const flowers = context.element('flowers');
  const heads = flowers
    ? flowerBands(view, seed, {
        near: near * 1.12,
        far: near * 9,
        bands: 12,
        tall: 0.26,
        colors: choose(FLOWERS, seed),
        density: 15,
      })
    : [];
  ground.push(
    bandsPass(
      context,
      'grass',
      [...blades.map((b) => ({ ...b, id: grass })), ...heads.map((b) => ({ ...b, id: flowers?.id ?? grass }))],
      sun,
    ),
  );
  return { ground, front: [] };
}

const mid = ([a, b]: readonly [Rgb, Rgb], t: number): Rgb => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

function choose(colors: readonly Rgb[], seed: number): Rgb[] {
  const r = random(seed, 'flowers', 'colours');
  const start = r.below(colors.length);
  const count = 2 + r.below(2);
  return Array.from({ length: count }, (_, i) => colors[(start + i) % colors.length]!);
}

function bandsPass(
  { view, light }: SceneContext,
  name: string,
  bands: readonly (GrassBand & { id: number })[],
  sun: ReturnType<typeof sunPlace>,
): Pass {
  const sorted = [...bands].sort((a, b) => b.z - a.z);
  return {
    name,
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const band of sorted)
        paintParts(
          frame,
          band.parts,
          view,
          light,
          sun,
          { id: band.id, depth: clamp(band.z / 60), haze: clamp(band.z * 0.004 + light.mist * band.z * 0.02) },
          y0,
          y1,
        );
    },
  };
}

/** One ridge of `count`, farthest first: rounded land with fields, hedges and the light on one flank. */
function hillPass(context: SceneContext, index: number, count: number, greens: readonly [Rgb, Rgb], id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'hills', index);
  const salt = r.below(1 << 20);
  const t = index / Math.max(1, count - 1);
  const lift = mix(0.17, 0.015, t) * r.between(0.8, 1.25);
  const swing = mix(0.1, 0.07, t);
  const waves = mix(1.5, 0.9, t) * r.between(0.8, 1.2);
  const haze = mix(count > 2 ? 0.72 : 0.55, 0.12, t);
  const sun = sunPlace(view, light);
  const top = (x: number): number => {
    const u = x / view.unit;
    const body = fractal(u * waves, index * 7.3, 3, salt) - 0.5;
    return view.horizon - view.unit * (lift + body * swing * 2);
  };
  const trees = r.chance(0.8);
  return {
    name: 'hills',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, field, tuft, lit] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      const tops = new Float32Array(width);
      const crest = new Float32Array(width);
      let highest = view.height;
      for (let x = 0; x < width; x++) {
        tops[x] = top(x + 0.5);
        // Hedges and woods roughen the crest.
        const wood = trees ? clamp((fractal((x / view.unit) * 5, index, 3, salt ^ 7) - 0.52) * 9) : 0;
        const size = view.unit * mix(0.006, 0.02, t);
        crest[x] =
          tops[x]! -
          wood *
            size *
            (0.45 +
              0.75 * noise((x / view.unit) * mix(190, 90, t), index, salt ^ 11) +
              0.3 * noise((x / view.unit) * 400, index, salt ^ 5));
        highest = Math.min(highest, crest[x]!);
      }
      const first = Math.max(y0, Math.floor(highest) - 1);
      for (let y = first; y < Math.min(y1, Math.ceil(view.horizon) + 42); y++) {
        for (let x = 0; x < n; x++) {
          const below = y - (tops[Math.min(x, width - 1)] ?? 0);
          xs[x] = (x / view.unit) * 9 + (below / view.unit) * 3;
          ys[x] = (below / view.unit) * 46;
        }
        k.fbm(xs, ys, field, n, 4, salt ^ 1);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 110;
          ys[x] = (y / view.unit) * 150;
        }
        k.fbm(xs, ys, tuft, n, 3, salt ^ 2);
        for (let x = 0; x < n; x++) xs[x] = xs[x]! + (sun.x > x ? 0.5 : -0.5);
        k.fbm(xs, ys, lit, n, 3, salt ^ 2);
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - crest[x]!);
          if (a <= 0) continue;
          const below = y - tops[x]!;
          const wooded = below < 0 ? 1 : clamp((field[x]! - 0.58) * 12) * (trees ? 1 : 0.4);
          const slope = (tops[Math.min(width - 1, x + 4)]! - tops[Math.max(0, x - 4)]!) / 8;
          const side = light.direction[0] >= 0 ? 1 : -1;
          const flank = clamp(0.55 + slope * side * 2.2 + (tuft[x]! - lit[x]!) * 1.6 * (0.4 + wooded));
          const tone = clamp(0.45 + (field[x]! - 0.5) * 2.2);
          const near = exp((-Math.abs(x - sun.x) / view.unit) * 2.2);
          const foot = clamp(below / (view.unit * 0.1));
          const air = clamp(haze + foot * 0.16 + light.mist * (0.25 + 0.4 * foot) * (1 - t * 0.5));
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const grassy = mix(greens[0][c]!, greens[1][c]!, tone);
            const albedo = mix(grassy, greens[0][c]! * 0.42, wooded);
            const direct = light.backlit ? 0.22 + 0.4 * flank : 0.25 + 0.95 * flank;
            const body = albedo * (light.key[c]! * direct + light.fill[c]! * 0.55);
            color[o + c] = mix(color[o + c]!, mix(body, light.haze[c]! * (light.backlit ? 0.75 + 0.4 * near : 1), air), a);
          }
          if (a > 0.5) {
            ids[y * width + x] = id;
            depth[y * width + x] = mix(0.95, 0.75, t);
          }
        }
      }
    },
  };
}
