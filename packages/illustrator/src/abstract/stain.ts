/**
 * Stain: thin paint poured on raw cloth and tilted while it is wet. Each pool is a round whose radius is bent by fractal noise; it is deep on
 * the side to which it ran and fades to bare cloth on the other, so that an edge is found here and lost there. Where it ends hard, pigment
 * was carried to its rim as it dried (R. Deegan et al., "Capillary flow as the cause of ring stains", Nature 389, 1997). Coats are
 * half transparent: what lies below shows by half of its product with them (P. Kubelka and F. Munk, 1931), and half is covered. After H. Frankenthaler's soak-stain
 * pictures (from 1952).
 */
import { clamp, cos, exp, mix, sin, smoothstep, TAU } from '../math.ts';
import type { Colour } from './artboard.ts';
import type { RasterEngine } from './engine.ts';
import { blend, lightness } from './tint.ts';

interface Pool {
  u: number;
  v: number;
  /** Across and down, parts of the picture. */
  wide: number;
  tall: number;
  tone: Colour;
  /** Which way it ran, radians, and how much of it is left bare. */
  ran: number;
  fade: number;
  wet: number;
  salt: number;
}

export const stain: RasterEngine = ({ width, height, unit, palette, traits, r, salt }) => {
  const family = [...palette.main, palette.ground, palette.ink].sort((a, b) => lightness(a) - lightness(b));
  const cloth: Colour = blend(family[family.length - 1]!, [0.955, 0.94, 0.905], 0.6);
  // What is as pale as the cloth stains nothing.
  const tones = family.filter((c) => lightness(c) < lightness(cloth) - 0.12);
  // Thin paint is clear: where coats lie over each other they stay colours, and only the least pool keeps its depth.
  const clear = (c: Colour): Colour => {
    const l = lightness(c);
    return l > 0.55 ? c : blend(c, [1, 1, 1], (0.55 - l) * 0.8);
  };
  const tone = (i: number): Colour => clear(tones[Math.min(tones.length - 1, i)]!);
  const deepest = tones[0] ?? palette.ink;
  const left = r.chance(0.5);
  const at = (u: number): number => (left ? u : 1 - u);
  const away = (a: number): number => (left ? a : TAU / 2 - a);
  const lie = r.between(0.46, 0.6);
  // One great wash that runs off two edges, a lower one that lies across it, a narrow level one, and one small and strong where two meet.
  const pools: Pool[] = [
    { u: at(0.3), v: lie - 0.2, wide: 0.62, tall: 0.4, tone: tone(2), ran: away(0.9), fade: 0.95, wet: 0.8 },
    { u: at(0.72), v: lie + 0.14, wide: 0.5, tall: 0.24, tone: tone(1), ran: away(2.5), fade: 0.85, wet: 0.82 },
    { u: at(0.4), v: lie + 0.3, wide: 0.85, tall: 0.055, tone: tone(1), ran: away(0.2), fade: 1, wet: 0.62 },
    {
      u: at(r.between(0.74, 0.84)),
      v: lie - r.between(0.3, 0.36),
      wide: 0.13,
      tall: 0.11,
      tone: palette.accent,
      ran: away(1.2),
      fade: 0.5,
      wet: 0.9,
    },
    ...(traits.density > 0.3
      ? [
          {
            u: at(r.between(0.16, 0.24)),
            v: lie + 0.22,
            wide: 0.1,
            tall: 0.075,
            tone: deepest,
            ran: away(4),
            fade: 0.75,
            wet: 0.66,
          },
        ]
      : []),
  ].map((p, i) => ({ ...p, salt: (salt + 977 * i) & 0xffffff }));
  // Drops that were shaken off the brush, along the way that the great wash ran.
  const drops = Array.from({ length: 16 }, () => {
    const along = r.between(0, 1);
    return {
      x: width * at(0.46 + 0.4 * along) + unit * r.between(-0.1, 0.1),
      y: height * (lie + 0.02 - 0.3 * along) + unit * r.between(-0.07, 0.07),
      size: unit * mix(0.002, 0.011, r.next() * r.next()),
    };
  });
  return (out, k, rows, y) => {
    const n = Math.ceil(width / 4) * 4;
    const [xs, ys, wash, weave, fringe] = [rows(n), rows(n), rows(n), rows(n), rows(n)];
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
    noise(fringe, 26, 3, salt ^ 53);
    for (const [i, pool] of pools.entries()) noise(bends[i]!, 2.1, 5, pool.salt);
    for (let x = 0; x < width; x++) {
      const thread = 1 + (weave[x]! - 0.5) * 0.05;
      let red = cloth[0] * thread;
      let green = cloth[1] * thread;
      let blue = cloth[2] * thread;
      const grain = 0.9 + 0.2 * weave[x]!;
      const dry = (fringe[x]! - 0.5) * 0.02;
      for (let i = 0; i < pools.length; i++) {
        const p = pools[i]!;
        const [dx, dy] = [(x - width * p.u) / (unit * p.wide), (y - height * p.v) / (unit * p.tall)];
        const d = Math.sqrt(dx * dx + dy * dy);
        // Positive inside, in units of the picture.
        const inside = (1 - d - (bends[i]![x]! - 0.5) * 1.1) * p.tall + dry;
        if (inside < -0.05) continue;
        const run = 0.5 + 0.62 * (dx * cos(p.ran) + dy * sin(p.ran));
        const deep = mix(1, smoothstep(-0.12, 0.95, run + (wash[x]! - 0.5) * 0.7), p.fade);
        const body = smoothstep(-0.003, 0.004 + 0.05 * (1 - deep), inside);
        const rim = 0.34 * exp(-Math.abs(inside) * 110) * deep;
        const bloom = 0.62 + 0.76 * wash[x]!;
        const coat = clamp(Math.max(0.1 * deep * smoothstep(-0.05, 0, inside), body * (p.wet * deep * bloom * grain + rim)));
        // Half glaze, half body: as a glaze alone teal over red would be mud.
        red = red * mix(1, p.tone[0], coat * 0.5) + (p.tone[0] - red) * coat * 0.5;
        green = green * mix(1, p.tone[1], coat * 0.5) + (p.tone[1] - green) * coat * 0.5;
        blue = blue * mix(1, p.tone[2], coat * 0.5) + (p.tone[2] - blue) * coat * 0.5;
      }
      for (const drop of drops) {
        const [dx, dy] = [x - drop.x, y - drop.y];
        if (dy * dy > drop.size * drop.size * 4 || dx * dx > drop.size * drop.size * 4) continue;
        const coat = 0.75 * smoothstep(drop.size + 0.7, drop.size - 0.7, Math.sqrt(dx * dx + dy * dy));
        red *= mix(1, deepest[0], coat);
        green *= mix(1, deepest[1], coat);
        blue *= mix(1, deepest[2], coat);
      }
      out[4 * x] = red;
      out[4 * x + 1] = green;
      out[4 * x + 2] = blue;
    }
  };
};
