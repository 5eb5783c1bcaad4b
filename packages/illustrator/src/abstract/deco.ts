/**
 * Art deco wallpaper: scales that open like fans, or tall lozenges of rays, in few metals on a deep ground. Overlapping discs on a staggered
 * lattice (the wave pattern of Japanese textiles that the style took up; O. Jones, "The Grammar of Ornament", 1856, on such nets).
 */
import { PI } from '../math.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, circle, polygon, sector } from './shapes.ts';

export function deco({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const across = 3 + Math.round(traits.density * 2) + r.below(2);
  const line = Math.max(0.9, unit * 0.0032);
  const field: readonly Colour[] = [ground, main[0]!, ground, main[1 % main.length]!];
  const ring = (x: number, y: number, radius: number, wide: number, colour: Colour): void => {
    shapes.push({
      polygons: [circle(x, y, radius, 72), circle(x, y, Math.max(0.1, radius - wide), 72)],
      fill: colour,
      rule: 'evenodd',
    });
  };
  if (r.chance(0.6)) {
    const size = width / across / 2;
    const rise = size * r.between(0.62, 1);
    const rays = r.pick([7, 9, 11]);
    const kind = r.below(3);
    let row = 0;
    for (let y = -size; y < height + size * 2; y += rise, row++)
      for (let i = -1; i <= across; i++) {
        const x = (2 * i + 1 + (row & 1)) * size;
        shapes.push({ polygons: [circle(x, y, size, 72)], fill: field[(row + (kind === 2 ? i + 1 : 0)) & 3]! });
        ring(x, y, size, line * 2.2, accent);
        if (kind !== 1)
          for (let k = 1; k < rays; k++) {
            const a = -PI + (k / rays) * PI;
            shapes.push({
              polygons: [sector(x, y, size * 0.44, size * 0.86, a - 0.028, a + 0.028)],
              fill: accent,
              opacity: 0.9,
            });
          }
        else for (const q of [0.82, 0.64]) ring(x, y, size * q, line * 1.3, main[2 % main.length]!);
        ring(x, y, size * 0.46, line * 1.6, accent);
        shapes.push({ polygons: [circle(x, y, size * 0.3, 48)], fill: main[(row & 1) + 1 < main.length ? (row & 1) + 1 : 0]! });
        shapes.push({ polygons: [circle(x, y, size * 0.12, 32)], fill: accent });
      }
    return { width, height, ground, shapes };
  }
  // Lozenges, each with rays from its foot and a stepped edge.
  const w = width / Math.max(3, across - 2);
  const h = w * r.between(1.5, 1.9);
  let row = 0;
  for (let y = -h / 2; y < height + h; y += h / 2, row++)
    for (let x = (row & 1) * (w / 2); x < width + w; x += w) {
      const at = (k: number, fill: Colour): void => {
        shapes.push({
          polygons: [polygon([x, y - (h / 2) * k], [x + (w / 2) * k, y], [x, y + (h / 2) * k], [x - (w / 2) * k, y])],
          fill,
        });
      };
      at(1, accent);
      at(0.965, field[(row & 1) * 2 + 1 < field.length ? (row & 1) * 2 + 1 : 0]!);
      at(0.82, accent);
      at(0.79, ground);
      for (let i = -4; i <= 4; i++) {
        const reach = 0.72 * (1 - Math.abs(i) * 0.115);
        const [tx, ty] = [x + (i / 4) * (w / 2) * 0.62, y - (h / 2) * reach + Math.abs(i) * h * 0.012];
        shapes.push({
          polygons: [bar(x, y + (h / 2) * 0.72, tx, ty, line * 1.5)],
          fill: i % 2 === 0 ? accent : main[2 % main.length]!,
        });
      }
      shapes.push({
        polygons: [sector(x, y + (h / 2) * 0.72, 0, w * 0.16, -PI * 0.86, -PI * 0.14)],
        fill: main[1 % main.length]!,
      });
      shapes.push({ polygons: [sector(x, y + (h / 2) * 0.72, 0, w * 0.08, -PI * 0.86, -PI * 0.14)], fill: ink });
    }
  return { width, height, ground, shapes };
}
