/** A mausoleum of white marble, or a garden house, at the end of its long pool, which mirrors it: lawns and rows of cypresses at both sides, paths of red stone. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, mix, PI, sin } from '../math.ts';
import { noise } from '../noise.ts';
import { paintParts } from '../plants/parts.ts';
import { plantOf } from '../plants/registry.ts';
import type { Pass } from '../pool/pass.ts';
import { paintFaces } from './faces.ts';
import { type Easel, easel } from './far-easel.ts';
import { hillPasses } from './lake-hills.ts';
import { PAVILION, pavilion } from './pool-pavilion.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { isPavilion } from './set-piece-words.ts';
import { skyPasses } from './sky-passes.ts';

const MARBLE: Rgb = [0.78, 0.76, 0.72];
const SHADE: Rgb = [0.4, 0.4, 0.44];
const RED: Rgb = [0.36, 0.17, 0.11];

export function paintMirrorPool(context: SceneContext): ScenePasses {
  const { view, light, seed } = context;
  const r = random(seed, 'mirror pool');
  // As far off as leaves some sky over its finial.
  const small = isPavilion(context);
  const z = ((small ? PAVILION * 1.4 : 64) * view.focal) / (view.horizon * r.between(0.74, 0.84));
  const base = view.horizon + (view.eye * view.focal) / z;
  const id = context.element('monument')?.id ?? context.mass('buildings');
  const on = easel(context, id);
  if (small) pavilion(on, z, light.night);
  else mausoleum(on, z, light.night, light.azimuth >= 0 ? 1 : -1);
  const ground: Pass[] = [
    ...skyPasses(context),
    ...hillPasses(context, {
      id: context.mass('grass'),
      ridges: 2,
      tall: r.between(0.05, 0.08),
      low: [0.016, 0.034, 0.016],
      high: [0.1, 0.15, 0.05],
      rough: 1,
      haze: 0.55,
      base: base + 1,
    }),
    { name: 'monument', run: (frame, _k, y0, y1) => paintFaces(frame, on.faces, 0.8, y0, Math.min(y1, Math.ceil(base) + 1)) },
    groundsPass(context, base, r.between(0.3, 0.38)),
    cypressPass(context, z),
  ];
  return { ground, front: [] };
}

/** A block with deep arches, the great dome between four small ones, four towers at the corners of the terrace. */
function mausoleum({ box, block, tone, put, at }: Easel, z: number, night: boolean, facing: 1 | -1): void {
  const lamp: Rgb = night ? [0.16, 0.14, 0.1] : [0, 0, 0];
  const lit = (albedo: Rgb, facing: number): Rgb => {
    const c = tone(albedo, facing, z * 0.35);
    return [c[0] + lamp[0] * albedo[0], c[1] + lamp[1] * albedo[1], c[2] + lamp[2] * albedo[2]];
  };
  const niche = (x: number, half: number, y0: number, y1: number): void => {
    const side = (k: number, w: number, top: number): [number, number][] =>
      Array.from({ length: 7 }, (_, i) => {
        const t = i / 6;
        return at(x + k * w * (1 - t * t), y0 + (top - y0) * (0.62 + 0.38 * sin((t * PI) / 2)), z);
      });
    const arch = (w: number, top: number, color: Rgb): void =>
      put([at(x - w, y0, z), ...side(-1, w, top), ...side(1, w, top).reverse(), at(x + w, y0, z)], color);
    arch(half, y1, lit(SHADE, 0.5));
    arch(half * 0.8, y1 - half * 0.35, lit(scaleRgb(SHADE, 0.72), 0.4));
    arch(half * 0.36, y0 + (y1 - y0) * 0.4, night ? [1, 0.66, 0.3] : lit([0.08, 0.08, 0.1], 0.3));
  };
  const onion = (x: number, y: number, R: number): void => {
    const rim = (k: number): [number, number][] =>
      Array.from({ length: 19 }, (_, i) => {
        const a = (i / 18) * (PI / 2);
        return at(
          x + k * R * (cos(a) + 0.3 * sin(2 * a) * cos(a)),
          y + R * 1.32 * sin(a) + 0.24 * R * sin(a) * sin(a) * sin(a) * sin(a),
          z,
        );
      });
    for (let i = 0; i < 12; i++) {
      const [k0, k1] = [-1 + i / 6, -1 + (i + 1) / 6];
      put([...rim(k0), ...rim(k1).reverse()], lit(MARBLE, 0.42 + 0.5 * clamp(0.5 + (k0 + k1) * 0.34 * facing)));
    }
    box(x - R * 0.025, x + R * 0.025, y + R * 1.5, y + R * 1.95, z, lit([0.6, 0.45, 0.12], 0.8));
  };
  const minaret = (x: number): void => {
    put([at(x - 2.2, 6, z), at(x + 2.2, 6, z), at(x + 1.5, 42, z), at(x - 1.5, 42, z)], lit(MARBLE, 0.75));
    put([at(x - 2.2, 6, z), at(x - 0.4, 6, z), at(x - 0.3, 42, z), at(x - 1.5, 42, z)], lit(scaleRgb(MARBLE, 0.7), 0.5));
    for (const y of [17, 29, 41]) block(x - 2.7, x + 2.7, y, y + 1, z, MARBLE);
    onion(x, 43.5, 2);
  };
  block(-56, 56, 0, 6, z, scaleRgb(MARBLE, 0.86));
  for (let i = -13; i <= 13; i++) niche(i * 4, 1.2, 0.5, 5);
  for (const x of [-50, 50]) minaret(x);
  block(-28, 28, 6, 28, z, MARBLE);
  for (const x of [-13.5, 13.5]) {
    box(x - 3.9, x + 3.9, 28, 33, z, lit(scaleRgb(MARBLE, 0.9), 0.6));
    onion(x, 33, 4);
  }
  box(-9.8, 9.8, 28, 39, z, lit(MARBLE, 0.72));
  box(-9.8, -4, 28, 39, z, lit(scaleRgb(MARBLE, 0.78), 0.5));
  onion(0, 39, 10.4);
  for (const x of [-21, 21]) for (const y of [7, 17.5]) niche(x, 3.6, y, y + 9);
  for (const x of [-27.4, 27.4]) box(x - 0.7, x + 0.7, 6, 32, z, lit(MARBLE, 0.85));
  box(-12.4, 12.4, 6, 33, z, lit(MARBLE, 0.92));
  box(-12.4, 12.4, 31.8, 33, z, lit(scaleRgb(MARBLE, 0.8), 0.6));
  niche(0, 8.4, 6, 29);
}

/** Lawn, paths of red stone, the kerb of the pool and the pool itself: what stands above the far end hangs below it. */
function groundsPass(context: SceneContext, base: number, half: number): Pass {
  const { view, light, seed } = context;
  const salt = random(seed, 'mirror pool', 'ripples').below(1 << 16);
  const grass = context.mass('grass');
  const poolId = context.element('pool')?.id ?? context.element('sea')?.id ?? grass;
  const span = view.height - view.horizon;
  const deep = scaleRgb(light.sky[light.sky.length - 1]![1], 0.16);
  const shade = light.night ? 0.35 : light.backlit ? 0.55 : 0.85;
  return {
    name: 'pool',
    weight: 2,
    run({ color, ids, depth, width, height }, _k, y0, y1) {
      for (let y = Math.max(y0, Math.floor(base)); y < y1; y++) {
        const near = (y + 0.5 - view.horizon) / span;
        const edge = half * view.unit * near;
        const z = (view.eye * view.focal) / (y + 0.5 - view.horizon);
        const bank = clamp((y - base) / (0.012 * height));
        for (let x = 0; x < width; x++) {
          const off = Math.abs(x + 0.5 - view.centre) / edge;
          const p = y * width + x;
          const water = bank >= 1 && off < 1;
          if (water) {
            const wave = (noise((x / view.unit) * 9, (z / view.eye) * 26, salt) - 0.5) * (0.6 + 3 * near);
            // Beyond the top of the picture the sky goes on as it was below it.
            const from = Math.abs(Math.floor(2 * base - y - 2 + wave * 0.011 * height));
            const at = Math.min(width - 1, Math.max(0, Math.round(x + wave * 0.006 * width)));
            const q = 4 * (Math.min(from, Math.floor(base) - 1) * width + at);
            const dim = 0.86 - 0.26 * near;
            for (let c = 0; c < 3; c++) color[4 * p + c] = mix(deep[c]!, color[q + c]!, dim);
            ids[p] = poolId;
          } else {
            const fine = 0.75 + 0.5 * noise(x * 0.4, y * 0.9, salt ^ 3);
            const slab = noise(Math.floor((off * edge) / (0.05 * view.unit * near + 1)) * 7, Math.floor(z * 0.8) * 3, salt ^ 5);
            const kerb = off < 1.1;
            const path = off < 1.62 || (off > 2.9 && off < 3.3);
            const albedo: Rgb = kerb
              ? scaleRgb(MARBLE, 0.8)
              : path
                ? scaleRgb(RED, 0.75 + 0.5 * slab)
                : mixRgb([0.035, 0.085, 0.016], [0.085, 0.16, 0.035], fine - 0.4);
            for (let c = 0; c < 3; c++) {
              const lit = albedo[c]! * fine * (light.key[c]! * shade * (1 - 0.5 * light.cover) + light.fill[c]! * 0.6);
              color[4 * p + c] = mix(lit, light.haze[c]!, clamp(0.5 / (1 + near * 40) + light.mist * 0.4 * (1 - near)));
            }
            ids[p] = grass;
          }
          depth[p] = clamp(1 - near, 0.05, 0.75);
        }
      }
    },
  };
}

/** Two rows that lead to it. */
function cypressPass(context: SceneContext, end: number): Pass {
  const { view, light, seed, setting } = context;
  const grow = plantOf('tree.cypress');
  const sun = sunPlace(view, light);
  const id = context.element('grove')?.id ?? context.mass('grass');
  // As many metres as the pool is broad where the picture begins.
  const broad = (0.36 * (view.eye * view.unit)) / (view.height - view.horizon);
  const trees = Array.from({ length: 20 }, (_, i) => {
    const own = random(seed, 'mirror pool', 'cypress', i);
    const z = 7 * (1 + (i >> 1) * 0.42) * (1 + (i >> 1) * 0.11);
    const side = i % 2 === 0 ? 1 : -1;
    const scale = view.focal / z;
    const height = own.between(1.9, 2.3) * (view.eye / 2) * scale;
    return z > end * 0.6
      ? undefined
      : {
          z,
          parts: grow?.(
            { x: view.centre + (side * broad * 2.15 * view.focal) / z, y: view.horizon + view.eye * scale, height },
            own,
            light,
            { season: setting.season, far: height < view.unit * 0.07 },
          ),
        };
  })
    .filter((t) => t?.parts !== undefined)
    .sort((a, b) => b!.z - a!.z);
  return {
    name: 'cypresses',
    weight: 2,
    run(frame, _k, y0, y1) {
      for (const tree of trees)
        paintParts(
          frame,
          tree!.parts!,
          view,
          light,
          sun,
          { id, depth: clamp(tree!.z / 200), haze: clamp(tree!.z / 400) },
          y0,
          y1,
        );
    },
  };
}
