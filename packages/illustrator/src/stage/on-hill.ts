/** Who is said to be on a hill stands on its top, or on its side. */
import type { Brief } from '@atelier/spec';
import { standOnMound } from '../scenes/said-mound.ts';
import { boundsOf, scale, shift } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import type { Setting } from './setting.ts';

/** Parts of the height for buildings and trees, and for the rest, of what stands there. */
const GREAT = 0.34;
const SMALL = 0.25;
const HEADROOM = 0.04;
/** Of that share, what there is room for at least, however near the hill's top is to the upper edge. */
const FROM_ABOVE = 0.75;
/** Parts of the width between two of them. */
const APART = 0.24;
/** Metres. */
const TALL = 5;

interface Land {
  brief: Brief;
  setting: Setting;
  seed: number;
}

/** False where the cluster is on no hill, or the picture has none. */
export function settleOnHill({ things, items }: Cluster, { brief, setting, seed }: Land): boolean {
  const { scene, view, light } = setting;
  const sunSide = light.azimuth >= 0 ? 1 : -1;
  const hill = standOnMound({ brief, scene, view, seed, sunSide });
  const rider = hill && things.find((t) => hill.riders.includes(t.fact.id));
  if (!hill || !rider) return false;
  // Several stand side by side: "a snowman and a sled on a hill".
  const aside = (hill.riders.indexOf(rider.fact.id) - (hill.riders.length - 1) / 2) * APART * view.width;
  const top = aside === 0 ? hill.y : hill.row(hill.x + aside);
  const share = (rider.metres > TALL ? GREAT : SMALL) * rider.factor;
  // From above the top lies near the upper edge: they stand before it, on the side that is seen.
  const spot = { ...hill, x: hill.x + aside, y: Math.max(top, (HEADROOM + FROM_ABOVE * share) * view.height) };
  const own = items.filter((i) => i.thing === rider);
  const base = Math.max(...own.map((i) => i.base));
  const tallest = Math.max(...own.map((i) => i.h));
  const b = boundsOf(items);
  const most = Math.min(share * view.height, spot.y - HEADROOM * view.height);
  const k = Math.min(1, most / tallest, (0.5 * view.width) / (b.x1 - b.x0));
  const middle = own.reduce((sum, i) => sum + i.x, 0) / own.length;
  scale(items, k, middle, base);
  // What is broad comes down to the lower of its corners, as a wall does.
  const half = 0.36 * Math.max(...own.map((i) => i.w));
  const low = spot.y > top ? spot.y : Math.max(spot.row(spot.x - half), spot.row(spot.x + half));
  shift(items, spot.x - middle, spot.y + (own.length > 1 ? 0.3 : 0.7) * Math.max(0, low - spot.y) + 0.008 * view.height - base);
  return true;
}
