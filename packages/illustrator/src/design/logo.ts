/** A logo: mark above wordmark on clean ground. Where no drawn emblem stands for the trade the mark is plain geometry that names nothing. */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { sector } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { PI, TAU } from '../math.ts';
import { along, ellipse, fill, leaf, type Point } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export function logoSheet({ width, height, seed, inks, busy, texts }: SheetWish): DesignedSheet {
  const r = random(seed, 'design', 'logo');
  const side = Math.min(width, height);
  const shapes: Shape[] = [];
  const at: Point = [width / 2, height * (texts > 0 ? 0.39 : 0.5)];
  const big = side * (texts > 0 ? 0.24 : 0.34);
  if (busy) {
    // A disc behind the emblem makes one mark of both.
    const disc = lightness(inks.paper) < 0.45 ? blend(inks.paper, inks.hues[1]!, 0.28) : blend(inks.paper, inks.hues[1]!, 0.55);
    shapes.push(fill(ellipse(at[0], at[1], big * 1.12, big * 1.12, 0, 96), disc));
    shapes.push({
      polygons: [ellipse(at[0], at[1], big * 1.2, big * 1.2, 0, 96), ellipse(at[0], at[1], big * 1.175, big * 1.175, 0, 96)],
      fill: inks.ink,
      rule: 'evenodd',
    });
  } else shapes.push(...r.pick([rosette, quarters, rising, rings] as const)(at, big, inks, r.below(4)));
  const words = { x: width * 0.12, y: height * 0.72, width: width * 0.76, height: height * 0.19 };
  return { artboard: { width, height, ground: inks.paper, shapes }, words, motifs: [], inks };
}

type Mark = (at: Point, size: number, inks: SheetWish['inks'], roll: number) => Shape[];

const rosette: Mark = (at, size, { hues, ink }, roll) => {
  const n = [5, 6, 8, 7][roll]!;
  const shapes: Shape[] = [];
  for (let i = 0; i < n; i++) {
    const [whole, half] = leaf(at, -PI / 2 + (i / n) * TAU, size, size * (2.6 / n), { round: 0.55 });
    shapes.push(fill(whole, hues[i % 2]!), fill(half, hues[(i % 2) + 1 < hues.length ? 2 : 0]!));
  }
  shapes.push(fill(ellipse(at[0], at[1], size * 0.13, size * 0.13), ink));
  return shapes;
};

const quarters: Mark = ([x, y], size, { hues, ink }, roll) => {
  const colours = [hues[0]!, hues[1]!, ink, hues[2 % hues.length]!];
  return [0, 1, 2, 3].map((i) => {
    const [dx, dy] = [i % 2 === 0 ? -1 : 0, i < 2 ? -1 : 0];
    const corner = (i * 3 + roll) % 4;
    const cx = x + (dx + (corner & 1)) * size * 0.92;
    const cy = y + (dy + (corner >> 1)) * size * 0.92;
    const from = [0, PI / 2, -PI / 2, PI][corner]!;
    return fill(sector(cx, cy, 0, size * 0.92, from, from + PI / 2), colours[i]!);
  });
};

/** A disc cut into bars that grow thinner towards the foot. */
const rising: Mark = ([x, y], size, { hues, paper }, roll) => {
  const shapes: Shape[] = [fill(ellipse(x, y, size, size, 0, 96), hues[roll % hues.length]!)];
  for (let i = 0; i < 5; i++) {
    const v = 0.12 + i * 0.19;
    const h = size * (0.035 + 0.018 * i);
    shapes.push(
      fill(
        [
          Float64Array.from([
            x - size * 1.02,
            y + v * size,
            x + size * 1.02,
            y + v * size,
            x + size * 1.02,
            y + v * size + h,
            x - size * 1.02,
            y + v * size + h,
          ]),
        ],
        paper,
      ),
    );
  }
  return shapes;
};

const rings: Mark = (at, size, { hues, ink }, roll) => {
  const shapes: Shape[] = [];
  for (let i = 0; i < 3; i++) {
    const c = along(at, -PI / 2 + (i / 3) * TAU + roll, size * 0.4);
    shapes.push({
      polygons: [ellipse(c[0], c[1], size * 0.58, size * 0.58, 0, 72), ellipse(c[0], c[1], size * 0.42, size * 0.42, 0, 72)],
      fill: i === 2 ? ink : hues[i]!,
      rule: 'evenodd',
      opacity: 0.92,
    });
  }
  return shapes;
};
