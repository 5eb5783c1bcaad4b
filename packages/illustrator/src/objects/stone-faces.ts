/** A rock wall broken into faces: cells about scattered points (Voronoi), cut out of its outline, each with a tilt of its own. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';
import { clamp, mix } from '../math.ts';
import { fractal } from '../noise.ts';
import { facingOf } from '../plants/look.ts';
import type { Part } from '../plants/parts.ts';
import { unite } from '../vector/flatten.ts';

export type Spot = readonly [x: number, y: number];

export interface Wall {
  outline: readonly Spot[];
  /** Row of its top at a column. */
  top(x: number): number;
  foot: number;
  left: number;
  right: number;
  /** The picture: nothing is cut outside it. */
  width: number;
  height: number;
}

export interface Breaking {
  faces: number;
  /** How many times taller than wide a face is. */
  upright: number;
  stone: Rgb;
  /** How far faces are turned to either side. */
  tilt: number;
  salt: number;
}

/** How many of the nearest points cut a face. */
const CUTTERS = 14;

export const partOf = (ring: readonly Spot[], albedo: Rgb, facing: number): Part => ({
  polygons: unite([Float64Array.from(ring.flat())]),
  albedo,
  facing,
  through: 0,
});

export function stoneFaces(wall: Wall, r: Random, light: Light, { faces, upright, stone, tilt, salt }: Breaking): Part[] {
  const { outline, foot, top, width, height } = wall;
  const [left, right] = [Math.max(-0.05 * width, wall.left), Math.min(1.05 * width, wall.right)];
  const parts: Part[] = [partOf(outline, tone(stone, 0.8), 0.45)];
  const low = Math.min(foot, 1.04 * height);
  // Buttresses and gullies: what stands forward faces the light together.
  const relief = (x: number, y: number): number => fractal((x / height) * 5.2, (y / height) * (5.2 / upright), 3, salt);
  const step = 0.02 * height;
  const spots = Array.from({ length: faces }, () => {
    const x = mix(left, right, r.next());
    const high = top(x);
    const t = r.next();
    const y = mix(high, low, t * (0.8 + 0.2 * t));
    const across = (relief(x - step, y) - relief(x + step, y)) * 7 * tilt;
    const down = (relief(x, y + step) - relief(x, y - step)) * 5;
    const [nx, ny] = [across + r.between(-0.22, 0.22) * tilt, 0.12 + down + r.between(-0.16, 0.3)];
    const n = Math.sqrt(nx * nx + ny * ny + 0.8);
    return {
      at: [x, y] as Spot,
      facing: facingOf(light, nx / n, ny / n, 0.9 / n),
      tone: r.between(0.9, 1.1) * (0.66 + 0.5 * relief(x, y)) * (0.82 + 0.24 * clamp((1 - t) * 1.3)),
    };
  });
  for (const spot of spots) {
    const away = (p: Spot): number => {
      const [dx, dy] = [p[0] - spot.at[0], (p[1] - spot.at[1]) / upright];
      return dx * dx + dy * dy;
    };
    const near = spots
      .filter((other) => other !== spot)
      .map((other) => ({ other, d: away(other.at) }))
      .sort((a, b) => a.d - b.d)
      .slice(0, CUTTERS);
    let ring: readonly Spot[] = outline;
    for (const { other } of near) ring = nearer(ring, spot.at, other.at, upright);
    if (ring.length < 3) continue;
    // A little over its neighbours, so that no seam shows.
    const [mx, my] = spot.at;
    const wide = ring.map(
      ([x, y]): Spot => [x + clamp((x - mx) * 0.06, -1.2, 1.2), y + (y > my ? clamp((y - my) * 0.06, 0, 1.2) : 0)],
    );
    parts.push(partOf(wide, tone(stone, spot.tone), spot.facing));
  }
  parts.push(cracks(wall, r, { left, right, low, upright, stone }));
  return parts;
}

/** Lines that the rock broke along: steep in a wall, slanting elsewhere. */
function cracks(
  { top, height }: Wall,
  r: Random,
  { left, right, low, upright, stone }: { left: number; right: number; low: number; upright: number; stone: Rgb },
): Part {
  const lines: Float64Array[] = [];
  for (let i = 0; i < 34; i++) {
    let x = mix(left, right, r.next());
    let y = mix(top(x), low, r.between(0.02, 0.9));
    const slant = r.between(-0.7, 0.7) / upright;
    const thick = height * r.between(0.0012, 0.0035);
    const upper: number[] = [];
    const lower: number[] = [];
    const n = 3 + r.below(5);
    for (let k = 0; k <= n; k++) {
      const t = thick * (1 - Math.abs((2 * k) / n - 1));
      upper.push(x - t, y);
      lower.unshift(x + t, y);
      x += height * (slant * 0.03 + r.between(-0.008, 0.008));
      y += height * r.between(0.012, 0.03) * Math.min(1.4, upright);
      if (y > low || y < top(x)) break;
    }
    if (upper.length > 4) {
      const points: number[] = [...upper];
      for (let k = 0; k < lower.length; k += 2) points.push(lower[k]!, lower[k + 1]!);
      lines.push(Float64Array.from(points));
    }
  }
  return { polygons: unite(lines), albedo: tone(stone, 0.42), facing: 0.3, through: 0 };
}

/** The part of a ring that lies nearer to `a` than to `b` (Sutherland and Hodgman, 1974), heights counted `upright` times less. */
function nearer(ring: readonly Spot[], a: Spot, b: Spot, upright: number): Spot[] {
  const k = upright * upright;
  const [nx, ny] = [b[0] - a[0], (b[1] - a[1]) / k];
  const side = ([px, py]: Spot): number => (px - (a[0] + b[0]) / 2) * nx + (py - (a[1] + b[1]) / 2) * ny;
  const out: Spot[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [p, q] = [ring[i]!, ring[(i + 1) % ring.length]!];
    const [u, v] = [side(p), side(q)];
    if (u <= 0) out.push(p);
    if (u < 0 !== v < 0) out.push([p[0] + ((q[0] - p[0]) * u) / (u - v), p[1] + ((q[1] - p[1]) * u) / (u - v)]);
  }
  return out;
}

export const tone = (c: Rgb, k: number): Rgb => [c[0] * k, c[1] * k, c[2] * k];
