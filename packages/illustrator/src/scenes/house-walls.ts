/** The walls of a house: plaster, timber or boards, and the snow that has drifted up against them. */
import { scaleRgb } from '../colour.ts';
import { sin } from '../math.ts';
import { type HouseSpace, lerp, type Point, SNOW } from './house-space.ts';

/** One wall, from its foot line up; `n` is its normal. */
export function wall(space: HouseSpace, points: readonly Point[], n: Point): void {
  const { h, place, view, light, metre, polygon, quad, shadeOf } = space;
  quad(points, shadeOf(h.plaster, n));
  const [a, b] = points as [Point, Point];
  const up = (p: Point, y: number): Point => [p[0], p[1] + y, p[2]];
  if (h.snow) {
    // Snow has drifted up against it, and runs out over the ground before it.
    // It lies deepest in the corners.
    const rise = (t: number): number =>
      0.3 +
      0.17 * sin(t * 5 + h.long) +
      0.1 * sin(t * 11 + h.deep * 3) +
      0.5 * (2 * t - 1) * (2 * t - 1) * (2 * t - 1) * (2 * t - 1);
    const far = (t: number): number => 0.85 + 0.42 * sin(t * 7 + h.deep) + 0.22 * sin(t * 15 + h.long * 2);
    const out = (t: number, y: number, by: number): Point => {
      const [x, height, z] = up(lerp(a, b, t), y);
      return [x + n[0] * by, height, z + n[2] * by];
    };
    const steps = Array.from({ length: 13 }, (_, i) => i / 12);
    const back = [...steps].reverse();
    const lying = shadeOf(SNOW, [n[0] * 0.25, 0.96, n[2] * 0.25]);
    place.drifts?.push({
      polygon: polygon([...steps.map((t) => out(t, -0.12, far(t))), out(1, 0, 0), out(0, 0, 0)]),
      color: lying,
      id: place.id,
    });
    // By night the windows light it.
    const lamp = light.night ? h.lit * (1 - place.haze) : 0;
    quad(
      [...steps.map((t) => out(t, -0.16, 0.16)), ...back.map((t) => out(t, rise(t), 0))],
      [lying[0] + 0.3 * lamp, lying[1] + 0.17 * lamp, lying[2] + 0.06 * lamp],
    );
  } else quad([a, b, up(b, 0.35), up(a, 0.35)], shadeOf(scaleRgb(h.plaster, 0.62), n));
  if (h.courses && metre * 0.2 > view.unit / 1400) {
    const floors = Math.max(1, Math.round(h.wall / 2.8));
    const pale = shadeOf([0.72, 0.69, 0.62], n);
    for (let f = 1; f <= floors; f++) {
      const y = (f / floors) * h.wall - (f === floors ? 0.3 : 0.1);
      quad([up(a, y), up(b, y), up(b, y + 0.2), up(a, y + 0.2)], pale);
    }
  }
  if (h.skin === 'plain') return;
  const wide = Math.sqrt((b[0] - a[0]) * (b[0] - a[0]) + (b[2] - a[2]) * (b[2] - a[2]));
  if (metre * 0.2 < view.unit / 900) return;
  const dark = shadeOf(h.skin === 'timber' ? [0.07, 0.045, 0.03] : scaleRgb(h.plaster, 0.7), n);
  const along = (t: number, y: number): Point => up(lerp(a, b, t), y);
  if (h.skin === 'timber') {
    const posts = Math.max(2, Math.round(wide / 1.7));
    for (let i = 0; i <= posts; i++) {
      const t = i / posts;
      const w = 0.09 / wide;
      quad([along(t - w, 0.35), along(t + w, 0.35), along(t + w, h.wall), along(t - w, h.wall)], dark);
    }
    for (const y of [0.5, h.wall * 0.52, h.wall - 0.12])
      quad([along(0, y), along(1, y), along(1, y + 0.17), along(0, y + 0.17)], dark);
  } else {
    const boards = Math.min(16, Math.floor(h.wall / 0.3));
    for (let i = 1; i < boards; i++) {
      const y = (i / boards) * h.wall;
      quad([along(0, y), along(1, y), along(1, y + 0.05), along(0, y + 0.05)], dark);
    }
  }
}
