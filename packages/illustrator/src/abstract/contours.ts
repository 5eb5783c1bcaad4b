/**
 * Topographic lines: an invented terrain of cut paper, sheet on sheet, with contour lines over it, every fifth heavier, and one summit marked.
 */
import { mix } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { areaAbove, lineAt } from './level-lines.ts';
import { circle } from './shapes.ts';
import { blend, lightness } from './tint.ts';

export function contours({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const step = unit / 150;
  const columns = Math.ceil(width / step) + 1;
  const rows = Math.ceil(height / step) + 1;
  const scale = mix(1.5, 2.7, traits.energy) / unit;
  const [px, py] = [width * r.between(0.3, 0.7), height * r.between(0.3, 0.6)];
  const field = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [i * step, j * step];
      const d = Math.sqrt((x - px) * (x - px) + (y - py) * (y - py)) / unit;
      field[j * columns + i] = fractal(x * scale + 3, y * scale + 11, 4, salt) * 0.8 + 0.55 / (1 + d * d * 7);
    }
  const heights = { field, columns, rows, step };
  const { ground, main, ink, accent } = palette;
  const shapes: Shape[] = [];
  const levels = 12 + Math.floor(traits.density * 14);
  const [low, high] = [0.36, 1.16];
  // Sheets of paper, one on the other, the higher the deeper in colour: between the palette's own tones steps that lead from one to the next.
  const tones = [blend(ground, ink, 0.05), ...[...main].sort((a, b) => lightness(b) - lightness(a))];
  const sheets = 7;
  for (let n = 0; n < sheets; n++) {
    const level = mix(low, high, (n + 0.6) / (sheets + 1.2));
    const polygons = areaAbove(heights, level);
    if (polygons.length === 0) continue;
    const t = ((n + 1) / sheets) * (tones.length - 1.001);
    const k = Math.floor(t);
    shapes.push({ polygons, fill: blend(tones[k]!, tones[k + 1]!, t - k), raised: true });
    // The cut edge of the sheet catches the light.
    const rim = lineAt(heights, level, () => unit * 0.003);
    shapes.push({ polygons: rim, fill: blend(tones[k + 1]!, [1, 1, 0.97], 0.55), opacity: 0.7 });
  }
  for (let n = 0; n < levels; n++) {
    const level = mix(low, high, n / levels);
    const heavy = n % 5 === 0;
    const polygons = lineAt(heights, level, () => unit * (heavy ? 0.0026 : 0.0013));
    shapes.push({ polygons, fill: ink, opacity: heavy ? 0.7 : 0.45 });
  }
  shapes.push({ polygons: [circle(px, py, unit * 0.017, 48)], fill: accent });
  return { width, height, ground, shapes };
}
