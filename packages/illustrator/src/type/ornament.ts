/**
 * What a card or a sign has beside its words: confetti, fans in the corners, waves at the foot, dots along the rim, or a double rule.
 * Plain ornament that names nothing.
 */
import { random } from '@atelier/spec';
import { circle, polygon, sector } from '../abstract/shapes.ts';
import type { Rgb } from '../colour.ts';
import { PI, sin, TAU } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Board } from './lettering.ts';

export interface Ornament {
  polygons: Polygon[];
  fill: Rgb;
}

/** Shapes in pixels, far to near; `busy`: things stand on the card, whose foot stays free. */
export function ornamentOf({ kind, area, seed, colours }: Board, busy: boolean): Ornament[] {
  if (kind === 'poster' || kind === 'cover' || kind === 'banner') return [];
  const r = random(seed, 'lettering', 'ornament');
  const side = Math.min(area.width, area.height);
  const { x, y, width, height } = area;
  const out: Ornament[] = [];
  const of = (i: number): Rgb => colours[i % colours.length]!;
  const form = kind === 'sign' ? 3 : r.below(busy ? 2 : 4);
  if (form === 0) {
    // Confetti, thick at the top and thinning out towards the words.
    for (let i = 0; i < 64; i++) {
      const u = r.next();
      const v = r.next() * r.next() * 0.34;
      const low = !busy && r.chance(0.4);
      const px = x + width * (0.06 + 0.88 * u);
      const py = low ? y + height * (0.95 - v * 0.8) : y + height * (0.05 + v);
      const s = side * r.between(0.008, 0.02);
      const a = r.next() * TAU;
      const shape = r.below(3);
      out.push({
        polygons: [
          shape === 0
            ? circle(px, py, s, 20)
            : shape === 1
              ? sector(px, py, s * 0.9, s * 1.5, a, a + PI * 0.8)
              : polygon(
                  [px - s * 1.3, py - s * 0.35],
                  [px + s * 1.3, py - s * 0.1],
                  [px + s * 1.3, py + s * 0.4],
                  [px - s * 1.3, py + s * 0.2],
                ),
        ],
        fill: of(r.below(3)),
      });
    }
  } else if (form === 1) {
    // Fans in two corners that face each other.
    const turned = r.chance(0.5);
    for (const [cx, cy, from] of turned
      ? ([
          [x, y, 0],
          [x + width, y + height, PI],
        ] as const)
      : ([
          [x + width, y, PI / 2],
          [x, y + height, PI * 1.5],
        ] as const)) {
      if (busy && cy > y) continue;
      const radius = side * r.between(0.3, 0.4);
      for (let i = 0; i < 6; i++)
        out.push({ polygons: [sector(cx, cy, 0, radius * (1 - i * 0.165), from, from + PI / 2)], fill: of(i) });
    }
  } else if (form === 2) {
    // Waves along the foot.
    for (let band = 0; band < 4; band++) {
      const top = y + height * (0.8 + band * 0.052);
      const points: [number, number][] = [[x, y + height]];
      const phase = r.next() * TAU;
      for (let i = 0; i <= 48; i++)
        points.push([x + (width * i) / 48, top + side * 0.02 * sin(phase + (i / 48) * TAU * (1.4 + 0.3 * band))]);
      points.push([x + width, y + height]);
      out.push({ polygons: [polygon(...points)], fill: of(band) });
    }
  } else {
    // A frame of two rules, and a lozenge in the middle of each side.
    const d = side * (kind === 'sign' ? 0.07 : 0.09);
    for (const [inset, wide, tone] of [
      [d, side * 0.014, 0],
      [d * 1.35, side * 0.005, 1],
    ] as const) {
      const [x0, y0, x1, y1] = [x + inset, y + inset, x + width - inset, y + height - inset];
      const bar = (ax: number, ay: number, bx: number, by: number): Polygon => polygon([ax, ay], [bx, ay], [bx, by], [ax, by]);
      out.push({
        polygons: [
          bar(x0, y0, x1, y0 + wide),
          bar(x0, y1 - wide, x1, y1),
          bar(x0, y0, x0 + wide, y1),
          bar(x1 - wide, y0, x1, y1),
        ],
        fill: of(tone),
      });
    }
    if (kind !== 'sign')
      for (const [cx, cy] of [
        [x + width / 2, y + d],
        [x + width / 2, y + height - d],
      ] as const) {
        const s = side * 0.035;
        out.push({ polygons: [polygon([cx - s, cy], [cx, cy - s], [cx + s, cy], [cx, cy + s])], fill: of(2) });
      }
  }
  return out;
}
