/** What lies under the words and motifs of a sheet: a floor, falling snow, corner fans, cut shapes. */
import type { Random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { polygon } from '../abstract/shapes.ts';
import { blend, lightness } from '../abstract/tint.ts';
import { cos, PI, sin } from '../math.ts';
import type { Area } from '../type/layout.ts';
import type { Inks } from './inks.ts';
import { ellipse, fill, type Point, pale } from './pen.ts';

/** What stands needs a ground: a rise of colour along the foot of the panel. */
export function floor(panel: Area, stand: Area, inks: Inks, r: Random): Shape[] {
  const { x, y, width, height } = panel;
  const foot = y + height;
  const level = stand.y + stand.height - height * 0.075;
  const band = (lift: number, phase: number): ReturnType<typeof polygon> => {
    const points: Point[] = [];
    for (let i = 0; i <= 24; i++)
      points.push([x + (width * i) / 24, level + lift - height * 0.018 * sin(phase + (i / 24) * PI * 1.6)]);
    return polygon(...points, [x + width, foot], [x, foot]);
  };
  const tone = lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.1) : blend(inks.paper, inks.hues[1]!, 0.32);
  return [
    fill(band(0, r.between(0, PI)), tone),
    fill(
      band(height * 0.045, r.between(0, PI)),
      lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.16) : blend(inks.paper, inks.hues[1]!, 0.5),
    ),
  ];
}

export const snow = (r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] => {
  const tone = lightness(inks.paper) < 0.45 ? pale(inks.paper, 0.85) : blend(inks.paper, inks.gold, 0.6);
  const s = Math.min(width, height) * 0.006;
  return [
    fill(
      Array.from({ length: 70 }, () => {
        const d = s * r.between(0.4, 1.3);
        return ellipse(x + width * r.next(), y + height * r.next(), d, d, 0, 14);
      }),
      tone,
      0.75,
    ),
  ];
};

/** For a sheet that nothing decorates; names nothing: fans of arcs in two corners, as large as the words leave room for. */
export function fans(r: Random, { x, y, width, height }: Area, inks: Inks, words: Area): Shape[] {
  const side = Math.min(width, height);
  const out: Shape[] = [];
  const turned = r.chance(0.5);
  // From a corner to the nearest of the words' room, and a little less: both corners are alike.
  const reach = (cx: number, cy: number): number => {
    const dx = cx === x ? words.x - x : x + width - words.x - words.width;
    const dy = cy === y ? words.y - y : y + height - words.y - words.height;
    return Math.sqrt(dx * dx + dy * dy) - side * 0.012;
  };
  const corners: readonly Point[] = turned
    ? [
        [x, y],
        [x + width, y + height],
      ]
    : [
        [x + width, y],
        [x, y + height],
      ];
  const big = Math.min(side * 0.34, ...corners.map(([cx, cy]) => reach(cx, cy)));
  for (const [cx, cy] of corners)
    for (let i = 0; i < 6; i++) {
      const radius = big * (1 - i / 6.3);
      const sx = cx === x ? 1 : -1;
      const sy = cy === y ? 1 : -1;
      const arc: Point[] = [[cx, cy]];
      for (let k = 0; k <= 24; k++)
        arc.push([cx + sx * radius * cos((k / 24) * (PI / 2)), cy + sy * radius * sin((k / 24) * (PI / 2))]);
      out.push(fill(polygon(...arc), i % 2 === 1 ? inks.paper : inks.hues[(i >> 1) % inks.hues.length]!));
    }
  return out;
}

/** Cut shapes that crowd the upper and lower edge and leave the middle free. */
export function shards(r: Random, { x, y, width, height }: Area, inks: Inks): Shape[] {
  const out: Shape[] = [];
  const side = Math.min(width, height);
  const n = Math.round((width / side) * 6);
  for (const foot of [false, true])
    for (let i = 0; i < n; i++) {
      const s = side * r.between(0.06, 0.11);
      const px = x + (width * (i + r.between(0.2, 0.8))) / n;
      const py = foot ? y + height - r.next() * side * 0.07 : y + r.next() * side * 0.07;
      const hue = inks.hues[(i + (foot ? 1 : 0)) % inks.hues.length]!;
      const kind = r.below(3);
      const cut = (points: readonly Point[]): ReturnType<typeof polygon> =>
        polygon(...points.map(([a, b]): Point => [Math.min(x + width, Math.max(x, a)), Math.min(y + height, Math.max(y, b))]));
      const round = Array.from(
        { length: 40 },
        (_, k): Point => [px + s * cos((k / 40) * 2 * PI), py + s * sin((k / 40) * 2 * PI)],
      );
      if (kind === 0) out.push(fill(cut(round), hue));
      else if (kind === 1) {
        out.push(fill(cut(round), hue));
        out.push(fill(cut(round.map(([a, b]): Point => [px + (a - px) * 0.55, py + (b - py) * 0.55])), pale(hue, 0.55)));
      } else {
        const a = r.next() * 6;
        out.push(
          fill(
            cut(
              [0, 1, 2].map(
                (k): Point => [px + s * 1.15 * cos(a + (k * 2 * PI) / 3), py + s * 1.15 * sin(a + (k * 2 * PI) / 3)],
              ),
            ),
            hue,
          ),
        );
      }
    }
  return out;
}
