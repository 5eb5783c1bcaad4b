/**
 * Topographic lines: an invented terrain of cut paper, sheet on sheet, lit from the upper left, with contour lines over it, and
 * one summit marked. Tints climb from the palest to the deepest or by night from the deepest to the palest, as E. Imhof set them
 * ("Kartographische Geländedarstellung", 1965: the higher, the more contrast and the nearer to the light).
 */
import { mix } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { areaAbove, lineAt } from './level-lines.ts';
import { circle } from './shapes.ts';
import { blend, lightness } from './tint.ts';

export function contours({ width, height, unit, palette, traits, r, salt }: Sheet): Artboard {
  const step = unit / 108;
  const columns = Math.ceil(width / step) + 1;
  const rows = Math.ceil(height / step) + 1;
  const scale = mix(1.3, 2.1, traits.energy) / unit;
  const [px, py] = [width * r.between(0.3, 0.7), height * r.between(0.3, 0.6)];
  // A second summit, lower, across a saddle; a ridge leads from one to the other.
  const [qx, qy] = [width - px + unit * r.between(-0.1, 0.1), height * r.between(0.68, 0.85)];
  const field = new Float64Array(columns * rows);
  const rise = (x: number, y: number, cx: number, cy: number): number => {
    const d = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) / (unit * unit);
    return 1 / (1 + d * 7);
  };
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = [i * step, j * step];
      field[j * columns + i] =
        fractal(x * scale + 3, y * scale + 11, 3, salt) * 0.72 + 0.6 * rise(x, y, px, py) + 0.3 * rise(x, y, qx, qy);
    }
  const sorted = Float64Array.from(field).sort();
  // The lowest sheet lies at the picture's own foot and the last at its summit, whatever the noise gave.
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  const [low, high] = [at(0.06), at(0.999)];
  const heights = { field, columns, rows, step };
  const { main, accent } = palette;
  const { tones, line, night } = tonesOf(palette, r.chance(0.42));
  const shapes: Shape[] = [];
  const sheets = 9;
  const level = (n: number): number => mix(low, high, n / sheets);
  for (let n = 0; n < sheets; n++) {
    const polygons = areaAbove(heights, level(n));
    if (polygons.length === 0) continue;
    const fill = toneOf(tones, (n + 1) / sheets);
    shapes.push({ polygons, fill, raised: true });
    // The cut edge of the sheet catches the light.
    shapes.push({
      polygons: lineAt(heights, level(n), () => unit * 0.0034),
      fill: blend(fill, [1, 1, 0.97], night ? 0.3 : 0.6),
      opacity: 0.8,
    });
  }
  // Lines between the sheets' edges: three to a sheet where much was wanted, else two.
  const between = traits.density > 0.65 ? 4 : 3;
  for (let n = 0; n < sheets * between; n++) {
    if (n % between === 0) continue;
    const polygons = lineAt(heights, level(n / between), () => unit * 0.0015);
    const under = lightness(toneOf(tones, n / between / sheets));
    // Ink on pale sheets, the pale line on deep ones.
    const fill =
      Math.abs(under - lightness(line)) > 0.3
        ? line
        : under > 0.5
          ? palette.ink
          : blend(tones[0]!, [1, 1, 0.96], night ? 0 : 0.4);
    shapes.push({ polygons, fill, opacity: 0.6 });
  }
  const mark =
    Math.abs(lightness(accent) - lightness(tones[tones.length - 1]!)) > 0.16
      ? accent
      : (main.find((c) => Math.abs(lightness(c) - lightness(tones[tones.length - 1]!)) > 0.25) ?? line);
  const summit = peakOf(heights);
  shapes.push(
    {
      polygons: [circle(summit[0], summit[1], unit * 0.021, 48), circle(summit[0], summit[1], unit * 0.0165, 48)],
      fill: mark,
      rule: 'evenodd',
    },
    { polygons: [circle(summit[0], summit[1], unit * 0.009, 32)], fill: mark },
  );
  return { width, height, ground: tones[0]!, shapes };
}

/** From the valley to the summit, over most of the way between paper and ink. */
function tonesOf({ ground, main, ink }: Sheet['palette'], turned: boolean): { tones: Colour[]; line: Colour; night: boolean } {
  const sorted = [...main].sort((a, b) => lightness(b) - lightness(a));
  const pale = lightness(ground) > lightness(ink) ? ground : ink;
  const deep = lightness(ground) > lightness(ink) ? ink : ground;
  const night = turned || lightness(ground) < 0.35;
  const way = [blend(pale, sorted[0]!, 0.25), ...sorted, blend(sorted[sorted.length - 1]!, deep, 0.55)];
  return night
    ? { tones: [blend(way[way.length - 1]!, deep, 0.4), ...way.slice(1, -1).reverse(), way[0]!], line: pale, night }
    : { tones: way, line: deep, night };
}

function toneOf(tones: readonly Colour[], t: number): Colour {
  const at = Math.min(0.9999, Math.max(0, t)) * (tones.length - 1);
  const k = Math.floor(at);
  return blend(tones[k]!, tones[k + 1]!, at - k);
}

function peakOf({
  field,
  columns,
  rows,
  step,
}: {
  field: Float64Array;
  columns: number;
  rows: number;
  step: number;
}): readonly [number, number] {
  let [best, most] = [0, -1];
  for (let j = 4; j < rows - 4; j++)
    for (let i = 4; i < columns - 4; i++)
      if (field[j * columns + i]! > most) [best, most] = [j * columns + i, field[j * columns + i]!];
  return [(best % columns) * step, Math.floor(best / columns) * step];
}
