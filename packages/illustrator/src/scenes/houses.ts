/**
 * Houses in perspective: a body with a gable roof, turned on its ground; faces lit each by its own normal, windows and doors on
 * the walls, a chimney, a shadow where the light throws it. Metres; x right, y up, z away from the viewer, whose eye is at (0, eye, 0).
 */
import type { Random } from '@atelier/spec';
import type { Light } from '../light/light.ts';
import { mix } from '../math.ts';
import type { View } from '../stage/view.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, hull } from './faces.ts';
import type { House, HousePlace } from './house.ts';
import { chimney, dormer, edges, slopes, tower } from './house-roofs.ts';
import { type HouseSpace, houseSpace, type Point } from './house-space.ts';
import { dome, flatTop } from './house-tops.ts';
import { wall } from './house-walls.ts';
import { openings, pane } from './house-windows.ts';

/** Everything of one house, far to near; made once, painted band by band. */
export function houseFaces(h: House, place: HousePlace, view: View, light: Light, r: Random): Face[] {
  const space = houseSpace(h, place, view, light, r);
  const { faces, at, visible, wallNormal, U, V } = space;
  if (place.shadow && light.direction[1] > 0.02 && light.cover < 0.6 && !light.night) faces.push(shadowOf(space));
  // Two eaves walls and two gables; only those that are seen.
  for (const side of [-1, 1] as const) {
    const n = wallNormal(0, side);
    const edge = side * V;
    if (visible(at(0, h.wall / 2, edge), n)) {
      const corner = (k: number, y: number): Point => at(mix(-U, U, k), y, edge);
      wall(space, [corner(0, 0), corner(1, 0), corner(1, h.wall), corner(0, h.wall)], n);
      openings(space, corner, n, 2 * U, side > 0);
    }
  }
  for (const side of [-1, 1] as const) {
    const n = wallNormal(side, 0);
    const edge = side * U;
    if (visible(at(edge, h.wall / 2, 0), n)) {
      const corner = (k: number, y: number): Point => at(edge, y, mix(-V, V, k));
      const gable = [corner(0, 0), corner(1, 0), corner(1, h.wall), at(edge, h.wall + h.roof, 0), corner(0, h.wall)];
      wall(space, gable, n);
      openings(space, corner, n, 2 * V, side > 0 && h.tower === undefined);
      if (h.roof > 2) pane(space, corner, n, 0.5, h.wall + h.roof * 0.22, 0.8, 0.9, 2 * V);
    }
  }
  if (h.chimney) chimney(space, U * r.between(-0.5, 0.5));
  if (h.flat) flatTop(space);
  else {
    slopes(space);
    edges(space);
  }
  if (h.dome) dome(space, h.dome);
  const dormers = h.tower === undefined && h.roof > 2.6 && h.long > 8.5 && h.dormers ? 1 + Math.floor(h.long / 11) : 0;
  for (const side of [-1, 1] as const) for (let i = 0; i < dormers; i++) dormer(space, side, i, dormers);
  if (h.tower !== undefined) tower(space, h.tower);
  return faces;
}

/** What the body and the roof hide of the light, on the ground. */
function shadowOf({ h, light, at, seen, U, V }: HouseSpace): Face {
  const [lx, ly, lz] = light.direction;
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
