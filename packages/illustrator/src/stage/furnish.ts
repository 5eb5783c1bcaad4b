/** What a writer put into a room: along its wall, on it, or free on the floor, always behind what the person named. */
import { random } from '@atelier/spec';
import { clamp } from '../math.ts';
import { areaOf, boundsOf, type Item, overlap, type Rect, rectOf, scale, shift } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import type { Setting } from './setting.ts';

/** The picture that is furnished. */
interface Walls {
  setting: Setting;
  seed: number;
}

/** Hung flat on a wall, without a cord. */
const ON_WALL: ReadonlySet<string> = new Set([
  'own:window',
  'own:window-rain',
  'own:blackboard',
  'own:notice-board',
  'own:pub-sign',
  'own:bakery-sign',
  'own:cafe-sign',
  'own:bar-sign',
  'own:wall-shelf',
  'own:tool-board',
  'noto:framed-picture',
  'noto:mirror',
  'own:posters',
  'own:poster',
  'own:neon-sign',
  'own:wreath',
  'own:dartboard',
  'own:christmas-stocking',
  'own:sweater',
  'own:leather-jacket',
]);

/** By themselves they are looked at straight on, and hang from no ceiling. */
const AT_EYE_LEVEL: ReadonlySet<string> = new Set([
  'own:posters',
  'own:poster',
  'own:neon-sign',
  'own:wreath',
  'own:dartboard',
  'own:christmas-stocking',
  'own:sweater',
  'own:leather-jacket',
]);
export const isAtEyeLevel = (art: string | undefined): boolean => art !== undefined && AT_EYE_LEVEL.has(art);

export const isOnWall = (art: string | undefined): boolean => art !== undefined && ON_WALL.has(art);

/** Stands away from the wall, where people use it. */
const FREE: ReadonlySet<string> = new Set([
  'own:armchair',
  'own:chair',
  'own:table',
  'own:round-table',
  'own:toys',
  'own:school-desk',
  'own:easel',
  'noto:teddy-bear',
]);

/** Stands with its back to a wall wherever there is one. */
const BACKED: ReadonlySet<string> = new Set([
  'own:bookcase',
  'own:fireplace',
  'own:stove',
  'own:wood-stove',
  'own:jukebox',
  'own:sink',
  'own:refrigerator',
  'own:grandfather-clock',
  'own:piano',
  'noto:bed',
  'own:sofa',
]);

/** How far below the horizon, as a part of the height, what is at the wall stands, and at most how high it reaches. */
const AT_WALL = 0.075;
/** What is only told of the room stands behind it. */
const BEHIND = 0.065;
/** The part of a piece that may lie over what was named. */
const MAY_HIDE = 0.25;
const HIGHEST = 0.1;

/** What was named of a room and has its back to the wall stands there, several side by side; what was named with it stays before it. */
export function backed(clusters: readonly Cluster[], { setting }: Pick<Walls, 'setting'>): void {
  const { width: W, height: H, horizon } = setting.view;
  const row = horizon + AT_WALL * H;
  for (const { items } of clusters) {
    const atWall = items.filter(({ thing, seat }) => seat === 'ground' && BACKED.has(thing.art ?? ''));
    // What is said to be behind it needs room there.
    const isBefore = ({ base, thing }: Item): boolean =>
      items.some((other) => other.thing !== thing && other.seat === 'ground' && other.base < base - 1);
    if (atWall.length === 0 || atWall.some(isBefore)) continue;
    for (const item of atWall) {
      // What stands on it goes with it.
      const riders = items.filter((i) => i.seat === 'on' && Math.abs(i.x - item.x) < item.w / 2 && i.top + i.h <= item.base);
      const up = Math.max(0, item.base - row);
      const k = Math.min(1, (row - HIGHEST * H) / item.h);
      shift([item, ...riders], 0, -up);
      scale([item, ...riders], k, item.x, row);
      item.near -= 1;
    }
    const same = atWall.filter(({ thing }) => thing === atWall[0]!.thing);
    if (same.length < 2) continue;
    // Side by side along the whole of it.
    const wide = same.reduce((sum, { w }) => sum + w, 0);
    const fit = Math.min(1, (0.94 * W) / wide);
    let x = W / 2 - (wide * fit) / 2;
    for (const item of same) {
      scale([item], fit, item.x, item.base);
      shift([item], x + item.w / 2 - item.x, row - item.base);
      x += item.w;
    }
  }
}

/** Stands in corners and beside the windows. */
const GREENERY = /^own:(?:house-plant|flower-pot)|^plant\.|^own:floor-lamp$/;

/**
 * Plants and lamps that were named of a room and nothing else leave its middle to what such a room is for: they stand at the sides, by turns, the later
 * nearer to the viewer.
 */
export function atSides(clusters: readonly Cluster[], { setting }: Pick<Walls, 'setting'>): void {
  const { width: W, height: H, horizon } = setting.view;
  const items = clusters.flatMap((c) => c.items).filter(({ thing }) => !isOnWall(thing.art));
  if (items.length < 2 || items.some(({ thing, seat }) => seat !== 'ground' || !GREENERY.test(thing.art ?? ''))) return;
  items.forEach((item, i) => {
    const row = Math.floor(i / 2);
    const depth = Math.min(row, 2) / 2;
    const tall = (0.25 + 0.3 * depth) * H;
    scale([item], Math.min(tall / item.h, ((0.17 + 0.07 * depth) * W) / item.w), item.x, item.base);
    const inset = (0.18 - 0.1 * depth) * W;
    shift([item], (i % 2 === 0 ? inset : W - inset) - item.x, horizon + (AT_WALL + 0.22 * depth) * H - item.base);
  });
}

/** Where furniture could stand, from the left to the right. */
const PLACES = 17;

/** What small things are put on where a writer has put it into the room. */
const STANDS: ReadonlySet<string> = new Set([
  'own:table',
  'own:round-table',
  'own:workbench',
  'own:counter',
  'own:desk',
  'own:school-desk',
]);
/** How far down what lies on a desk reaches, as a part of its height. */
const LITTERED: Readonly<Record<string, number>> = { 'own:desk': 0.17, 'own:school-desk': 0.27, 'own:counter': 0.25 };

/** So many times as large as in life, beside its table, may what lies on it be. */
const FOUND_AT = 2.2;

/** Small things that were named do not lie on the floor: the table comes to the front, and they stand on it. */
export function laid(clusters: readonly Cluster[], named: readonly Item[], { setting }: Walls): Cluster | undefined {
  const { width: W, height: H } = setting.view;
  const small = named.length > 0 && named.every(({ thing, seat }) => thing.place === 'surface' || seat === 'on');
  const cluster = small ? clusters.find(({ items }) => STANDS.has(items[0]?.thing.art ?? '')) : undefined;
  const [table] = cluster?.items ?? [];
  if (!table) return undefined;
  scale([table], Math.min((0.86 * W) / table.w, (0.42 * H) / table.h), table.x, table.base);
  shift([table], W / 2 - table.x, 0.96 * H - table.base);
  const top = table.top + (LITTERED[table.thing.art ?? ''] ?? 0.06) * table.h;
  const b = boundsOf(named);
  // A key is found on its table, and is not as long as an arm.
  const least = Math.max(
    ...named.map(({ h, thing }) => (FOUND_AT * table.h * Math.max(0.05, thing.metres)) / table.thing.metres / h),
  );
  const k = Math.min(1, (0.72 * table.w) / (b.x1 - b.x0), (0.32 * H) / (b.y1 - b.y0), least);
  scale(named, k, W / 2, b.y1);
  const moved = boundsOf(named);
  shift(named, W / 2 - (moved.x0 + moved.x1) / 2, top - moved.y1);
  for (const item of named) Object.assign(item, { seat: 'on', base: table.base, near: table.near + 0.5 + item.near * 0.1 });
  return cluster;
}

/** How far the eye stands off the middle of a room, and half of its back wall, as parts of the picture's width. */
const [ASIDE, WALL_HALF] = [0.06, 0.35];

/** Small things and beasts may be so many times as large as in life, what is as large as people less: a cat fills no bedroom. */
const [SMALL_MAY, LARGE_MAY] = [1.9, 1.3];
/** Where the eye of a room looks, as a part of the height, and how high it is in metres. */
const [LOOKS, EYE] = [0.4, 1.3];

/** What was named stands in a room about as large as it is in life. */
export function tamed(clusters: readonly Cluster[], { setting }: Pick<Walls, 'setting'>): void {
  const { height: H } = setting.view;
  for (const { items } of clusters) {
    const standing = items.filter(
      ({ thing, seat }) => seat === 'ground' && thing.art !== undefined && thing.place === 'ground',
    );
    const lead = standing.sort((a, b) => b.h - a.h)[0];
    if (!lead || lead.base < 0.6 * H) continue;
    const { metres, factor, aspect } = lead.thing;
    const life = (metres * Math.max(1, factor) * (lead.base - LOOKS * H)) / EYE;
    // A table is low and yet no small thing.
    const most = life * (metres * Math.max(1, aspect) < 0.8 ? SMALL_MAY : LARGE_MAY);
    if (lead.h > most) scale(items, most / lead.h, lead.x, lead.base);
  }
}

/** `named` has its places already. */
export function furnish(clusters: readonly Cluster[], named: readonly Item[], room: Walls): void {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const lead = named.filter((item) => item.thing.art !== undefined).sort((a, b) => b.h - a.h)[0];
  // A room is about three metres high; beside somebody who stands near it is drawn by his size.
  // With nobody in it one stands as near as its tallest piece allows.
  const tallest = Math.max(0.7, ...clusters.flatMap(({ items }) => items.map(({ thing }) => thing.metres)));
  const metre = lead
    ? clamp((0.8 * lead.h) / lead.thing.metres, 0.2 * H, 0.3 * H)
    : clamp((0.62 * H) / tallest, 0.28 * H, 0.33 * H);
  const people = named.map(rectOf);
  const taken: Rect[] = [];
  const ordered = [...clusters].sort(
    (a, b) => b.items[0]!.w * b.items[0]!.thing.metres - a.items[0]!.w * a.items[0]!.thing.metres,
  );
  for (const { items } of ordered) {
    const [item] = items;
    if (!item) continue;
    const { thing } = item;
    const tall = Math.min(thing.metres * metre * thing.factor, 0.6 * H, (0.56 * W) / thing.aspect);
    scale(items, tall / item.h, item.x, item.base);
    const free = FREE.has(thing.art ?? '');
    const base =
      thing.place === 'hang'
        ? isOnWall(thing.art)
          ? 0.36 * H + 0.5 * item.h
          : 0.1 * H + item.h
        : view.horizon + (free ? (named.length === 0 ? 0.2 : 0.12) : BEHIND) * H;
    shift(items, 0, base - item.base);
    item.seat = thing.place === 'hang' ? 'hang' : 'ground';
    if (thing.place === 'hang') item.base = view.horizon + 0.05 * H;
    item.near = -2;
    shift(items, columnFor(item, room, people, taken) - item.x, 0);
    // A plant before the bed would hide its pillow.
    const own = rectOf(item);
    if (free && people.some((other) => overlap(own, other) > MAY_HIDE * areaOf(own)))
      shift(items, 0, view.horizon + BEHIND * H - item.base);
    taken.push(rectOf(item));
  }
}

/** The freest column, nearest to where chance would have it. */
function columnFor(item: Item, { seed, setting }: Walls, people: readonly Rect[], taken: readonly Rect[]): number {
  const { width: W } = setting.view;
  const edge = item.w / 2 + 0.03 * W;
  // What hangs on the back wall hangs beside the windows of the wall at the side.
  const wall = isOnWall(item.thing.art) ? W / 2 - (setting.light.azimuth >= 0 ? ASIDE : -ASIDE) * W : undefined;
  const low = wall === undefined ? edge : Math.max(edge, wall - WALL_HALF * W + item.w / 2);
  const high = wall === undefined ? W - edge : Math.min(W - edge, wall + WALL_HALF * W - item.w / 2);
  if (high <= low) return W / 2;
  const wished = random(seed, item.thing.fact.id, 'furnish').between(low, high);
  let best = { x: wished, cost: Number.POSITIVE_INFINITY };
  for (let i = 0; i < PLACES; i++) {
    const x = low + ((high - low) * i) / (PLACES - 1);
    const own = rectOf({ ...item, x });
    const hidden = people.reduce((sum, other) => sum + overlap(own, other), 0) / areaOf(own);
    const shared = taken.reduce((sum, other) => sum + overlap(own, other) / Math.min(areaOf(own), areaOf(other)), 0);
    const cost = 3 * hidden + 4 * shared + (0.5 * Math.abs(x - wished)) / W;
    if (cost < best.cost) best = { x, cost };
  }
  return best.x;
}
