/** The lights of a town in the valley, seen from a hill by night: streets as strings of lamps, quarters as dust of windows, dark land between. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal, noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type View, viewWith } from '../stage/view.ts';
import { glowPass } from './city-glow.ts';
import { hillPasses } from './lake-hills.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

/** Metres above the valley. */
const EYE = 150;
const NEAR = 330;
const FAR = 7500;
const MANY = 5200;

const LAMPS: readonly Rgb[] = [
  [1.3, 0.74, 0.3],
  [1.3, 0.82, 0.42],
  [1.25, 1, 0.68],
  [1, 1, 1],
  [0.75, 0.9, 1.2],
  [1.3, 0.35, 0.2],
];

interface Spark {
  x: number;
  y: number;
  radius: number;
  power: number;
  color: Rgb;
}

export function paintTownLights(context: SceneContext): ScenePasses {
  const { view, light, seed } = context;
  const r = random(seed, 'town lights', 'plan');
  const dark = light.night || light.time === 'dusk';
  const ground: Pass[] = [...skyPasses(context)];
  if (dark)
    ground.push(
      glowPass(context, view.centre + r.between(-0.2, 0.2) * view.unit, light.night ? 0.8 : 0.35, 0.09, [0.5, 0.3, 0.14]),
    );
  ground.push(
    ...hillPasses(context, {
      id: context.mass('hills'),
      ridges: 3,
      tall: r.between(0.05, 0.09),
      low: [0.012, 0.014, 0.018],
      high: [0.03, 0.034, 0.04],
      rough: 0.5,
      haze: 0.75,
      base: view.horizon + 1,
    }),
    valleyPass(context),
    browPass(context),
  );
  return { ground, front: [] };
}

/** How close houses stand at a place of the valley, 0 … 1: a middle, quarters around it, dark parks and fields. */
const builtAt = (x: number, z: number, salt: number): number => {
  const quarter = fractal(x / 900 + 50, z / 1500, 3, salt);
  const middle = exp(-(x * x) / (1700 * 1700)) * smoothstep(NEAR, NEAR * 2.2, z);
  return clamp(smoothstep(0.38, 0.62, quarter) * 0.8 + 0.5 * middle - 0.15);
};

function valleyPass(context: SceneContext): Pass {
  const { light, seed } = context;
  const view = viewWith(context.view, { eye: EYE });
  const id = context.mass('buildings');
  const r = random(seed, 'town lights', 'valley');
  const salt = r.below(1 << 16);
  const dark = light.night || light.time === 'dusk';
  const sparks = dark ? sparksOf(view, seed, salt) : [];
  return {
    name: 'valley',
    weight: 3,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(view.horizon) + 1); y < y1; y++) {
        const z = (EYE * view.focal) / (y + 0.5 - view.horizon);
        const haze = clamp(1 - exp(-z / (light.mist > 0.3 ? 1400 : 5200)));
        for (let x = 0; x < width; x++) {
          const m = ((x + 0.5 - view.centre) * z) / view.focal;
          const town = builtAt(m, z, salt);
          const grain = noise(m / 40, z / 90, salt ^ 9);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const land = [0.05, 0.062, 0.05][c]! * (0.6 + 0.7 * grain) * light.fill[c]!;
            // Streets throw a little of their light up between the roofs.
            const warm = dark ? [0.05, 0.03, 0.013][c]! * town * (0.5 + grain) : 0;
            color[4 * p + c] = mix(land + warm, light.haze[c]! * 0.8 + warm * 0.5, haze * 0.8);
          }
          color[4 * p + 3] = 1;
          ids[p] = id;
          depth[p] = 0.8;
        }
      }
      for (const spark of sparks) paintSpark(frame, spark, y0, y1);
    },
  };
}

function sparksOf(view: View, seed: number, salt: number): Spark[] {
  const r = random(seed, 'town lights', 'lamps');
  const sparks: Spark[] = [];
  const px = view.unit / 1024;
  const put = (m: number, z: number, power: number, color: Rgb): void => {
    const x = view.centre + (m * view.focal) / z;
    if (x < -4 || x > view.width + 4) return;
    const near = clamp((NEAR * 2.4) / z);
    sparks.push({
      x,
      y: view.horizon + (EYE * view.focal) / z,
      radius: px * (0.62 + 1.1 * near),
      power: power * (0.45 + 0.55 * near),
      color,
    });
  };
  const half = view.width / view.focal / 2;
  for (let i = 0; i < MANY; i++) {
    // Evenly down the picture, and so more of them to a row far off.
    const t = r.next();
    const z = NEAR / (NEAR / FAR + (1 - NEAR / FAR) * t * t);
    const m = r.between(-1, 1) * half * z * 1.05;
    const [keep, power, lamp] = [r.next(), r.next(), r.next()];
    if (keep > builtAt(m, z, salt)) continue;
    // Lamps stand along streets: two directions of them in each quarter.
    const block = 70;
    const skew = 0.3 * (noise(m / 1600 + 9, z / 2400, salt ^ 11) - 0.2);
    const along = lamp < 0.5 ? Math.round((m - skew * z) / block) * block + skew * z : m;
    const deep = lamp < 0.5 ? z : Math.round((z + skew * m) / (block * 1.6)) * block * 1.6 - skew * m;
    put(along, Math.max(NEAR, deep), 0.35 + 0.9 * power * power, LAMPS[Math.floor(lamp * lamp * LAMPS.length)]!);
  }
  // Two or three wide roads that run out of the town.
  for (let road = 0; road < 3; road++) {
    const from = r.between(-420, 420);
    const to = r.between(-2600, 2600);
    const swing = r.between(-260, 260);
    for (let z = NEAR; z < 5200; z *= 1.018) {
      const t = (z - NEAR) / 5200;
      const m = mix(from, to, t) + swing * (4 * t * (1 - t)) + swing * 0.4 * noise(t * 6, road, salt);
      put(m, z, 1.1, LAMPS[1]!);
      if (z < 1500) put(m + 16, z * 1.006, 0.8, LAMPS[(road % 2) * 5]!);
    }
  }
  return sparks;
}

function paintSpark({ color, width }: Frame, { x, y, radius, power, color: light }: Spark, y0: number, y1: number): void {
  const reach = radius * 4;
  for (let py = Math.max(y0, Math.floor(y - reach)); py < Math.min(y1, Math.ceil(y + reach)); py++)
    for (let px = Math.max(0, Math.floor(x - reach)); px < Math.min(width, Math.ceil(x + reach)); px++) {
      const dx = (px + 0.5 - x) / radius;
      const dy = (py + 0.5 - y) / radius;
      const d2 = dx * dx + dy * dy;
      const a = power * (1.3 * exp(-d2 * 1.6) + 0.1 * exp(-d2 * 0.3));
      if (a < 0.004) continue;
      const p = 4 * (py * width + px);
      for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! + light[c]! * a;
    }
}

/** The hill that the viewer stands on: its dark edge with grass against the lights. */
function browPass(context: SceneContext): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'town lights', 'brow');
  const salt = r.below(1 << 16);
  const tilt = r.between(-0.12, 0.12);
  // Whatever stands in the picture stands on the hill.
  const feet = context.stage.objects
    .filter(({ grounding }) => !grounding.name.startsWith('scene.'))
    .map(({ box }) => box[1] + box[3]);
  const level = Math.max(0.64, Math.min(r.between(0.84, 0.88), ...feet.map((foot) => foot - 0.02 - Math.abs(tilt) / 2)));
  const id = context.mass('grass');
  const edge = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5) / view.unit;
    const hill = view.height * (level + tilt * (x / view.width - 0.5)) + 0.05 * view.unit * (noise(u * 3, 4, salt) - 0.5);
    const tuft = smoothstep(0.4, 0.7, noise(u * 14, 2, salt ^ 3));
    const blade = noise(u * 210, 1, salt ^ 5);
    return hill - view.unit * (0.004 + 0.02 * tuft) * blade * blade * 1.6;
  });
  const first = edge.reduce((a, b) => Math.min(a, b), view.height);
  return {
    name: 'brow',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(first)); y < y1; y++)
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - edge[x]!);
          if (a <= 0) continue;
          const u = x / view.unit;
          const v = y / view.unit;
          const grass = 0.5 + 0.8 * noise(u * 150 + 7 * noise(v * 20, u * 9, salt), v * 34, salt ^ 7);
          const rim = smoothstep(0.03, 0, (y - edge[x]!) / view.unit);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const body = [0.05, 0.075, 0.035][c]! * grass * (light.fill[c]! * (1.5 + 1.2 * rim) + light.key[c]! * 0.3);
            color[4 * p + c] = mix(color[4 * p + c]!, body, a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.1;
          }
        }
    },
  };
}
