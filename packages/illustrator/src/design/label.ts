/**
 * A label for a jar, a bottle or a parcel: paper with hollow corners, a double rule that follows them, a flourish above and below the words.
 * As the trade's labels were stock-printed in the nineteenth century (N. Gray, "Nineteenth Century Ornamented Types", 1938).
 */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { bar, box, circle, polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { dark, fill, type Point, pale } from './pen.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export const isLabel = (words: string): boolean => /\blabel\b/.test(words);

export function labelSheet({ width, height, seed, words, inks }: SheetWish): DesignedSheet {
  const r = random(seed, words, 'label');
  const side = Math.min(width, height);
  const w = Math.min(width * 0.84, side * 1.25);
  const h = Math.min(height * 0.72, w * 0.8);
  const [cx, cy] = [width / 2, height / 2];
  const ground =
    lightness(inks.paper) < 0.5 ? inks.paper : lightness(inks.ground) < 0.6 ? inks.ground : dark(inks.hues[0]!, 0.25);
  const paper = pale(lightness(inks.paper) < 0.5 ? inks.gold : inks.paper, 0.72);
  const ink = lightness(inks.ink) < 0.4 ? inks.ink : dark(ground, 0.3);
  const hollow = side * 0.075;
  const shapes: Shape[] = [];
  // What it is pasted on: rows of small rounds a little lighter than the ground, half a step apart.
  const step = side / 14;
  const dots: Polygon[] = [];
  for (let j = -1; j * step * 0.86 < height + step; j++)
    for (let i = -1; i * step < width + step; i++) dots.push(circle((i + (j & 1) / 2) * step, j * step * 0.86, step * 0.1, 16));
  shapes.push(fill(dots, blend(ground, paper, 0.16)));
  shapes.push({ ...fill(hollowed(cx, cy, w, h, hollow), paper), raised: true });
  for (const [inset, wide] of [
    [side * 0.024, side * 0.0075],
    [side * 0.041, side * 0.0026],
  ] as const)
    shapes.push({
      polygons: [
        hollowed(cx, cy, w - 2 * inset, h - 2 * inset, hollow),
        hollowed(cx, cy, w - 2 * (inset + wide), h - 2 * (inset + wide), hollow),
      ],
      fill: inks.hues[0]!,
      rule: 'evenodd',
    });
  const reach = w * 0.26;
  const kind = r.below(2);
  for (const [y, up] of [
    [cy - h * 0.36, 1],
    [cy + h * 0.36, -1],
  ] as const) {
    const s = side * 0.013;
    shapes.push(
      fill([bar(cx - reach, y, cx - s * 2.6, y, side * 0.0034), bar(cx + s * 2.6, y, cx + reach, y, side * 0.0034)], inks.gold),
    );
    if (kind === 0) shapes.push(fill(box(cx, y, s * 1.8, s * 1.8, PI / 4), inks.hues[0]!));
    else
      shapes.push(
        fill(
          [-1, 0, 1].map((k) => circle(cx + k * s * 1.5, y - up * (k === 0 ? s * 0.5 : 0), s * (k === 0 ? 0.75 : 0.5), 24)),
          inks.hues[0]!,
        ),
      );
  }
  return {
    artboard: { width, height, ground, shapes },
    words: { x: cx - w * 0.39, y: cy - h * 0.3, width: w * 0.78, height: h * 0.6 },
    type: { mode: 'block', align: 'centre', stand: 'middle' },
    motifs: [],
    inks: { ...inks, paper, ink },
    board: { x: cx - w / 2, y: cy - h / 2, width: w, height: h },
  };
}

/** A rectangle whose corners are quarter rounds cut out of it. */
function hollowed(cx: number, cy: number, w: number, h: number, radius: number): Polygon {
  const points: Point[] = [];
  for (const [sx, sy, from] of [
    [-1, -1, PI / 2],
    [1, -1, PI],
    [1, 1, (3 * PI) / 2],
    [-1, 1, 0],
  ] as const)
    for (let i = 0; i <= 12; i++) {
      const a = from - ((PI / 2) * i) / 12;
      points.push([cx + (sx * w) / 2 + radius * cos(a), cy + (sy * h) / 2 + radius * sin(a)]);
    }
  return polygon(...points);
}
