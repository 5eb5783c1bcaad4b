/**
 * Ruled: level bands, hardly apart from each other, under lines ruled by hand that waver and thin out. After A. Martin's pencil grids
 * and bands (1960–2004): the hand trembles by low noise, and every line stops a little short of the edge.
 */
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { box, ribbon } from './shapes.ts';
import { blend, lightness } from './tint.ts';

export function ruled({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const { main, accent, ink, ground } = palette;
  const margin = unit * 0.07;
  const [left, top, wide, tall] = [margin, margin, width - 2 * margin, height - 2 * margin];
  const night = lightness(ground) < 0.4;
  const pencil = night ? blend(ground, [1, 1, 1], 0.62) : blend(ground, ink, 0.6);
  const tones: Colour[] = main.map((c, i) => blend(ground, c, night ? 0.55 + 0.14 * i : [0.62, 0.4, 0.5][i % 3]!));
  const shapes: Shape[] = [];
  // An odd number begins and ends with a band.
  const rows = 7 + 2 * Math.round(traits.density * 3) + 2 * r.below(2);
  // A narrow band and a broad one by turns; the rhythm is kept from edge to edge.
  const beat = r.pick([
    [1, 1],
    [3, 1],
    [2, 1, 1],
    [5, 2],
  ] as const);
  const parts = Array.from({ length: rows }, (_, i) => beat[i % beat.length]!);
  const sum = parts.reduce((a, b) => a + b, 0);
  const bright = 1 + 2 * r.below((rows - 1) >> 1);
  const lines = r.chance(0.6);
  let y = top;
  for (const [i, part] of parts.entries()) {
    const h = (part / sum) * tall;
    if (i === bright) shapes.push({ polygons: [box(left + wide / 2, y + h / 2, wide, h)], fill: blend(ground, accent, 0.7) });
    else if (i % 2 === 0)
      shapes.push({ polygons: [box(left + wide / 2, y + h / 2, wide, h)], fill: tones[(i >> 1) % tones.length]! });
    const between = lines ? Math.max(1, Math.round(part)) * 2 : 1;
    for (let k = 0; k < between; k++)
      shapes.push({ polygons: [drawn(y + (h * k) / between, 7 * i + k)], fill: pencil, opacity: 0.7 });
    y += h;
  }
  shapes.push({ polygons: [drawn(top + tall, 999)], fill: pencil, opacity: 0.7 });
  return { width, height, ground, shapes };

  function drawn(at: number, key: number): Float64Array {
    const from = left - unit * 0.012 * fractal(key * 0.37, 3, 1, salt);
    const to = left + wide + unit * 0.012 * fractal(key * 0.53, 5, 1, salt);
    const points = Array.from({ length: 60 }, (_, s): [number, number] => {
      const t = s / 59;
      return [from + (to - from) * t, at + (fractal(t * 5, key * 1.7, 3, salt) - 0.5) * unit * 0.006];
    });
    return Float64Array.from(ribbon(points, (t) => unit * (0.0012 + 0.0026 * fractal(t * 9, key * 2.3, 2, salt ^ 5))));
  }
}
