/**
 * Branching by space colonisation: points of air to be filled pull at the nearest twig, which grows a step towards the mean of
 * its pullers; a point that is reached stops pulling (Runions, Lane & Prusinkiewicz, "Modeling Trees with a Space Colonization
 * Algorithm", 2007). Widths follow the pipe model: a limb's area is the sum of what it carries (after Shinozaki et al., 1964).
 * Units: the tree is 1 high; x right, y up, z towards the viewer.
 */
import type { Random } from '@atelier/spec';
import { pow, sin } from '../math.ts';
import type { Polygon } from '../vector/flatten.ts';
import { limb } from './shapes.ts';

export interface Skeleton {
  x: number[];
  y: number[];
  z: number[];
  parent: number[];
  /** Relative widths, 1 at the foot. */
  width: number[];
  /** Nodes that carry nothing. */
  tips: number[];
}

export interface SkeletonPlan {
  /** Points of air, three numbers each. */
  air: Float64Array;
  /** Height at which the stem ends and the crown begins to pull. */
  stem: number;
  /** Sideways offset of the top. */
  lean: number;
  step: number;
  /** How near a twig comes before a point is filled. */
  reach: number;
  /** Added to each step's direction, upwards; below 0 the twigs hang. */
  lift: number;
}

const MOST_STEPS = 90;
/** A node that has divided this often divides no more: two points that pull apart would else heap twigs on one spot. */
const MOST_CHILDREN = 3;
const PIPE = 2.15;

export function growSkeleton(plan: SkeletonPlan, r: Random): Skeleton {
  const { air, step } = plan;
  const bone: Skeleton = { x: [], y: [], z: [], parent: [], width: [], tips: [] };
  const phase = r.next() * 6.28;
  const sway = r.between(0.004, 0.014);
  const knots = Math.max(3, Math.ceil(plan.stem / step));
  for (let i = 0; i <= knots; i++) {
    const y = (i / knots) * plan.stem;
    add(bone, plan.lean * y * y + sway * sin(phase + y * 14), y, 0, i - 1);
  }
  const count = air.length / 3;
  const nearest = new Int32Array(count);
  const distance = new Float64Array(count).fill(1e9);
  const children: number[] = [];
  let seen = 0;
  for (let round = 0; round < MOST_STEPS; round++) {
    const grown = bone.x.length;
    const pull = new Map<number, [number, number, number]>();
    for (let i = 0; i < count; i++)
      if (distance[i]! >= 0) pullOf(bone, plan, i, seen, grown, nearest, distance, children, pull);
    seen = grown;
    if (pull.size === 0) break;
    divide(bone, plan, r, children, pull);
  }
  thicken(bone);
  return bone;
}

/** Adds the pull of point `i` to that of the node next to it, unless the point is filled. */
function pullOf(
  bone: Skeleton,
  { air, reach }: SkeletonPlan,
  i: number,
  seen: number,
  grown: number,
  nearest: Int32Array,
  distance: Float64Array,
  children: number[],
  pull: Map<number, [number, number, number]>,
): void {
  measure(bone, air, i, seen, grown, nearest, distance);
  const d = Math.sqrt(distance[i]!);
  const n = nearest[i]!;
  if (d < reach || (children[n] ?? 0) >= MOST_CHILDREN) {
    distance[i] = -1;
    return;
  }
  const sum = pull.get(n) ?? [0, 0, 0];
  sum[0] += (air[i * 3]! - bone.x[n]!) / d;
  sum[1] += (air[i * 3 + 1]! - bone.y[n]!) / d;
  sum[2] += (air[i * 3 + 2]! - bone.z[n]!) / d;
  pull.set(n, sum);
}

/** Each node that is pulled grows a step. */
function divide(
  bone: Skeleton,
  { step, lift }: SkeletonPlan,
  r: Random,
  children: number[],
  pull: Map<number, [number, number, number]>,
): void {
  for (const [n, sum] of pull) {
    children[n] = (children[n] ?? 0) + 1;
    const px = sum[0];
    const py = sum[1];
    const pz = sum[2];
    const l = Math.sqrt(px * px + py * py + pz * pz) || 1;
    const jx = (r.next() - 0.5) * 0.36;
    const jy = (r.next() - 0.5) * 0.36 + lift;
    add(bone, bone.x[n]! + (px / l + jx) * step, bone.y[n]! + (py / l + jy) * step, bone.z[n]! + (pz / l) * step, n);
  }
}

function add(bone: Skeleton, x: number, y: number, z: number, parent: number): void {
  bone.x.push(x);
  bone.y.push(y);
  bone.z.push(z);
  bone.parent.push(parent);
}

/** Compares point `i` with the nodes that are new since it was last looked at. */
function measure(
  bone: Skeleton,
  air: Float64Array,
  i: number,
  from: number,
  to: number,
  nearest: Int32Array,
  distance: Float64Array,
): void {
  const { x, y, z } = bone;
  const ax = air[i * 3]!;
  const ay = air[i * 3 + 1]!;
  const az = air[i * 3 + 2]!;
  let least = distance[i]!;
  for (let n = from; n < to; n++) {
    const dx = ax - x[n]!;
    const dy = ay - y[n]!;
    const dz = az - z[n]!;
    const d = dx * dx + dy * dy + dz * dz;
    if (d < least) {
      least = d;
      nearest[i] = n;
    }
  }
  distance[i] = least;
}

function thicken(bone: Skeleton): void {
  const count = bone.x.length;
  const carried = new Float64Array(count);
  for (let n = count - 1; n >= 0; n--) {
    if (carried[n] === 0) {
      bone.tips.push(n);
      carried[n] = 1;
    }
    const parent = bone.parent[n]!;
    if (parent >= 0) carried[parent] = carried[parent]! + carried[n]!;
  }
  const foot = pow(carried[0] ?? 1, 1 / PIPE);
  for (let n = 0; n < count; n++) bone.width.push(pow(carried[n]!, 1 / PIPE) / foot);
}

/** From tree units to the picture. */
export interface Placing {
  x: number;
  y: number;
  height: number;
}

/** The limbs as outlines, `thick` the width of the foot in pixels; thinner than `least` pixels is left out. */
export function limbsOf(bone: Skeleton, at: Placing, thick: number, least: number): Polygon[] {
  const heir = new Int32Array(bone.x.length).fill(-1);
  for (let n = 1; n < bone.x.length; n++) {
    const p = bone.parent[n]!;
    if (p >= 0 && (heir[p]! < 0 || bone.width[n]! > bone.width[heir[p]!]!)) heir[p] = n;
  }
  const out: Polygon[] = [];
  for (let n = 0; n < bone.x.length; n++) {
    const p = bone.parent[n]!;
    if (p >= 0 && heir[p] === n) continue;
    const points: [number, number][] = [];
    const widths: number[] = [];
    const push = (k: number, width: number): void => {
      points.push([at.x + bone.x[k]! * at.height, at.y - bone.y[k]! * at.height]);
      // The foot flares out.
      const flare = 1 + 0.9 * Math.max(0, 1 - bone.y[k]! / 0.07) * Math.max(0, 1 - bone.y[k]! / 0.07);
      widths.push(width * thick * flare);
    };
    if (p >= 0) push(p, bone.width[n]!);
    for (let k = n; k >= 0; k = heir[k]!) push(k, bone.width[k]!);
    if (points.length < 2 || (widths[0] ?? 0) < least) continue;
    out.push(limb(points, widths));
  }
  return out;
}
