/**
 * Words on the surface of a thing in the scene, in the perspective in which it stands there.
 * Square to quadrilateral: P. Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989.
 */
import type { StageObject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { luminance } from '../colour.ts';
import { artBox } from '../sprite/rasterise.ts';
import type { Placed } from '../stage/placed.ts';
import { boxOf } from '../vector/box-of.ts';
import type { Polygon } from '../vector/flatten.ts';
import { pointsOf } from '../vector/points.ts';
import { setPieces } from './layout.ts';
import type { CarriedText } from './lettering.ts';
import { surfaceOf } from './surfaces.ts';
import { grown } from './type-said.ts';

export interface CarriedLetters {
  of: string;
  polygons: Polygon[];
  pale: boolean;
  /** Depth of the cut in pixels, where they are cut into what carries them. */
  cut?: number;
  /** The thing that carries them: they show only where it does. */
  owner: StageObject;
  /** In parts of the picture. */
  box: readonly [number, number, number, number];
  unknown: readonly string[];
}

type Point = readonly [number, number];

export function carriedLetters(
  texts: readonly CarriedText[],
  placed: readonly Placed[],
  width: number,
  height: number,
): CarriedLetters[] {
  const out: CarriedLetters[] = [];
  for (const one of placed) {
    const own = texts.filter((t) => t.on === one.fact.id);
    const surface = surfaceOf(one.art);
    if (own.length === 0 || !surface) continue;
    // A drawing is placed by what of it is seen, which begins and ends within its sheet.
    const { x0, y0, x1, y1 } = artBox(loadAsset(one.art!)!);
    const corners = surface.quad.map(([u, v]): Point => {
      const right = (u - x0) / (x1 - x0);
      const across = one.flip ? 1 - right : right;
      return [one.x + (across - one.footShare[0]) * one.width, one.y + ((v - y0) / (y1 - y0) - one.footShare[1]) * one.height];
    });
    const [a, b, c, d] = (one.flip ? [corners[1]!, corners[0]!, corners[3]!, corners[2]!] : corners) as [
      Point,
      Point,
      Point,
      Point,
    ];
    // Set flat, in a rectangle of the surface's mean sides, then laid on.
    const wide = (apart(a, b) + apart(d, c)) / 2;
    const tall = (apart(a, d) + apart(b, c)) / 2;
    const grow = own[0]!.grow ?? 1;
    const inset = (Math.min(wide, tall) * 0.16) / (grow > 1 ? grow * grow : 1);
    // Words that reach from edge to edge read as laid over the board and not painted on it.
    const side = Math.max(inset, (wide * 0.13) / (grow > 1 ? grow * grow : 1));
    const whole = { x: side, y: inset, width: wide - 2 * side, height: tall - 2 * inset };
    const area = grow < 1 ? grown(whole, grow, whole) : whole;
    const lay = homography(a, b, c, d);
    for (const piece of setPieces(
      own.map((t, i) => ({ of: t.of, content: t.content, face: t.face, rank: i === 0 ? 1 : 0.5, tracking: 0.02 })),
      area,
    )) {
      const polygons = piece.polygons.map((polygon) => {
        const moved = pointsOf(polygon.length);
        for (let i = 0; i < polygon.length; i += 2) {
          const [x, y] = lay(polygon[i]! / wide, polygon[i + 1]! / tall);
          moved[i] = x;
          moved[i + 1] = y;
        }
        return moved;
      });
      out.push({
        of: piece.of,
        polygons,
        // Where it was given a colour, what can be read on that.
        pale: one.recolour && surface.pale ? luminance(one.recolour) < 0.32 : surface.pale === true,
        ...(surface.routed && { cut: tall * 0.016 }),
        owner: one.object,
        box: shareOf(polygons, width, height),
        unknown: piece.unknown,
      });
    }
  }
  return out;
}

const apart = (p: Point, q: Point): number => Math.sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]));

/** Maps the unit square onto corners a (0, 0), b (1, 0), c (1, 1), d (0, 1). */
export function homography(a: Point, b: Point, c: Point, d: Point): (u: number, v: number) => Point {
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const [x1, y1, x2, y2] = [b[0] - c[0], b[1] - c[1], d[0] - c[0], d[1] - c[1]];
  const n = x1 * y2 - x2 * y1;
  const g = (sx * y2 - x2 * sy) / n;
  const h = (x1 * sy - sx * y1) / n;
  const m = [
    b[0] - a[0] + g * b[0],
    d[0] - a[0] + h * d[0],
    a[0],
    b[1] - a[1] + g * b[1],
    d[1] - a[1] + h * d[1],
    a[1],
  ] as const;
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [(m[0] * u + m[1] * v + m[2]) / w, (m[3] * u + m[4] * v + m[5]) / w];
  };
}

function shareOf(polygons: readonly Polygon[], width: number, height: number): [number, number, number, number] {
  const { x0, y0, x1, y1 } = boxOf(polygons) ?? { x0: width, y0: height, x1: 0, y1: 0 };
  const [left, top] = [Math.max(0, Math.min(0.98, x0 / width)), Math.max(0, Math.min(0.98, y0 / height))];
  return [
    left,
    top,
    Math.max(0.02, Math.min(1 - left, (x1 - x0) / width)),
    Math.max(0.02, Math.min(1 - top, (y1 - y0) / height)),
  ];
}
