/**
 * What lies alone on still water: a rowing boat that nobody sits in, moored to a post, its image broken under it; and reeds in the near corner.
 * Outlines from the side, as cut from dark paper.
 */
import { mix, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, closedCurve, ribbon } from './shapes.ts';
import { blend } from './tint.ts';

type Point = readonly [number, number];

/** Its sheer from stem to stern, and the way back along the keel: along, and up; 1 is half its length. */
const SHEER: readonly Point[] = [
  [-1, 0.27],
  [-0.72, 0.17],
  [-0.3, 0.1],
  [0.2, 0.09],
  [0.66, 0.14],
  [0.93, 0.2],
];
const KEEL: readonly Point[] = [
  [0.86, 0.05],
  [0.62, -0.035],
  [0, -0.05],
  [-0.55, -0.035],
  [-0.84, 0.06],
];

/** A boat whose middle lies at (x, y) and is `long` pixels long; `side` is where its stem points, 1 to the left. */
export function boat(x: number, y: number, long: number, side: number, dark: Colour, water: Colour, light: Colour): Shape[] {
  const half = long / 2;
  const at = ([u, v]: Point): Point => [x + u * half * side, y - v * half];
  const hull = closedCurve([...SHEER, ...KEEL].map(at), 6);
  const under = ([u, v]: Point): Point => [x + u * half * side * 0.98, y + (v * 0.8 + 0.06) * half];
  const gunwale = SHEER.map(at);
  const far = SHEER.slice(1).map(([u, v]): Point => at([u * 0.93 + 0.02, v + 0.045]));
  const post = x - side * half * 1.16;
  const tall = half * 0.5;
  const rope = Array.from({ length: 13 }, (_, i): Point => {
    const t = i / 12;
    const [a, b] = [at([-1, 0.27]), [post, y - tall * 0.72] as Point];
    return [mix(a[0], b[0], t), mix(a[1], b[1], t) + half * 0.12 * 4 * t * (1 - t)];
  });
  const rows: Shape[] = [];
  // The image breaks up downwards.
  for (let i = 0; i < 5; i++) {
    const t = i / 4;
    rows.push({
      polygons: [lens(x + half * 0.05 * sin(i * 2.4), y + half * mix(0.1, 0.46, t), half * mix(0.86, 0.3, t), half * 0.022)],
      fill: dark,
      opacity: mix(0.42, 0.12, t),
    });
  }
  return [
    { polygons: [closedCurve([...SHEER.slice(1), ...KEEL].map(under), 6)], fill: blend(dark, water, 0.45), opacity: 0.62 },
    ...rows,
    { polygons: [bar(post, y - tall, post, y + half * 0.05, half * 0.05)], fill: dark },
    { polygons: [bar(post, y + half * 0.05, post + half * 0.015, y + tall * 0.86, half * 0.05)], fill: dark, opacity: 0.32 },
    { polygons: [ribbon(rope, () => Math.max(0.9, half * 0.012))], fill: dark, opacity: 0.8 },
    // Its far side, seen over the near one, and a thwart.
    { polygons: [Float64Array.from([...gunwale.slice(1), ...[...far].reverse()].flat())], fill: blend(dark, light, 0.24) },
    {
      polygons: [hull],
      fill: dark,
      shade: { from: [x, y - half * 0.2], to: [x, y + half * 0.05], tone: blend(dark, water, 0.3) },
    },
    {
      polygons: [ribbon(gunwale, (t) => half * 0.02 * (0.4 + sin(t * TAU * 0.5)))],
      fill: blend(dark, light, 0.62),
      opacity: 0.85,
    },
    { polygons: [lens(x, y + half * 0.065, half * 1.05, half * 0.012)], fill: light, opacity: 0.5 },
  ];
}

/** Reeds that lean from a near corner into the picture; `side` 1 is the right one. */
export function reeds({ width, height, unit, r }: Sheet, side: number, dark: Colour): Shape[] {
  const blades: Polygon[] = [];
  const heads: Polygon[] = [];
  for (let i = 0; i < 17; i++) {
    const t = i / 16;
    const foot = width * (0.5 + side * mix(0.3, 0.53, t)) + r.between(-0.012, 0.012) * unit;
    const tall = unit * mix(0.1, 0.34, t * (0.6 + 0.4 * r.next()));
    const lean = -side * tall * r.between(0.05, 0.34);
    const at = (k: number): Point => [foot + lean * k * k, height + unit * 0.02 - tall * k * (1 - 0.08 * k)];
    const line = Array.from({ length: 13 }, (_, k) => at(k / 12));
    const seeded = i % 4 === 2 && t > 0.2;
    blades.push(ribbon(line, (k) => unit * (seeded ? 0.0026 : mix(0.008, 0.0008, k))));
    if (!seeded) continue;
    const head = Array.from({ length: 9 }, (_, k) => at(mix(0.84, 1, k / 8)));
    heads.push(ribbon(head, (k) => unit * (0.003 + 0.011 * sin(TAU * 0.5 * k))));
  }
  return [...blades.map((p): Shape => ({ polygons: [p], fill: dark })), { polygons: heads, fill: dark }];
}

/** A low lens that lies on the water, softly pointed at both ends. */
export function lens(x: number, y: number, half: number, thick: number): Polygon {
  const out = new Float64Array(2 * 32);
  for (let i = 0; i < 16; i++) {
    const t = i / 15;
    const bow = thick * 4 * t * (1 - t) * (0.8 + 0.2 * sin(t * 9 + x));
    out[2 * i] = x + (t * 2 - 1) * half;
    out[2 * i + 1] = y - bow;
    out[2 * (31 - i)] = x + (t * 2 - 1) * half;
    out[2 * (31 - i) + 1] = y + bow;
  }
  return out;
}
