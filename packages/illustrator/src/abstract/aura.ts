/**
 * Aura: a light in the depth behind veils. A glow whose brightness falls off by an inverse square (softened at its middle) stands behind
 * folded sheets, each a height of fractal noise, thinner and paler the farther it hangs: Koschmieder's law of haze (1924) in one
 * colour family. Three ways of hanging: level sheets of air in front of the light, still water under it with one far shore and a sail, or openings with
 * soft corners one within another, as in J. Turrell's rooms (from 1966), where the light has no face unless one was said.
 */

import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, sin, smoothstep, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine, Sheet } from './engine.ts';
import { blend, lightness } from './tint.ts';

export const aura: RasterEngine = (sheet) => {
  const { width, height, unit, palette, traits, r, salt } = sheet;
  const family = [...palette.main, palette.ink, palette.ground].sort((a, b) => lightness(a) - lightness(b));
  const deep = richer(blend(family[0]!, [0.03, 0.04, 0.09], 0.3), 1.3);
  const body = [...palette.main].sort((a, b) => lightness(a) - lightness(b));
  // Light through depth is never grey: the middle tone is taken away from it.
  const middle = richer(body[Math.floor(body.length / 2)]!, 1.45);
  const high = family[family.length - 1]!;
  // A dull accent is no light.
  const lamp = blend(palette.accent, high, lightness(palette.accent) > lightness(middle) + 0.12 ? 0.3 : 0.75);
  // It is brighter than any paper.
  const glow = blend(lamp, [1, 0.97, 0.88], 0.3);
  const form = r.pick(
    traits.water ? (['water', 'level', 'water'] as const) : (['level', 'water', 'level', 'water', 'openings'] as const),
  );
  const [lx, ly] =
    form === 'openings'
      ? [width * 0.5, height * r.between(0.42, 0.5)]
      : [width * r.between(0.3, 0.7), height * r.between(0.28, 0.46)];
  const disc = unit * r.between(0.06, 0.1);
  // Still water below the light, that gives it back in pieces.
  const shore = form === 'water' ? Math.round(height * r.between(0.56, 0.64)) : height;
  const count = 6 + Math.round(traits.density * 3);
  const veils = Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    return {
      // Where its edge lies, as a part of the picture, and how far it swings.
      at: mix(0.34, 0.97, t) + r.between(-0.03, 0.03),
      swing: mix(0.07, 0.2, t) * (0.55 + 0.7 * traits.energy) * r.between(0.8, 1.3),
      scale: mix(2.6, 1.1, t) * r.between(0.8, 1.25),
      tone: blend(blend(middle, high, 0.36 * (1 - t)), deep, clamp(t * 1.04 - 0.02)),
      warm: (1 - t) * 0.55,
      salt: (salt + 131 * i) & 0xffffff,
    };
  });
  // The air over water is brightest low down, and the water far off gives it back: sky and sea meet without a line.
  const haze = blend(middle, glow, 0.42);
  const low = (x: number): number => {
    const d = (x - lx) / unit;
    return 0.3 + 0.62 / (1 + d * d * 5);
  };
  const sail = form === 'water' ? sailOf(sheet, { lx, shore }) : undefined;
  const faced = traits.orb || form !== 'openings';
  const lands = form === 'water' ? headlands(r, lx < width / 2 ? 1 : -1) : [];
  const landTone = (far: number): Colour => blend(blend(middle, deep, 0.85), haze, far);
  /** Ripples are rows of noise drawn out level, finer towards the shore; where they are turned to the light they show it. */
  const water = (
    out: Float32Array,
    k: Kernels,
    [xs, ys, swell]: readonly [Float32Array, Float32Array, Float32Array],
    y: number,
    n: number,
  ): void => {
    const near = (y - shore) / (height - shore);
    const depth = 1 / (0.06 + near);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - lx) / unit) * depth * 1.1 + 40;
      ys[x] = depth * 13 + 4;
    }
    k.fbm(xs, ys, swell, n, 4, salt ^ 91);
    const [spread, calm] = [0.05 + 0.2 * near, mix(0.75, 0.3, near)];
    for (let x = 0; x < width; x++) {
      const ripple = swell[x]! - 0.5;
      const off = (x - lx) / unit / spread;
      const broken = smoothstep(0.06 + 0.1 * near, -0.02, Math.abs(off) * 0.12 - 0.02 - ripple * 0.55);
      const column = exp(-off * off * 0.22) * broken * mix(0.95, 0.55, near);
      const sheen = clamp(0.5 * calm * exp(-off * off * 0.03) + ripple * 0.5);
      const sky = low(x) * exp(-near * 11);
      for (let c = 0; c < 3; c++) {
        const body = mix(mix(middle[c]!, deep[c]!, 0.35 + 0.6 * near), middle[c]!, sheen);
        out[4 * x + c] = mix(mix(body, haze[c]!, sky), glow[c]!, clamp(column));
      }
      // The shore stands on its head in it, softer and torn by the ripples.
      for (const land of lands) {
        const top = heightOf(land, x / width + ripple * 0.03) * 0.8;
        const under = (y - shore) / unit + ripple * 0.012;
        const cover = smoothstep(0.006, -0.006, under - top) * smoothstep(0, 0.012, top) * 0.62 * (1 - clamp(column));
        const tone = landTone(land.far);
        for (let c = 0; c < 3; c++) out[4 * x + c] = mix(out[4 * x + c]!, tone[c]!, cover);
      }
      if (sail) {
        const cover = sail(x, y, ripple * unit * 0.016);
        for (let c = 0; c < 3; c++) out[4 * x + c] = mix(out[4 * x + c]!, deep[c]! * 0.6, cover);
      }
    }
  };
  return (out, k, rows, y) => {
    // Kernels take fours.
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, cloud] = [rows(n), rows(n), rows(n)];
    const edges = veils.map(() => rows(n));
    if (y >= shore) return water(out, k, [xs, ys, cloud], y, n);
    for (let x = 0; x < n; x++) {
      xs[x] = (x / unit) * 1.6 + 9;
      ys[x] = (y / unit) * 3.4 + 4;
    }
    k.fbm(xs, ys, cloud, n, 5, salt ^ 77);
    for (const [i, veil] of veils.entries()) {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / width) * veil.scale * (form === 'level' ? 0.8 : 2) + 5 + i;
        ys[x] = (y / height) * 0.5 + i * 3.1;
      }
      k.fbm(xs, ys, edges[i]!, n, 4, veil.salt);
    }
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [(x - lx) / unit, (y - ly) / unit];
      const d = Math.sqrt(dx * dx + dy * dy);
      const near = 1 / (1 + d * d * 16);
      const v = y / height;
      const mist = (cloud[x]! - 0.5) * 0.5;
      // Depth: dark above and below, open about the light.
      let red = 0;
      let green = 0;
      let blue = 0;
      const open = clamp(near * 0.9 + 0.2 * (1 - Math.abs(v - 0.4) * 1.6) + mist * 0.5);
      const sky = [mix(deep[0], middle[0], open), mix(deep[1], middle[1], open), mix(deep[2], middle[2], open)];
      const bright = Math.min(1, near * near * (faced ? 0.72 : 1.12));
      red = mix(sky[0]!, glow[0], bright);
      green = mix(sky[1]!, glow[1], bright);
      blue = mix(sky[2]!, glow[2], bright);
      const face = faced ? smoothstep(disc + 1, disc - 1, d * unit) : 0;
      if (face > 0) {
        const lit = blend(blend(glow, [1, 0.98, 0.93], 0.6), middle, clamp(0.05 + mist * 0.7 + (0.12 * (d * unit)) / disc));
        red = mix(red, lit[0], face);
        green = mix(green, lit[1], face);
        blue = mix(blue, lit[2], face);
      }
      if (form === 'water') {
        const up = (shore - y) / unit;
        const air = low(x) * exp(-up * 13);
        red = mix(red, haze[0], air);
        green = mix(green, haze[1], air);
        blue = mix(blue, haze[2], air);
        for (const land of lands) {
          const top = heightOf(land, x / width) + mist * 0.006;
          // Its foot stands in the haze.
          const cover = smoothstep(-0.0016, 0.0016, top - up) * (1 - 0.5 * exp(-up * 60)) * smoothstep(0, 0.004, top);
          const tone = landTone(land.far);
          red = mix(red, tone[0], cover);
          green = mix(green, tone[1], cover);
          blue = mix(blue, tone[2], cover);
        }
      } else
        for (let i = 0; i < veils.length; i++) {
          const { at, swing, tone, warm } = veils[i]!;
          const wave = (edges[i]![x]! - 0.5) * 2 * swing;
          // Distance below the veil's edge, in parts of the picture.
          const below = form === 'level' ? v - at - wave * 1.15 : opening(dx, dy, traits.orb) - at * 0.74 + 0.1;
          if (below < -0.004) continue;
          const cover = smoothstep(-0.0016, 0.0016, below) * (0.5 + 0.5 * exp(-below * 5));
          const rim = exp(-below * 46);
          const light = warm * near + rim * 0.16 * (0.4 + near);
          red = mix(red, mix(tone[0], glow[0], clamp(light)), cover);
          green = mix(green, mix(tone[1], glow[1], clamp(light)), cover);
          blue = mix(blue, mix(tone[2], glow[2], clamp(light)), cover);
        }
      if (sail) {
        const cover = sail(x, y, 0);
        red = mix(red, deep[0] * 0.6, cover);
        green = mix(green, deep[1] * 0.6, cover);
        blue = mix(blue, deep[2] * 0.6, cover);
      }
      out[4 * x] = red;
      out[4 * x + 1] = green;
      out[4 * x + 2] = blue;
    }
  };
};

/** Away from grey, at the same lightness. */
function richer(c: Colour, by: number): Colour {
  const grey = lightness(c);
  return [clamp(grey + (c[0] - grey) * by), clamp(grey + (c[1] - grey) * by), clamp(grey + (c[2] - grey) * by)];
}

/** How much a small sail far out hides of a pixel, and below its waterline how much of its image does. */
function sailOf(
  { width, height, unit, r }: Sheet,
  { lx, shore }: { lx: number; shore: number },
): (x: number, y: number, ripple: number) => number {
  const toMiddle = lx < width / 2 ? 1 : -1;
  const tall = unit * r.between(0.085, 0.115);
  const x0 = lx + toMiddle * unit * r.between(0.05, 0.16);
  const foot = shore + (height - shore) * r.between(0.13, 0.22);
  return (x, y, ripple) => {
    const mirrored = y > foot;
    const [u, v] = [((x + (mirrored ? ripple : 0) - x0) / tall) * toMiddle, (mirrored ? (y - foot) * 1.15 : foot - y) / tall];
    if (u < -0.7 || u > 0.7 || v > 1.05) return 0;
    const soft = (mirrored ? 3.5 : 1) / tall;
    const within = (d: number): number => smoothstep(-soft, soft, d);
    // A mainsail behind the mast, a jib before it, and a hull that rises to the bow.
    const main =
      within(0.94 - v - 1.9 * Math.max(0, -u) - 0.3 * u * u) * within(v - 0.14) * within(-0.015 - u) * within(u + 0.46);
    const jib = within(0.76 - v - 1.62 * u) * within(v - 0.16 - 0.1 * u) * within(u - 0.03);
    const hull = within(0.095 + 0.035 * u - v) * within(0.5 - Math.abs(u - 0.03) - 0.9 * Math.max(0, 0.09 - v));
    const mast = within(0.99 - v) * within(0.012 - Math.abs(u - 0.005));
    return Math.max(main, jib, hull, mast) * (mirrored ? 0.5 * (1 - v * 0.8) : 0.94);
  };
}

/** A far shore that runs out into the water: where it ends, which way, how high it is and how much air lies before it. */
interface Headland {
  end: number;
  side: number;
  tall: number;
  far: number;
  phase: number;
}

/** One shore on the side away from the light, and a paler one behind it that reaches farther out. */
function headlands(r: Sheet['r'], side: number): Headland[] {
  const out = r.between(0.3, 0.44);
  const tall = r.between(0.07, 0.1);
  const at = (reach: number): number => (side > 0 ? 1 - reach : reach);
  return [
    { end: at(out + r.between(0.13, 0.2)), side, tall: tall * 0.62, far: 0.5, phase: r.next() * TAU },
    { end: at(out), side, tall, far: 0.06, phase: r.next() * TAU },
  ];
}

/** Its height at `u` of the width: it climbs from its end in two or three soft steps. */
function heightOf({ end, side, tall, phase }: Headland, u: number): number {
  const inland = (u - end) * side;
  if (inland <= 0) return 0;
  const swell = 0.16 * sin(inland * 15 + phase) + 0.07 * sin(inland * 37 + phase * 2.3);
  return tall * smoothstep(-0.06, 0.3, inland) * smoothstep(0, 0.03, inland) * (1 + swell);
}

/** Distance from the middle in which rectangles with soft corners are the circles; round where the light has a face. */
function opening(dx: number, dy: number, round: boolean): number {
  const [u, v] = [dx * dx * (round ? 1 : 1.5), dy * dy];
  return round ? Math.sqrt(u + v) : Math.sqrt(Math.sqrt(u * u + v * v));
}
