/** Sand dunes: a height field of wind-blown ridges with long windward slopes, sharp crests and shaded slip faces. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, cos, mix, sin, smoothstep } from '../math.ts';
import type { ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { type HeightField, TERRAIN_PLANES, terrainPasses } from './terrain.ts';

const SANDS: readonly Rgb[] = [
  [0.6, 0.37, 0.18],
  [0.64, 0.45, 0.26],
  [0.56, 0.27, 0.13],
];

export const paintDesert: ScenePainter = (context) => {
  const r = random(context.seed, 'desert', 'dunes');
  const sand = r.pick(SANDS);
  const id = context.mass('desert') || context.mass('sand');
  const salt = r.below(1 << 20);
  const terrain = {
    heights: duneHeights({
      length: r.between(2.4, 3.6),
      turn: r.between(0.5, 1.1) * (r.chance(0.5) ? 1 : -1),
      height: r.between(0.5, 0.75),
      shift: r.between(0, 300),
      seed: salt,
    }),
    surface: (point: { mottle: number; band: number }, albedo: Float32Array): number => {
      const tone = 0.86 + 0.2 * point.mottle + 0.08 * (point.band - 0.5);
      for (let c = 0; c < 3; c++) albedo[c] = sand[c]! * tone;
      return id;
    },
    near: 0.9,
    far: 46,
    eye: 0.95,
    seed: salt,
    air: 0.028,
    mist: context.element('mist') ? 0.5 : 0.06,
    ceiling: 1.6,
    sun: 1.9,
    below: true,
  };
  return { planes: TERRAIN_PLANES, ground: [...skyPasses(context), ...terrainPasses('dunes', context, terrain)], front: [] };
};

interface Dunes {
  /** From crest to crest. */
  length: number;
  /** Direction of the wind, radians from straight ahead. */
  turn: number;
  height: number;
  shift: number;
  seed: number;
}

/** Crests follow a phase bent by noise; along the wind sand rises slowly and falls steeply. */
function duneHeights(d: Dunes): HeightField {
  const across = sin(d.turn) / d.length;
  const along = cos(d.turn) / d.length;
  return (k, xs, zs, px, pz, out, n, full) => {
    for (let i = 0; i < n; i++) {
      px[i] = xs[i]! * 0.21 + d.shift;
      pz[i] = zs[i]! * 0.21 + d.shift;
    }
    k.fbm(px, pz, out, n, 3, d.seed);
    for (let i = 0; i < n; i++) {
      px[i] = px[i]! * 1.9 + 30;
      pz[i] = pz[i]! * 1.9;
    }
    k.fbm(px, pz, px, n, 3, d.seed ^ 5);
    for (let i = 0; i < n; i++) {
      const phase = xs[i]! * across + zs[i]! * along + out[i]! * 3.1 + px[i]! * 0.55;
      const f = phase - Math.floor(phase);
      const rise = f / 0.74;
      const fall = (f - 0.74) / 0.26;
      const profile = f < 0.74 ? rise * (0.35 + 0.65 * rise) : (1 - fall) * (1 - fall);
      const size = 0.25 + 1.35 * smoothstep(0.3, 0.72, px[i]!);
      // Sand near the viewer's feet lies low, so that dunes do not wall off the view.
      const open = mix(0.25, 1, smoothstep(1.2, 4.5, zs[i]!)) * smoothstep(44, 9, zs[i]!);
      out[i] = d.height * profile * size * open + 0.25 * (out[i]! - 0.5) + (full ? ripple(xs[i]!, zs[i]!, px[i]!) : 0);
    }
  };
}

/** Wind ripples a hand high, only near enough to be seen. */
function ripple(x: number, z: number, bend: number): number {
  const near = clamp(1.6 - z * 0.24);
  return near <= 0 ? 0 : near * 0.0022 * sin((x * 0.4 + z * 1.3) * 62 + bend * 70);
}
