/**
 * Cut paper: a few large leaves and pebbles with living outlines on coloured sheets, each overlapping its neighbour, one bright.
 * The manner of the late cut-outs of H. Matisse and of J. Arp; outlines are closed Catmull–Rom curves.
 */
import { cos, sin, TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, closedCurve } from './shapes.ts';
import { lightness } from './tint.ts';

/** A petal from its foot: how far along, how far aside. */
const PETAL = [
  [0, 0.12],
  [0.35, 0.8],
  [0.7, 1],
  [0.98, 0.45],
  [1, -0.3],
  [0.72, -0.92],
  [0.36, -0.78],
  [0, -0.12],
] as const;

export function cutouts({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const light = (c: Colour): Colour => [
    c[0] * 0.5 + ground[0] * 0.5,
    c[1] * 0.5 + ground[1] * 0.5,
    c[2] * 0.5 + ground[2] * 0.5,
  ];
  // Sheets are of the clear colours, shapes of the strong ones.
  const clear = [...main].sort((a, b) => lightness(b) - lightness(a));
  // Sheets of colour below, not quite square to each other.
  const split = r.between(0.36, 0.62);
  const tilt = r.between(-0.02, 0.02);
  const wide = width > height;
  const sheet = (a: number, b: number, fill: Colour): void => {
    const [x, y, w, h] = wide
      ? [((a + b) / 2) * width, height / 2, (b - a) * width, height * 1.1]
      : [width / 2, ((a + b) / 2) * height, width * 1.1, (b - a) * height];
    shapes.push({ polygons: [box(x, y, w, h, tilt)], fill, raised: true });
  };
  sheet(-0.1, split, r.chance(0.5) ? light(clear[0]!) : clear[0]!);
  if (r.chance(0.6)) sheet(split + r.between(0.16, 0.26), 1.1, light(clear[1 % clear.length]!));
  const pebble = (x: number, y: number, s: number, fill: Colour): void => {
    const n = 7 + r.below(3);
    const points = Array.from({ length: n }, (_, i): [number, number] => {
      const a = (i / n) * TAU;
      const d = s * r.between(0.66, 1.12);
      return [x + cos(a) * d, y + sin(a) * d * r.between(0.8, 1)];
    });
    shapes.push({ polygons: [closedCurve(points)], fill, raised: true });
  };
  const leaf = (x: number, y: number, s: number, angle: number, fill: Colour): void => {
    // A stem with round petals in pairs that shrink towards the tip, cut from one sheet.
    const pairs = 3 + r.below(2);
    const [c, q] = [cos(angle), sin(angle)];
    const bend = r.between(-0.3, 0.3);
    const at = (t: number, w: number): [number, number] => {
      const u = (t - 0.5) * 2 * s;
      const v = w + bend * s * (t - 0.5) * (t - 0.5) * 4;
      return [x + u * c - v * q, y + u * q + v * c];
    };
    const polygons = [closedCurve([at(0, -s * 0.05), at(0.5, -s * 0.06), at(0.96, 0), at(0.5, s * 0.06), at(0, s * 0.05)], 8)];
    const petal = (t: number, side: number, long: number): void => {
      const [dx, dy] = [0.62, side * 0.78];
      const points: [number, number][] = [];
      for (const [along, across] of PETAL) {
        const w = across * long * 0.3;
        const [px, py] = at(t, 0);
        const [u, v] = [along * long * dx - w * dy, along * long * dy + w * dx];
        points.push([px + u * c - v * q, py + u * q + v * c]);
      }
      polygons.push(closedCurve(points, 8));
    };
    for (let i = 0; i < pairs; i++) {
      const t = 0.12 + (i / pairs) * 0.78;
      const long = s * (0.78 - 0.42 * (i / pairs)) * r.between(0.92, 1.06);
      for (const side of [-1, 1]) petal(t, side, long);
    }
    // The petal at the tip goes straight on.
    const [tx, ty] = at(0.9, 0);
    polygons.push(
      closedCurve(
        PETAL.map(([along, across]): [number, number] => {
          const [u, v] = [along * s * 0.5, across * s * 0.16];
          return [tx + u * c - v * q, ty + u * q + v * c];
        }),
        8,
      ),
    );
    for (const polygon of polygons) shapes.push({ polygons: [polygon], fill });
  };
  const count = 5 + Math.floor(traits.density * 5);
  const colours: readonly Colour[] = [...main, ink];
  // Along a winding way from one corner to the other, large and small in turn.
  const rise = r.chance(0.5);
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const x = width * (0.2 + 0.6 * t);
    const y = height * (0.5 + (rise ? -1 : 1) * (t - 0.5) * 0.46 + 0.16 * sin(t * TAU * 1.4 + 0.6));
    const s = unit * (i % 3 === 0 ? r.between(0.2, 0.25) : r.between(0.08, 0.14));
    const fill = colours[(i * 2 + 1) % colours.length]!;
    if (i % 3 === 0 || r.chance(0.35)) leaf(x, y, s, r.between(-0.9, 0.9) - (rise ? 0.5 : -0.5), fill);
    else pebble(x, y, s * 0.8, fill);
  }
  pebble(width * r.between(0.62, 0.82), height * (rise ? r.between(0.68, 0.8) : r.between(0.2, 0.32)), unit * 0.075, accent);
  return { width, height, ground, shapes };
}
