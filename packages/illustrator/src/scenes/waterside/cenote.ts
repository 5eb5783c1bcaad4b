/** A sinkhole from inside: a vault of rock with an opening to the sky, roots that hang from its rim, a beam of light on clear blue water. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { paintWater } from '../../light/water.ts';
import { clamp, exp, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import { viewWith } from '../../stage/view.ts';
import { type RockCell, rockCell } from '../rock-cells.ts';
import type { ScenePainter } from '../scene.ts';

const ROCK: readonly [Rgb, Rgb] = [
  [0.07, 0.058, 0.045],
  [0.44, 0.36, 0.26],
];
const MOSS: Rgb = [0.07, 0.12, 0.03];

export const paintCenote: ScenePainter = (context) => {
  const { view, light, seed } = context;
  const r = random(seed, 'cenote');
  const H = view.height;
  const U = view.unit;
  const salt = r.below(1 << 16);
  const side = r.chance(0.5) ? 1 : -1;
  const shore = H * r.between(0.6, 0.66);
  const mouth = {
    x: view.centre + side * r.between(0.05, 0.16) * view.width,
    y: H * r.between(0.1, 0.15),
    wide: U * r.between(0.2, 0.26),
    tall: U * r.between(0.1, 0.13),
  };
  const beam = { x: mouth.x - side * U * r.between(0.1, 0.22), y: shore + (H - shore) * 0.34, half: U * 0.085 };
  const day: Rgb = light.night
    ? [0.3, 0.4, 0.62]
    : [Math.max(0.55, light.key[0]), Math.max(0.53, light.key[1]), Math.max(0.45, light.key[2])];
  const id = context.mass('landform');
  const roots = Array.from({ length: 34 }, () => ({
    x: mouth.x + r.between(-1.08, 1.08) * mouth.wide,
    long: U * r.between(0.06, 0.42) * (r.chance(0.3) ? 1 : 0.6),
    half: U * r.between(0.0008, 0.0022),
    phase: r.between(0, 6),
  }));
  const look = { view, light, salt, side, shore, mouth, beam, day, id, roots, U };
  const level = viewWith(view, { horizon: shore });
  const water = {
    roughness: 0.14,
    stillness: 0.5,
    deep: [0.004 * day[0], 0.16 * day[1], 0.2 * day[2]] as Rgb,
    body: (row: number, out: Float32Array) => {
      for (let x = 0; x < view.width; x++) {
        const dx = (x - beam.x) / U;
        const dy = (row - beam.y) / U;
        // Under the beam one sees to the ground.
        const glow = exp(-(dx * dx) / 0.05 - (dy * dy) / 0.016);
        const wide = exp(-(dx * dx) / 0.22 - (dy * dy) / 0.06);
        out[x * 3] = day[0] * (0.004 + 0.12 * glow);
        out[x * 3 + 1] = day[1] * (0.05 + 0.16 * wide + 0.5 * glow);
        out[x * 3 + 2] = day[2] * (0.085 + 0.22 * wide + 0.48 * glow);
      }
    },
    end: H,
    seed: salt,
    mirror: [0.62, 0.3] as const,
  };
  return {
    ground: [
      { name: 'vault', weight: 3, look, run: (frame, k, y0, y1) => paintVault(look, frame, k, y0, y1) },
      { name: 'pool', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, level, water, id, y0, y1) },
    ],
    front: [{ name: 'beam', look, run: (frame, k, y0, y1) => paintBeam(look, frame, k, y0, y1) }],
  };
};

interface Vault {
  view: import('../../stage/view.ts').View;
  light: import('../../light/light.ts').Light;
  salt: number;
  side: number;
  shore: number;
  mouth: { x: number; y: number; wide: number; tall: number };
  beam: { x: number; y: number; half: number };
  day: Rgb;
  id: number;
  roots: readonly { x: number; long: number; half: number; phase: number }[];
  U: number;
}

function paintVault(look: Vault, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, salt, shore, mouth, beam, day, id, roots, U } = look;
  const { color, ids, depth, width } = frame;
  const [xs, ys, big, next, fine, drip] = scratch(frame, 6);
  const n = xs.length;
  const field = (out: Float32Array, y: number, fx: number, fy: number, octaves: number, seed: number, dx = 0): void => {
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - view.centre) / U) * fx + 40 + dx;
      ys[x] = (y / U) * fy + 20 + dx;
    }
    k.fbm(xs, ys, out, n, octaves, seed);
  };
  const cell: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
  for (let y = y0; y < Math.min(y1, Math.ceil(shore) + 1); y++) {
    field(big, y, 5, 3.4, 5, salt);
    field(next, y, 5, 3.4, 5, salt, 0.12);
    field(fine, y, 22, 15, 3, salt ^ 5);
    field(drip, y, 26, 1.6, 4, salt ^ 9);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const mx = (x + 0.5 - mouth.x) / mouth.wide;
      const my = (y + 0.5 - mouth.y) / mouth.tall;
      const ring = Math.sqrt(mx * mx + my * my) + (big[x]! - 0.5) * 0.55 + (drip[x]! - 0.5) * 0.3 * smoothstep(-0.2, 0.6, my);
      const open = smoothstep(1.03, 0.97, ring);
      // Light falls in from above, is thrown back by the water, and does not reach the sides.
      const ux = (x - beam.x) / U;
      const uy = (y - shore) / U;
      const fall = exp(-(mx * mx * 0.1 + Math.max(0, my) * 0.11));
      const thrown = exp(-(ux * ux) / 0.16 + uy * 4) * 0.9;
      const rim = smoothstep(1.7, 1, ring);
      const lit = clamp(0.32 + (big[x]! - next[x]!) * 3.4 + (fine[x]! - 0.5) * 1.1 + (drip[x]! - 0.5) * 0.4, 0.06, 1.1);
      rockCell((x / U) * 13 + big[x]! * 3, (y / U) * 7 + fine[x]! * 0.7, salt, cell);
      const facet = cell.right * 0.2 * look.side + cell.up * 0.12 - 0.3 * smoothstep(0.07, 0.01, cell.edge);
      const moss = smoothstep(0.5, 0.66, fine[x]! * 0.5 + big[x]! * 0.4 + 0.3 * rim) * clamp(rim + 0.25);
      for (let c = 0; c < 3; c++) {
        const albedo = mix(mix(ROCK[0][c]!, ROCK[1][c]!, clamp(0.2 + fine[x]! * 0.5 + drip[x]! * 0.25)), MOSS[c]!, moss);
        const power = 0.16 + 0.95 * fall + 1.1 * rim;
        const back = thrown * [0.25, 0.9, 0.95][c]!;
        let value = albedo * clamp(lit + facet, 0.05, 1.15) * day[c]! * (power + back) * 1.1;
        if (open > 0) {
          const leaves = smoothstep(0.56, 0.72, ring * 0.62 + fine[x]! * 0.5);
          const sky = mix(
            light.night ? light.sky[2]![1][c]! : [0.62, 0.85, 1.05][c]! * (0.9 + 0.3 * fine[x]!),
            [0.12, 0.26, 0.05][c]! * day[c]! * (0.5 + fine[x]!),
            leaves,
          );
          value = mix(value, sky, open);
        }
        color[p * 4 + c] = value;
      }
      color[p * 4 + 3] = 1;
      ids[p] = id;
      depth[p] = 0.6;
    }
    for (const f of roots) {
      const edge = Math.sqrt(Math.max(0, 1 - ((f.x - mouth.x) / (mouth.wide * 1.1)) * ((f.x - mouth.x) / (mouth.wide * 1.1))));
      const top = mouth.y - mouth.tall * 0.2 + mouth.tall * edge * 0.5;
      const t = (y - top) / f.long;
      if (t < 0 || t > 1) continue;
      const line = f.x + sin(t * 5 + f.phase) * U * 0.006 + (fractal(t * 4, f.phase, 2, salt) - 0.5) * U * 0.012;
      const half = f.half * (1.3 - t);
      for (let x = Math.max(0, Math.floor(line - half - 1)); x < Math.min(width, Math.ceil(line + half + 1)); x++) {
        const a = clamp(half - Math.abs(x + 0.5 - line) + 0.5) * 0.85;
        const o = (y * width + x) * 4;
        for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, [0.06, 0.075, 0.03][c]! * (0.4 + day[c]!), a);
      }
    }
  }
}

/** From the opening to the water, and the bright patch where it meets that. */
function paintBeam({ mouth, beam, day, salt, U }: Vault, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, width } = frame;
  const [xs, ys, ray] = scratch(frame, 3);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(mouth.y)); y < Math.min(y1, Math.ceil(beam.y + U * 0.06)); y++) {
    const t = clamp((y - mouth.y) / (beam.y - mouth.y));
    const middle = mix(mouth.x, beam.x, t);
    const half = mix(mouth.wide * 0.5, beam.half * 1.25, t);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - middle) / half) * 2.4 + 30;
      ys[x] = t * 0.5;
    }
    k.fbm(xs, ys, ray, n, 3, salt ^ 12);
    const reach = y > beam.y ? exp(-((y - beam.y) * (y - beam.y)) / (U * U * 0.0006)) : 1;
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5 - middle) / half;
      const v = exp(-u * u * u * u * 1.2) * (0.35 + 0.9 * smoothstep(0.3, 0.75, ray[x]!)) * smoothstep(0, 0.2, t) * reach * 0.3;
      if (v < 0.003) continue;
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + day[c]! * v * [1, 1, 0.9][c]!;
    }
  }
}
