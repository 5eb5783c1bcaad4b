/**
 * Rain as the woodblock printers cut it: a dark cloud wiped into the top of the block, fine slanting lines in two weights that cross at a
 * narrow angle, one pale round behind them and its broken light on the water, rings where drops meet it (after U. Hiroshige, "Sudden Shower over
 * Shin-Ōhashi Bridge and Atake", 1857; the wiped gradation is bokashi). Lines begin by the golden section, which leaves no gaps and
 * no rhythm to be counted (H. Weyl, "Über die Gleichverteilung von Zahlen mod. Eins", 1916).
 */
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { boat, lens, reeds } from './adrift.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

const GOLDEN = 0.6180339887;
const STEPS = 6;

export function rain(sheet: Sheet): Artboard {
  const { width, height, unit, palette, traits, r } = sheet;
  const { ground, main, accent, ink } = palette;
  const night = lightness(ground) < 0.4;
  const deep = night ? blend(ground, [0, 0, 0.02], 0.45) : ink;
  const tones = [...main].sort((a, b) => lightness(a) - lightness(b));
  const mid = tones[Math.floor(tones.length / 2)]!;
  const air = night ? blend(ground, mid, 0.3) : blend(ground, mid, 0.26);
  const left = r.chance(0.5);
  const level = Math.round(height * r.between(0.68, 0.75));
  const shapes: Shape[] = [];
  const band = (y0: number, y1: number, fill: Shape['fill'], tone: Shape['fill'], from: number, to: number): void => {
    // In steps, so that no dot of the shading differs much from its ground.
    const at = (k: number): number => Math.round(mix(from, to, k / STEPS));
    shapes.push({ polygons: [box(width / 2, (y0 + y1) / 2, width + 4, y1 - y0)], fill });
    for (let k = 0; k < STEPS; k++) {
      const last = to < from ? y0 : y1;
      const end = k === STEPS - 1 ? last : at(k + 1);
      shapes.push({
        polygons: [box(width / 2, (at(k) + end) / 2, width + 4, Math.abs(end - at(k)))],
        fill: blend(fill, tone, k / STEPS),
        shade: { from: [0, at(k)], to: [0, at(k + 1)], tone: blend(fill, tone, (k + 1) / STEPS) },
      });
    }
  };
  // Air that darkens upwards into the cloud, water that darkens towards the viewer.
  band(-2, level, air, blend(air, deep, night ? 0.75 : 0.85), level * 0.55, 0);
  band(level, height + 2, blend(air, mid, 0.55), blend(mid, deep, 0.8), level, height);
  const big = unit * r.between(0.15, 0.19);
  const [bx, by] = [width * (left ? r.between(0.6, 0.7) : r.between(0.3, 0.4)), level - big * r.between(1.3, 1.7)];
  // A light that hardly comes through: paler than the air, with a breath of the accent.
  const haze = blend(blend(air, [1, 0.98, 0.94], night ? 0.35 : 0.55), accent, 0.16);
  const pale = blend(night ? blend(haze, tones[tones.length - 1]!, 0.4) : haze, air, 0.3);
  // Rain has no edge to its light: rounds within one another, that together fade into the air.
  for (let i = 0; i < 4; i++)
    shapes.push({ polygons: [circle(bx, by, big * (1.5 - 0.13 * i), 90)], fill: pale, opacity: 0.07 });
  shapes.push({
    polygons: [circle(bx, by, big, 140)],
    fill: pale,
    opacity: 0.62,
    shade: { from: [bx, by - big], to: [bx, by + big * 1.2], tone: blend(pale, air, 0.97) },
  });
  // Low hills before it, the nearest darker than the water at its foot.
  for (let i = 0; i < 3; i++) {
    const y = level - unit * (0.085 - 0.03 * i);
    shapes.push({
      polygons: [bank(width, y, level, unit * 0.035, r.next() * TAU)],
      fill: blend(blend(air, mid, 0.24 + 0.2 * i), deep, 0.04 + 0.15 * i),
    });
  }
  // Its light on the water: a breath of it over all, then lenses that lie close far off and part towards the viewer.
  const reach = height - level;
  for (let i = 0; i < 9; i++)
    shapes.push({
      polygons: [lens(bx, level + reach * 0.3, big * (2.3 - 0.22 * i), reach * (0.3 - 0.026 * i))],
      fill: pale,
      opacity: 0.035,
    });
  for (let i = 0; i < 32; i++) {
    const t = (i + r.between(-1.2, 1.2)) / 32;
    if (t < 0) continue;
    const y = level + reach * (0.015 + 0.8 * t * (0.35 + 0.65 * t));
    const sway = sin(t * 11 + bx) * big * 0.16 * t;
    const half = big * mix(0.42, 0.7, t) * r.between(0.12, 1) * (1 - 0.45 * t * t);
    shapes.push({
      polygons: [
        lens(bx + sway + r.bell() * big * (0.24 + 0.7 * t), y, half, unit * mix(0.0016, 0.0062, t) * r.between(0.6, 1.2)),
      ],
      fill: pale,
      opacity: mix(0.5, 0.16, t) * r.between(0.45, 1),
    });
  }
  const solid = blend(deep, [0.02, 0.03, 0.06], 0.35);
  const afloat = bx + (left ? -1 : 1) * unit * r.between(0.3, 0.36);
  shapes.push(
    ...boat(afloat, level + reach * r.between(0.34, 0.42), unit * r.between(0.27, 0.32), left ? -1 : 1, solid, mid, pale),
  );
  const gust = r.next();
  // Two sheets of rain: a fine one far off, a stronger one near by, a few degrees apart.
  const lean = (left ? 1 : -1) * r.between(0.09, 0.15);
  const light = night ? blend(air, [1, 1, 1], 0.55) : blend(ground, [1, 1, 1], 0.6);
  // Veils: where a gust carries more of it, the air is paler in slanting bands.
  for (let i = 0; i < 4; i++) {
    const x = width * ((gust + i * GOLDEN) % 1);
    const [wide, fall] = [unit * r.between(0.06, 0.17), level * 1.02];
    const shift = lean * 1.2 * fall;
    // Many thin ones within one another, so that none has an edge.
    for (let k = 0; k < 7; k++) {
      const [a, b] = [x + wide * k * 0.07, x + wide * (1 - k * 0.07)];
      shapes.push({
        polygons: [polygon([a, -2], [b, -2], [b + wide * 0.25 - shift, fall], [a - shift, fall])],
        fill: light,
        opacity: 0.013,
      });
    }
  }
  // Far rain is fine and close, near rain long and rare; each drop has its own strength, so that none of them is ruled.
  for (const [count, wide, long, strength, tilt] of [
    [mix(150, 240, traits.density), 0.0011, [0.03, 0.085], 0.34, 1.25],
    [mix(60, 100, traits.density), 0.0015, [0.06, 0.15], 0.42, 1.08],
    [mix(14, 24, traits.density), 0.0022, [0.13, 0.26], 0.34, 1],
  ] as const) {
    const start = r.next();
    const drops: Polygon[][] = [[], [], []];
    for (let i = 0; i < count; i++) {
      const x = width * (-0.1 + 1.2 * ((start + i * GOLDEN) % 1));
      // It comes in gusts: thin between them.
      const thick = 0.5 + 0.5 * sin((x / unit) * 5.3 + gust * TAU);
      if (r.next() > 0.35 + 0.65 * thick) continue;
      const size = unit * r.between(long[0], long[1]);
      const y = mix(-0.1 * height, level + reach * 0.6, r.next());
      drops[r.below(3)]!.push(thread(x, y, size, lean * tilt * r.between(0.9, 1.1), unit * wide * r.between(0.7, 1.25)));
    }
    drops.forEach((polygons, k) => {
      if (polygons.length > 0) shapes.push({ polygons, fill: light, opacity: strength * (0.45 + 0.3 * k) });
    });
  }
  // Rings: the nearest widest and last.
  const feet = Array.from({ length: 8 }, () => ({ x: width * r.between(0.04, 0.96), t: r.between(0.1, 0.9) })).sort(
    (a, b) => a.t - b.t,
  );
  for (const { x, t } of feet) {
    const y = level + (height - level) * t;
    const wide = unit * mix(0.01, 0.042, t);
    for (const k of t > 0.5 ? [1, 0.55] : [1])
      shapes.push({
        polygons: [ring(x, y, wide * k), ring(x, y, wide * k - unit * 0.0015)],
        fill: light,
        rule: 'evenodd',
        opacity: 0.34 * k,
      });
  }
  shapes.push(...reeds(sheet, left ? -1 : 1, solid));
  return { width, height, ground: air, shapes };
}

/** A line that is thickest at two thirds of its way and ends in nothing. */
function thread(x: number, y: number, long: number, lean: number, wide: number): Polygon {
  const at = (t: number, side: number): [number, number] => [x - lean * long * t + side * wide, y + long * t];
  return polygon(at(0, 0), at(0.35, 0.7), at(0.7, 1), at(1, 0), at(0.7, -1), at(0.35, -0.7));
}

/** Slow swells down to a level line. */
function bank(width: number, y: number, foot: number, swell: number, phase: number): Polygon {
  const points: [number, number][] = [];
  for (let s = 0; s <= 60; s++) {
    const t = s / 60;
    const rise = swell * (0.6 * sin(t * TAU * 0.9 + phase) + 0.4 * sin(t * TAU * 2.1 + phase * 1.7));
    points.push([width * t, Math.min(foot, y - rise)]);
  }
  return polygon(...points, [width + 2, foot], [-2, foot]);
}

/** A round that lies on the ground. */
function ring(x: number, y: number, half: number): Polygon {
  const out = new Float64Array(2 * 49);
  for (let i = 0; i <= 48; i++) {
    const a = (i / 48) * TAU;
    out[2 * i] = x + half * cos(a);
    out[2 * i + 1] = y + half * 0.3 * sin(a);
  }
  return out;
}
