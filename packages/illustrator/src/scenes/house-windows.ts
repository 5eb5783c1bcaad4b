/** Windows and doors of a house: their frames, shutters and panes, and who is at home behind them. */
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { type HouseSpace, type Point, SNOW } from './house-space.ts';

/** A point of a wall: `k` along it from 0 to 1, `y` metres up. */
export type OnWall = (k: number, y: number) => Point;

/** A row of windows for each floor, and a door in front. */
export function openings(space: HouseSpace, corner: OnWall, n: Point, wide: number, front: boolean): void {
  const { h, place, light, r, faces, metre, fineFrom, dusky, polygon, quad, shadeOf } = space;
  const floors = Math.max(1, Math.round(h.wall / 2.8));
  const across = Math.max(1, Math.floor(wide / 2.4));
  const door = front ? r.below(across) : -1;
  for (let f = 0; f < floors; f++)
    for (let i = 0; i < across; i++) {
      const k = (i + 0.5) / across;
      const base = (f / floors) * h.wall;
      if (f === 0 && i === door) {
        const dark = shadeOf(h.trim, n);
        const w = 0.5 / wide;
        const leaf = (grow: number, up: number): Point[] => [
          corner(k - w * grow, 0),
          corner(k + w * grow, 0),
          corner(k + w * grow, up),
          corner(k - w * grow, up),
        ];
        quad(leaf(1.3, 2.25), shadeOf([0.66, 0.63, 0.58], n));
        quad(leaf(1, 2.05), dark);
        if (metre * 0.5 > fineFrom * 6) {
          const glass = [
            corner(k - w * 0.5, 1.35),
            corner(k + w * 0.5, 1.35),
            corner(k + w * 0.5, 1.85),
            corner(k - w * 0.5, 1.85),
          ];
          faces.push({
            polygon: polygon(glass),
            color: dusky && h.lit > 0 ? mixRgb([1.5, 0.9, 0.36], light.haze, place.haze * 0.6) : shadeOf([0.1, 0.11, 0.12], n),
            id: place.id,
          });
        }
        continue;
      }
      pane(space, corner, n, k, base + 0.95, 1, Math.min(1.25, h.wall / floors - 1.15), wide);
    }
}

/** Half a circle from right to left, as cosine and sine. */
const ARC: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
];

/** One window, `w` by `tall` metres, in a wall that is `wide`. */
export function pane(
  space: HouseSpace,
  corner: OnWall,
  n: Point,
  k: number,
  y: number,
  w: number,
  tall: number,
  wide: number,
): void {
  const { h, place, light, r, faces, metre, fineFrom, dusky, polygon, quad, shadeOf } = space;
  const half = w / 2 / wide;
  const frame = 0.1 / wide;
  const box = (l: number, b: number, rt: number, t: number): Point[] => [
    corner(l, b),
    corner(rt, b),
    corner(rt, t),
    corner(l, t),
  ];
  // The head of an arch: half a circle over the opening, drawn out to a point.
  const opening = (l: number, b: number, rt: number, t: number): Point[] => {
    if (!h.arches) return box(l, b, rt, t);
    const middle = (l + rt) / 2;
    const spring = ((rt - l) / 2) * wide;
    const point = h.arches === 'pointed' ? 1.5 : 1;
    return [
      corner(l, b),
      corner(rt, b),
      ...ARC.map(([c, s]) => corner(middle + ((rt - l) / 2) * c, t - spring * 0.5 + spring * (s + (point - 1) * s * s * s))),
    ];
  };
  if (h.shutters && w >= 1 && metre * 0.35 > fineFrom * 1.6)
    for (const [l, rt] of [
      [k - half - frame - 0.42 / wide, k - half - frame],
      [k + half + frame, k + half + frame + 0.42 / wide],
    ] as const)
      quad(box(l, y - 0.05, rt, y + tall + 0.05), shadeOf(h.trim, n));
  quad(opening(k - half - frame, y - 0.1, k + half + frame, y + tall + 0.1), shadeOf([0.72, 0.7, 0.66], n));
  const on = dusky && r.chance(h.lit * (light.night || light.time === 'dusk' ? 1 : 0.6));
  // Some rooms have a lamp, some a fire, in some there is only the light of the next one.
  const warm = (0.45 + 0.75 * r.next()) * (light.night ? 1.5 : 1.15);
  const lamp: Rgb = light.night
    ? // Before a dark blue picture a pane that is overexposed has no colour left.
      [1.4 * warm, (0.58 + 0.18 * warm) * warm, (0.12 + 0.09 * warm) * warm]
    : [1.75 * warm, (0.86 + 0.3 * warm) * warm, (0.24 + 0.16 * warm) * warm];
  const glass: Rgb = on
    ? mixRgb(lamp, light.haze, place.haze * 0.6)
    : mixRgb(mixRgb([0.02, 0.025, 0.03], light.fill, 0.12), light.haze, place.haze);
  faces.push({ polygon: polygon(opening(k - half, y, k + half, y + tall)), color: glass, id: on ? place.windowId : place.id });
  if (on && metre > fineFrom * 14) {
    // Curtains at the sides, and the room darkens towards its floor.
    const cloth = mixRgb(scaleRgb(lamp, 0.42), light.haze, place.haze * 0.6);
    for (const s2 of [-1, 1] as const)
      faces.push({
        polygon: polygon([
          corner(k + s2 * half, y),
          corner(k + s2 * half * 0.74, y),
          corner(k + s2 * half * 0.4, y + tall),
          corner(k + s2 * half, y + tall),
        ]),
        color: cloth,
        id: place.windowId,
      });
    if (h.snow) quad(box(k - half - frame, y - 0.14, k + half + frame, y + 0.08), shadeOf(SNOW, [n[0], 0.6, n[2]]));
  }
  if (metre * 0.08 > fineFrom) {
    const bar = shadeOf([0.6, 0.58, 0.55], n);
    quad(box(k - 0.035 / wide, y, k + 0.035 / wide, y + tall), bar);
    quad(box(k - half, y + tall * 0.55, k + half, y + tall * 0.55 + 0.07), bar);
  }
}
