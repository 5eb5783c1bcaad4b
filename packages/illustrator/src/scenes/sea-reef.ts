/** Reefs that stand in the blue, farthest first, grown over with coral where the words are of a reef; and forests of kelp. */

import { type Random, random } from '@atelier/spec';
import { hex, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import { farWater, type Sea } from './sea-water.ts';

const CORALS: readonly Rgb[] = ['#d8564a', '#e08a3c', '#c04a7c', '#8a5ab0', '#d8b04a', '#4f9a8a'].map(hex);
const ROCK: Rgb = [0.2, 0.19, 0.17];

export interface Reef {
  /** Row of its top and of its foot in each column. */
  tops: Float32Array;
  feet: Float32Array;
  /** 0 the farthest … 1 the nearest. */
  t: number;
  salt: number;
  r: Random;
}

/** Where a reef stands: 0 is the farthest of three. */
export function reefOf({ view, seed }: Pick<SceneContext, 'view' | 'seed'>, index: number, coral: boolean): Reef {
  const r = random(seed, 'reef', index);
  const t = index / 2;
  const own = r.below(1 << 20);
  const away = r.between(-0.2, 0.2);
  const side = index === 2 ? (r.chance(0.5) ? 1 : -1) : 0;
  const base = view.horizon + view.unit * mix(0.015, 0.2, t * t);
  const rise = mix(0.13, 0.36, t) * (coral ? mix(1.9, 1.55, t) : 1);
  // Reefs rise towards the sides, the nearest on one side alone, so the middle stays open.
  const lifted = (u: number): number =>
    smoothstep(mix(0.04, 0.2, t), mix(0.5, 0.66, t), side === 0 ? Math.abs(u - away) : (u - away) * side);
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit;
    const lift = lifted(u);
    const rough = fractal(u * mix(4, 5.5, t) + index * 5 + 30, index, 4, own) - 0.32;
    const knobs = Math.abs(fractal(u * (coral ? 34 : 22) + 9, index * 3, 3, own ^ 3) - 0.5) * (coral ? 0.06 : 0.03);
    return base - view.unit * lift * (rise * (0.3 + rough * 1.7) + knobs);
  });
  // Sand lies unevenly against its foot.
  const feet = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit;
    const lift = smoothstep(0, 0.12, lifted(u));
    return (
      base + view.unit * mix(0.006, 0.03, t) * fractal(u * 9 + 50, index, 3, own ^ 6) * lift - view.unit * 0.02 * (1 - lift)
    );
  });
  return { tops, feet, t, salt: own, r };
}

export function reefPass(context: SceneContext, sea: Sea, index: number, coral: boolean): Pass {
  const look = reefLook(context, sea, index, coral);
  return {
    name: 'reef',
    look,
    run: (frame, k, y0, y1) => paintReef(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function reefLook(context: SceneContext, sea: Sea, index: number, coral: boolean) {
  const { view } = context;
  const { tops, feet, t, salt: own, r } = reefOf(context, index, coral);
  const id = context.element('sand')?.id ?? context.mass('sea');
  // One coral leads, the others are of its kind.
  const lead = r.pick(CORALS);
  const tones = [lead, mixRgb(lead, r.pick(CORALS), 0.35), mixRgb(lead, ROCK, 0.4)] as const;
  return { sea, coral, view, tops, feet, t, own, id, tones };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintReef(
  { sea, coral, view, tops, feet, t, own, id, tones }: ReturnType<typeof reefLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, rock, lit, patch, knob] = scratch(frame, 6);
  const n = xs.length;
  const scale = mix(13, 8, t);
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.unit) * scale + 40;
      ys[x] = (y / view.unit) * scale * 1.3;
    }
    k.fbm(xs, ys, rock, n, 6, own);
    for (let x = 0; x < n; x++) ys[x] = ys[x]! - 0.42;
    k.fbm(xs, ys, lit, n, 5, own);
    k.fbm(xs, ys, patch, n, 3, own ^ 7);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 5;
      ys[x] = ys[x]! * 5;
    }
    k.ridged(xs, ys, knob, n, 2, own ^ 9);
    const up = 1 - y / view.height;
    const far = farWater(sea, up);
    const veil = coral ? mix(0.8, 0.16, t) : mix(0.86, 0.3, t);
    for (let x = 0; x < width; x++) {
      const foot = feet[x]!;
      const a = clamp(y + 1 - tops[x]!) * smoothstep(foot, foot - view.unit * 0.006, y);
      if (a <= 0.003) continue;
      const fall = (y - tops[x]!) / view.unit;
      const edge = exp(-fall * 60);
      const shade = clamp(0.3 + (rock[x]! - lit[x]!) * 3 + 0.3 * edge) * (0.45 + 0.75 * up);
      const grown = coral ? 0.8 * smoothstep(0.36, 0.62, patch[x]! + 0.16 * exp(-fall * 14)) : 0;
      const which = rock[x]! > 0.56 ? 0 : patch[x]! > 0.56 ? 1 : 2;
      const dx = (x - sea.source) / view.unit;
      const sun = (0.35 + 0.75 * exp(-dx * dx * 2)) * (0.4 + 0.6 * sea.power);
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const skin = mix(ROCK[c]!, tones[which]![c]! * (0.5 + 0.8 * knob[x]!), grown);
        // Water takes red away first.
        const light = [0.62, 1, 1.08][c]! * sun;
        const body = skin * (coral ? 0.3 + 1.9 * shade : 0.12 + 1.5 * shade) * light + far[c]! * 0.16;
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, far[c]!, clamp(veil + 0.3 * clamp(fall * 2.4) * (1 - t))), a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = mix(0.94, 0.7, t);
      }
    }
  }
}

/** Kelp: long stems with leaves that lean with the current, in two depths. */
export function kelpPass(context: SceneContext, sea: Sea): Pass {
  const { view, seed } = context;
  const id = context.mass('sea');
  const r = random(seed, 'kelp', 'stems');
  const stems = Array.from({ length: 84 }, (_, i) => {
    const near = i > 66;
    const u = r.between(-0.55, 0.55);
    return {
      x: view.centre + (near ? Math.sign(u) * (0.26 + Math.abs(u) * 0.5) : u) * Math.max(view.width, view.unit),
      foot: near ? view.height * 1.02 : view.horizon + view.unit * r.between(0.02, 0.1),
      top: near ? view.height * r.between(-0.1, 0.25) : view.height * r.between(0.08, 0.4),
      half: view.unit * (near ? r.between(0.016, 0.024) : r.between(0.006, 0.011)),
      veil: near ? 0.16 : r.between(0.55, 0.8),
      bend: r.between(2, 4.5),
      phase: r.between(0, 6),
    };
  });
  return {
    name: 'kelp',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (const s of stems)
        for (let y = Math.max(y0, Math.floor(s.top)); y < Math.min(y1, Math.ceil(s.foot)); y++) {
          const t = (s.foot - y) / (s.foot - s.top);
          const line = s.x + sin(t * s.bend + s.phase) * s.half * 4.4 * t;
          // Leaves leave the stem to the left and to the right in turn.
          const joint = y / (s.half * 4.6) + s.phase * 3;
          const leaf = joint - Math.floor(joint);
          const side = Math.floor(joint) % 2 === 0 ? 1 : -1;
          const blade = s.half * 2.1 * leaf * (1 - leaf) * (1.6 - leaf) * 1.4 * smoothstep(1, 0.85, t);
          const stem = s.half * 0.16;
          const reach = stem + blade / 2;
          const middle = line + (side * blade) / 2;
          const up = 1 - y / view.height;
          const far = farWater(sea, up);
          // Light comes through the blades: amber above, olive below.
          const amber: Rgb = [0.12 + 0.16 * up, 0.17 + 0.1 * up, 0.035];
          for (let x = Math.max(0, Math.floor(middle - reach - 1)); x < Math.min(width, Math.ceil(middle + reach + 1)); x++) {
            const a = clamp(reach - Math.abs(x + 0.5 - middle) + 0.5);
            if (a <= 0) continue;
            const light = (0.25 + 0.9 * up) * (0.7 + 0.5 * ((x + 0.5 - middle) / reach)) * sea.power;
            const p = y * width + x;
            for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, mix(amber[c]! * light, far[c]!, s.veil), a);
            if (a > 0.5) {
              ids[p] = id;
              depth[p] = mix(0.1, 0.9, s.veil);
            }
          }
        }
    },
  };
}
