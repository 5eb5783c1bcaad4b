/** Things on the land that they are said to stand on: on its top line, or on the ground before it. */
import { clamp } from '../math.ts';
import { boundsOf, type Item, scale, shift } from './boxes.ts';
import type { LandKind } from './land-kinds.ts';
import { type Landform, landformOf, standingOn, topRow } from './landform.ts';
import { baseOf, lift } from './seat-rule.ts';
import type { Setting } from './setting.ts';
import type { Thing } from './things.ts';
import type { View } from './view.ts';

/** The lowest row that counts for what is nearer: what runs out of the picture is near, and not nearer than everything. */
const NEAREST = 0.97;

export interface Ground {
  land: Landform;
  view: View;
}

export const groundOfLand = (thing: Thing, setting: Setting, seed: number): Ground => ({
  land: landformOf(thing.land!, thing.fact.id, setting, seed),
  view: setting.view,
});

/** The land itself. */
export function landItem(thing: Thing, { land, view }: Ground): Item {
  const { x0, x1, foot, tall, wet } = land;
  return {
    thing,
    instance: 1,
    x: (x0 + x1) / 2,
    top: foot - tall,
    w: x1 - x0,
    h: tall,
    base: land.kind === 'wire' ? NEAREST * view.height : Math.min(foot, NEAREST * view.height),
    near: -0.5,
    seat: wet && MIRRORED.has(land.kind) ? 'water' : 'air',
    submerged: 0,
    lean: 0,
    facing: undefined,
  };
}

const MIRRORED: ReadonlySet<LandKind> = new Set(['stack', 'island', 'floe', 'iceberg', 'cliff']);

/** Part of the picture's height for what stands there: of buildings and trees, and of the rest. */
const SHARES: Readonly<Record<LandKind, readonly [great: number, small: number]>> = {
  cliff: [0.36, 0.3],
  wall: [0.3, 0.26],
  peak: [0.33, 0.34],
  stack: [0.36, 0.3],
  iceberg: [0.34, 0.26],
  island: [0.36, 0.3],
  floe: [0.34, 0.32],
  roof: [0.34, 0.34],
  wire: [0.2, 0.12],
};
/** Metres from which a thing is great. */
const GREAT = 5;
/** Free rows above it, as a part of the height. */
const HEADROOM = 0.045;
/** Part of its height by which a thing is sunk in. */
const SUNK = 0.012;

/** On its top line: one where it looks best, several side by side. */
export function standUpon(items: readonly Item[], { land, view }: Ground): void {
  const { width: W, height: H } = view;
  const { from, to, best } = standingOn(land, W);
  const tallest = Math.max(...items.map((i) => i.h));
  const great = items.some(({ thing }) => thing.metres > GREAT);
  const factor = Math.max(...items.map(({ thing }) => thing.factor));
  const room = topRow(land, best) - HEADROOM * H;
  const most = Math.min(SHARES[land.kind][great ? 0 : 1] * H * Math.min(1.2, factor), room);
  if (tallest > most) scale(items, most / tallest, 0, 0);
  const b = boundsOf(items);
  const span = b.x1 - b.x0;
  const free = (to - from) * (items.length > 1 ? 1 : 1.25);
  if (span > free) scale(items, items.length > 1 ? Math.max(0.6, free / span) : free / span, 0, 0);
  const now = boundsOf(items);
  const half = (now.x1 - now.x0) / 2;
  const centre = from + half > to - half ? (from + to) / 2 : clamp(best, from + half, to - half);
  shift(items, centre - (now.x0 + now.x1) / 2, 0);
  // Too many for one row there: each moves to its own place.
  if (items.length > 1 && 2 * half > to - from) {
    const sorted = [...items].sort((a, c) => a.x - c.x);
    sorted.forEach((item, i) => {
      item.x = from + ((i + 0.5) / sorted.length) * (to - from);
    });
  }
  for (const item of items) {
    const reach = Math.min(0.3 * item.w, 0.06 * W);
    const rows = [-1, -0.5, 0, 0.5, 1].map((k) => topRow(land, item.x + k * reach));
    // Feet reach the ground where it is lowest under what is broad, as a wall does; what is slender stands on its middle.
    const row = great ? Math.max(...rows) * 0.5 + rows[2]! * 0.5 : rows[2]!;
    item.top = row + SUNK * item.h - item.h * item.thing.foot[1];
  }
  lift(items, land.kind === 'wire' ? NEAREST * H : Math.min(land.foot, NEAREST * H), 0.5, 'on');
}

/** On the ground before its foot. */
export function standBefore(items: readonly Item[], { land, view }: Ground): void {
  const { width: W, height: H } = view;
  const { best } = standingOn(land, W);
  const tallest = Math.max(...items.map((i) => i.h));
  const most = 0.34 * H;
  if (tallest > most) scale(items, most / tallest, 0, 0);
  const b = boundsOf(items);
  const base = clamp(land.foot + 0.12 * H, land.foot, 0.93 * H);
  shift(items, best - land.side * 0.12 * W - (b.x0 + b.x1) / 2, base - baseOf(items));
}
