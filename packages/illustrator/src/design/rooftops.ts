/** A town on its hill: rows of plain houses under tiled roofs, one above the other, each row paler the farther it lies. It fills an area from its foot. */
import type { Random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, pale } from './pen.ts';

export function rooftops(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const foot = y + height;
  const tile = inks.hues.find((c) => c[0] > c[2] + 0.2 && lightness(c) < 0.62) ?? inks.hues[0]!;
  const walls = [
    pale(inks.gold, 0.72),
    pale(tile, 0.62),
    pale(inks.hues[2 % inks.hues.length]!, 0.7),
    pale(inks.gold, 0.88),
    pale(inks.hues[1]!, 0.5),
  ];
  const crest = (t: number): number => 0.5 + 0.5 * sin(-0.7 + t * 3.5);
  const peak = r.between(-0.15, 0.15);
  const rows = 4;
  for (let row = 0; row < rows; row++) {
    const near = row / (rows - 1);
    const w0 = width * (0.062 + 0.036 * near);
    for (let px = x - w0; px < x + width; ) {
      const w = w0 * r.between(0.75, 1.3);
      const t = (px + w / 2 - x) / width + peak;
      const base = foot - height * (1 - near) * 0.5 * (0.35 + 0.65 * crest(t));
      const tall = w0 * r.between(0.9, 1.55);
      const top = base - tall;
      const air = (1 - near) * 0.34;
      const wall = blend(r.pick(walls), inks.paper, air);
      const roof = blend(dark(tile, r.between(0, 0.22)), inks.paper, air);
      const glass = blend(dark(inks.ink, 0.1), inks.paper, air + 0.1);
      // Down to the foot: the next row stands before it.
      shapes.push(fill(box(px, top, w, foot - top), wall));
      shapes.push(fill(box(px + w * 0.7, top, w * 0.3, foot - top), dark(wall, 0.4), 0.22));
      shapes.push(...roofOn(r, px, top, w, w0, roof));
      shapes.push(fill(windows(px, top, w, base, w0, r), glass, 0.85));
      px += w;
    }
  }
  return shapes;
}

const box = (x: number, y: number, w: number, h: number): Polygon => polygon([x, y], [x + w, y], [x + w, y + h], [x, y + h]);

/** A gable towards us, a hipped roof, or the long side of one; here and there a chimney, seldom a dome. */
function roofOn(r: Random, x: number, y: number, w: number, unit: number, tone: Shape['fill']): Shape[] {
  const eave = unit * 0.05;
  const rise = unit * r.between(0.26, 0.42);
  const kind = r.next();
  const out: Shape[] = [];
  if (r.chance(0.3)) out.push(fill(box(x + w * 0.64, y - rise * 1.05, unit * 0.1, rise), dark(tone, 0.25)));
  if (kind < 0.06)
    return [
      ...out,
      fill(ellipse(x + w / 2, y, w * 0.4, w * 0.42, 0, 32), pale(tone, 0.35)),
      fill(box(x + w / 2 - unit * 0.02, y - w * 0.62, unit * 0.04, w * 0.3), pale(tone, 0.35)),
    ];
  const ridge = kind < 0.45 ? [0.5, 0.5] : kind < 0.75 ? [0.25, 0.75] : [0.06, 0.94];
  out.push(fill(polygon([x - eave, y], [x + w * ridge[0]!, y - rise], [x + w * ridge[1]!, y - rise], [x + w + eave, y]), tone));
  out.push(fill(polygon([x + w * ridge[1]!, y - rise], [x + w + eave, y], [x + w * 0.7, y]), dark(tone, 0.4), 0.3));
  return out;
}

function windows(x: number, top: number, w: number, base: number, unit: number, r: Random): Polygon[] {
  const out: Polygon[] = [];
  const across = w > unit ? 3 : 2;
  const pitch = unit * 0.34;
  const rows = Math.max(1, Math.floor((base - top) / pitch));
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < across; i++)
      if (r.chance(0.86))
        out.push(box(x + (w * (i + 0.5)) / across - unit * 0.055, top + pitch * (j + 0.3), unit * 0.11, unit * 0.17));
  return out;
}
