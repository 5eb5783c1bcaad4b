/**
 * What stands nearest to the viewer and frames the picture from below: tall grass and seed heads that gather in one corner and
 * thin out towards the other, leaving the middle open. Larger than the blades behind it and darker, with light on its rim.
 */

import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { afterglow, lightWith } from '../light/light-with.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { addHead, type BloomKind, type Heads } from '../plants/flower-heads.ts';
import { headParts } from '../plants/grass.ts';
import { blade } from '../plants/palm.ts';
import { type Part, paintParts } from '../plants/parts.ts';
import type { Pass } from '../pool/pass.ts';
import { type Polygon, unite } from '../vector/flatten.ts';
import type { SceneContext } from './scene.ts';

/** Tufts of taller grass. */
const TUSSOCKS = 10;

interface Near {
  /** Object numbers of the grass and of flowers that stand in it; without flowers there are seed heads alone. */
  grass: number;
  flowers?: { id: number; colours: readonly Rgb[]; kinds?: readonly BloomKind[]; lavish?: boolean };
  /** Dark to light. */
  tones: readonly [Rgb, Rgb];
  dry: boolean;
  /** Single stalks, as they stand out of snow. */
  sparse?: boolean;
  /** −1 left, 1 right: a side on which nothing grows. */
  keptClear?: number | undefined;
  /** Whether nothing grows at a pixel of the ground: a path, water. */
  bare?(x: number, y: number): boolean;
}

export function foregroundPass({ view, light, seed }: SceneContext, near: Near): Pass {
  const r = random(seed, 'foreground', 'grass');
  const sun = sunPlace(view, light);
  const open = lightWith(light, {
    fill: light.time === 'dusk' ? scaleRgb(afterglow(light), 2.3) : scaleRgb(light.fill, light.backlit ? 1.5 : 1),
  });
  const chosen = r.chance(0.5) ? 1 : -1;
  const side = near.keptClear ? -near.keptClear : chosen;
  // How high it stands at a place across the picture, −1 … 1.
  const lead = r.between(0.17, 0.28);
  const echo = r.between(0.07, 0.15) * (near.keptClear ? 0 : 1);
  const wide = r.between(0.32, 0.55);
  const heightAt = (u: number): number => {
    const main = clamp(1 - (1 - u * side) / (2 * wide));
    const other = clamp(1 - (1 + u * side) / (1.3 * wide));
    return lead * main * (0.45 + 0.55 * main) + echo * other;
  };
  const dark: Polygon[] = [];
  const pale: Polygon[] = [];
  const heads: Polygon[] = [];
  const stems: Polygon[] = [];
  const blooms = (near.flowers?.colours ?? []).map((): Heads => ({ petals: [], shade: [], hearts: [] }));
  const lavish = near.flowers?.lavish === true;
  const kindOf = (k: number): BloomKind => near.flowers?.kinds?.[k] ?? 'daisy';
  const count = Math.round((view.width / view.unit) * (near.sparse ? 46 : 620));
  const salt = random(seed, 'foreground', 'flowers').below(1 << 16);
  const wind = r.between(0.08, 0.22) * (r.chance(0.5) ? 1 : -1);
  for (let i = 0; i < count; i++) {
    const u = r.between(-1.05, 1.05);
    const tall = heightAt(u) * r.between(0.5, 1.25) * view.unit;
    const own = r.next();
    const bend = r.bell();
    const x = view.centre + (u * view.width) / 2;
    const y = view.height + view.unit * 0.012;
    if (tall < view.unit * 0.014) continue;
    const lean = tall * (wind + bend * 0.3);
    const half = view.unit * mix(0.0016, 0.0034, own);
    const tip = y - tall;
    if (own < (lavish ? 0.2 : 0.12)) {
      // A stalk that carries something, above the blades.
      const top = y - tall * (lavish ? 1.22 : mix(0.78, 1.3, (own * 97) % 1));
      const hx = x + lean * 1.2;
      stems.push(blade(x, y, x + lean * 0.3, y - tall * 0.7, hx, top, half * 0.5));
      const group = (i >> 1) % Math.max(1, blooms.length);
      // Flowers that nobody sowed stand together, and between are none.
      const together = fractal(u * 5 + 20, group * 7, 2, salt) > 0.5;
      const bloom = lavish || together ? blooms[group] : undefined;
      const span = lavish ? mix(0.012, 0.024, own * 5) : mix(0.004, 0.0115, own * 8);
      if (bloom) addHead(kindOf(group), hx, top, view.unit * span, (own * 40) % 1, bloom);
      else heads.push(...ear(hx, top, lean, view.unit * mix(0.012, 0.02, own * 8)));
    } else (own < 0.6 ? dark : pale).push(blade(x, y, x + lean * 0.2, y - tall * 0.6, x + lean, tip, half));
  }
  if (!near.sparse) tussocks();
  const straw: Rgb = [0.36, 0.28, 0.13];
  const parts: Part[] = [
    { polygons: unite(dark), albedo: scaleRgb(near.tones[0], 0.8), facing: 0.3, through: 0.5 },
    { polygons: unite(pale), albedo: mixRgb(near.tones[0], near.tones[1], 0.55), facing: 0.5, through: 0.9 },
    { polygons: unite(stems), albedo: mixRgb(near.tones[0], straw, near.dry ? 0.9 : 0.35), facing: 0.45, through: 0.8 },
    { polygons: unite(heads), albedo: near.dry ? straw : mixRgb(near.tones[1], straw, 0.7), facing: 0.75, through: 1 },
  ];
  /** Taller grass in a few tufts up the ground, smaller the farther: an even lawn leads nowhere. */
  function tussocks(): void {
    const own = random(seed, 'foreground', 'tussocks');
    const ground = view.height - view.horizon;
    for (let i = 0; i < TUSSOCKS; i++) {
      const down = 0.42 + 0.52 * ((i + own.next()) / TUSSOCKS);
      const x = view.centre + own.between(-0.52, 0.52) * view.width;
      const y = view.horizon + ground * down;
      if (near.bare?.(x, y) || (near.keptClear && (x - view.centre) * near.keptClear > -0.12 * view.width)) continue;
      const size = view.unit * 0.135 * down * own.between(0.6, 1.15);
      for (let k = 0; k < 22; k++) {
        const off = own.bell();
        const tall = size * own.between(0.45, 1) * (1 - 0.4 * Math.abs(off));
        const foot = x + off * size * 0.42;
        const lean = tall * (wind + off * 0.45);
        const half = view.unit * 0.0028 * down;
        const sown = k % 7 === 0 && down > 0.6;
        if (sown) {
          stems.push(blade(foot, y, foot + lean * 0.3, y - tall * 0.8, foot + lean * 1.2, y - tall * 1.25, half * 0.5));
          heads.push(...ear(foot + lean * 1.2, y - tall * 1.25, lean, size * 0.16));
        } else
          (k % 3 === 0 ? dark : pale).push(
            blade(foot, y + size * 0.03 * own.bell(), foot + lean * 0.25, y - tall * 0.6, foot + lean, y - tall, half),
          );
      }
    }
  }
  const top = Math.min(view.height * 0.7, view.horizon);
  const petals = blooms.flatMap((heads, k) => headParts(heads, near.flowers!.colours[k]!, kindOf(k)));
  return {
    name: 'foreground',
    run(frame, _k, y0, y1) {
      if (y1 < top) return;
      const place = { depth: 0.01, haze: 0 };
      paintParts(frame, parts, view, open, sun, { ...place, id: near.grass }, y0, y1);
      if (near.flowers) paintParts(frame, petals, view, open, sun, { ...place, id: near.flowers.id }, y0, y1);
    },
  };
}

/** A loose ear of seeds along the end of its stalk. */
function ear(x: number, y: number, lean: number, size: number): Polygon[] {
  const tilt = clamp(lean / (size * 12), -0.5, 0.5);
  return Array.from({ length: 6 }, (_, k) => {
    const t = k / 6;
    const side = k % 2 === 0 ? 1 : -1;
    const cx = x - tilt * size * t + side * size * 0.12;
    const cy = y + size * t;
    return blade(cx, cy + size * 0.16, cx + side * size * 0.05, cy, cx + side * size * 0.1, cy - size * 0.2, size * 0.075);
  });
}
