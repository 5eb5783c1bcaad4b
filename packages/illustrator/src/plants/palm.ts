/** A coconut palm: one leaning trunk with leaf scars, and fronds of many leaflets that hang with gravity. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { cos, exp, mix, PI, pow, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { unite } from '../vector/flatten.ts';
import { pointsFrom } from '../vector/points.ts';
import type { Part } from './parts.ts';

export interface PalmShape {
  /** Foot of the trunk, pixels. */
  x: number;
  y: number;
  /** Height of the crown above the foot, pixels. */
  height: number;
  /** Sideways offset of the crown as a part of the height; the sign is the side. */
  lean: number;
}

const WOOD: Rgb = [0.15, 0.105, 0.075];
const GRASS: readonly Rgb[] = [
  [0.075, 0.1, 0.035],
  [0.17, 0.18, 0.07],
];
const LEAVES: readonly Rgb[] = [
  [0.05, 0.1, 0.03],
  [0.07, 0.14, 0.035],
  [0.1, 0.19, 0.045],
];

export function palm({ x, y, height, lean }: PalmShape, r: Random): Part[] {
  const topX = x + lean * height;
  const topY = y - height;
  const bend = lean * height * r.between(0.25, 0.5);
  const trunkAt = (u: number): [number, number] => {
    const s = 1 - u;
    // Palms leave the ground at an angle and straighten: the curve's knee is low.
    return [
      s * s * x + 2 * s * u * (x + bend * 0.35) + u * u * topX,
      s * s * y + 2 * s * u * (y - height * 0.55) + u * u * topY,
    ];
  };
  const crown = height * r.between(0.4, 0.5);
  const wood = trunk(trunkAt, height * 0.021, r);
  const fronds: { polygons: Polygon[]; tone: number; facing: number }[] = [];
  const count = 14 + r.below(4);
  for (let i = 0; i < count; i++) {
    // From below level on one side over the top to the other side, unevenly, so that sky shows between; some come towards the viewer.
    const angle = mix(-0.14 * PI, 1.14 * PI, (i + 0.5) / count) + r.bell() * 0.16;
    fronds.push({
      polygons: frond(topX, topY, angle, crown * (r.chance(0.25) ? r.between(0.58, 0.78) : r.between(0.86, 1.14)), r),
      tone: r.below(3),
      facing: r.between(0.2, 1),
    });
  }
  // Back fronds first, in a fixed shuffled order; the top ones last would look like a fan.
  const order = fronds.map((f, i) => ({ f, key: (i * 7) % count })).sort((a, b) => a.key - b.key);
  const parts: Part[] = [];
  const half = Math.floor(order.length / 2);
  for (const { f } of order.slice(0, half))
    parts.push({ polygons: f.polygons, albedo: LEAVES[0]!, facing: f.facing * 0.5, through: 0.8 });
  parts.push({ polygons: wood, albedo: WOOD, facing: 0.6, through: 0.25 });
  parts.push({ polygons: nuts(topX, topY, height, r), albedo: [0.12, 0.09, 0.04], facing: 0.4, through: 0.8 });
  for (const { f } of order.slice(half))
    parts.push({ polygons: f.polygons, albedo: LEAVES[f.tone]!, facing: f.facing, through: 1 });
  for (const [i, albedo] of GRASS.entries())
    parts.push({ polygons: grassRound(x, y, height, r), albedo, facing: 0.35 + 0.3 * i, through: 0.9 });
  return parts;
}

/** Coarse grass that holds the sand about its foot. */
function grassRound(x: number, y: number, height: number, r: Random): Polygon[] {
  const blades: Polygon[] = [];
  for (let i = 0; i < 13; i++) {
    const side = r.bell();
    const tall = height * r.between(0.022, 0.058) * (1 - 0.4 * Math.abs(side));
    const foot = x + side * height * 0.05;
    const out = tall * (side * 0.9 + r.bell() * 0.35);
    const low = y + height * 0.006 * r.next();
    blades.push(blade(foot, low, foot + out * 0.3, low - tall * 0.75, foot + out, low - tall * 0.85, height * 0.0034));
  }
  return unite(blades);
}

function trunk(at: (u: number) => [number, number], width: number, r: Random): Polygon[] {
  const steps = 64;
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const [ax, ay] = at(u);
    const [bx, by] = at(Math.min(1, u + 0.01));
    const [cx, cy] = at(Math.max(0, u - 0.01));
    const dx = bx - cx;
    const dy = by - cy;
    const l = Math.sqrt(dx * dx + dy * dy) || 1;
    const scar = i % 2 === 0 ? 1.06 : 0.94;
    const w = width * (1 - 0.58 * u) * (1 + 0.75 * exp(-u * 16)) * scar * (1 + r.bell() * 0.015);
    left.push(ax - (dy / l) * w, ay + (dx / l) * w);
    right.unshift(ax + (dy / l) * w, ay - (dx / l) * w);
  }
  return unite([pointsFrom([...left, ...right])]);
}

function nuts(x: number, y: number, height: number, r: Random): Polygon[] {
  const shapes: Polygon[] = [];
  for (let i = 0; i < 6; i++) {
    const cx = x + r.bell() * height * 0.016;
    const cy = y + height * r.between(0.008, 0.03);
    const radius = height * r.between(0.008, 0.012);
    const points: number[] = [];
    for (let k = 0; k < 14; k++) points.push(cx + cos((k / 14) * 2 * PI) * radius, cy + sin((k / 14) * 2 * PI) * radius);
    shapes.push(pointsFrom(points));
  }
  return unite(shapes);
}

/** One frond: a drooping rib with a comb of leaflets on both sides. `angle` 0 is to the right, π/2 up. */
function frond(x: number, y: number, angle: number, size: number, r: Random): Polygon[] {
  const shapes: Polygon[] = [];
  const outward = cos(angle);
  const upward = sin(angle);
  // It leaves the crown upwards and bends under its own weight towards the tip.
  const lift = size * 0.3 * Math.abs(outward);
  const droop = size * (0.38 + 0.18 * r.next()) * (0.4 + 0.8 * Math.abs(outward));
  const rib = (u: number): [number, number] => [
    x + outward * size * u * (1 - 0.14 * u),
    y - (upward * size * 0.66 + lift) * u + droop * u * u * (0.6 + 0.5 * u),
  ];
  const spine: number[] = [];
  const back: number[] = [];
  const thick = size * 0.011;
  for (let i = 0; i <= 24; i++) {
    const u = i / 24;
    const [px, py] = rib(u);
    const w = thick * (1 - 0.85 * u);
    spine.push(px, py - w);
    back.push(px, py + w);
  }
  const lower: number[] = [];
  for (let i = back.length - 2; i >= 0; i -= 2) lower.push(back[i]!, back[i + 1]!);
  shapes.push(pointsFrom([...spine, ...lower]));
  const leaflets = 42;
  const curl = r.between(0.22, 0.5);
  for (let i = 5; i <= leaflets; i++) {
    const u = i / leaflets;
    const [px, py] = rib(u);
    const [qx, qy] = rib(Math.min(1.02, u + 0.02));
    const l = Math.sqrt((qx - px) * (qx - px) + (qy - py) * (qy - py)) || 1;
    const tx = (qx - px) / l;
    const ty = (qy - py) / l;
    const reach = size * 0.3 * pow(sin(PI * Math.min(0.985, 0.1 + u * 0.87)), 0.65);
    for (const side of [-1, 1]) {
      const long = reach * r.between(0.78, 1.08);
      const spread = (1.0 - 0.5 * u) * r.between(0.85, 1.1);
      const c = cos(spread);
      const s = sin(spread) * side;
      const dx = tx * c - ty * s;
      const dy = tx * s + ty * c;
      const ex = px + dx * long;
      const ey = py + dy * long * 0.8 + long * curl;
      const wide = size * 0.0098 * (1 - 0.35 * u);
      // Control points half-way out make a blade that bends down at its tip.
      const mx = px + dx * long * 0.55;
      const my = py + dy * long * 0.5;
      shapes.push(blade(px, py, mx, my, ex, ey, wide));
    }
  }
  return unite(shapes);
}

/** A thin leaf from (px, py) over (mx, my) to the point (ex, ey). */
export function blade(px: number, py: number, mx: number, my: number, ex: number, ey: number, wide: number): Polygon {
  const dx = ex - px;
  const dy = ey - py;
  const l = Math.sqrt(dx * dx + dy * dy) || 1;
  const nx = (-dy / l) * wide;
  const ny = (dx / l) * wide;
  const out: number[] = [];
  const steps = 5;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const w = (1 - t) * (0.55 + 0.9 * t);
    out.push(s * s * px + 2 * s * t * mx + t * t * ex + nx * w, s * s * py + 2 * s * t * my + t * t * ey + ny * w);
  }
  for (let i = steps; i >= 0; i--) {
    const t = i / steps;
    const s = 1 - t;
    const w = (1 - t) * (0.55 + 0.9 * t);
    out.push(s * s * px + 2 * s * t * mx + t * t * ex - nx * w, s * s * py + 2 * s * t * my + t * t * ey - ny * w);
  }
  return pointsFrom(out);
}
