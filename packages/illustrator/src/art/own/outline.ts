/**
 * Outlines for hand-authored drawings. A shape is a closed ring of points in asset units (x right, y down); curves are
 * sampled where they are made, so that every later step (clipping, ruffling, shifting) works on plain polygons.
 */
import type { Random } from '@atelier/spec';
import { cos, length, mix, radians, sin } from '../../math.ts';

export type Point = readonly [x: number, y: number];
export type Outline = readonly Point[];

type Sampled = readonly [x: number, y: number, width: number];

interface Knot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly corner: boolean;
}

/** `"10,20 30,40! 50,60,8"`: points parted by spaces, `!` marks a corner, a third number is a width. */
function knots(text: string): Knot[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const corner = word.endsWith('!');
      const [x = Number.NaN, y = Number.NaN, width = 0] = (corner ? word.slice(0, -1) : word).split(',').map(Number);
      if (Number.isNaN(x + y + width)) throw new RangeError(`outline: expected "x,y", "x,y!" or "x,y,width", got "${word}"`);
      return { x, y, width, corner };
    });
}

/** Unit tangent at knot `i` from its neighbours; none at corners and open ends. */
function tangent(k: readonly Knot[], i: number, closed: boolean): Point {
  const n = k.length;
  const here = k[i];
  const before = closed ? k[(i + n - 1) % n] : k[i - 1];
  const after = closed ? k[(i + 1) % n] : k[i + 1];
  if (!here || !before || !after || here.corner) return [0, 0];
  const a = length(here.x - before.x, here.y - before.y) || 1;
  const b = length(after.x - here.x, after.y - here.y) || 1;
  // Weighted by the nearer neighbour, so that a long side does not swing a short one.
  const x = ((here.x - before.x) / a) * b + ((after.x - here.x) / b) * a;
  const y = ((here.y - before.y) / a) * b + ((after.y - here.y) / b) * a;
  const size = length(x, y) || 1;
  return [x / size, y / size];
}

/** Samples a smooth line through the knots: cubic Bézier arcs with handles of 0.36 of each side. */
function sample(k: readonly Knot[], closed: boolean): Sampled[] {
  const points: Sampled[] = [];
  const sides = closed ? k.length : k.length - 1;
  for (let i = 0; i < sides; i++) {
    const a = k[i];
    const j = (i + 1) % k.length;
    const b = k[j];
    if (!a || !b) continue;
    const side = length(b.x - a.x, b.y - a.y);
    const [ax, ay] = tangent(k, i, closed);
    const [bx, by] = tangent(k, j, closed);
    const straight = ax === 0 && ay === 0 && bx === 0 && by === 0;
    const steps = straight ? 1 : Math.max(4, Math.min(16, Math.floor(side / 5)));
    const h = side * 0.36;
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const u = 1 - t;
      const [c0, c1, c2, c3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      points.push([
        c0 * a.x + c1 * (a.x + ax * h) + c2 * (b.x - bx * h) + c3 * b.x,
        c0 * a.y + c1 * (a.y + ay * h) + c2 * (b.y - by * h) + c3 * b.y,
        mix(a.width, b.width, t * t * (3 - 2 * t)),
      ]);
    }
  }
  const last = k[k.length - 1];
  if (!closed && last) points.push([last.x, last.y, last.width]);
  return points;
}

/** A closed smooth ring through the points; `!` after a point makes a corner. */
export function curve(text: string): Outline {
  return sample(knots(text), true).map((p) => [p[0], p[1]]);
}

/** A closed ring with straight sides. */
export function polygon(text: string): Outline {
  return knots(text).map((k) => [k.x, k.y]);
}

/** A limb, stroke or rope: a smooth spine `"x,y,width …"` with its width at each point and round ends (`flat` cuts them). */
export function limb(text: string, ends: 'round' | 'flat' = 'round'): Outline {
  return tube(knots(text), ends);
}

function tube(line: readonly Knot[], ends: 'round' | 'flat'): Outline {
  const spine = sample(line, false);
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((p, i) => {
    const a = spine[Math.max(0, i - 1)] ?? p;
    const b = spine[Math.min(spine.length - 1, i + 1)] ?? p;
    const size = length(b[0] - a[0], b[1] - a[1]) || 1;
    const nx = (-(b[1] - a[1]) / size) * (p[2] / 2);
    const ny = ((b[0] - a[0]) / size) * (p[2] / 2);
    left.push([p[0] + nx, p[1] + ny]);
    right.push([p[0] - nx, p[1] - ny]);
  });
  if (ends === 'flat') return [...left, ...right.reverse()];
  return [
    ...left,
    ...cap(left[left.length - 1], right[right.length - 1]),
    ...right.reverse(),
    ...cap(right[right.length - 1], left[0]),
  ];
}

/** Half a circle from one side of a limb's end to the other. */
function cap(from: Point | undefined, to: Point | undefined): Point[] {
  if (!from || !to) return [];
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [dx, dy] = [from[0] - cx, from[1] - cy];
  const points: Point[] = [];
  for (let i = 1; i < 8; i++) {
    const a = (-i * 3.141592653589793) / 8;
    points.push([cx + dx * cos(a) - dy * sin(a), cy + dx * sin(a) + dy * cos(a)]);
  }
  return points;
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx, degrees = 0): Outline {
  const steps = Math.max(16, Math.min(64, Math.floor((rx + ry) / 2)));
  const [c, s] = [cos(radians(degrees)), sin(radians(degrees))];
  return Array.from({ length: steps }, (_, i) => {
    const a = (i / steps) * 6.283185307179586;
    const [x, y] = [rx * cos(a), ry * sin(a)];
    return [cx + x * c - y * s, cy + x * s + y * c] as const;
  });
}

export function box(x: number, y: number, width: number, height: number): Outline {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Where a part goes: scaled, mirrored (`flip`), turned clockwise about the origin, then moved. */
export interface Put {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly flip?: boolean;
}

export function put(outline: Outline, { x = 0, y = 0, scale = 1, turn = 0, flip = false }: Put): Outline {
  const [c, s] = [cos(radians(turn)) * scale, sin(radians(turn)) * scale];
  return outline.map(([px, py]) => {
    const fx = flip ? -px : px;
    return [x + fx * c - py * s, y + fx * s + py * c] as const;
  });
}

/** Points along a closed ring or open line, about `gap` units apart, with the unit direction there. */
export function along(outline: Outline, gap: number, closed = true): { at: Point; towards: Point }[] {
  const found: { at: Point; towards: Point }[] = [];
  let due = 0;
  for (let i = 0; i < outline.length - (closed ? 0 : 1); i++) {
    const a = outline[i];
    const b = outline[(i + 1) % outline.length];
    if (!a || !b) continue;
    const side = length(b[0] - a[0], b[1] - a[1]);
    if (side === 0) continue;
    const towards: Point = [(b[0] - a[0]) / side, (b[1] - a[1]) / side];
    for (; due < side; due += gap) found.push({ at: [a[0] + towards[0] * due, a[1] + towards[1] * due], towards });
    due -= side;
  }
  return found;
}

/** Strands between two guide lines of equally many points (`"x,y,width …"`): hair, manes, tails, flames, folds. */
export function strands(first: string, last: string, count: number, chance: Random, stray = 4): Outline[] {
  const [a, b] = [knots(first), knots(last)];
  return Array.from({ length: count }, (_, i) => {
    const t = count > 1 ? i / (count - 1) : 0.5;
    const spine = a.map((p, j) => {
      const q = b[j] ?? p;
      const s = j === 0 ? 0.3 : 1;
      return {
        x: mix(p.x, q.x, t) + chance.bell() * stray * s,
        y: mix(p.y, q.y, t) + chance.bell() * stray * s,
        width: mix(p.width, q.width, t) * chance.between(0.75, 1.2),
        corner: false,
      };
    });
    return tube(spine, 'round');
  });
}
