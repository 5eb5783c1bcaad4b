/** The wall that a sign hangs on: bricks in their bond, plaster, or boards. Wider and taller than the picture, since a map makes its far side small. */
import { random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend } from '../abstract/tint.ts';
import { PI } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { dark, ellipse, fill, pale, rounded } from './pen.ts';

export type WallKind = 'brick' | 'plaster' | 'timber';

export function wallOf(shapes: Shape[], kind: WallKind, wall: Colour, width: number, height: number, salt: number): void {
  const r = random(salt, 'design', 'wall');
  const side = Math.min(width, height);
  const [x0, y0, x1, y1] = [-width * 0.3, -height * 0.3, width * 1.3, height * 1.3];
  shapes.push(
    fill(
      polygon([x0, y0], [x1, y0], [x1, y1], [x0, y1]),
      kind === 'brick' ? blend(dark(wall, 0.25), [0.72, 0.68, 0.62], 0.3) : wall,
    ),
  );
  if (kind === 'brick') {
    const h = side * 0.062;
    const w = h * 2.7;
    const tones: Polygon[][] = [[], [], [], [], []];
    for (let row = 0, y = y0; y < y1; row++, y += h)
      for (let x = x0 - (row % 2) * w * 0.5; x < x1; x += w)
        tones[r.below(5)]!.push(rounded(x + h * 0.06, y + h * 0.06, w - h * 0.12, h * 0.87, h * 0.07));
    const worn: Polygon[][] = [[], []];
    for (const [i, bricks] of tones.entries()) {
      const tone = blend(wall, i < 2 ? [0.1, 0.06, 0.08] : [0.96, 0.85, 0.7], [0.26, 0.12, 0, 0.1, 0.19][i]!);
      shapes.push(fill(bricks, tone));
      // Fired unevenly: burnt and pale spots, and a lit upper edge over a dark joint.
      for (const brick of bricks) {
        const [x, y] = [brick[0]! - w + h * 0.19, brick[1]!];
        for (let k = r.below(4); k > 0; k--)
          worn[r.below(2)]!.push(
            ellipse(
              x + w * r.between(0.12, 0.8),
              y + h * r.between(0.2, 0.68),
              h * r.between(0.05, 0.24),
              h * r.between(0.03, 0.1),
              r.next(),
              10,
            ),
          );
      }
    }
    shapes.push(fill(worn[0]!, dark(wall, 0.5), 0.16), fill(worn[1]!, pale(wall, 0.5), 0.13));
    const [lit, deep] = [[] as Polygon[], [] as Polygon[]];
    for (let row = 0, y = y0; y < y1; row++, y += h)
      for (let x = x0 - (row % 2) * w * 0.5; x < x1; x += w) {
        const [a, b] = [x + h * 0.14, x + w - h * 0.14];
        lit.push(polygon([a, y + h * 0.07], [b, y + h * 0.07], [b, y + h * 0.15], [a, y + h * 0.15]));
        deep.push(polygon([a, y + h * 0.84], [b, y + h * 0.84], [b, y + h * 0.93], [a, y + h * 0.93]));
      }
    shapes.push(fill(lit, pale(wall, 0.6), 0.22), fill(deep, dark(wall, 0.7), 0.3));
  } else if (kind === 'timber') {
    const h = side * 0.115;
    for (let y = y0; y < y1; y += h) {
      shapes.push(
        fill(
          polygon([x0, y], [x1, y], [x1, y + h * 0.94], [x0, y + h * 0.94]),
          blend(wall, r.chance(0.5) ? [1, 1, 1] : [0, 0, 0], r.next() * 0.07),
        ),
      );
      shapes.push(fill(polygon([x0, y + h * 0.9], [x1, y + h * 0.9], [x1, y + h], [x0, y + h]), dark(wall, 0.5)));
      shapes.push(fill(polygon([x0, y], [x1, y], [x1, y + h * 0.05], [x0, y + h * 0.05]), pale(wall, 0.3)));
    }
  } else
    for (let i = 0; i < 40; i++) {
      const s = side * r.between(0.03, 0.13);
      shapes.push(
        fill(
          ellipse(x0 + (x1 - x0) * r.next(), y0 + (y1 - y0) * r.next(), s * 1.6, s, r.next() * PI, 28),
          r.chance(0.5) ? pale(wall, 0.4) : dark(wall, 0.3),
          0.05,
        ),
      );
    }
  // The corner of the wall away from the light is darker.
  for (let i = 0; i < 5; i++) {
    const x = x0 + (x1 - x0) * (0.62 + i * 0.08);
    shapes.push(fill(polygon([x, y0], [x1, y0], [x1, y1], [x - width * 0.16, y1]), [0.05, 0.04, 0.09], 0.035));
  }
}
