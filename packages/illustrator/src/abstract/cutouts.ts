/**
 * Cut paper: a few large leaves and pebbles with living outlines on coloured sheets, each overlapping its neighbour, one bright.
 * The manner of the late cut-outs of H. Matisse and of J. Arp; outlines are closed Catmull–Rom curves.
 */
import { cos, PI, sin, TAU } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, closedCurve } from './shapes.ts';

export function cutouts({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const light = (c: Colour): Colour => [
    c[0] * 0.45 + ground[0] * 0.55,
    c[1] * 0.45 + ground[1] * 0.55,
    c[2] * 0.45 + ground[2] * 0.55,
  ];
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
  sheet(-0.1, split, light(main[0]!));
  if (r.chance(0.6)) sheet(split + r.between(0.16, 0.26), 1.1, light(main[1 % main.length]!));
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
    // A stem with lobes to both sides that shrink towards the tip.
    const lobes = 4 + r.below(3);
    const [c, q] = [cos(angle), sin(angle)];
    const bend = r.between(-0.35, 0.35);
    const at = (t: number, w: number): [number, number] => {
      const u = (t - 0.5) * 2 * s;
      const v = w + bend * s * (t - 0.5) * (t - 0.5) * 4;
      return [x + u * c - v * q, y + u * q + v * c];
    };
    const points: [number, number][] = [at(0, s * 0.05)];
    const side = (sign: number, i: number): void => {
      const t = (i + 0.5) / lobes;
      const reach = s * (0.42 * sin(PI * (0.2 + 0.66 * t)) + 0.1);
      const w = 0.5 / lobes;
      points.push(at(t - w * 0.78, sign * s * 0.05));
      points.push(at(t - w * 0.42, sign * reach * 0.6));
      points.push(at(t + w * 0.3, sign * reach));
      points.push(at(t + w * 0.86, sign * reach * 0.94));
      points.push(at(t + w * 0.82, sign * reach * 0.5));
    };
    for (let i = 0; i < lobes; i++) side(1, i);
    points.push(at(1.02, 0));
    const back: [number, number][] = [];
    for (let i = lobes - 1; i >= 0; i--) {
      const keep = points.length;
      side(-1, i);
      back.push(...points.splice(keep).reverse());
    }
    points.push(...back, at(0, -s * 0.05));
    shapes.push({ polygons: [closedCurve(points, 8)], fill, raised: true });
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
