/** A boulder: a dome that broke along a few faces, flat below; each faces the light its own way, moss sits on some of the upper ones. */
import type { SceneId } from '@atelier/lexicon';
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, cos, PI, pow } from '../math.ts';
import { fractal } from '../noise.ts';
import { facingOf } from '../plants/look.ts';
import type { Part } from '../plants/parts.ts';
import { unite } from '../vector/flatten.ts';

export interface RockShape {
  /** Middle of the foot line, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const STONES: readonly Rgb[] = [
  [0.3, 0.28, 0.26],
  [0.33, 0.29, 0.25],
  [0.25, 0.26, 0.27],
];
const SANDSTONE: Rgb = [0.36, 0.22, 0.125];
const MOSSY: ReadonlySet<SceneId> = new Set<SceneId>(['forest', 'meadow', 'hills', 'lake', 'mountains', 'waterfall', 'river']);
const MOSS: Rgb = [0.09, 0.13, 0.04];
/** Faces that a boulder broke to, and the marks of weather on them. */
const FACES = 24;
const MARKS = 46;
/** Points of its outline. */
const ROUND = 40;

type Spot = readonly [number, number];

export function rock(shape: RockShape, r: Random, light: Light, scene: SceneId): Part[] {
  const stone = scene === 'desert' || scene === 'canyon' ? SANDSTONE : r.pick(STONES);
  return tintedRock(shape, r, light, stone, MOSSY.has(scene) ? r.between(0.2, 0.6) : 0);
}

/** A boulder of the stone about it; `mossy`: share of its upper faces with moss on them. */
export function tintedRock({ x, y, width, height }: RockShape, r: Random, light: Light, stone: Rgb, mossy = 0): Part[] {
  const peak = r.between(-0.4, 0.4);
  const full = [r.between(1.9, 2.8), r.between(1.9, 2.8)] as const;
  const salt = r.below(1 << 20);
  // Height of the outline at t = −1 … 1 from left to right: rounder than a cone, broad enough on top to sit on.
  const crown = (t: number): number => {
    const u = clamp(t < peak ? (peak - t) / (1 + peak) : (t - peak) / (1 - peak));
    return pow(1 - pow(u, t < peak ? full[0] : full[1]), 0.6) * (1 + 0.3 * (fractal(t * 2.3 + 7, 3, 3, salt) - 0.5));
  };
  const place = (t: number, h: number): Spot => [x + t * width * 0.485 * (1 - 0.06 * (1 - h) * (1 - h)), y - h * height];
  const outline: Spot[] = [place(-0.9, 0), place(0.9, 0)];
  for (let i = 0; i <= ROUND; i++) {
    const t = cos((i / ROUND) * PI);
    outline.push(place(t, Math.max(crown(t), i === 0 || i === ROUND ? 0.07 : 0.1)));
  }
  const part = (ring: readonly Spot[], albedo: Rgb, facing: number): Part => ({
    polygons: unite([Float64Array.from(ring.flat())]),
    albedo,
    facing,
    through: 0,
  });
  // Where it meets the ground it keeps the light out.
  const parts: Part[] = [
    part(ellipse(x, y - height * 0.01, width * 0.475, height * 0.05), tone(stone, 0.3), 0),
    part(outline, tone(stone, 0.6), 0.4),
  ];
  // Each face is what lies nearer to its middle than to any other (a Voronoi cell), cut out of the outline.
  const faces = Array.from({ length: FACES }, (_, i) => {
    const t = r.between(-0.92, 0.92);
    const h = (i % 3 === 0 ? 1 : r.next()) * r.between(0.5, 1) * crown(t);
    const up = h / Math.max(0.2, crown(t));
    const [nx, ny, nz] = [t * 1.15 + r.between(-0.09, 0.09), up * 1.2 - 0.2 + r.between(-0.08, 0.08), 1.05 - 0.8 * up * up];
    const n = Math.sqrt(nx * nx + ny * ny + nz * nz);
    return {
      at: place(t, h),
      up,
      ny: ny / n,
      facing: facingOf(light, nx / n, ny / n, nz / n),
      tone: r.between(0.97, 1.03) * (0.7 + 0.55 * clamp(ny / n)),
    };
  });
  for (const face of faces) {
    let ring: Spot[] = outline;
    for (const other of faces) if (other !== face) ring = nearer(ring, face.at, other.at);
    if (ring.length < 3) continue;
    const moss = face.ny > 0.62 && r.chance(mossy);
    const albedo = tone(moss ? MOSS : stone, face.tone * (0.7 + 0.4 * clamp(face.up * 1.4)));
    parts.push(part(ring, albedo, face.facing));
    // The upper edge of a face is worn pale.
    const [mx, my] = face.at;
    const worn = ring.map(([px, py]): Spot => [px + (mx - px) * 0.05, py + Math.abs(my - py) * 0.06 + height * 0.006]);
    if (!moss) parts.push(part(worn, tone(albedo, 0.96), face.facing * 0.97));
  }
  for (let i = 0; i < MARKS; i++) {
    const t = r.between(-0.86, 0.86);
    const h = r.between(0.04, 0.9) * crown(t);
    const long = width * r.between(0.015, 0.06);
    const thick = height * r.between(0.003, 0.009);
    const slant = r.between(-0.5, 0.5) + t * 0.5;
    const [mx, my] = place(t * 0.95, h);
    const near = faces.reduce((a, b) => (away(b.at, [mx, my]) < away(a.at, [mx, my]) ? b : a));
    const dark = r.chance(0.6);
    parts.push(
      part(
        [
          [mx - long, my - long * slant],
          [mx, my - thick],
          [mx + long, my + long * slant],
          [mx, my + thick],
        ],
        tone(stone, near.tone * (dark ? 0.66 : 1.14) * (0.7 + 0.4 * clamp(near.up * 1.4))),
        near.facing * (dark ? 0.85 : 1),
      ),
    );
  }
  return parts;
}

/** The ring of a lying disc that is seen from the side. */
const ellipse = (x: number, y: number, rx: number, ry: number): Spot[] =>
  Array.from({ length: 20 }, (_, i): Spot => [x + cos((i / 10) * PI) * rx, y + cos((i / 10 - 0.5) * PI) * ry]);

const away = (a: Spot, b: Spot): number => (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);

/** The part of a ring that lies nearer to `a` than to `b` (Sutherland and Hodgman, 1974). */
function nearer(ring: readonly Spot[], a: Spot, b: Spot): Spot[] {
  const [nx, ny] = [b[0] - a[0], b[1] - a[1]];
  const side = ([px, py]: Spot): number => (px - (a[0] + b[0]) / 2) * nx + (py - (a[1] + b[1]) / 2) * ny;
  const out: Spot[] = [];
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    const [u, v] = [side(p), side(q)];
    if (u <= 0) out.push(p);
    if (u < 0 !== v < 0) out.push([p[0] + ((q[0] - p[0]) * u) / (u - v), p[1] + ((q[1] - p[1]) * u) / (u - v)]);
  });
  return out;
}

const tone = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k];
