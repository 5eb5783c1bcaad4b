/** Honeycomb: hexagons point up in rows that lie half a cell aside, their walls kept free, some filled to the rim and some part of the way, as bees fill them. */
import { cos, mix, PI, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle } from './shapes.ts';
import { blend, lightness } from './tint.ts';

const hexagon = (x: number, y: number, r: number): Polygon =>
  Float64Array.from(
    Array.from({ length: 6 }, (_, i) => [x + r * cos(PI / 6 + (i * PI) / 3), y + r * sin(PI / 6 + (i * PI) / 3)]).flat(),
  );

export function honeycomb({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const radius = unit * mix(0.11, 0.055, traits.density);
  const [across, down] = [radius * Math.sqrt(3), radius * 1.5];
  const wall = blend(ground, ink, lightness(ground) < 0.45 ? 0.1 : 0.16);
  const byLight = [...main, accent].sort((a, b) => lightness(b) - lightness(a));
  const shapes: Shape[] = [];
  const drift = r.between(0.6, 1.6);
  for (let row = -1; row * down < height + radius; row++)
    for (let col = -1; col * across < width + across; col++) {
      const x = (col + (row % 2 === 0 ? 0 : 0.5)) * across;
      const y = row * down;
      // Light lies over the whole and passes from one colour to the next; each cell strays a little from it.
      const at = mix(
        0,
        byLight.length - 1,
        Math.min(1, Math.max(0, (x / width) * 0.5 + (y / height) * 0.5 * drift + r.between(-0.22, 0.22))),
      );
      const from = Math.floor(Math.min(at, byLight.length - 1.001));
      const tone: Colour = blend(byLight[from]!, byLight[Math.min(from + 1, byLight.length - 1)]!, at - from);
      const deep = blend(tone, ink, 0.3);
      shapes.push({ polygons: [hexagon(x, y, radius * 0.92)], fill: deep });
      shapes.push({
        polygons: [hexagon(x, y + radius * 0.05, radius * 0.84)],
        fill: tone,
        shade: { from: [x, y - radius], to: [x, y + radius], tone: blend(tone, [1, 0.98, 0.92], 0.35) },
      });
      if (r.chance(0.22)) shapes.push({ polygons: [hexagon(x, y, radius * 0.5)], fill: blend(tone, deep, 0.55) });
      else if (r.chance(0.16))
        shapes.push({
          polygons: [circle(x - radius * 0.26, y - radius * 0.3, radius * 0.14, 24)],
          fill: blend(tone, [1, 1, 1], 0.6),
        });
    }
  return { width, height, ground: wall, shapes };
}
