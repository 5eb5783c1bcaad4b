/** Who is said to be on a way stands on it, and what crosses a water reaches from bank to bank. */
import type { Brief } from '@atelier/spec';
import { heightAt, landOf } from '../scenes/hills-land.ts';
import { reachOf, riverPlan } from '../scenes/river-plan.ts';
import { boundsOf, scale, shift } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import { nameOf } from './named.ts';
import type { Setting } from './setting.ts';
import type { Space } from './space.ts';
import { distanceAt } from './view.ts';

interface Land {
  brief: Brief;
  setting: Setting;
  space: Space;
  seed: number;
}

const WAY = /\b(?:path|trail|footpath|lane|road|track|way|pathway|dirt road)$/;
const ALONG = /(?:^|\s)(?:on|along|down|up|upon)$/;

/** Whether something of the cluster is said to be on a way, and at which column that runs in a row; undefined where no way is painted as one. */
export function wayUnder({ things }: Cluster, { brief, setting, seed }: Land): ((row: number) => number) | undefined {
  const { scene, view } = setting;
  if (scene !== 'hills' && scene !== 'meadow') return undefined;
  const said = brief.relations.some(
    (r) => !r.off && ALONG.test(r.predicate) && WAY.test(nameOf(brief, r.to)) && things.some((t) => t.fact.id === r.from),
  );
  if (!said) return undefined;
  const land = landOf({ view, seed }, { hills: true, bold: scene === 'hills' });
  return (row) => {
    const z = Math.min(60, distanceAt(view, row));
    // Where the land rises under it, it is seen higher: a little farther off than the row says.
    const rise = heightAt(land, land.path(z), z);
    const far = (Math.max(0.2, view.eye - rise) * view.focal) / Math.max(1, row - view.horizon);
    return view.centre + (land.path(Math.min(60, far)) * view.focal) / Math.min(60, far);
  };
}

const BRIDGE = /bridge$/;
const OVER = /(?:^|\s)(?:over|across|spanning|crossing|above)$/;
/** Of the water's width that it reaches over, and the parts of the picture's width that it may be wide. */
const REACH = 1.3;
const WIDTHS = [0.4, 0.94] as const;

/** A bridge over a river, with what is on it: from one bank to the other. False where there is none. */
export function spanWater({ things, items }: Cluster, { brief, setting, space, seed }: Land): boolean {
  const { view, scene } = setting;
  const bridge = items.find((i) => BRIDGE.test(i.thing.art ?? ''));
  if (!bridge || !things.some((t) => t === bridge.thing)) return false;
  const over = brief.relations.some((r) => !r.off && r.from === bridge.thing.fact.id && OVER.test(r.predicate));
  if (!over) return false;
  if (scene === 'canyon') {
    // From wall to wall: its ends are beyond the picture's sides.
    scale(items, (1.08 * view.width) / bridge.w, bridge.x, bridge.base);
    shift(items, view.width / 2 - bridge.x, view.horizon + 0.1 * view.height - bridge.base);
    for (const item of items) if (item.seat === 'ground') item.seat = 'air';
    return true;
  }
  if (scene !== 'river' || !space.water) return false;
  const reach = reachOf(view, seed, riverPlan(brief));
  // Where the water is as wide as the bridge can be seen whole over it.
  let best: { row: number; from: number; to: number; cost: number } | undefined;
  for (let k = 0.1; k <= 0.7; k += 0.04) {
    const row = view.horizon + k * (view.height - view.horizon);
    const span = reach(row);
    const wide = (span[1] - span[0]) / view.width;
    const cost = Math.abs(wide - 0.45) + (span[0] < 0.06 * view.width ? 0.4 : 0) + (span[1] > 0.94 * view.width ? 0.4 : 0);
    if (!best || cost < best.cost) best = { row, from: span[0], to: span[1], cost };
  }
  if (!best) return false;
  const wide = Math.min(WIDTHS[1] * view.width, Math.max(WIDTHS[0] * view.width, REACH * (best.to - best.from)));
  scale(items, wide / bridge.w, bridge.x, bridge.base);
  const b = boundsOf(items);
  const row = Math.max(best.row + 0.02 * view.height, bridge.base - b.y0 + 0.05 * view.height);
  shift(items, (best.from + best.to) / 2 - bridge.x, row - bridge.base);
  bridge.seat = 'water';
  bridge.submerged = 0.03;
  return true;
}
