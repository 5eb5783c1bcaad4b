/** Walls of stone: laid in courses, broken off along their tops, with arches and windows in them; columns and their drums. */
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, cos, mix, PI, sin, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Point, Site } from './site.ts';

export interface Opening {
  /** Middle and half width along the wall, sill and springing above its foot, in metres; the arch rises half its width above. */
  at: number;
  half: number;
  from: number;
  to: number;
  /** Pointed, as in a church. */
  pointed?: boolean;
}

export interface WallRun {
  from: readonly [x: number, z: number];
  to: readonly [x: number, z: number];
  /** Height above the ground so many metres along it. */
  top(at: number): number;
  thick: number;
  albedo: Rgb;
  openings?: readonly Opening[];
  /** Length and height of a stone in metres. */
  stone?: readonly [number, number];
  /** Smooth, without joints. */
  plaster?: boolean;
  /** Foot above the ground, where it is not the ground. */
  y?: number;
  salt: string;
}

/** How wide an opening is half at a height, 0 where there is none. */
const halfAt = ({ half, from, to, pointed }: Opening, y: number): number => {
  if (y < from) return 0;
  if (y <= to) return half;
  const up = (y - to) / (half * (pointed ? 1.7 : 1));
  return up >= 1 ? 0 : half * (pointed ? 1 - up * up * 0.9 - up * 0.1 : Math.sqrt(1 - up * up));
};

/**
 * A wall as columns of courses: each stone of its own tone, the top as ragged as `top` says. Through its openings one sees what is behind, and
 * the thickness of the wall on the side that is turned to the eye.
 */
export function wallRun(site: Site, w: WallRun): void {
  const [x0, z0] = w.from;
  const [x1, z1] = w.to;
  const long = Math.sqrt((x1 - x0) * (x1 - x0) + (z1 - z0) * (z1 - z0));
  const [tx, tz] = [(x1 - x0) / long, (z1 - z0) / long];
  // The normal on the side of the viewer, who is at (0, 0).
  const turned = tz * x0 - tx * z0 > 0 ? -1 : 1;
  const n: Point = [tz * turned, 0, -tx * turned];
  const middle = (z0 + z1) / 2;
  const pixel = site.metre(Math.min(z0, z1));
  const [stoneLong, stoneTall] = w.stone ?? [0.8, 0.4];
  // Stones smaller than two pixels are one grey.
  const grow = Math.max(1, 2.4 / (stoneTall * pixel));
  const tall = stoneTall * grow;
  const wide = stoneLong * Math.max(1, grow * 0.8);
  const r = random(site.context.seed, 'site wall', w.salt);
  const foot = (a: number): number => w.y ?? site.ground(x0 + tx * a, z0 + tz * a) - 0.1;
  const place = (a: number, y: number, back = 0): Point => [x0 + tx * a - n[0] * back, foot(a) + y, z0 + tz * a - n[2] * back];
  const columns = Math.max(1, Math.ceil(long / wide));
  const eye = site.context.view.eye;
  let highest = 0;
  for (let i = 0; i < columns; i++) {
    const a = (i / columns) * long;
    const b = ((i + 1) / columns) * long;
    const top = Math.max(0, w.top((a + b) / 2));
    highest = Math.max(highest, top);
    if (top < 0.05) continue;
    const faces: Face[] = [];
    const z = mix(z0, z1, (i + 0.5) / columns);
    const courses = Math.max(1, Math.round(top / tall));
    const h = top / courses;
    const holes = (w.openings ?? []).filter((o) => o.at + o.half > a - wide && o.at - o.half < b + wide);
    const dark = site.lit(scaleRgb(w.albedo, 0.5), n, z);
    for (let k = 0; k < courses; k++) {
      const [low, high] = [k * h, (k + 1) * h];
      // Every other course has its joint in the middle of the stone below.
      const half = (a + b) / 2;
      const free =
        w.plaster || k % 2 === 0
          ? pieces(a, b, holes, low, high)
          : [...pieces(a, half, holes, low, high), ...pieces(half, b, holes, low, high)];
      for (const [l0, l1, h0, h1] of free) {
        if (l1 - l0 < 0.02 && h1 - h0 < 0.02) continue;
        const tone = w.plaster
          ? r.between(0.985, 1.015) * mix(0.9, 1, clamp(low / 1.2))
          : r.between(0.82, 1.14) * mix(0.84, 1.02, clamp(k / 3));
        const stained = mixRgb(
          w.albedo,
          [w.albedo[0] * 0.82, w.albedo[1] * 0.9, w.albedo[2] * 0.72],
          w.plaster ? 0 : r.next() * 0.7,
        );
        const gap = !w.plaster && pixel * tall > 5 ? 0.05 : 0;
        if (gap > 0)
          faces.push({
            polygon: site.polygon([place(l0, low), place(l1, low), place(h1, high), place(h0, high)]),
            color: dark,
            id: site.id,
          });
        const [g, up] = [gap * wide * 0.6, gap > 0 ? -gap * h : 0.03 * h];
        const over = w.plaster ? 0.02 * wide : 0;
        faces.push({
          polygon: site.polygon([
            place(l0 + g, low + gap * h),
            place(l1 - g + over, low + gap * h),
            place(h1 - g + over, high + up),
            place(h0 + g, high + up),
          ]),
          color: site.lit(scaleRgb(stained, tone), n, z),
          id: site.id,
        });
      }
    }
    // Its top, where one looks down on it, and the end of each step on the side that is seen.
    if (foot(a) + top < eye)
      faces.push(
        site.face(
          [place(a, top), place(b, top), place(b, top, w.thick), place(a, top, w.thick)],
          site.snow ? [0.84, 0.87, 0.92] : scaleRgb(w.albedo, 1.1),
          [0, 1, 0],
          z,
        ),
      );
    else if (site.snow)
      faces.push(
        site.face(
          [place(a, top), place(b, top), place(b, top + 0.16), place(a, top + 0.16)],
          [0.84, 0.87, 0.92],
          [0, 0.8, -0.6],
          z,
        ),
      );
    site.put(z, faces);
  }
  for (const o of w.openings ?? []) reveal(site, w, o, place, n);
  site.shadow(middle + w.thick, [place(0, 0), place(long, 0), place(long, 0, w.thick), place(0, 0, w.thick)], highest * 0.85);
}

/** A stone: where it begins and ends along its lower edge and along its upper one. */
type Piece = readonly [low0: number, low1: number, high0: number, high1: number];

/** What is left of a stone beside the openings at its height: cut along the arch. */
function pieces(from: number, to: number, holes: readonly Opening[], low: number, high: number): Piece[] {
  let left: Piece[] = to > from ? [[from, to, from, to]] : [];
  for (const hole of holes) {
    const middle = halfAt(hole, (low + high) / 2);
    const [below, above] = low < hole.from ? [middle, middle] : [halfAt(hole, low), halfAt(hole, high)];
    const half = Math.max(below, above, middle);
    if (half <= 0) continue;
    left = left.flatMap((piece): Piece[] => {
      const [a, b] = [piece[0], piece[1]];
      const { at } = hole;
      if (at + half <= a || at - half >= b) return [piece];
      return [
        ...(at - half < b && a < at ? [[a, clamp(at - below, a, b), a, clamp(at - above, a, b)] as const] : []),
        ...(at + half > a && b > at ? [[clamp(at + below, a, b), b, clamp(at + above, a, b), b] as const] : []),
      ];
    });
  }
  return left;
}

/** The inside of an opening, a little behind the face of the wall: the jamb that is turned to the eye, and the arch from below. */
function reveal(site: Site, w: WallRun, o: Opening, place: (a: number, y: number, back?: number) => Point, n: Point): void {
  // Where the wall is broken off there is no arch.
  const head = o.to + o.half * (o.pointed ? 1.7 : 1);
  if (Math.min(w.top(o.at - o.half), w.top(o.at), w.top(o.at + o.half)) < head) return;
  const steps = 12;
  const faces: Face[] = [];
  const rim = Array.from({ length: steps + 1 }, (_, i): readonly [number, number] => {
    const t = i / steps;
    const y = mix(o.from, o.to + o.half * (o.pointed ? 1.7 : 1), t);
    return [halfAt(o, Math.min(y, o.to + o.half * (o.pointed ? 1.69 : 0.999))), y];
  });
  const [px, , pz] = place(o.at, o.from);
  for (const side of [-1, 1] as const) {
    const inward: Point = [-side * (n[2] === 0 ? 0 : -n[2]), 0, -side * n[0]];
    const facing = inward[0] * px + inward[2] * pz;
    if (facing > 0) continue;
    for (let i = 0; i < steps; i++) {
      const [[h0, y0], [h1, y1]] = [rim[i]!, rim[i + 1]!];
      const up: Point = i > steps * 0.6 ? [inward[0] * 0.5, -0.86, inward[2] * 0.5] : inward;
      faces.push(
        site.face(
          [
            place(o.at + side * h0, y0),
            place(o.at + side * h1, y1),
            place(o.at + side * h1, y1, w.thick),
            place(o.at + side * h0, y0, w.thick),
          ],
          scaleRgb(w.albedo, 0.62),
          up,
          pz,
        ),
      );
    }
  }
  site.put(pz + w.thick * 0.5 + 0.02, faces);
}

export interface Column {
  x: number;
  z: number;
  tall: number;
  radius: number;
  albedo: Rgb;
  /** Broken off: no capital. */
  broken?: boolean;
  y?: number;
  salt: string;
}

/** A round column of drums, with flutes where one is near enough to see them, on its base and under its capital. */
export function column(site: Site, c: Column): void {
  const r = random(site.context.seed, 'site column', c.salt);
  const y = c.y ?? site.ground(c.x, c.z) - 0.05;
  const faces: Face[] = [];
  const sides = 14;
  const drum = (low: number, high: number, wide: number, narrow: number, tone: number): void => {
    for (let i = 0; i < sides; i++) {
      const a = PI + (i / sides) * PI;
      const b = PI + ((i + 1) / sides) * PI;
      const m = (a + b) / 2;
      const flute = i % 2 === 0 ? 1 : 0.9;
      faces.push(
        site.face(
          [
            [c.x + cos(a) * wide, y + low, c.z + sin(a) * wide],
            [c.x + cos(b) * wide * 1.01, y + low, c.z + sin(b) * wide],
            [c.x + cos(b) * narrow * 1.01, y + high, c.z + sin(b) * narrow],
            [c.x + cos(a) * narrow, y + high, c.z + sin(a) * narrow],
          ],
          scaleRgb(c.albedo, tone * flute),
          [cos(m), 0, sin(m)],
          c.z,
        ),
      );
    }
  };
  const drums = Math.max(1, Math.round(c.tall / 1.1));
  drum(0, 0.22, c.radius * 1.3, c.radius * 1.2, 0.95);
  for (let i = 0; i < drums; i++) {
    const [low, high] = [0.22 + ((c.tall - 0.22) * i) / drums, 0.22 + ((c.tall - 0.22) * (i + 1)) / drums];
    const at = (t: number): number => c.radius * mix(1, 0.84, t / c.tall);
    drum(low, high, at(low), at(high), r.between(0.92, 1.08));
  }
  if (y + c.tall < site.context.view.eye)
    faces.push(
      site.face(
        Array.from({ length: 18 }, (_, i): Point => {
          const a = (i / 18) * TAU;
          return [c.x + cos(a) * c.radius * 0.84, y + c.tall, c.z + sin(a) * c.radius * 0.84];
        }),
        scaleRgb(c.albedo, 1.05),
        [0, 1, 0],
        c.z,
      ),
    );
  if (!c.broken) drum(c.tall, c.tall + 0.4, c.radius * 0.9, c.radius * 1.35, 1.02);
  site.shadow(
    c.z + c.radius,
    [
      [c.x - c.radius, y, c.z],
      [c.x + c.radius, y, c.z],
      [c.x, y, c.z + c.radius],
    ],
    c.tall,
  );
  site.put(c.z, faces);
}

/** Stones that have come down: they lie about at the foot of what they fell from. */
export function rubble(
  site: Site,
  {
    x,
    z,
    spread,
    many,
    albedo,
    salt,
    size = [0.3, 0.9],
  }: { x: number; z: number; spread: number; many: number; albedo: Rgb; salt: string; size?: readonly [number, number] },
): void {
  const r = random(site.context.seed, 'site rubble', salt);
  for (let i = 0; i < many; i++)
    boulder(site, x + r.bell() * spread, z + r.bell() * spread * 0.7, r.between(...size), albedo, r);
}

/** A stone of a few flat sides, of such a breadth. */
export function boulder(site: Site, x: number, z: number, size: number, albedo: Rgb, r: Random, tall = 0.62): void {
  if (z < 1.2) return;
  const y = site.ground(x, z) - size * 0.08;
  const sides = 7;
  const ring = (up: number, wide: number): Point[] =>
    Array.from({ length: sides }, (_, i): Point => {
      const a = (i / sides) * TAU + 0.3;
      const k = wide * size * 0.5 * r.between(0.82, 1.16);
      return [x + cos(a) * k, y + up * size * tall * r.between(0.9, 1.1), z + sin(a) * k * 0.8];
    });
  const [low, middle, top] = [ring(0, 1), ring(0.55, 0.92), ring(1, 0.42)];
  const faces: Face[] = [];
  const band = (a: readonly Point[], b: readonly Point[], rise: number): void => {
    for (let i = 0; i < sides; i++) {
      const j = (i + 1) % sides;
      const m = ((i + 0.5) / sides) * TAU + 0.3;
      const n: Point = [cos(m) * (1 - rise), rise, sin(m) * (1 - rise)];
      if (n[0] * x + n[2] * z > 0.3 && rise < 0.4) continue;
      faces.push(site.face([a[i]!, a[j]!, b[j]!, b[i]!], scaleRgb(albedo, r.between(0.9, 1.1)), n, z));
    }
  };
  band(low, middle, 0.15);
  band(middle, top, 0.6);
  faces.push(site.face(top, site.snow ? [0.84, 0.87, 0.92] : scaleRgb(albedo, 1.06), [0, 1, 0], z));
  site.shadow(z + size * 0.4, low, size * tall * 0.8);
  site.put(z, faces);
}
