/** Under water: light falls from the surface in shafts, the far is lost in blue, caustics play on the sea bed. */
import { random } from '@atelier/spec';
import { type Ramp, type Rgb, ramp } from '../colour.ts';
import { seenRamp } from '../light/tone-curve.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import { type SceneContext, type ScenePainter, scratch } from './scene.ts';

const WATERS: readonly (readonly string[])[] = [
  ['#0a2f4d', '#0d4468', '#136288', '#2388aa', '#4fb4c9', '#a4e2e2'],
  ['#0b3340', '#0f4c57', '#196f73', '#2f9792', '#68c2b2', '#bdeadb'],
  ['#0c2448', '#123868', '#1b558e', '#2f7fb6', '#64aed4', '#b4def0'],
];

export const paintUnderwater: ScenePainter = (context) => {
  const { view, seed, light } = context;
  const r = random(seed, 'underwater', 'water');
  const dim = light.night ? 0.3 : light.time === 'dusk' ? 0.6 : 1;
  const water: Ramp = seenRamp(r.pick(WATERS)).map(([at, c]) => [at, [c[0] * dim, c[1] * dim, c[2] * dim] as Rgb] as const);
  const source = view.centre + view.unit * r.between(-0.3, 0.3);
  const salt = r.below(1 << 20);
  const ground: Pass[] = [waterPass(context, water, source, salt)];
  for (let i = 0; i < 3; i++) ground.push(rockPass(context, water, i));
  ground.push(bedPass(context, water, source, salt), shaftsPass(context, source, salt));
  return { ground, front: [] };
};

const depthColour = (water: Ramp, up: number): Rgb => ramp(water, clamp(up));

function waterPass(context: SceneContext, water: Ramp, source: number, salt: number): Pass {
  const { view } = context;
  const id = context.mass('sea');
  return {
    name: 'water',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, cloud] = scratch(frame, 3) as [Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 3;
          ys[x] = (y / view.unit) * 4;
        }
        k.fbm(xs, ys, cloud, n, 4, salt);
        const up = 1 - y / view.height;
        for (let x = 0; x < width; x++) {
          const dx = (x - source) / view.unit;
          const near = exp(-dx * dx * 2.4);
          const c = depthColour(water, 0.16 + up * up * 0.62 + 0.3 * near * up * up + (cloud[x]! - 0.5) * 0.08);
          const p = y * width + x;
          color[p * 4] = c[0];
          color[p * 4 + 1] = c[1];
          color[p * 4 + 2] = c[2];
          color[p * 4 + 3] = 1;
          ids[p] = id;
          depth[p] = 1;
        }
      }
    },
  };
}

/** Reefs that fade into the blue, farthest first. They belong to the sea bed. */
function rockPass(context: SceneContext, water: Ramp, index: number): Pass {
  const { view, seed } = context;
  const r = random(seed, 'reef', index);
  const t = index / 2;
  const own = r.below(1 << 20);
  const bed = context.element('sand')?.id ?? context.mass('sea');
  const away = r.between(-0.25, 0.25);
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x - view.centre) / view.unit;
    // Reefs rise towards the sides, so the middle stays open.
    const frame = smoothstep(0.08, 0.62, Math.abs(u - away * (1 - t)));
    const rough = fractal(u * mix(3, 5, t) + index * 5, index, 5, own) - 0.35;
    return view.horizon + view.unit * mix(0.03, 0.16, t) - view.unit * frame * (mix(0.1, 0.34, t) * (0.35 + rough * 1.6));
  });
  return {
    name: 'reef',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, rock, lit] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * mix(9, 14, t);
          ys[x] = (y / view.unit) * mix(12, 19, t);
        }
        k.fbm(xs, ys, rock, n, 5, own);
        for (let x = 0; x < n; x++) ys[x] = ys[x]! - 0.5;
        k.fbm(xs, ys, lit, n, 4, own);
        const up = 1 - y / view.height;
        for (let x = 0; x < width; x++) {
          const a = clamp(y + 1 - tops[x]!);
          if (a <= 0) continue;
          const far = depthColour(water, 0.16 + up * up * 0.6);
          const shade = clamp(0.42 + (rock[x]! - lit[x]!) * 3.4);
          const veil = mix(0.82, 0.42, t);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const body = far[c]! * (0.18 + 0.75 * shade * (0.6 + 0.6 * up)) * (c === 0 ? 1.15 : 0.9);
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, far[c]!, veil), a);
          }
          if (a > 0.5) {
            ids[p] = bed;
            depth[p] = mix(0.92, 0.75, t);
          }
        }
      }
    },
  };
}

function bedPass(context: SceneContext, water: Ramp, source: number, salt: number): Pass {
  const { view } = context;
  const id = context.element('sand')?.id ?? context.mass('sea');
  return {
    name: 'sea bed',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, dunes, net, other] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      for (let y = Math.max(y0, Math.ceil(view.horizon)); y < y1; y++) {
        const z = Math.min(60, distanceAt(view, y + 0.5));
        for (let x = 0; x < n; x++) {
          xs[x] = ((x + 0.5 - view.centre) / view.focal) * z * 0.6 + 20;
          ys[x] = z * 1.6;
        }
        k.fbm(xs, ys, dunes, n, 5, salt ^ 1);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 2.2 + dunes[x]! * 1.2;
          ys[x] = ys[x]! * 1.1;
        }
        k.ridged(xs, ys, net, n, 2, salt ^ 2);
        for (let x = 0; x < n; x++) xs[x] = xs[x]! + 3.7;
        k.ridged(xs, ys, other, n, 2, salt ^ 5);
        const near = clamp((y - view.horizon) / (view.height - view.horizon));
        const up = 1 - y / view.height;
        for (let x = 0; x < width; x++) {
          const far = depthColour(water, 0.16 + up * up * 0.62);
          const dx = (x - source) / view.unit;
          const pool = 0.55 + 0.6 * exp(-dx * dx * 2.2);
          // Caustics: bright where two rippled nets cross.
          const caustic = smoothstep(0.5, 0.95, Math.min(net[x]!, other[x]!) * 1.35) * smoothstep(0.02, 0.3, near);
          const shade = pool * (0.38 + 0.6 * dunes[x]! + 0.8 * caustic);
          const veil = clamp(exp(-near * 3.1) * 0.98);
          const p = y * width + x;
          const sand: Rgb = [0.62, 0.56, 0.42];
          for (let c = 0; c < 3; c++) {
            const light = depthColour(water, 0.84)[c]! * 0.85 + 0.08;
            color[p * 4 + c] = mix(sand[c]! * light * shade, far[c]!, veil);
          }
          ids[p] = id;
          depth[p] = clamp(0.8 - near * 0.75);
        }
      }
    },
  };
}

/** Shafts of light from one point above the surface, and motes that drift in them. */
function shaftsPass({ view, light }: SceneContext, source: number, salt: number): Pass {
  const power = light.night ? 0.08 : light.cover > 0 ? 0.12 : 0.3;
  return {
    name: 'shafts',
    run(frame, k, y0, y1) {
      const { color, width } = frame;
      const [xs, ys, ray, mote] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      const above = -0.5 * view.unit;
      for (let y = y0; y < y1; y++) {
        const drop = (y - above) / view.unit;
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - source) / view.unit / drop) * 7 + 60;
          ys[x] = 0.3 + (y / view.unit) * 0.35;
        }
        k.fbm(xs, ys, ray, n, 4, salt ^ 8);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 120;
          ys[x] = (y / view.unit) * 120;
        }
        k.fbm(xs, ys, mote, n, 1, salt ^ 9);
        const fade = smoothstep(0.95, 0.1, y / view.height);
        for (let x = 0; x < width; x++) {
          const dx = (x - source) / view.unit / drop;
          const beam = smoothstep(0.5, 0.74, ray[x]!) * exp(-dx * dx * 3.2) * fade * power;
          const speck = smoothstep(0.955, 0.985, mote[x]!) * 0.12 * (0.25 + beam * 6) * fade;
          const v = beam + speck;
          if (v < 0.002) continue;
          const o = (y * width + x) * 4;
          color[o] = color[o]! + v * 0.62;
          color[o + 1] = color[o + 1]! + v * 0.95;
          color[o + 2] = color[o + 2]! + v;
        }
      }
    },
  };
}
