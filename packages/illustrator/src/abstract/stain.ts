/**
 * Stain: thin paint poured on raw cloth. Each pool is a round whose radius is bent by fractal noise; it is even within, darker at its rim,
 * where pigment is carried as it dries (R. Deegan et al., "Capillary flow as the cause of ring stains", Nature 389, 1997), and lets the weave
 * through. After H. Frankenthaler's soak-stain pictures (from 1952).
 */
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';
import { blend, lightness } from './tint.ts';

export const stain: RasterEngine = ({ width, height, unit, palette, traits, r, salt }) => {
  const { main, accent, ink, ground } = palette;
  const night = lightness(ground) < 0.4;
  const cloth: Colour = night ? ground : blend(ground, [0.93, 0.9, 0.84], 0.4);
  const tones = [...main].sort((a, b) => lightness(a) - lightness(b));
  const lean = r.chance(0.5) ? 1 : -1;
  const flat = r.between(0.9, 1.7);
  const pools = [
    { u: 0.5 - 0.14 * lean, v: r.between(0.3, 0.44), size: r.between(0.3, 0.4), tone: tones[1 % tones.length]! },
    { u: 0.5 + 0.2 * lean, v: r.between(0.52, 0.66), size: r.between(0.22, 0.32), tone: tones[0]! },
    { u: 0.5 - 0.22 * lean, v: r.between(0.72, 0.84), size: r.between(0.12, 0.19), tone: tones[2 % tones.length]! },
    { u: r.between(0.3, 0.7), v: r.between(0.14, 0.9), size: r.between(0.035, 0.06), tone: accent },
    ...(traits.density > 0.4 ? [{ u: r.between(0.15, 0.85), v: r.between(0.1, 0.9), size: 0.05, tone: ink }] : []),
  ].map((p, i) => ({ ...p, salt: (salt + 977 * i) & 0xffffff, wet: r.between(0.72, 0.92) }));
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, wash, weave] = [rows(n), rows(n), rows(n), rows(n)];
    const bends = pools.map(() => rows(n));
    const v = y / unit;
    const noise = (into: Float32Array, scale: number, octaves: number, own: number): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = (x / unit) * scale + 11;
        ys[x] = v * scale + 7;
      }
      k.fbm(xs, ys, into, n, octaves, own);
    };
    noise(wash, 3.2, 5, salt ^ 31);
    noise(weave, 320, 1, salt ^ 77);
    for (const [i, pool] of pools.entries()) noise(bends[i]!, 2.4, 5, pool.salt);
    for (let x = 0; x < width; x++) {
      const thread = 1 + (weave[x]! - 0.5) * 0.06;
      let red = cloth[0] * thread;
      let green = cloth[1] * thread;
      let blue = cloth[2] * thread;
      for (let i = 0; i < pools.length; i++) {
        const p = pools[i]!;
        const [dx, dy] = [(x - width * p.u) / (unit * flat), (y - height * p.v) / unit];
        // Positive inside, in units of the picture.
        const inside = p.size - Math.sqrt(dx * dx + dy * dy) - (bends[i]![x]! - 0.5) * (0.12 + p.size * 0.75);
        if (inside < -0.05) continue;
        const body = smoothstep(-0.004, 0.006, inside);
        const soak = 0.16 * smoothstep(-0.05, 0, inside);
        const rim = 0.2 * exp(-Math.abs(inside) * 70);
        const coat = clamp(Math.max(soak, body * (p.wet * (0.66 + 0.62 * wash[x]!) * (0.95 + 0.1 * weave[x]!) + rim)));
        red = mix(red, p.tone[0] * (1 - rim * 0.5), coat);
        green = mix(green, p.tone[1] * (1 - rim * 0.5), coat);
        blue = mix(blue, p.tone[2] * (1 - rim * 0.5), coat);
      }
      out[4 * x] = red;
      out[4 * x + 1] = green;
      out[4 * x + 2] = blue;
    }
  };
};
