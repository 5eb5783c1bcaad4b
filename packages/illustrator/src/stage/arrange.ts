/** Clusters into the picture: each finds its place among what is there already, and never moves it (L1). */

import { type Brief, type Random, random } from '@atelier/spec';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { ridersOnIce } from '../scenes/frozen.ts';
import { hasTownRiver } from '../scenes/town-river.ts';
import { aimedAtDisc } from './aimed.ts';
import { areaOf, boundsOf, type Item, overlap, type Rect, rectOf, scale, shift } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import { isAtEyeLevel } from './furnish.ts';
import { settleOnHill } from './on-hill.ts';
import { spanWater, wayUnder } from './on-way.ts';
import type { Setting } from './setting.ts';
import type { Space } from './space.ts';
import { isBust } from './things.ts';
import { growTrees } from './tree-scale.ts';
import { rowAt, viewWith } from './view.ts';

export interface Room {
  brief: Brief;
  setting: Setting;
  space: Space;
  seed: number;
  /** What has its place already. */
  taken: Item[];
  /** A card, sign or poster is the picture; what stands on it only decorates it. */
  board?: boolean;
  /** A poster or banner of the thing: below the words, or beside them on what is wide. */
  poster?: 'wide' | 'tall';
  /** How much larger than usual its words were said to be; 1 where nothing was said. */
  worded?: number;
  /** A room with walls: what a writer put into it stands along them. */
  furnished?: boolean;
}

/** Left and right of what is in the picture, as parts of its width; the top as a part of its height. */
export const MARGIN = 0.035;
const TOP = 0.05;

/** Shrinks a cluster about its feet until it fits. */
export function fit(cluster: Cluster, width: number, height: number): void {
  const b = boundsOf(cluster.items);
  const k = Math.min(1, width / (b.x1 - b.x0), height / Math.max(1, b.y1 - b.y0));
  if (k < 1) scale(cluster.items, k, (b.x0 + b.x1) / 2, Math.max(...cluster.items.map((i) => i.base)));
}

/** The last guard: whole subjects, whatever was asked for. */
export function keepInside(items: readonly Item[], { view }: Setting): void {
  const b = boundsOf(items);
  const left = view.width * MARGIN * 0.5;
  const low = view.height * 0.985;
  const dx = b.x0 < left ? left - b.x0 : b.x1 > view.width - left ? view.width - left - b.x1 : 0;
  const dy = b.y1 > low ? low - b.y1 : b.y0 < view.height * 0.015 ? view.height * 0.015 - b.y0 : 0;
  shift(items, dx, dy);
}

/** Where the subject of a picture likes to be: off the middle, away from the sun. */
function favourite({ setting, space }: Room, r: Random): number {
  const { view, light, framing } = setting;
  if (space.plain || framing.home === 'middle') return 0.5;
  if (framing.home === 'third') return sunPlace(view, light).x > view.width / 2 ? 1 / 3 : 2 / 3;
  const wide = view.width / view.height;
  const off = wide > 1.2 ? 0.13 : wide > 0.8 ? 0.11 : 0.05;
  const sun = sunPlace(view, light).x / view.width;
  return 0.5 + (sun > 0.5 ? -1 : 1) * off + r.between(-0.025, 0.025);
}

/** Puts one cluster into a scene. `first` is the main subject; `near` has the people whom the picture is about. */
export function settle(cluster: Cluster, given: Room, first: boolean, near = false): void {
  if (settleOnHill(cluster, given) || spanWater(cluster, given)) return;
  const room = ontoIce(cluster, beyondDunes(cluster, given));
  const { setting, space, seed } = room;
  const { view } = setting;
  const lead = cluster.things[0]!;
  const r = random(seed, lead.fact.id, 'place');
  const { width: W, height: H } = view;
  const place = cluster.things.length === 1 ? lead.place : groundOf(cluster);
  const inAir = place === 'sky' || (place === 'water' && space.submerged);
  const chart = lead.art?.startsWith('own:solar-system') === true;
  const broad = chart ? 0.96 : !first && !space.plain ? 0.56 : cluster.items.length === 1 ? (W < H * 0.8 ? 0.84 : 0.64) : 0.86;
  const banked = (setting.scene === 'river' || hasTownRiver(room.brief, setting.scene)) && place === 'ground';
  const ice = room === given ? undefined : middleOfIce(room);
  if (cluster.items.length === 1 && isBust(lead)) fit(cluster, W, H);
  else
    fit(
      cluster,
      W * (banked ? Math.min(broad, BANK) : broad),
      place === 'sky' && !space.plain ? view.horizon * 0.8 : H * (ice !== undefined && banked ? ON_RIVER : near ? 0.88 : 0.74),
    );
  const across = isAcross(cluster, setting.scene);
  if (across) scale(cluster.items, FAR_SHORE, cluster.items[0]!.x, Math.max(...cluster.items.map((i) => i.base)));
  const b = boundsOf(cluster.items);
  const half = (b.x1 - b.x0) / 2;
  const middle = (b.x0 + b.x1) / 2;
  const wished =
    lead.where.side === 'left' ? 0.25 : lead.where.side === 'right' ? 0.75 : lead.where.side === 'centre' ? 0.5 : undefined;
  const way = inAir ? undefined : wayUnder(cluster, room);
  const onWay = (): number => {
    const feet = Math.max(...cluster.items.map((i) => i.base));
    const row = feet + rowFor(cluster, place, room, W / 2, random(seed, lead.fact.id, 'way'), first, near);
    return clamp(way!(row) / W, 0, 1);
  };
  const home = way ? onWay() : ice !== undefined ? ice : (wished ?? (first ? favourite(room, r) : undefined));
  const lowest = half + MARGIN * W;
  const highest = W - half - MARGIN * W;
  let best = { cost: Number.POSITIVE_INFINITY, x: W / 2, dy: 0, rank: 0 };
  for (let t = 0; t < 20; t++) {
    const spread = way
      ? 0
      : ice !== undefined
        ? 0.02 * t
        : wished === undefined
          ? first
            ? (setting.framing.home ? 0.003 : banked ? 0.05 : 0.02) * t
            : 1
          : 0.012 * t;
    const around = home === undefined ? r.between(0.06, 0.94) : home + r.between(-1, 1) * spread;
    const x = highest > lowest ? clamp(around * W, lowest, highest) : W / 2;
    const dy = across
      ? view.horizon + 0.006 * H - Math.max(...cluster.items.map((i) => i.base))
      : rowFor(cluster, place, room, x, r, first, near);
    const cost =
      costOf(cluster, x - middle, dy, room, home) +
      t * 0.002 +
      overgrown(cluster, dy, room) +
      (ice === undefined ? (banked ? inWater(cluster, x - middle, dy, space) : 0) : offIce(cluster, x, space)) +
      (place === 'water' ? overDeck(cluster, x - middle, dy, space) : 0);
    if (cost < best.cost) best = { cost, x, dy, rank: t };
  }
  shift(cluster.items, best.x - middle, best.dy);
  if (place === 'ground') ontoDeck(cluster.items, space);
  const tallest = Math.max(...cluster.items.map((i) => i.h));
  const over = Math.min(standsBig(cluster, 0, room) / BIGGEST, tallest / (LEAST * H));
  if (over > 1 && !inAir) scale(cluster.items, 1 / over, best.x, Math.max(...cluster.items.map((i) => i.base)));
  // The water comes up to its foot and mirrors it.
  if (across) for (const item of cluster.items) item.seat = 'water';
  else if (!inAir && place !== 'hang' && place !== 'water' && !space.plain && cluster.things.length === 1)
    ground(cluster.items, space);
  growTrees(cluster.items, room);
  if (!first && cluster.things.length === 1 && !lead.said && place === 'ground') stepAside(cluster.items, room);
  // What flies or swims is at a middle distance, whatever row it is seen at.
  if (inAir) for (const item of cluster.items) item.base = mix(view.horizon, H, 0.45);
  if (lead.where.level === 'top' && cluster.items.every((i) => i.seat !== 'on')) raise(cluster.items, H);
  keepInside(cluster.items, setting);
}

/** Metres from the edge of a deck, along which its rail runs. */
const RAIL = 0.4;

/** All of a cluster between the rails of the deck, at the row of its feet. */
function ontoDeck(items: readonly Item[], { deck }: Space): void {
  if (!deck) return;
  const b = boundsOf(items);
  const [left, right] = deck.across(Math.max(...items.map((i) => i.base)), RAIL);
  const half = Math.min((b.x1 - b.x0) / 2, (right - left) / 2);
  const middle = (b.x0 + b.x1) / 2;
  shift(items, clamp(middle, left + half, right - half) - middle, 0);
}

/** Share of what floats that would lie over the deck. */
function overDeck({ items }: Cluster, dx: number, dy: number, { deck }: Space): number {
  if (!deck) return 0;
  const b = boundsOf(items);
  const [left, right] = deck.across(Math.max(...items.map((i) => i.base)) + dy);
  return clamp((Math.min(right, b.x1 + dx) - Math.max(left, b.x0 + dx)) / (b.x1 - b.x0));
}

/** Each that was invented moves off what was named, where there is room for it at the side. */
function stepAside(items: readonly Item[], { setting, taken }: Room): void {
  const { view } = setting;
  for (const item of items) {
    const named = taken.filter(({ thing, seat }) => thing.said && seat !== 'air').map((i) => wider(rectOf(i), AIR * view.unit));
    const clear = (x: number): boolean => named.every((other) => overlap(rectOf({ ...item, x }), other) === 0);
    if (clear(item.x)) continue;
    const edge = item.w / 2 + MARGIN * view.width;
    const beside = named
      .flatMap(({ x0, x1 }) => [x0 - item.w / 2, x1 + item.w / 2])
      .filter((x) => x >= edge && x <= view.width - edge && clear(x))
      .sort((a, b) => Math.abs(a - item.x) - Math.abs(b - item.x));
    if (beside[0] !== undefined) item.x = beside[0];
  }
}

/** What towers over the dunes stands beyond them. */
function beyondDunes({ things }: Cluster, room: Room): Room {
  const { space, setting } = room;
  if (setting.scene !== 'desert' || things.every(({ metres }) => metres < TOWERING)) return room;
  const far = setting.view.horizon + 0.055 * setting.view.height;
  return { ...room, space: { ...space, stand: (x) => ({ ...space.stand(x), far }) } };
}

/** Who is said to be on a frozen water stands on its ice. */
function ontoIce({ things, items }: Cluster, room: Room): Room {
  const { space, brief } = room;
  const { water } = space;
  if (!water) return room;
  const riders = ridersOnIce(brief);
  if (!things.some((t) => riders.has(t.fact.id))) return room;
  return {
    ...room,
    space: {
      ...space,
      stand: (x) => {
        const rows = feetOf(items, x)
          .map(water)
          .filter((r) => r.near > r.far);
        const [far, near] = [Math.max(...rows.map((r) => r.far)), Math.min(...rows.map((r) => r.near))];
        return near > far ? { far: mix(far, near, 0.4), near: mix(far, near, 0.96) } : space.stand(x);
      },
    },
  };
}

/** Who glides stretches a leg behind: columns where the feet are, whichever way they look. */
function feetOf(items: readonly Item[], x: number): number[] {
  const { w, thing } = items[0]!;
  const off = Math.abs(thing.foot[0] - 0.5) * w;
  return [x - off, x, x + off];
}

const offIce = ({ items }: Cluster, x: number, { water }: Space): number =>
  feetOf(items, x).filter((at) => water!(at).near <= water!(at).far).length;

/** How many of a cluster on the bank would have a foot in the river. */
function inWater({ items }: Cluster, dx: number, dy: number, { water }: Space): number {
  const wet = (x: number, row: number): boolean => {
    const { far, near } = water!(x);
    return row > far && row < near;
  };
  const standing = items.filter((i) => i.seat === 'ground');
  return standing.filter((i) => [-0.4, 0, 0.4].some((at) => wet(i.x + dx + at * i.w, i.base + dy))).length * 0.6;
}

/** Part of the height for who is on a frozen river: larger, nobody fits between its banks. */
const ON_RIVER = 0.4;

/** Where most of the ice is: a part of the picture's width. */
function middleOfIce({ space, setting, brief }: Room): number | undefined {
  if (!space.water || ridersOnIce(brief).size === 0) return undefined;
  const { width: W, height: H } = setting.view;
  let [sum, all] = [0, 0];
  for (let u = 0.1; u < 0.91; u += 0.05) {
    const { far, near } = space.water(u * W);
    // Only where there is room for feet.
    const rows = near - Math.max(far, 0) > 0.12 * H ? (near - far) * (near - far) : 0;
    sum += u * rows;
    all += rows;
  }
  return all > 0 ? sum / all : undefined;
}

/** How large what stands across a lake is beside what stands on the near bank. */
const FAR_SHORE = 0.66;

/** A castle or a church by a lake stands on its far shore: on the bank at one's feet it would be a toy. */
const isAcross = ({ things }: Cluster, scene: string): boolean =>
  scene === 'lake' &&
  things.every(
    (t) =>
      t.drawing?.category === 'building' &&
      t.metres > 12 &&
      t.count === 1 &&
      t.where.reach !== 'near' &&
      !t.words.some((w) => /\b(?:in front of|before|on this side of|on the near (?:bank|shore|side))\b/.test(w)) &&
      t.where.level !== 'bottom',
  );

/** How many times its size at that distance something on a far bank may be drawn. */
const BIGGEST = 2.6;
/** Part of the width that fits on one bank of a river. */
const BANK = 0.5;
/** Metres. */
const TOWERING = 30;
/** Part of the height below which nobody finds it. */
const LEAST = 0.11;

/** How many times larger than the trees beside it a cluster would look on the land of a river, moved down by `dy`. */
function standsBig({ items, things }: Cluster, dy: number, { setting, brief }: Room): number {
  const river = setting.scene === 'river' || hasTownRiver(brief, setting.scene);
  if (!river || things.some((t) => t.place !== 'ground' && (t.place !== 'water' || t.metres > 2))) return 0;
  const { view } = setting;
  const main = items.reduce((a, i) => (i.thing.metres > a.thing.metres ? i : a));
  const metresPerPixel = view.eye / Math.max(1, main.base + dy - view.horizon);
  return (main.h * metresPerPixel) / main.thing.metres;
}

const overgrown = (cluster: Cluster, dy: number, room: Room): number => clamp(standsBig(cluster, dy, room) - 1.5, 0, 8) * 0.2;

/** The ones behind of a group that reaches past the farthest ground move up to it: nothing stands on the sky or the sea. */
function ground(items: readonly Item[], space: Space): void {
  const standing = items.filter(({ seat }) => seat === 'ground');
  const near = Math.max(...standing.map(({ base }) => base));
  const farthest = Math.min(...standing.map(({ base }) => base));
  const limit = Math.max(...standing.map(({ x }) => space.stand(x).far));
  if (standing.length < 2 || farthest >= limit || near <= farthest) return;
  const foremost = Math.max(near, Math.min(limit + 0.5 * (near - farthest), ...standing.map(({ x }) => space.stand(x).near)));
  for (const item of standing) {
    const to = foremost - ((near - item.base) * (foremost - limit)) / (near - farthest);
    item.top += to - item.base;
    item.base = to;
  }
}

/** "At the top of the picture": up, as far as what it is allows. */
export function raise(items: readonly Item[], height: number): void {
  const b = boundsOf(items);
  const up = Math.max(0, b.y0 - height * TOP);
  for (const item of items) {
    item.top -= up;
    item.seat = item.thing.place === 'hang' ? 'hang' : 'air';
  }
}

function groundOf(cluster: Cluster): string {
  const standing = cluster.things.filter((t) => t.place !== 'sky' && t.place !== 'hang');
  if (standing.length === 0) return cluster.things[0]!.place;
  // Who is in a boat is where it is.
  const own = standing.filter((t) => cluster.items.some((i) => i.thing === t && i.seat !== 'on'));
  if (own.length > 0 && own.every((t) => t.place === 'water')) return 'water';
  return standing.every((t) => t.place === 'water') ? 'water' : (standing.find((t) => t.place !== 'water')?.place ?? 'ground');
}

/** How far a cluster must move down so that its feet come to a row that suits it at column x; sets how it is held up. */
function rowFor(cluster: Cluster, place: string, room: Room, x: number, r: Random, first: boolean, close: boolean): number {
  const { setting, space } = room;
  const { view } = setting;
  const { height: H, horizon } = view;
  const { items } = cluster;
  const base = Math.max(...items.map((i) => i.base));
  const b = boundsOf(items);
  const tall = b.y1 - b.y0;
  if (place === 'hang') {
    const row = H * r.between(0.1, 0.16);
    return (cluster.things.some(({ art }) => isAtEyeLevel(art)) ? Math.max(row, 0.42 * H - tall / 2) : row) - b.y0;
  }
  if (place === 'sky' || (place === 'water' && space.submerged)) {
    // What is on its way to the sun or the moon has it above.
    const aimed = cluster.things.some(({ fact }) => aimedAtDisc(room.brief).includes(fact.id));
    const ceiling = Math.max(H * TOP, aimed ? sunPlace(view, setting.light).y + 0.05 * view.unit - tall / 2 : 0);
    const floor = (space.plain || space.submerged ? H * 0.8 : horizon * 0.92) - tall;
    const wished = space.plain
      ? H * 0.42 - tall / 2
      : space.submerged
        ? H * r.between(0.2, 0.6) - tall / 2
        : horizon * r.between(0.3, 0.5) - tall / 2;
    return clamp(wished, ceiling, Math.max(ceiling, floor)) - b.y0;
  }
  const main = items.reduce((a, i) => (i.thing.metres > a.thing.metres ? i : a));
  const stands = space.deck && place !== 'water' ? viewWith(view, { eye: space.deck.eye }) : view;
  const natural = rowAt(stands, Math.max(0.5, (view.focal * main.thing.metres) / main.h));
  const rows = place === 'water' && space.water ? space.water(x) : space.stand(x);
  if (space.plain) return H * 0.845 - base;
  const far = main.thing.where.reach === 'far' || place === 'far';
  const level =
    main.thing.where.level === 'bottom' || main.thing.where.reach === 'near'
      ? 1
      : r.between(close ? 0.8 : 0.35, close ? 1 : 0.85);
  // Small things come no nearer than the lower part of the picture, big ones as far as their size says. The first is looked at from
  // where its size is true (`eye-level.ts`).
  const nearest = rows.far + (rows.near - rows.far) * (first && place !== 'water' ? 1 : level);
  // A hull drawn large on the very horizon would hang in the haze there: there is water behind it too.
  const seaRoom = place === 'water' ? (rows.near - rows.far) * 0.42 * clamp(main.h / (0.4 * H)) : 0;
  const row = far
    ? rows.far + (rows.near - rows.far) * r.between(0.02, 0.1)
    : clamp(natural, rows.far + seaRoom, Math.max(rows.far + seaRoom, nearest));
  // A castle behind somebody stands on the ground too, and they before it as far as it lies behind them.
  const behind = main.thing.metres > 5 && main.seat === 'ground' ? base - main.base : 0;
  const front = behind > 0 ? Math.min(rows.near, Math.max(row, rows.far + behind)) : row;
  // Room for what is above, as long as the ground reaches that far.
  const headroom = H * TOP + (base - b.y0);
  return (front < headroom ? Math.min(headroom, rows.near) : front) - base;
}

function costOf(cluster: Cluster, dx: number, dy: number, { setting, taken }: Room, home: number | undefined): number {
  const { view, light } = setting;
  // The column of the sun, whatever the hour: "at night" must move nothing (L1).
  const sun = sunPlace(view, light);
  const reach = 0.055 * view.unit;
  const disc: Rect = { x0: sun.x - reach, y0: view.horizon - 0.32 * view.unit, x1: sun.x + reach, y1: view.horizon };
  let cost = 0;
  for (const item of cluster.items) {
    const moved = shifted(rectOf(item), dx, dy);
    const own = areaOf(moved);
    for (const other of taken) {
      // What was invented keeps clear of what was named (B5), with air between: outlines that touch look glued together.
      const yields = !item.thing.said && other.thing.said;
      const theirs = yields ? wider(rectOf(other), AIR * view.unit) : rectOf(other);
      const shared = overlap(moved, theirs);
      const weight = yields ? 9 : 3;
      if (shared > 0) cost += (weight * shared) / Math.min(own, areaOf(theirs));
    }
    cost += (0.8 * overlap(moved, disc)) / areaOf(disc);
    if (moved.y1 > view.height * 0.99) cost += 1;
    if (moved.y0 < 0) cost += 1;
    if (home !== undefined) cost += (Math.abs((moved.x0 + moved.x1) / 2 / view.width - home) * 0.6) / cluster.items.length;
  }
  return cost / Math.max(1, Math.sqrt(cluster.items.length));
}

/** Part of the picture that stays free between what was named and what was invented. */
const AIR = 0.05;

const wider = ({ x0, y0, x1, y1 }: Rect, by: number): Rect => ({ x0: x0 - by, y0, x1: x1 + by, y1 });

const shifted = (r: Rect, dx: number, dy: number): Rect => ({ x0: r.x0 + dx, y0: r.y0 + dy, x1: r.x1 + dx, y1: r.y1 + dy });
