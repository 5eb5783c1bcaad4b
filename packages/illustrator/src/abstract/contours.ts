/**
 * Topographic lines: an invented terrain of cut paper, sheet on sheet, lit from the upper left, with contour lines over it, and
 * one summit marked. Tints climb from the palest to the deepest or by night from the deepest to the palest, as E. Imhof set them
 * ("Kartographische Geländedarstellung", 1965: the higher, the more contrast and the nearer to the light).
 */
import { atan2, cos, mix, sin } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { areaAbove, type Field, lineAt } from './level-lines.ts';
import { bar, circle } from './shapes.ts';
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
    // One light for all sheets, from the upper left.
    const lit = blend(fill, [1, 0.98, 0.86], night ? 0.1 : 0.2);
    shapes.push({
      polygons,
      fill: lit,
      raised: true,
      shade: { from: [0, 0], to: [width, height], tone: blend(fill, tones[night ? 0 : tones.length - 1]!, 0.12) },
    });
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
  const told =
    Math.abs(lightness(accent) - lightness(tones[tones.length - 1]!)) > 0.16
      ? accent
      : (main.find((c) => Math.abs(lightness(c) - lightness(tones[tones.length - 1]!)) > 0.25) ?? line);
  // Where all is of one hue the way to the top is not: it is what one looks for.
  const near = Math.min(...tones.map((tone) => Math.max(...tone.map((v, c) => Math.abs(v - told[c]!)))));
  const mark: Colour = near < 0.3 ? [0.94, 0.44, 0.22] : told;
  const summit = peakOf(heights);
  shapes.push({ polygons: trail(heights, summit, unit), fill: mark });
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
  const way = [blend(pale, sorted[0]!, 0.25), ...sorted, blend(sorted[sorted.length - 1]!, deep, 0.72)];
  // Colour moves with height too: cool where it is low, warm where the light comes first.
  way.forEach((tone, i) => {
    const t = i / (way.length - 1);
    const warm = night ? t : 1 - t;
    const grey = lightness(tone);
    const air: Colour = warm > 0.5 ? [grey * 1.12, grey * 1.02, grey * 0.62] : [grey * 0.5, grey * 1.02, grey * 1.28];
    way[i] = blend(tone, air, Math.abs(warm - 0.5) * 0.62);
  });
  return night
    ? { tones: [blend(way[way.length - 1]!, deep, 0.4), ...way.slice(1, -1).reverse(), way[0]!], line: pale, night }
    : { tones: way, line: deep, night };
}

/** A walker's way from the foot of the picture to the summit: dashes that climb aslant, as paths do. */
function trail({ field, columns, rows, step }: Field, [sx, sy]: readonly [number, number], unit: number): Polygon[] {
  const at = (x: number, y: number): number => {
    const i = Math.min(columns - 1, Math.max(0, Math.round(x / step)));
    return field[Math.min(rows - 1, Math.max(0, Math.round(y / step))) * columns + i]!;
  };
  const out: Polygon[] = [];
  const stride = unit * 0.0105;
  // Begun at the summit and walked down, so that it always arrives.
  let [x, y, angle] = [sx, sy + unit * 0.03, 1.4];
  const goal = sx < (columns * step) / 2 ? 0.62 : 0.38;
  for (let n = 0; n < 240 && y < rows * step + stride && x > 0 && x < columns * step; n++) {
    let [best, least] = [angle, Number.POSITIVE_INFINITY];
    for (let k = -4; k <= 4; k++) {
      const a = angle + k * 0.11;
      const [nx, ny] = [x + cos(a) * stride * 3, y + sin(a) * stride * 3];
      // Gentle slopes cost least, and all the way it wants down to its side of the foot.
      const climb = Math.abs(at(nx, ny) - at(x, y)) * 5;
      const away = Math.abs(atan2(rows * step - y + unit * 0.1, goal * columns * step - x) - a);
      const cost = climb + away * 0.34 + Math.abs(k) * 0.012;
      if (cost < least) [best, least] = [a, cost];
    }
    angle = best;
    // It swings a little, as walkers do.
    const course = angle + 0.5 * sin(n * 0.19);
    const [nx, ny] = [x + cos(course) * stride, y + sin(course) * stride];
    if (n % 2 === 0) out.push(bar(x, y, nx, ny, unit * 0.0064));
    [x, y] = [nx, ny];
  }
  return out;
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
