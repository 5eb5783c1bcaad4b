/**
 * The space of one house: its own axes in the world and in the picture, the colour of a face under the light there, and the list that
 * its faces go on, far to near.
 */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { cos, mix, sin } from '../math.ts';
import type { View } from '../stage/view.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Face } from './faces.ts';
import type { House, HousePlace } from './house.ts';

export type Point = readonly [number, number, number];

/** How far the roof reaches over the walls, in metres. */
export const OVERHANG = 0.5;
export const SNOW: Rgb = [0.84, 0.87, 0.92];

const GLOW: Rgb = [0.17, 0.1, 0.045];

export interface HouseSpace {
  h: House;
  place: HousePlace;
  view: View;
  light: Light;
  r: Random;
  faces: Face[];
  /** From the house's own axes (u along the ridge, v towards the viewer's side) to the world. */
  at(u: number, y: number, v: number): Point;
  /** To the picture. */
  seen(point: Point): [number, number];
  polygon(points: readonly Point[]): Polygon;
  shadeOf(albedo: Rgb, normal: Point): Rgb;
  wallNormal(u: number, v: number): Point;
  /** Whether a face there looks towards the eye. */
  visible(middle: Point, normal: Point): boolean;
  quad(points: readonly Point[], color: Rgb): void;
  /** Half its length and half its depth. */
  U: number;
  V: number;
  /** Whether it is dark enough for lamps. */
  dusky: boolean;
  /** Pixels of a metre there. */
  metre: number;
  /** The least size, in pixels, that is worth a face of its own. */
  fineFrom: number;
}

export function houseSpace(h: House, place: HousePlace, view: View, light: Light, r: Random): HouseSpace {
  const faces: Face[] = [];
  const [lx, ly, lz] = light.direction;
  const c = cos(h.turn);
  const s = sin(h.turn);
  const at = (u: number, y: number, v: number): Point => [h.x + u * c - v * s, h.y + y, h.z - v * c - u * s];
  const seen = ([x, y, z]: Point): [number, number] => {
    const k = view.focal / Math.max(0.6, z);
    return [view.centre + x * k, view.horizon + (view.eye - y) * k];
  };
  const polygon = (points: readonly Point[]): Polygon => pointsFrom(points.flatMap(seen));
  const direct = light.night ? 0.5 : 1 - 0.55 * light.cover;
  // What lit windows throw on the snow comes back to the walls.
  const lamps = h.snow && light.night ? h.lit : 0;
  const shadeOf = (albedo: Rgb, n: Point): Rgb => {
    const facing = Math.max(0, n[0] * lx + n[1] * ly + n[2] * lz);
    // Snow on the ground gives light back to the walls.
    const sky =
      0.34 + 0.26 * Math.max(0, n[1]) + (h.snow ? 0.3 : 0.1) * (1 - Math.abs(n[1])) + (h.snow && light.night ? 0.16 : 0);
    return [0, 1, 2].map((k) => {
      const lit =
        albedo[k]! *
        (light.key[k]! * facing * direct * 1.05 +
          light.fill[k]! * sky * (light.backlit ? 0.95 : 0.8) +
          lamps * GLOW[k]! * (1 - Math.abs(n[1])));
      return mix(lit, light.haze[k]!, place.haze);
    }) as unknown as Rgb;
  };
  return {
    ...{ h, place, view, light, r, faces, at, seen, polygon, shadeOf },
    wallNormal: (u, v) => [u * c - v * s, 0, -v * c - u * s],
    visible: (middle, n) => n[0] * middle[0] + n[1] * (middle[1] - view.eye) + n[2] * middle[2] < 0,
    quad: (points, color) => {
      faces.push({ polygon: polygon(points), color, id: place.id });
    },
    U: h.long / 2,
    V: h.deep / 2,
    dusky:
      light.night || light.time === 'dusk' || light.time === 'sunset' || light.time === 'dawn' || light.weather === 'stormy',
    metre: view.focal / h.z,
    fineFrom: view.unit / 1100,
  };
}

export const lerp = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
