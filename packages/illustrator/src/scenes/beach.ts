/**
 * Sea and beach: sky, a distant headland, rippled water, a shore with swash, foam and wet sand that mirrors the sky.
 * The camera stands on the sand; land shapes, side of the sun, shoreline and clouds come from the seed.
 */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { sunPlace } from '../light/sky.ts';
import { paintWater, sample } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { ridgePass } from './ridge.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Row of the water's edge at column x. */
export type Shore = (x: number) => number;

export const paintBeach: ScenePainter = (context) => {
  const { view } = context;
  const shore = shoreOf(context);
  const sea = seaOf(context, shore);
  const headland = context.element('headland');
  const ground: Pass[] = [...skyPasses(context)];
  if (headland) ground.push(headlandPass(context, headland.id));
  ground.push({
    name: 'sea',
    run: (frame, kernels, y0, y1) => paintWater(frame, kernels, view, sea, context.mass('sea'), y0, y1),
  });
  ground.push(sandPass(context, shore));
  return { ground, front: [] };
};

/** The open sea has no shore. */
export const paintSea: ScenePainter = (context) => {
  const { view } = context;
  const sea = seaOf(context, () => view.height * 3);
  const ground: Pass[] = [...skyPasses(context)];
  const headland = context.element('headland');
  if (headland) ground.push(headlandPass(context, headland.id));
  ground.push({
    name: 'sea',
    run: (frame, kernels, y0, y1) => paintWater(frame, kernels, view, sea, context.mass('sea'), y0, y1),
  });
  return { ground, front: [] };
};

export function shoreOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>): Shore {
  const r = random(seed, 'beach', 'shore');
  const level = r.between(0.8, 0.87);
  const tilt = r.pick([-1, 1]) * r.between(0.02, 0.11);
  const bow = r.between(-0.06, 0.1);
  const salt = r.below(1 << 16);
  return (x) => {
    const u = (x - view.centre) / view.unit;
    const wobble = (fractal(u * 3.1, 2, 3, salt) - 0.5) * 0.035 + (fractal(u * 11, 5, 3, salt) - 0.5) * 0.01;
    return view.height * (level + tilt * u * 2 + bow * u * u + wobble);
  };
}

function seaOf(context: SceneContext, shore: Shore) {
  const { view, light, seed } = context;
  const calm =
    context.brief.setting.some((f) => f.value.includes('calm')) ||
    context.brief.subjects.some((s) => s.attributes.some((a) => a.value === 'calm'));
  const zenith = light.sky[light.sky.length - 1]![1];
  const day = light.time === 'day';
  const deep: Rgb = day ? [0.02, 0.16, 0.2] : [zenith[0] * 0.22 + 0.006, zenith[1] * 0.3 + 0.012, zenith[2] * 0.32 + 0.016];
  const swells = swellsOf(seed);
  const shores = Float32Array.from({ length: view.width }, (_, x) => shore(x));
  const wander = swells.map((s) =>
    Float32Array.from({ length: view.width }, (_, x) => (noise((x / view.unit) * 4, s.offset * 40, 9) - 0.5) * 0.02),
  );
  return {
    roughness: light.weather === 'stormy' ? 1.5 : calm ? 0.8 : 1,
    deep,
    end: view.height,
    seed: random(seed, 'sea', 'water').below(1 << 20),
    mirror: [0.93, day ? 0.4 : 0.52] as const,
    swell: (row: number, out: Float32Array): void => {
      for (let x = 0; x < view.width; x++) {
        const dd = (row - shores[x]!) / view.height;
        let slope = 0;
        if (dd > -0.3)
          for (const [i, s] of swells.entries()) {
            const q = (dd + s.offset + wander[i]![x]!) / s.width;
            // The face towards the viewer looks up the sky, the back looks at the horizon.
            if (q > -3 && q < 3) slope += s.height * -q * exp(-q * q);
          }
        out[x] = slope;
      }
    },
  };
}

function swellsOf(seed: number): { offset: number; width: number; height: number }[] {
  const r = random(seed, 'sea', 'swell');
  return [0.035, 0.075, 0.125, 0.18].map((at, i) => ({
    offset: at * r.between(0.9, 1.12),
    width: 0.016 * (1 - i * 0.17),
    height: r.between(0.35, 0.6) * (1 - i * 0.18),
  }));
}

/** −1 left, 1 right: mostly away from the light. Takes the first lot of the headland's own stream. */
export function headlandSide(
  { light, seed }: Pick<SceneContext, 'light' | 'seed'>,
  r = random(seed, 'headland', 'shape'),
): number {
  return light.azimuth >= 0 === r.chance(0.7) ? -1 : 1;
}

/** A low cape far away on the side where the sun is not. */
function headlandPass(context: SceneContext, id: number): Pass {
  const { view, seed } = context;
  const r = random(seed, 'headland', 'shape');
  const side = headlandSide(context, r);
  const reach = r.between(0.24, 0.42);
  const tall = r.between(0.035, 0.075);
  const salt = r.below(1 << 16);
  const edge = side > 0 ? view.width : 0;
  const outline = (x: number): number => {
    const u = 1 - Math.abs(x - edge) / view.unit / reach;
    if (u <= 0) return 0;
    const body = smoothstep(0, 0.8, u) * (0.45 + 0.9 * fractal((x / view.unit) * 6, 3, 5, salt));
    return view.unit * tall * body * (1 + 0.12 * (fractal((x / view.unit) * 60, 9, 3, salt) - 0.5));
  };
  return ridgePass('headland', context, {
    id,
    depth: 0.9,
    base: view.horizon + 1,
    outline,
    haze: 0.62,
    albedo: [0.05, 0.055, 0.05],
    salt,
  });
}

function sandPass(context: SceneContext, shore: Shore): Pass {
  const { view, light, seed } = context;
  const sand = context.mass('sand');
  const sea = context.mass('sea');
  const waves = context.element('waves')?.id;
  const sun = sunPlace(view, light);
  const shores = Float32Array.from({ length: view.width }, (_, x) => shore(x + 0.5));
  const salt = random(seed, 'beach', 'sand').below(1 << 20);
  // Foam scatters the whole sky: as bright as the sky half-way up, a little more by day.
  const half = light.sky[Math.floor(light.sky.length * 0.25)]![1];
  const tinted = [0, 1, 2].map((c) => half[c]! * (light.night ? 1.6 : 0.7) + light.key[c]! * (light.backlit ? 0.38 : 0.6));
  const grey = 0.25 * tinted[0]! + 0.55 * tinted[1]! + 0.2 * tinted[2]!;
  const foamLight = tinted.map((v) => mix(v, grey, 0.35) * 1.12);
  const albedo: Rgb = light.time === 'day' ? [0.62, 0.5, 0.36] : [0.46, 0.33, 0.235];
  return {
    name: 'shore',
    run(frame: Frame, k: Kernels, y0: number, y1: number): void {
      const { color, ids, depth, width } = frame;
      const n = (width + 3) & ~3;
      const [xs, ys, edge, lace, grain, dune] = scratch(frame, 6) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const mirror = new Float32Array(3);
      const H = view.height;
      const from = Math.max(y0, Math.floor(H * 0.62));
      for (let y = from; y < y1; y++) {
        const v = (y + 0.5) / view.unit;
        const near = (y + 0.5 - view.horizon) / (H - view.horizon);
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, s: number, ridged = false): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx;
            ys[x] = v * fy;
          }
          if (ridged) k.ridged(xs, ys, out, n, octaves, s);
          else k.fbm(xs, ys, out, n, octaves, s);
        };
        field(edge, 14, 30, 4, salt);
        field(lace, 34, 78, 3, salt ^ 5, true);
        field(grain, 420, 520, 2, salt ^ 9);
        field(dune, 7, 22, 4, salt ^ 13);
        for (let x = 0; x < width; x++) {
          const dd = (y + 0.5 - shores[x]!) / H;
          if (dd < -0.24) continue;
          const o = (y * width + x) * 4;
          const toSun = Math.abs(x - sun.x) / view.unit;
          const warm = light.backlit ? mix(1, 0.5, clamp(toSun * 1.1)) : 0.95;
          if (dd > -0.004) {
            const dry = smoothstep(0.018, 0.12, dd + (edge[x]! - 0.5) * 0.018);
            const texture = 0.95 + 0.5 * (grain[x]! - 0.5) * (0.3 + 0.7 * near) + 0.5 * (dune[x]! - 0.5) * dry;
            mirror.fill(0);
            // Wet sand is a dull mirror: the reflection is smeared along the line of sight.
            const my = view.horizon - (y - view.horizon) * (0.66 + 0.05 * (dune[x]! - 0.5));
            for (let s = 0; s < SMEAR; s++) {
              const reach = ((s + 0.5) / SMEAR - 0.5) * 0.34 * (y - view.horizon);
              sample(
                color,
                width,
                Math.ceil(view.horizon),
                x + (edge[x]! - 0.5) * 8 + (((s * 5) % SMEAR) - SMEAR / 2) * 1.5,
                my + reach,
                mirror,
                0,
              );
            }
            for (let c = 0; c < 3; c++) mirror[c] = mirror[c]! / SMEAR;
            const wetShare = mix(0.62, 0.015, dry) * (0.75 + 0.25 * near);
            const cover = smoothstep(-0.004, 0.002, dd);
            for (let c = 0; c < 3; c++) {
              const body =
                albedo[c]! *
                mix(0.4, 1, dry) *
                texture *
                (light.fill[c]! * 0.6 + light.key[c]! * (light.backlit ? 0.5 : 0.75) * warm);
              color[o + c] = mix(color[o + c]!, body * (1 - wetShare * 0.5) + mirror[c]! * wetShare, cover);
            }
            if (cover > 0.5) {
              ids[y * width + x] = sand;
              depth[y * width + x] = clamp(0.35 - near * 0.33);
            }
          }
          // Swash edge, then broken lines of older foam further out.
          const q0 = dd + (edge[x]! - 0.5) * 0.016;
          const line = exp(-(q0 * q0) / (0.0042 * 0.0042));
          const behind = q0 < 0 ? exp(q0 / 0.03) : 0;
          const net = smoothstep(0.42, 0.68, lace[x]!);
          let foam = line * (0.72 + 0.28 * net) + behind * net * 0.5;
          if (waves !== undefined)
            for (const [at, wide, amount] of FOAM_LINES) {
              const q = dd + at + (edge[x]! - 0.5) * 0.022;
              const broken = smoothstep(0.44, 0.6, dune[x]! + (lace[x]! - 0.5) * 0.3);
              foam +=
                exp(-(q * q) / (wide * wide)) * amount * broken * (0.35 + 0.65 * net) +
                (q < 0 && q > -0.05 ? exp(q / 0.014) * amount * 0.3 * net * broken : 0);
            }
          if (foam > 0.004) {
            const a = clamp(foam * 0.92);
            for (let c = 0; c < 3; c++) {
              const white = foamLight[c]! * warm;
              color[o + c] = mix(color[o + c]!, white, a);
            }
            if (dd < 0) ids[y * width + x] = waves ?? sea;
          }
        }
      }
    },
  };
}

/** Samples of the smeared reflection in wet sand. */
const SMEAR = 8;

/** Offset beyond the edge, width, strength; parts of the picture's height. */
const FOAM_LINES: readonly (readonly [number, number, number])[] = [
  [0.034, 0.0034, 0.95],
  [0.073, 0.0024, 0.8],
  [0.121, 0.0016, 0.6],
];
