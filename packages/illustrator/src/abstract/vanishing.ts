/**
 * Vanishing: everything runs to one point, low and to one side: wedges below the horizon that grow from nothing to the edge, bands above
 * it that crowd towards it, a disc half behind it. A. M. Cassandre's posters of trains and ships ("Nord Express", 1927); distances on the
 * ground fall off as 1/z.
 */
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { circle, polygon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

export function vanishing({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { main, accent } = palette;
  const all = [...main, palette.ink, palette.ground].sort((a, b) => lightness(a) - lightness(b));
  const [deep, pale] = [all[0]!, all[all.length - 1]!];
  const right = r.chance(0.5);
  const vx = width * (right ? r.between(0.64, 0.78) : r.between(0.22, 0.36));
  const vy = height * r.between(0.5, 0.64);
  const shapes: Shape[] = [];
  // Above: bands that grow thinner and paler towards the horizon.
  const bands = 6 + Math.round(traits.density * 3);
  const sky = blend(deep, main[0]!, 0.35);
  let top = 0;
  for (let i = 0; i < bands; i++) {
    const foot = vy * (1 - 1 / (1 + 0.55 * (i + 1))) * (1 + 1 / (0.55 * bands));
    const t = i / (bands - 1);
    const fill: Colour = blend(sky, pale, t * t * 0.8);
    const end = i === bands - 1 ? vy : foot;
    shapes.push({ polygons: [polygon([0, top], [width, top], [width, end + 1], [0, end + 1])], fill });
    top = end;
  }
  const disc = unit * r.between(0.13, 0.2);
  shapes.push({ polygons: [circle(vx, vy - disc * r.between(-0.1, 0.5), disc)], fill: accent });
  shapes.push({ polygons: [polygon([0, vy], [width, vy], [width, height + 1], [0, height + 1])], fill: deep });
  // Below: wedges between lines that meet the foot of the picture at even distances.
  const pitch = unit * (0.16 - 0.06 * traits.density);
  const depth = height - vy;
  const reach = Math.ceil((width * 2.2) / pitch);
  const tones = [main[0]!, blend(main[1 % main.length]!, deep, 0.25), blend(deep, pale, 0.14)];
  for (let i = -reach; i < reach; i++) {
    if (((i % 3) + 3) % 3 === 2) continue;
    const [a, b] = [vx + i * pitch, vx + (i + 0.62) * pitch];
    shapes.push({
      polygons: [polygon([vx, vy], [vx + (a - vx) * 3, vy + depth * 3], [vx + (b - vx) * 3, vy + depth * 3])],
      fill: blend(tones[((i % tones.length) + tones.length) % tones.length]!, deep, Math.min(0.55, Math.abs(i) * 0.02)),
    });
  }
  // Two bright lines lead in from the near edge.
  const own = right ? -1 : 1;
  for (const [k, wide] of [
    [0.55, 0.16],
    [1.5, 0.16],
  ] as const) {
    const a = vx + own * k * unit * 0.42;
    shapes.push({
      polygons: [
        polygon([vx, vy], [vx + (a - vx) * 2, vy + depth * 2], [vx + (a + own * wide * unit * 0.22 - vx) * 2, vy + depth * 2]),
      ],
      fill: pale,
    });
  }
  return { width, height, ground: deep, shapes };
}
