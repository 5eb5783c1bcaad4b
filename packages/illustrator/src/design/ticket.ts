/**
 * A ticket: a strip of card with a stub that is torn off along a row of holes, a bite out of both edges where they end, and ruled bars on the
 * stub for whoever checks it. The words have the long part.
 */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { bar, box, circle, polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { fill, type Point } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export const isTicket = (words: string): boolean => /\bticket\b/.test(words);

export function ticketSheet({ width, height, seed, words, inks }: SheetWish): DesignedSheet {
  const r = random(seed, words, 'ticket');
  const w = Math.min(width * 0.92, height * 1.9);
  const h = Math.min(height * 0.9, w * 0.52);
  const [x, y] = [(width - w) / 2, (height - h) / 2];
  const side = h;
  const strong = lightness(inks.ground) < 0.5 ? inks.ground : inks.ink;
  const ground = blend(inks.hues[0]!, inks.paper, 0.12);
  // On a ground of one hue the card is pale, and its stub has the deep ink.
  const split = x + w * 0.76;
  const bite = side * 0.075;
  const shapes: Shape[] = [
    { ...fill(outline(x, y, w, h, split, bite), inks.paper), raised: true },
    fill(stubOf(x, y, w, h, split, bite), strong),
  ];
  const holes = 15;
  shapes.push(
    fill(
      Array.from({ length: holes }, (_, i) =>
        circle(split, y + bite * 1.5 + ((h - 3 * bite) * i) / (holes - 1), side * 0.008, 16),
      ),
      ground,
    ),
  );
  // A double rule inside the long part.
  const [d, hair] = [side * 0.055, side * 0.007];
  for (const [inset, wide] of [
    [d, hair],
    [d + hair * 2.6, hair * 0.45],
  ] as const) {
    const rule = (k: number): Polygon =>
      box((x + split - bite * 0.7) / 2 + inset / 4, y + h / 2, split - bite * 0.7 - x - 2 * k, h - 2 * k);
    shapes.push({ polygons: [rule(inset), rule(inset + wide)], fill: inks.hues[0]!, rule: 'evenodd' });
  }
  // Bars across the stub, and a star that is stamped through it.
  const [bx0, bx1] = [split + (x + w - split) * 0.24, x + w - (x + w - split) * 0.3];
  let at = y + h * 0.12;
  while (at < y + h * 0.6) {
    const thick = side * r.pick([0.008, 0.014, 0.022]);
    shapes.push(fill(bar(bx0, at, bx1, at, thick), inks.paper));
    at += thick + side * r.pick([0.014, 0.022]);
  }
  shapes.push(fill(starOf((bx0 + bx1) / 2, y + h * 0.78, side * 0.085), inks.gold));
  return {
    artboard: { width, height, ground, shapes },
    words: { x: x + d * 2.3, y: y + d * 2.2, width: split - bite - x - d * 3.4, height: h - d * 4.4 },
    type: { mode: 'block', align: 'left', stand: 'middle' },
    motifs: [],
    inks: { ...inks, ink: strong },
  };
}

/** The whole card, with a bite at both ends of the row of holes. */
function outline(x: number, y: number, w: number, h: number, split: number, bite: number): Polygon {
  return polygon([x, y], ...bitten(split, y, bite, PI, 0), [x + w, y], [x + w, y + h], ...bitten(split, y + h, bite, 0, -PI), [
    x,
    y + h,
  ]);
}

function stubOf(x: number, y: number, w: number, h: number, split: number, bite: number): Polygon {
  return polygon(
    [split, y + bite],
    ...bitten(split, y, bite, PI / 2, 0),
    [x + w, y],
    [x + w, y + h],
    ...bitten(split, y + h, bite, 0, -PI / 2),
  );
}

const bitten = (x: number, y: number, r: number, from: number, to: number): Point[] =>
  Array.from({ length: 17 }, (_, i): Point => {
    const a = from + ((to - from) * i) / 16;
    return [x + r * cos(a), y + r * sin(a)];
  });

function starOf(x: number, y: number, size: number): Polygon {
  return polygon(
    ...Array.from({ length: 10 }, (_, i): Point => {
      const [a, d] = [-PI / 2 + (i * PI) / 5, i % 2 === 0 ? size : size * 0.42];
      return [x + d * cos(a), y + d * sin(a)];
    }),
  );
}
