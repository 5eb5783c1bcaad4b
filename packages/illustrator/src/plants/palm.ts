/** A coconut palm: one leaning trunk with leaf scars, and fronds of many leaflets that hang with gravity. */
import type { Random } from '@atelier/spec';
import { type Rgb, scaleRgb } from '../colour.ts';
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
/** Fronds that have withered, and the fibre about the growing point. */
const STRAW: Rgb = [0.17, 0.12, 0.06];
const GRASS: readonly Rgb[] = [
  [0.06, 0.08, 0.03],
  [0.11, 0.13, 0.05],
  [0.2, 0.2, 0.09],
];
const LEAVES: readonly Rgb[] = [
  [0.05, 0.1, 0.03],
  [0.085, 0.16, 0.035],
  [0.15, 0.235, 0.045],
];

export function palm({ x, y, height, lean }: PalmShape, r: Random): Part[] {
  const topX = x + lean * height;
  const topY = y - height;
  const bend = lean * height * r.between(0.25, 0.5);
  // None grows straight: wind and light have bent it one way, then back.
  const bow = (lean < 0 ? 1 : -1) * height * r.between(0.02, 0.12);
  const trunkAt = (u: number): [number, number] => {
    const s = 1 - u;
    // Palms leave the ground at an angle and straighten: the curve's knee is low.
    return [
      s * s * x + 2 * s * u * (x + bend * 0.35) + u * u * topX + bow * 4 * u * s * (1.15 - 0.75 * u),
      s * s * y + 2 * s * u * (y - height * 0.55) + u * u * topY,
    ];
  };
  const crown = height * r.between(0.4, 0.5);
  const wood = trunk(trunkAt, height * r.between(0.026, 0.031), r);
  const fronds: (Frond & { tone: number; facing: number })[] = [];
  const count = 14 + r.below(4);
  for (let i = 0; i < count; i++) {
    // From below level on one side over the top to the other side, unevenly, so that sky shows between; some come towards the viewer.
    const angle = mix(-0.14 * PI, 1.14 * PI, (i + 0.5) / count) + r.bell() * 0.16;
    fronds.push({
      ...frond(topX, topY, angle, crown * (r.chance(0.3) ? r.between(0.5, 0.78) : r.between(0.84, 1.16)), r),
      tone: r.below(3),
      facing: r.between(0.2, 1),
    });
  }
  // Back fronds first, in a fixed shuffled order; the top ones last would look like a fan.
  const order = fronds.map((f, i) => ({ f, key: (i * 7) % count })).sort((a, b) => a.key - b.key);
  const parts: Part[] = [];
  const half = Math.floor(order.length / 2);
  for (const { f } of order.slice(0, half)) {
    parts.push({ polygons: f.under, albedo: scaleRgb(LEAVES[0]!, 0.6), facing: 0.1, through: 0.8 });
    parts.push({ polygons: f.upper, albedo: LEAVES[0]!, facing: f.facing * 0.4, through: 0.8 });
  }
  parts.push(...wood);
  parts.push({ polygons: withered(trunkAt, topX, topY, crown, r), albedo: STRAW, facing: 0.25, through: 0.6 });
  parts.push({ polygons: nuts(topX, topY, height, r), albedo: [0.12, 0.09, 0.04], facing: 0.4, through: 0.8 });
  for (const { f } of order.slice(half)) {
    parts.push({ polygons: f.under, albedo: scaleRgb(LEAVES[f.tone]!, 0.62), facing: f.facing * 0.35, through: 1 });
    parts.push({ polygons: f.upper, albedo: LEAVES[f.tone]!, facing: 0.35 + 0.65 * f.facing, through: 1 });
  }
  for (const [i, albedo] of GRASS.entries())
    parts.push({ polygons: grassRound(x, y, height, r), albedo, facing: 0.25 + 0.25 * i, through: 0.9, low: true });
  return parts;
}

/** A crown from above or below, its fronds all round: what its shade is made of. */
export function palmCrown(x: number, y: number, size: number, r: Random): Polygon[] {
  const count = 9;
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + 0.5) / count) * 2 * PI + r.bell() * 0.2;
    const { upper, under } = frond(x, y, angle, size * r.between(0.8, 1.15), r, 15);
    return [...upper, ...under];
  }).flat();
}

/** A skirt of withered fronds and fibre that hangs where the trunk ends: no crown sits on a bare post. */
function withered(at: (u: number) => [number, number], x: number, y: number, crown: number, r: Random): Polygon[] {
  const shapes: Polygon[] = [];
  const [lowX, lowY] = at(0.93);
  for (let i = 0; i < 16; i++) {
    const side = mix(-1, 1, (i + 0.5) / 16) + r.bell() * 0.2;
    const long = crown * r.between(0.12, 0.3);
    const ex = mix(x, lowX, 0.6) + side * long * 0.42;
    shapes.push(blade(x + side * crown * 0.012, y, x + side * long * 0.5, y + long * 0.2, ex, y + long, crown * 0.016));
  }
  // The sheaths of living fronds clasp the trunk.
  for (const side of [-1, 1])
    shapes.push(blade(x, y - crown * 0.02, x + side * crown * 0.03, mix(y, lowY, 0.4), lowX, lowY, crown * 0.03));
  return unite(shapes);
}

/** Tufts that hold the sand about its foot, here a few and there one: closed growth would be an island on the beach. */
function grassRound(x: number, y: number, height: number, r: Random): Polygon[] {
  const blades: Polygon[] = [];
  for (let tuft = 0; tuft < 3; tuft++) {
    const side = r.bell();
    const middle = x + side * height * 0.06;
    const low = y + height * 0.022 * (r.next() - 0.45);
    const size = r.between(0.45, 1) * (1 - 0.5 * Math.min(1, side * side * 0.4));
    for (let i = 0; i < 7; i++) {
      const tall = height * size * r.between(0.02, 0.06);
      const spread = r.bell();
      const foot = middle + spread * height * 0.012;
      const out = tall * (spread * 1.1 + r.bell() * 0.4);
      blades.push(blade(foot, low, foot + out * 0.3, low - tall * 0.75, foot + out, low - tall * 0.85, height * 0.0028));
    }
  }
  return unite(blades);
}

/** The trunk in three parts: its dark round, the side that the light is on, and the rings that fallen fronds left. */
function trunk(at: (u: number) => [number, number], width: number, r: Random): Part[] {
  const steps = 64;
  const [left, right, lit, edge]: [number[], number[], number[], number[]] = [[], [], [], []];
  const rings: Polygon[] = [];
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
    const [nx, ny] = [(-dy / l) * w, (dx / l) * w];
    left.push(ax + nx, ay + ny);
    right.unshift(ax - nx, ay - ny);
    lit.push(ax + nx * 0.5, ay + ny * 0.5);
    edge.unshift(ax - nx * 0.62, ay - ny * 0.62);
    if (i % 2 === 0 && i > 1 && i < steps - 2) rings.push(ring(ax, ay, nx, ny, w * r.between(0.16, 0.3)));
  }
  const strip = unite([pointsFrom([...left, ...right])]);
  const bright = unite([pointsFrom([...lit, ...edge])]);
  return [
    { polygons: strip, albedo: scaleRgb(WOOD, 0.62), facing: 0.3, through: 0.25 },
    { polygons: bright, albedo: scaleRgb(WOOD, 1.25), facing: 0.7, through: 0.25 },
    { polygons: unite(rings), albedo: scaleRgb(WOOD, 0.84), facing: 0.42, through: 0.25 },
  ];
}

/** A scar about the trunk, sagging in the middle as a ring on a post that is seen from below does. */
function ring(x: number, y: number, nx: number, ny: number, thick: number): Polygon {
  const points: number[] = [];
  for (let k = -2; k <= 2; k++) points.push(x + (nx * k) / 2, y + (ny * k) / 2 - thick * (1 - (k * k) / 4));
  for (let k = 2; k >= -2; k--) points.push(x + (nx * k) / 2, y + (ny * k) / 2 + thick * 0.3 * (1 - (k * k) / 4));
  return pointsFrom(points);
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

/** The leaflets of its upper side, with the rib, catch the light; the others hang in their shade. */
interface Frond {
  upper: Polygon[];
  under: Polygon[];
}

/** Of one side of a frond. */
const LEAFLETS = 42;

/** One frond: a drooping rib with a comb of leaflets on both sides. `angle` 0 is to the right, π/2 up. */
function frond(x: number, y: number, angle: number, size: number, r: Random, leaflets = LEAFLETS): Frond {
  const [upper, under]: [Polygon[], Polygon[]] = [[], []];
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
  upper.push(pointsFrom([...spine, ...lower]));
  const curl = r.between(0.22, 0.5);
  for (let i = Math.round(leaflets * 0.12); i <= leaflets; i++) {
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
      // Fewer are as much broader.
      const wide = ((size * 0.0118 * LEAFLETS) / leaflets) * (1 - 0.35 * u);
      // Control points half-way out make a blade that bends down at its tip.
      const mx = px + dx * long * 0.55;
      const my = py + dy * long * 0.5;
      (side * outward < 0 ? upper : under).push(blade(px, py, mx, my, ex, ey, wide));
    }
  }
  return { upper: unite(upper), under: unite(under) };
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
