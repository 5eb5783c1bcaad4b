/**
 * Rain: falling lines that stand close on one side and thin out towards the other, each heavier at its foot, and rings where they meet the
 * ground, seen from as low as rain is looked at. Lines of a row begin by the golden section, which leaves no gaps and no rhythm to be
 * counted (H. Weyl, "Über die Gleichverteilung von Zahlen mod. Eins", 1916).
 */
import { cos, mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, circle, polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

const GOLDEN = 0.6180339887;

export function rain({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, accent, ink } = palette;
  const tones = [...main].sort((a, b) => lightness(a) - lightness(b));
  const left = r.chance(0.5);
  const level = height * r.between(0.7, 0.76);
  const shapes: Shape[] = [];
  // Where it falls: a darker floor, and behind the lines one large pale round that they cross.
  shapes.push({
    polygons: [box(width / 2, (level + height) / 2, width + 4, height - level + 2)],
    fill: blend(ground, ink, 0.14),
  });
  const big = unit * r.between(0.19, 0.24);
  const [bx, by] = [width * (left ? 0.66 : 0.34), level - big * r.between(1.15, 1.5)];
  shapes.push({ polygons: [circle(bx, by, big, 140)], fill: blend(ground, tones[1 % tones.length]!, 0.5) });
  const count = Math.round(mix(64, 120, traits.density));
  const start = r.next();
  const feet: { x: number; y: number; wide: number; tone: Colour }[] = [];
  for (let i = 0; i < count; i++) {
    const even = (start + i * GOLDEN) % 1;
    // Closer on one side: the square of an even spread.
    const u = left ? even * even : 1 - even * even;
    const x = width * mix(0.05, 0.95, u);
    const near = r.next();
    const long = unit * mix(0.1, 0.46, near * near);
    const wide = unit * mix(0.0022, 0.0075, near);
    const lands = r.chance(0.34);
    const foot = lands ? level + (height - level) * mix(0.1, 0.86, near) : r.between(height * 0.08, level * 1.02);
    const tone = near > 0.72 ? ink : tones[Math.min(tones.length - 1, Math.floor((1 - near) * tones.length))]!;
    shapes.push({ polygons: [drop(x, foot, long, wide)], fill: tone });
    if (lands) feet.push({ x, y: foot, wide: unit * mix(0.03, 0.085, near), tone });
  }
  // Rings overlap like the sounds they stand for: the nearest last.
  feet.sort((a, b) => a.y - b.y);
  for (const { x, y, wide, tone } of feet)
    for (const k of wide > unit * 0.06 ? [1, 0.62, 0.3] : [1, 0.5])
      shapes.push({
        polygons: [ring(x, y, wide * k), ring(x, y, wide * k - unit * 0.0034)],
        fill: tone,
        rule: 'evenodd',
        opacity: 0.55 + 0.45 * (1 - k),
      });
  // One drop in the accent, apart from the rest.
  const own = width * (left ? r.between(0.72, 0.86) : r.between(0.14, 0.28));
  shapes.push({ polygons: [drop(own, level - unit * 0.06, unit * 0.3, unit * 0.012)], fill: accent });
  return { width, height, ground, shapes };
}

/** A line that swells to a round foot. */
function drop(x: number, foot: number, long: number, wide: number): Polygon {
  const points: [number, number][] = [[x - wide * 0.16, foot - long]];
  points.push([x + wide * 0.16, foot - long]);
  for (let i = 0; i <= 12; i++) {
    const a = (i / 12) * (TAU / 2);
    points.push([x + wide * cos(a), foot - wide + wide * sin(a)]);
  }
  return polygon(...points);
}

/** A round that lies on the ground. */
function ring(x: number, y: number, half: number): Polygon {
  const out = new Float64Array(2 * 49);
  for (let i = 0; i <= 48; i++) {
    const a = (i / 48) * TAU;
    out[2 * i] = x + half * cos(a);
    out[2 * i + 1] = y + half * 0.34 * sin(a);
  }
  return out;
}
