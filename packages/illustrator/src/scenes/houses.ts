/**
 * Houses in perspective: a body with a gable roof, turned on its ground; faces lit each by its own normal, windows and doors on
 * the walls, a chimney, a shadow where the light throws it. Metres; x right, y up, z away from the viewer, whose eye is at (0, eye, 0).
 */
import type { Random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, mix, sin } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, hull } from './faces.ts';

export interface House {
  /** Middle of the front's foot line; `y` is the height of its ground above the viewer's feet. */
  x: number;
  y: number;
  z: number;
  /** Along the ridge, and across it. */
  long: number;
  deep: number;
  /** Height of the walls, and of the ridge above them. */
  wall: number;
  roof: number;
  /** Radians: 0 shows the eaves to the viewer, π/2 the gable. */
  turn: number;
  plaster: Rgb;
  tiles: Rgb;
  trim: Rgb;
  chimney: boolean;
  /** Share of the windows that are lit, where it is dark enough. */
  lit: number;
  /** Half-timbered, or of logs or boards. */
  skin: 'plain' | 'timber' | 'boards';
  /** A tower with a pointed roof at one end: a church. */
  tower?: number;
  /** Lies under snow. */
  snow: boolean;
  /** Windows have shutters; the roof has dormers. */
  shutters?: boolean;
  dormers?: boolean;
}

export interface HousePlace {
  id: number;
  windowId: number;
  depth: number;
  haze: number;
  /** Throws a shadow on the ground. */
  shadow: boolean;
  /** Gets the snow that lies before its walls, to be painted with the ground. */
  drifts?: Face[];
  /** Told where its chimney ends, in pixels, where it has one. */
  flue?(x: number, y: number): void;
}

type Point = readonly [number, number, number];

/** Everything of one house, far to near; made once, painted band by band. */
export function houseFaces(h: House, place: HousePlace, view: View, light: Light, r: Random): Face[] {
  const faces: Face[] = [];
  const [lx, ly, lz] = light.direction;
  const c = cos(h.turn);
  const s = sin(h.turn);
  /** From the house's own axes (u along the ridge, v towards the viewer's side) to the world. */
  const at = (u: number, y: number, v: number): Point => [h.x + u * c - v * s, h.y + y, h.z - v * c - u * s];
  const seen = ([x, y, z]: Point): [number, number] => {
    const k = view.focal / Math.max(0.6, z);
    return [view.centre + x * k, view.horizon + (view.eye - y) * k];
  };
  const polygon = (points: readonly Point[]): Polygon => pointsFrom(points.flatMap(seen));
  const dusky =
    light.night || light.time === 'dusk' || light.time === 'sunset' || light.time === 'dawn' || light.weather === 'stormy';
  const direct = light.night ? 0.5 : 1 - 0.55 * light.cover;
  const shadeOf = (albedo: Rgb, n: Point): Rgb => {
    const facing = Math.max(0, n[0] * lx + n[1] * ly + n[2] * lz);
    // Snow on the ground gives light back to the walls.
    const sky =
      0.34 + 0.26 * Math.max(0, n[1]) + (h.snow ? 0.3 : 0.1) * (1 - Math.abs(n[1])) + (h.snow && light.night ? 0.16 : 0);
    return [0, 1, 2].map((k) => {
      const lit = albedo[k]! * (light.key[k]! * facing * direct * 1.05 + light.fill[k]! * sky * (light.backlit ? 0.95 : 0.8));
      return mix(lit, light.haze[k]!, place.haze);
    }) as unknown as Rgb;
  };
  const wallNormal = (u: number, v: number): Point => [u * c - v * s, 0, -v * c - u * s];
  const visible = (middle: Point, n: Point): boolean => n[0] * middle[0] + n[1] * (middle[1] - view.eye) + n[2] * middle[2] < 0;
  const U = h.long / 2;
  const V = h.deep / 2;
  const over = 0.5;
  const white: Rgb = [0.84, 0.87, 0.92];
  /** Pixels of a metre there. */
  const metre = view.focal / h.z;
  const fineFrom = view.unit / 1100;

  if (place.shadow && ly > 0.02 && light.cover < 0.6 && !light.night) faces.push(shadowOf());

  const dormers = h.tower === undefined && h.roof > 2.6 && h.long > 8.5 && h.dormers ? 1 + Math.floor(h.long / 11) : 0;
  const boxes: { u: readonly [number, number]; v: readonly [number, number] }[] = [{ u: [-U, U], v: [-V, V] }];
  for (const { u, v } of boxes) {
    // Two eaves walls and two gables; only those that are seen.
    for (const side of [-1, 1] as const) {
      const n = wallNormal(0, side);
      const edge = side > 0 ? v[1] : v[0];
      if (visible(at(0, h.wall / 2, edge), n)) {
        const corner = (k: number, y: number): Point => at(mix(u[0], u[1], k), y, edge);
        wall([corner(0, 0), corner(1, 0), corner(1, h.wall), corner(0, h.wall)], n);
        openings(corner, n, u[1] - u[0], side > 0);
      }
    }
    for (const side of [-1, 1] as const) {
      const n = wallNormal(side, 0);
      const edge = side > 0 ? u[1] : u[0];
      if (visible(at(edge, h.wall / 2, 0), n)) {
        const corner = (k: number, y: number): Point => at(edge, y, mix(v[0], v[1], k));
        wall([corner(0, 0), corner(1, 0), corner(1, h.wall), at(edge, h.wall + h.roof, 0), corner(0, h.wall)], n);
        openings(corner, n, v[1] - v[0], side > 0 && h.tower === undefined);
        if (h.roof > 2) pane(corner, n, 0.5, h.wall + h.roof * 0.22, 0.8, 0.9, v[1] - v[0]);
      }
    }
    if (h.chimney) chimney(U * r.between(-0.5, 0.5));
    // Slopes, the hidden one first.
    const rise = Math.sqrt(h.roof * h.roof + V * V);
    const slopes = ([-1, 1] as const).map((side) => {
      const n: Point = [-side * s * (h.roof / rise), V / rise, -side * c * (h.roof / rise)];
      const eave = h.wall - (over * h.roof) / V;
      const points = [
        at(-U - over, eave, side * (V + over)),
        at(U + over, eave, side * (V + over)),
        at(U + over, h.wall + h.roof, 0),
        at(-U - over, h.wall + h.roof, 0),
      ];
      return { n, points, shown: visible(at(0, h.wall + h.roof / 2, (side * V) / 2), n) };
    });
    for (const { n, points, shown } of slopes.sort((a, b) => Number(a.shown) - Number(b.shown))) {
      if (!shown) continue;
      const tiles = h.snow ? white : h.tiles;
      quad(points, shadeOf(tiles, n));
      if (h.snow) {
        // It lies thinner under the ridge, where the wind is, and the roof's own light comes through along the eaves.
        const [a, b, top, topLeft] = points as [Point, Point, Point, Point];
        quad([lerp(a, topLeft, 0.86), lerp(b, top, 0.86), top, topLeft], shadeOf(scaleRgb(white, 0.9), n));
        continue;
      }
      // Courses of tiles, as far as a pixel shows them.
      const [a, b, top, topLeft] = points as [Point, Point, Point, Point];
      const size = (view.focal / h.z) * rise;
      const rows = Math.min(14, Math.floor(size / (view.unit / 180)));
      for (let i = 1; i < rows; i++) {
        const t = i / rows;
        const thick = 0.16 / rows;
        quad(
          [lerp(a, topLeft, t), lerp(b, top, t), lerp(b, top, t + thick), lerp(a, topLeft, t + thick)],
          shadeOf(scaleRgb(tiles, 0.72), n),
        );
      }
    }
    edges();
    if (dormers > 0) for (const side of [-1, 1] as const) for (let i = 0; i < dormers; i++) dormer(side, i);
  }
  if (h.tower !== undefined) tower(h.tower);
  return faces;

  function quad(points: readonly Point[], color: Rgb, id = place.id): void {
    faces.push({ polygon: polygon(points), color, id });
  }

  /** The thickness of the roof where one sees it: along the eaves, and up the slopes over a gable. */
  function edges(): void {
    const [thick, verge] = h.snow ? [0.42, 0.5] : [0.2, 0.26];
    const eave = h.wall - (over * h.roof) / V;
    const edge = h.snow ? white : scaleRgb(h.tiles, 0.62);
    for (const side of [-1, 1] as const) {
      const n = wallNormal(0, side);
      const v = side * (V + over);
      if (!visible(at(0, eave, v), n)) continue;
      const line = (k: number, y: number): Point => at(mix(-U - over, U + over, k), y, v);
      // What the eaves keep from the wall.
      const under = side * V;
      quad(
        [at(-U, h.wall, under), at(U, h.wall, under), at(U, h.wall - 0.5, under), at(-U, h.wall - 0.5, under)],
        shadeOf(scaleRgb(h.plaster, 0.66), n),
      );
      if (!h.snow) quad([line(0, eave), line(1, eave), line(1, eave - thick), line(0, eave - thick)], shadeOf(edge, n));
      else {
        // Snow hangs over the edge in scallops.
        const bays = Math.max(3, Math.round(h.long / 1.6));
        const hang: Point[] = [line(0, eave + 0.12), line(1, eave + 0.12)];
        for (let i = bays; i >= 0; i--) {
          hang.push(line(i / bays, eave - thick * (0.5 + 0.5 * ((i * 7 + h.long * 3) % 3) * 0.5)));
          if (i > 0) hang.push(line((i - 0.5) / bays, eave - thick * 0.35));
        }
        quad(hang, shadeOf(scaleRgb(edge, 1.06), n));
      }
    }
    for (const side of [-1, 1] as const) {
      const n = wallNormal(side, 0);
      const u = side * (U + over);
      if (!visible(at(u, h.wall, 0), n)) continue;
      const top = at(u, h.wall + h.roof, 0);
      for (const half of [-1, 1] as const) {
        const low = at(u, eave, half * (V + over));
        const drop = ([x, y, z]: Point, by: number): Point => [x, y - by, z];
        // The shade that it throws on the gable, then the edge itself.
        const wall = at(side * U, h.wall, half * V);
        const ridge = at(side * U, h.wall + h.roof, 0);
        quad([wall, ridge, drop(ridge, 0.75), drop(wall, 0.55)], shadeOf(scaleRgb(h.plaster, 0.68), n));
        quad([low, top, drop(top, verge), drop(low, verge * 0.8)], shadeOf(h.snow ? white : scaleRgb(h.trim, 0.9), n));
        if (h.snow)
          quad(
            [drop(low, verge * 0.8), drop(top, verge), drop(top, verge + 0.16), drop(low, verge * 0.8 + 0.16)],
            shadeOf(scaleRgb(h.tiles, 0.55), n),
          );
      }
    }
  }

  /** A small gabled window on a slope. */
  function dormer(side: -1 | 1, i: number): void {
    const n = wallNormal(0, side);
    const u0 = mix(-U, U, (i + 1) / (dormers + 1));
    const w = 0.85;
    const slopeAt = (y: number): number => side * V * (1 - (y - h.wall) / h.roof);
    const base = h.wall + h.roof * 0.2;
    const eave = base + Math.min(1.15, h.roof * 0.34);
    const ridge = Math.min(eave + 0.8, h.wall + h.roof * 0.86);
    const front = slopeAt(base);
    if (!visible(at(u0, eave, front), n)) return;
    for (const end of [-1, 1] as const) {
      const cheek = wallNormal(end, 0);
      if (visible(at(u0 + end * w, eave, front), cheek))
        quad(
          [at(u0 + end * w, base, front), at(u0 + end * w, eave, front), at(u0 + end * w, eave, slopeAt(eave))],
          shadeOf(scaleRgb(h.plaster, 0.9), cheek),
        );
    }
    wallOf([
      at(u0 - w, base, front),
      at(u0 + w, base, front),
      at(u0 + w, eave, front),
      at(u0, ridge, front),
      at(u0 - w, eave, front),
    ]);
    pane((k, y) => at(u0 + (k - 0.5) * 2 * w, base + y, front), n, 0.5, 0.12, 0.8, eave - base - 0.1, 2 * w);
    const out = front + side * 0.25;
    for (const end of [-1, 1] as const) {
      const [nx, , nz] = wallNormal(end, 0);
      const roofN: Point = [nx * 0.53, 0.85, nz * 0.53];
      if (!visible(at(u0 + (end * w) / 2, (ridge + eave) / 2, out), roofN)) continue;
      quad(
        [
          at(u0, ridge, out),
          at(u0, ridge, slopeAt(ridge)),
          at(u0 + end * (w + 0.2), eave - 0.12, slopeAt(eave)),
          at(u0 + end * (w + 0.2), eave - 0.12, out),
        ],
        shadeOf(h.snow ? white : scaleRgb(h.tiles, 0.92), roofN),
      );
    }
    function wallOf(points: readonly Point[]): void {
      quad(points, shadeOf(h.plaster, n));
    }
  }

  function wall(points: readonly Point[], n: Point): void {
    quad(points, shadeOf(h.plaster, n));
    const [a, b] = points as [Point, Point];
    const up = (p: Point, y: number): Point => [p[0], p[1] + y, p[2]];
    if (h.snow) {
      // Snow has drifted up against it, and runs out over the ground before it.
      const rise = (t: number): number => 0.2 + 0.12 * sin(t * 5 + h.long) + 0.09 * sin(t * 11 + h.deep * 3);
      const far = (t: number): number => 0.75 + 0.3 * sin(t * 7 + h.deep) + 0.16 * sin(t * 15 + h.long * 2);
      const out = (t: number, y: number, by: number): Point => {
        const [x, height, z] = up(lerp(a, b, t), y);
        return [x + n[0] * by, height, z + n[2] * by];
      };
      const steps = Array.from({ length: 13 }, (_, i) => i / 12);
      const back = [...steps].reverse();
      const lying = shadeOf(white, [n[0] * 0.25, 0.96, n[2] * 0.25]);
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

  /** A row of windows for each floor, and a door in front. */
  function openings(corner: (k: number, y: number) => Point, n: Point, wide: number, front: boolean): void {
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
              color:
                dusky && h.lit > 0 ? mixRgb([1.5, 0.9, 0.36], light.haze, place.haze * 0.6) : shadeOf([0.1, 0.11, 0.12], n),
              id: place.id,
            });
          }
          continue;
        }
        pane(corner, n, k, base + 0.95, 1, Math.min(1.25, h.wall / floors - 1.15), wide);
      }
  }

  function pane(
    corner: (k: number, y: number) => Point,
    n: Point,
    k: number,
    y: number,
    w: number,
    tall: number,
    wide: number,
  ): void {
    const half = w / 2 / wide;
    const frame = 0.1 / wide;
    const box = (l: number, b: number, rt: number, t: number): Point[] => [
      corner(l, b),
      corner(rt, b),
      corner(rt, t),
      corner(l, t),
    ];
    if (h.shutters && w >= 1 && metre * 0.35 > fineFrom * 1.6)
      for (const [l, rt] of [
        [k - half - frame - 0.42 / wide, k - half - frame],
        [k + half + frame, k + half + frame + 0.42 / wide],
      ] as const)
        quad(box(l, y - 0.05, rt, y + tall + 0.05), shadeOf(h.trim, n));
    quad(box(k - half - frame, y - 0.1, k + half + frame, y + tall + 0.1), shadeOf([0.72, 0.7, 0.66], n));
    const on = dusky && r.chance(h.lit * (light.night || light.time === 'dusk' ? 1 : 0.6));
    // Some rooms have a lamp, some a fire, in some there is only the light of the next one.
    const warm = (0.45 + 0.75 * r.next()) * (light.night ? 1.5 : 1.15);
    const lamp: Rgb = [1.75 * warm, (0.86 + 0.3 * warm) * warm, (0.24 + 0.16 * warm) * warm];
    const glass: Rgb = on
      ? mixRgb(lamp, light.haze, place.haze * 0.6)
      : mixRgb(mixRgb([0.02, 0.025, 0.03], light.fill, 0.12), light.haze, place.haze);
    faces.push({ polygon: polygon(box(k - half, y, k + half, y + tall)), color: glass, id: on ? place.windowId : place.id });
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
      if (h.snow) quad(box(k - half - frame, y - 0.14, k + half + frame, y + 0.08), shadeOf(white, [n[0], 0.6, n[2]]));
    }
    if (metre * 0.08 > fineFrom) {
      const bar = shadeOf([0.6, 0.58, 0.55], n);
      quad(box(k - 0.035 / wide, y, k + 0.035 / wide, y + tall), bar);
      quad(box(k - half, y + tall * 0.55, k + half, y + tall * 0.55 + 0.07), bar);
    }
  }

  function chimney(u: number): void {
    const y0 = h.wall + h.roof * 0.45;
    const y1 = h.wall + h.roof + 0.9;
    const brick: Rgb = [0.22, 0.11, 0.075];
    const v = V * 0.3;
    for (const [du, dv] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const n = wallNormal(du, dv);
      const at2 = (a: number, y: number): Point =>
        du === 0 ? at(u + a * 0.4, y, v + dv * 0.4) : at(u + du * 0.4, y, v + a * 0.4);
      if (visible(at(u + du * 0.4, y1, v + dv * 0.4), n))
        quad([at2(-1, y0), at2(1, y0), at2(1, y1), at2(-1, y1)], shadeOf(brick, n));
      const cap = h.snow ? 0.34 : 0.22;
      const wide = (a: number, y: number): Point =>
        du === 0 ? at(u + a * 0.5, y, v + dv * 0.5) : at(u + du * 0.5, y, v + a * 0.5);
      if (visible(at(u + du * 0.5, y1, v + dv * 0.5), n))
        quad(
          [wide(-1, y1), wide(1, y1), wide(1, y1 + cap), wide(-1, y1 + cap)],
          shadeOf(h.snow ? white : scaleRgb(brick, 0.8), n),
        );
    }
    place.flue?.(...seen(at(u, y1 + 0.3, v)));
  }

  function tower(tall: number): void {
    const w = h.deep * 0.24;
    const u0 = -U - w * 0.6;
    const corners = (y: number): Point[] => [at(u0 - w, y, -w), at(u0 + w, y, -w), at(u0 + w, y, w), at(u0 - w, y, w)];
    const low = corners(0);
    const high = corners(tall * 0.62);
    const tip = at(u0, tall, 0);
    const outside = [wallNormal(0, -1), wallNormal(1, 0), wallNormal(0, 1), wallNormal(-1, 0)];
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4;
      if (!visible(lerp(high[i]!, high[j]!, 0.5), outside[i]!)) continue;
      quad([low[i]!, low[j]!, high[j]!, high[i]!], shadeOf(h.plaster, outside[i]!));
      const corner = (k: number, y: number): Point => {
        const p = lerp(low[i]!, low[j]!, k);
        return [p[0], p[1] + y, p[2]];
      };
      pane(corner, outside[i]!, 0.5, tall * 0.46, 0.8, 1.6, w * 2);
    }
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4;
      const o = outside[i]!;
      const n: Point = [o[0] * 0.93, 0.36, o[2] * 0.93];
      if (visible(lerp(high[i]!, high[j]!, 0.5), o))
        quad([high[i]!, high[j]!, tip], shadeOf(h.snow ? [0.7, 0.73, 0.78] : scaleRgb(h.tiles, 0.7), n));
    }
  }

  /** What the body and the roof hide of the light, on the ground. */
  function shadowOf(): Face {
    const reach = Math.min(3.2, 1 / Math.max(0.06, ly));
    const drop = (p: Point, tall: number): Point => [p[0] - lx * reach * tall, h.y, p[2] - lz * reach * tall];
    const feet = [at(-U, 0, -V), at(U, 0, -V), at(U, 0, V), at(-U, 0, V)];
    const points = [
      ...feet,
      ...feet.map((p) => drop(p, h.wall)),
      drop(at(-U, 0, 0), h.wall + h.roof),
      drop(at(U, 0, 0), h.wall + h.roof),
    ];
    return {
      polygon: pointsFrom(hull(points.filter((p) => p[2] > 1).map(seen)).flat()),
      color: [0, 0, 0],
      id: -1,
      shade: (h.snow ? 0.26 : 0.42) * (1 - light.cover),
    };
  }
}

const lerp = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
