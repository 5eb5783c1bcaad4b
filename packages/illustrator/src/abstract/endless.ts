/**
 * Endless: what has no last one. Three forms: a band of many strands along the lemniscate, which crosses itself once and never ends (Jakob Bernoulli,
 * "Acta Eruditorum", 1694); a frame turned into itself again and again, each corner a part of a side on, which winds to a point (the whirl of
 * pursuit, É. Lucas 1877; after M. C. Escher's "Smaller and Smaller", 1956); and gates one behind another, each by the same part smaller, with a light at their end,
 * as equal distances look in perspective (L. B. Alberti, "De pictura", 1435).
 */
import { cos, mix, pow, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon, ribbon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

type Point = readonly [number, number];

export function endless(sheet: Sheet): Artboard {
  const { width, height, palette, r } = sheet;
  const way = wayOf(palette);
  const shapes = r.pick([lemniscate, whirl, gates] as const)(sheet, way);
  return { width, height, ground: way[0]!, shapes };
}

/** From the deepest tone to a light that is brighter than the palest. */
function wayOf({ ground, main, accent, ink }: Sheet['palette']): Colour[] {
  const tones = [...new Set([ground, ...main, ink])].sort((a, b) => lightness(a) - lightness(b));
  const deep = blend(tones[0]!, [0.02, 0.03, 0.08], 0.25);
  const body = tones.slice(1, -1);
  const warm = lightness(accent) > 0.45 ? accent : blend(accent, [1, 0.86, 0.6], 0.5);
  return [deep, ...body, warm, blend(tones[tones.length - 1]!, [1, 0.98, 0.92], 0.6)];
}

function toneOf(way: readonly Colour[], t: number): Colour {
  const at = Math.min(0.9999, Math.max(0, t)) * (way.length - 1);
  const k = Math.floor(at);
  return blend(way[k]!, way[k + 1]!, at - k);
}

const glow = (x: number, y: number, reach: number, fill: Colour, steps: number, opacity: number): Shape[] =>
  Array.from({ length: steps }, (_, i) => ({ polygons: [circle(x, y, reach * (1 - i / steps), 72)], fill, opacity }));

function lemniscate({ width, height, unit, traits, r }: Sheet, way: readonly Colour[]): Shape[] {
  const upright = height > width * 1.15;
  const half = Math.min((upright ? height : width) * 0.4, (upright ? width : height) * 0.62);
  const [cx, cy] = [width / 2, height * 0.5];
  const tilt = (upright ? TAU / 4 : 0) + r.between(-0.22, 0.22);
  const [c, s] = [cos(tilt), sin(tilt)];
  const strands = 15 + Math.round(traits.density * 12);
  const band = half * r.between(0.3, 0.4);
  const lit = r.pick([0, 0.5]);
  const steps = 260;
  /** A strand's place: `o` −1 … 1 across the band, which turns over once on its way round, as Möbius's does. */
  const at = (t: number, o: number): Point => {
    const d = 1 + sin(t) * sin(t);
    const [x, y] = [cos(t) / d, (sin(t) * cos(t)) / d];
    const e = 0.001;
    const d2 = 1 + sin(t + e) * sin(t + e);
    const [tx, ty] = [cos(t + e) / d2 - x, (sin(t + e) * cos(t + e)) / d2 - y];
    const n = Math.sqrt(tx * tx + ty * ty) || 1;
    const wide = (band / half) * o * (0.28 + 0.72 * Math.abs(cos(t * 0.5 + 0.35)));
    const [u, v] = [(x - (ty / n) * wide * 0.5) * half, (y * 1.16 + (tx / n) * wide * 0.5) * half];
    return [cx + u * c - v * s, cy + u * s + v * c];
  };
  const shapes: Shape[] = [];
  const [deep] = way as [Colour, ...Colour[]];
  shapes.push({
    polygons: [box(cx, cy, width + 4, height + 4)],
    fill: blend(deep, way[1]!, 0.45),
    shade: { from: [0, 0], to: [0, height], tone: deep },
  });
  const [gx, gy] = at(lit * TAU, 0);
  shapes.push(...glow(gx, gy, unit * 0.34, way[way.length - 2]!, 14, 0.018));
  // Two goes: what passes under first, then what passes over it, with a gap of ground beside.
  for (const [from, to] of [
    [TAU * 0.5, TAU],
    [0, TAU * 0.5],
  ] as const) {
    const line = (o: number, a: number, b: number): Point[] => {
      const n = Math.ceil((steps * (b - a)) / TAU);
      return Array.from({ length: n + 1 }, (_, i) => at(a + ((b - a) * i) / n, o));
    };
    if (from === 0) {
      const casing: Polygon = ribbon(line(0, TAU * 0.19, TAU * 0.31), () => band * 0.6 + unit * 0.016);
      shapes.push({ polygons: [casing], fill: blend(deep, way[1]!, 0.25) });
    }
    const parts = 26;
    for (let k = 0; k < strands; k++) {
      const o = (k / (strands - 1)) * 2 - 1;
      for (let p = 0; p < parts; p++) {
        const [a, b] = [from + ((to - from) * p) / parts, from + ((to - from) * (p + 1)) / parts + 0.012];
        // Brightest where it turns towards the light, and deep behind.
        const facing = 0.5 + 0.5 * cos((a + b) / 2 - lit * TAU);
        const fill = toneOf(way, 0.2 + 0.62 * facing + 0.16 * (1 - Math.abs(o)));
        shapes.push({ polygons: [ribbon(line(o, a, b), () => unit * mix(0.0026, 0.0052, facing))], fill });
      }
    }
  }
  return shapes;
}

function whirl({ width, height, unit, traits, r }: Sheet, way: readonly Colour[]): Shape[] {
  const part = r.between(0.055, 0.085) * (r.chance(0.5) ? 1 : -1);
  const m = unit * 0.055;
  let corners: Point[] = [
    [m, m],
    [width - m, m],
    [width - m, height - m],
    [m, height - m],
  ];
  const [fx, fy] = [width * r.between(0.38, 0.62), height * r.between(0.36, 0.6)];
  const rounds = 44 + Math.round(traits.density * 20);
  const shapes: Shape[] = [];
  for (let n = 0; n < rounds; n++) {
    const t = n / (rounds - 1);
    // Every other one lies in shadow, so that four arms wind inwards.
    const own = toneOf(way, 0.06 + 0.94 * t);
    const fill = n % 2 === 0 ? own : blend(own, toneOf(way, 0.94 * t * t), 0.75);
    const [a, , b] = corners as [Point, Point, Point, Point];
    shapes.push({ polygons: [polygon(...corners)], fill, shade: { from: a, to: b, tone: blend(fill, way[0]!, 0.3) } });
    const p = Math.abs(part);
    const turned = corners.map((q, i): Point => {
      const o = corners[(i + (part > 0 ? 1 : 3)) % 4]!;
      return [mix(q[0], o[0], p), mix(q[1], o[1], p)];
    });
    // It closes about a point off the middle.
    const [mx, my] = [turned.reduce((sum, q) => sum + q[0], 0) / 4, turned.reduce((sum, q) => sum + q[1], 0) / 4];
    corners = turned.map(([x, y]): Point => [x + (fx - mx) * 0.028, y + (fy - my) * 0.028]);
  }
  return shapes;
}

function gates({ width, height, unit, traits, r }: Sheet, way: readonly Colour[]): Shape[] {
  // So many that the last of them is smaller than a point: it has no end.
  const count = 26 + Math.round(traits.density * 6);
  const ratio = r.between(0.79, 0.83);
  const arched = r.chance(0.65);
  const [vx, vy] = [width * r.between(0.4, 0.6), height * r.between(0.52, 0.6)];
  const shapes: Shape[] = [];
  // The first gate stands behind whoever looks.
  let scale = 1.1 / ratio;
  for (let n = 0; n <= count; n++) {
    const t = n >= count ? 1 : 1 - pow(0.87, n);
    const [l, rr, top, foot] = [vx - vx * scale, vx + (width - vx) * scale, vy - vy * scale, vy + (height - vy) * scale];
    const wall = toneOf(way, 0.04 + 0.9 * t * t * 0.55 + 0.45 * t);
    if (n > 0) {
      const outline = arched ? arch(l, rr, top, foot) : polygon([l, foot], [l, top], [rr, top], [rr, foot]);
      shapes.push({
        polygons: [outline],
        fill: wall,
        shade: { from: [0, foot], to: [0, top], tone: blend(wall, way[0]!, 0.34 * (1 - t)) },
        raised: n < 5,
      });
      // The floor between this gate and the next, lit from behind.
      const next = scale * ratio;
      const floor = polygon(
        [l, foot],
        [rr, foot],
        [vx + (width - vx) * next, vy + (height - vy) * next],
        [vx - vx * next, vy + (height - vy) * next],
      );
      shapes.push({ polygons: [floor], fill: blend(wall, toneOf(way, 0.3 + 0.7 * t), 0.4) });
    } else
      shapes.push({
        polygons: [box(width / 2, height / 2, width + 4, height + 4)],
        fill: wall,
        shade: { from: [0, height], to: [0, 0], tone: blend(wall, [0, 0, 0], 0.2) },
      });
    scale *= ratio;
  }
  shapes.push(...glow(vx, vy, unit * 0.3, way[way.length - 1]!, 12, 0.02));
  return shapes;
}

/** A gate with a round head, as wide as its foot. */
function arch(l: number, rr: number, top: number, foot: number): Polygon {
  const [mid, half] = [(l + rr) / 2, (rr - l) / 2];
  const rise = Math.min(half, (foot - top) * 0.6);
  const head = Array.from({ length: 41 }, (_, i): Point => {
    const a = TAU / 2 + (i / 40) * (TAU / 2);
    return [mid + half * cos(a), top + rise + rise * sin(a)];
  });
  return polygon([l, foot], ...head, [rr, foot]);
}
