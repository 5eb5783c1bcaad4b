/**
 * Aura: a light in the depth behind veils. A glow whose brightness falls off by an inverse square (softened at its middle) stands behind
 * folded sheets, each a height of fractal noise, thinner and paler the farther it hangs: Koschmieder's law of haze (1924) in one
 * colour family. Four ways of hanging: tides round the light, level sheets of air in front of it, a few above still water, or openings with soft corners one
 * within another, as in J. Turrell's rooms (from 1966). The light has a face only where one was said: a moon is a thing.
 */

import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { RasterEngine } from './engine.ts';
import { blend, lightness } from './tint.ts';

export const aura: RasterEngine = ({ width, height, unit, palette, traits, r, salt }) => {
  const family = [...palette.main, palette.ink, palette.ground].sort((a, b) => lightness(a) - lightness(b));
  const deep = blend(family[0]!, [0.03, 0.04, 0.09], 0.35);
  const body = [...palette.main].sort((a, b) => lightness(a) - lightness(b));
  const middle = body[Math.floor(body.length / 2)]!;
  const high = family[family.length - 1]!;
  // A dull accent is no light.
  const lamp = blend(palette.accent, high, lightness(palette.accent) > lightness(middle) + 0.12 ? 0.3 : 0.75);
  // It is brighter than any paper.
  const glow = blend(lamp, [1, 0.97, 0.88], 0.3);
  const form = r.pick(
    traits.water ? (['water', 'tides', 'level', 'water'] as const) : (['tides', 'water', 'level', 'openings'] as const),
  );
  const [lx, ly] =
    form === 'openings'
      ? [width * 0.5, height * r.between(0.42, 0.5)]
      : [width * r.between(0.3, 0.7), height * r.between(0.28, 0.46)];
  const disc = unit * r.between(0.08, 0.13);
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
      for (let c = 0; c < 3; c++) {
        const body = mix(mix(middle[c]!, deep[c]!, 0.35 + 0.6 * near), middle[c]!, sheen);
        out[4 * x + c] = mix(body, glow[c]!, clamp(column));
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
      const bright = Math.min(1, near * near * 1.12);
      red = mix(sky[0]!, glow[0], bright);
      green = mix(sky[1]!, glow[1], bright);
      blue = mix(sky[2]!, glow[2], bright);
      const face = traits.orb ? smoothstep(disc + 1, disc - 1, d * unit) : 0;
      if (face > 0) {
        const lit = blend(glow, high, 0.55 + mist);
        red = mix(red, lit[0], face);
        green = mix(green, lit[1], face);
        blue = mix(blue, lit[2], face);
      }
      for (let i = 0; i < veils.length; i++) {
        const { at, swing, tone, warm } = veils[i]!;
        const wave = (edges[i]![x]! - 0.5) * 2 * swing;
        // Distance below the veil's edge, in parts of the picture.
        const below =
          form === 'water'
            ? i > 1
              ? -1
              : v - shore / height + (i === 0 ? 0.06 : 0.026) - wave * 0.12
            : form === 'tides'
              ? d * (unit / width) * 1.15 - at + 0.02 - wave * 0.55
              : form === 'level'
                ? v - at - wave * 0.22
                : opening(dx, dy, traits.orb) - at * 0.74 + 0.1;
        if (below < -0.004) continue;
        const cover = smoothstep(-0.0016, 0.0016, below) * (0.5 + 0.5 * exp(-below * 5));
        const rim = exp(-below * 46);
        const light = warm * near + rim * 0.16 * (0.4 + near);
        red = mix(red, mix(tone[0], glow[0], clamp(light)), cover);
        green = mix(green, mix(tone[1], glow[1], clamp(light)), cover);
        blue = mix(blue, mix(tone[2], glow[2], clamp(light)), cover);
      }
      out[4 * x] = red;
      out[4 * x + 1] = green;
      out[4 * x + 2] = blue;
    }
  };
};

/** Distance from the middle in which rectangles with soft corners are the circles; round where the light has a face. */
function opening(dx: number, dy: number, round: boolean): number {
  const [u, v] = [dx * dx * (round ? 1 : 1.5), dy * dy];
  return round ? Math.sqrt(u + v) : Math.sqrt(Math.sqrt(u * u + v * v));
}
