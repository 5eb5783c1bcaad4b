/** A town on its hill: rows of plain houses under tiled roofs, one above the other, each row paler the farther it lies. It fills an area from its foot. */
import type { Random } from '@atelier/spec';
import type { Colour, Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Inks } from './inks.ts';
import { dark, ellipse, fill, pale } from './pen.ts';

export function rooftops(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const shapes: Shape[] = [];
  const foot = y + height;
  const tile = inks.hues.find((c) => c[0] > c[2] + 0.2 && lightness(c) < 0.62) ?? inks.hues[0]!;
  const walls = [
    pale(inks.gold, 0.5),
    pale(tile, 0.4),
    pale(inks.hues[2 % inks.hues.length]!, 0.45),
    pale(inks.gold, 0.86),
    pale(inks.hues[1]!, 0.3),
    pale(inks.leaves[1 % inks.leaves.length]!, 0.3),
  ];
  const accents = [inks.hues[0]!, dark(inks.leaves[0]!, 0.1), dark(inks.hues[2 % inks.hues.length]!, 0.2), inks.ink].filter(
    (c) => lightness(c) < 0.6,
  );
  const crest = (t: number): number => 0.5 + 0.5 * sin(-0.7 + t * 3.5);
  const peak = r.between(-0.15, 0.15);
  const rows = 4;
  shapes.push(
    ...towers(x + width * r.between(0.24, 0.76), x + width, foot, { width, height }, pale(inks.gold, 0.78), tile, inks),
  );
  for (let row = 0; row < rows; row++) {
    const near = row / (rows - 1);
    const w0 = width * (0.062 + 0.036 * near);
    for (let px = x - w0; px < x + width; ) {
      const w = w0 * r.between(0.75, 1.3);
      const t = (px + w / 2 - x) / width + peak;
      const base = foot - height * (1 - near) * 0.5 * (0.35 + 0.65 * crest(t));
      const tall = w0 * r.between(0.9, 1.55);
      const top = base - tall;
      const air = (1 - near) * 0.26;
      const wall = blend(r.pick(walls), inks.paper, air);
      const roof = blend(dark(tile, r.between(0, 0.22)), inks.paper, air);
      const glass = blend(dark(inks.ink, 0.1), inks.paper, air + 0.1);
      // Down to the foot: the next row stands before it.
      shapes.push(fill(box(px, top, w, foot - top), wall));
      shapes.push(fill(box(px + w * 0.7, top, w * 0.3, foot - top), dark(wall, 0.4), 0.22));
      shapes.push(...roofOn(r, px, top, w, w0, roof));
      const panes = windows(px, top, w, base, w0, r);
      const shutter = accents.length > 0 && r.chance(0.5) ? blend(r.pick(accents), inks.paper, air) : undefined;
      const frame = w0 * 0.02;
      shapes.push(
        fill(
          panes.map((p) => box(p[0]! - frame, p[1]! - frame, w0 * 0.11 + 2 * frame, w0 * 0.17 + 2 * frame)),
          pale(wall, 0.75),
        ),
      );
      shapes.push(fill(panes, glass, 0.85));
      if (shutter && near > 0.3)
        shapes.push(
          fill(
            panes.flatMap((p) =>
              [-0.055, 0.13].map((d) => box(p[0]! + w0 * d - (d < 0 ? frame : -frame * 0.4), p[1]!, w0 * 0.045, w0 * 0.17)),
            ),
            shutter,
          ),
        );
      // Whoever lives at the foot of the hill goes in under an arch.
      if (row === rows - 1)
        shapes.push(
          ...doorway(px + w * r.pick([0.22, 0.5, 0.74]), foot, w0, shutter ?? blend(dark(tile, 0.3), inks.ink, 0.3), wall),
        );
      px += w;
    }
  }
  return shapes;
}

/** A church above the roofs: two towers with caps, a gable and a round window between them. */
function towers(
  cx: number,
  right: number,
  foot: number,
  { width, height }: { width: number; height: number },
  wall: Colour,
  tile: Colour,
  inks: Inks,
): Shape[] {
  const u = Math.min(width * 0.05, height * 0.15);
  const at = Math.min(cx, right - 2 * u);
  const base = foot - height * 0.62;
  const shade = dark(wall, 0.28);
  const deep = dark(inks.ink, 0.1);
  const shapes: Shape[] = [
    fill(box(at - u * 0.8, base - u * 1.1, u * 1.6, foot - base + u * 1.1), wall),
    fill(polygon([at - u * 0.85, base - u * 1.1], [at, base - u * 1.85], [at + u * 0.85, base - u * 1.1]), tile),
    fill(ellipse(at, base - u * 0.55, u * 0.26, u * 0.26, 0, 32), deep, 0.8),
  ];
  for (const s of [-1, 1]) {
    const tx = at + s * u * 1.15;
    shapes.push(
      fill(box(tx - u * 0.4, base - u * 2.1, u * 0.8, foot - base + u * 2.1), wall),
      fill(box(tx + u * 0.12, base - u * 2.1, u * 0.28, foot - base + u * 2.1), shade, 0.5),
      fill(ellipse(tx, base - u * 2.1, u * 0.42, u * 0.5, 0, 32), pale(tile, 0.1)),
      fill(box(tx - u * 0.46, base - u * 2.16, u * 0.92, u * 0.12), shade),
      fill(box(tx - u * 0.025, base - u * 3, u * 0.05, u * 0.5), deep),
      fill(arch(tx, base - u * 1.25, u * 0.28, u * 0.5), deep, 0.8),
    );
  }
  return shapes;
}

function doorway(x: number, foot: number, unit: number, door: Colour, wall: Colour): Shape[] {
  return [fill(arch(x, foot, unit * 0.27, unit * 0.4), pale(wall, 0.7)), fill(arch(x, foot, unit * 0.2, unit * 0.35), door)];
}

/** An opening with a round head that stands on `foot`. */
function arch(x: number, foot: number, wide: number, tall: number): Polygon {
  const points: (readonly [number, number])[] = [[x - wide / 2, foot]];
  for (let i = 0; i <= 14; i++)
    points.push([x - (wide / 2) * cos((i / 14) * PI), foot - tall + wide / 2 - (wide / 2) * sin((i / 14) * PI)]);
  return polygon(...points, [x + wide / 2, foot]);
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
