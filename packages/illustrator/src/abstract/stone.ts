/**
 * Stone: a slab of polished marble. Its body is clouded in a few near tones; veins follow the level lines of a noise whose place is bent by another,
 * so that they wander, part and fade, few of them strong and many fine. K. Perlin, "An Image Synthesizer", SIGGRAPH 1985 (marble by turbulence).
 */
import { clamp, cos, exp, mix, sin, smoothstep, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';
import { blend, lightness } from './tint.ts';

/** Veins of one size: how many over the picture, how wide, how strong. */
interface Veins {
  scale: number;
  wide: number;
  strong: number;
  salt: number;
}

export const stone: RasterEngine = ({ width, unit, palette, said, metal, traits, r, salt }) => {
  const body = said.find((c) => !metal || c.some((v, i) => v !== metal[i])) ?? palette.ground;
  const vein: Colour =
    metal ??
    said.find((c) => c !== body) ??
    (lightness(body) > 0.45 ? blend(body, [0.2, 0.2, 0.23], 0.62) : blend(body, [1, 1, 1], 0.72));
  const pale = lightness(body) > 0.6;
  // What clouds it: darker and lighter stone of the same colour.
  const deep = blend(body, [0.04, 0.05, 0.06], pale ? 0.16 : 0.55);
  const high = blend(body, [1, 1, 1], pale ? 0.35 : 0.16);
  const lie = r.between(0, TAU);
  const [dx, dy] = [cos(lie), sin(lie)];
  const kinds: readonly Veins[] = [
    { scale: 1.15, wide: 0.011 + 0.004 * traits.density, strong: 1, salt: salt ^ 11 },
    { scale: 2.3, wide: 0.006, strong: 0.75, salt: salt ^ 23 },
    { scale: 5.2, wide: 0.0035, strong: 0.4, salt: salt ^ 41 },
  ];
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, bendX, bendY, cloud, field, below, thick] = [
      rows(n),
      rows(n),
      rows(n),
      rows(n),
      rows(n),
      rows(n),
      rows(n),
      rows(n),
    ];
    const noise = (into: Float32Array, scale: number, octaves: number, own: number, bent = 0, lower = 0): void => {
      const v = (y + lower) / unit;
      for (let x = 0; x < n; x++) {
        const u = x / unit;
        // Drawn out along the way that the stone lies.
        const [a, b] = [u * dx + v * dy, (v * dx - u * dy) * 1.9];
        xs[x] = (a + bent * (bendX[x]! - 0.5)) * scale + 12;
        ys[x] = (b + bent * (bendY[x]! - 0.5)) * scale + 19;
      }
      k.fbm(xs, ys, into, n, octaves, own);
    };
    noise(bendX, 1.4, 4, salt ^ 3);
    noise(bendY, 1.4, 4, salt ^ 7);
    noise(cloud, 1.7, 6, salt, 0.9);
    for (let x = 0; x < width; x++) {
      const shade = smoothstep(0.28, 0.74, cloud[x]!);
      const light = smoothstep(0.6, 0.86, cloud[x]!);
      for (let c = 0; c < 3; c++) out[4 * x + c] = mix(mix(deep[c]!, body[c]!, shade), high[c]!, light * 0.8);
    }
    for (const { scale, wide, strong, salt: own } of kinds) {
      noise(field, scale, 4, own, 0.75);
      noise(below, scale, 4, own, 0.75, 1);
      noise(thick, scale * 0.8, 3, own ^ 5);
      for (let x = 0; x < width; x++) {
        // Swells and fades along its way; where it has gone the stone is whole.
        const here = smoothstep(0.42, 0.64, thick[x]!);
        if (here === 0) continue;
        // How far the level line is off: its height over its slope, which is never taken for flat.
        const [across, down] = [(field[x + 1 < n ? x + 1 : x - 1]! - field[x]!) * unit, (below[x]! - field[x]!) * unit];
        const away = Math.abs(field[x]! - 0.5) / Math.max(0.7 * scale, Math.sqrt(across * across + down * down));
        const half = wide * 0.42 * here;
        const line = smoothstep(half + 0.9 / unit, half - 0.5 / unit, away) * Math.min(1, 0.35 + here);
        const halo = exp((-away / wide) * 0.9) * here * 0.3;
        const cover = clamp(line + halo) * strong;
        for (let c = 0; c < 3; c++) out[4 * x + c] = mix(out[4 * x + c]!, vein[c]!, cover);
      }
    }
  };
};
