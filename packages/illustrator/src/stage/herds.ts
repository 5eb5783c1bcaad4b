/** Animals that graze together, of no said number: over the field at several depths, each as large as one is there, none of them a giant. */
import { random } from '@atelier/spec';
import { clamp, mix } from '../math.ts';
import { landOf, landRow } from '../scenes/hills-land.ts';
import { isHidden } from '../scenes/hills-trees.ts';
import { VALLEY } from '../scenes/overlook.ts';
import { isBehindWall } from '../scenes/site/drystone.ts';
import { siteIn } from '../scenes/site/site-kinds.ts';
import { wordsOfPlace } from '../scenes/words-of-place.ts';
import type { Room } from './arrange.ts';
import { type Item, itemOf } from './boxes.ts';
import { elementNamed } from './scenery-of.ts';
import type { Thing } from './things.ts';

const GRAZERS =
  /^(?:sheep|lamb|ewe|cow|cattle|ox|bull|highland cow|goat|horse|wild horse|pony|deer|reindeer|caribou|elk|llama|alpaca|yak|camel|buffalo|bison|zebra|antelope|gazelle|impala|wildebeest|elephant|goose|stork|crane|heron|flamingo|hen|chicken|pig|donkey)$/;
/** What lies or stands about a field in numbers. */
const STREWN = /^(?:(?:hay |straw )?bale|hay ?stack|bee ?hive|hive|tent)$/;
const GROUNDS: ReadonlySet<string> = new Set(['meadow', 'hills', 'mountains', 'farmland']);
/** Called alike by one and by many. */
const MASS = /^(?:sheep|cattle|deer|reindeer|caribou|bison|elk|wildebeest)$/;

/** Metres to what is built in most sites. */
const BUILT_FROM = 19;
/** Which group the next one is sought for: few near, more farther off. */
const TURNS = [0, 1, 2, 3, 1, 2, 3, 0, 2, 1, 3, 2] as const;

/** Whether it is a herd that was asked for. */
export function isHerd({ fact, count, drawing, art, said, place }: Thing, { setting, space }: Room): boolean {
  if (!said || art === undefined || space.plain || !GROUNDS.has(setting.scene) || setting.aerial) return false;
  if (place !== 'ground' || !(GRAZERS.test(drawing?.noun ?? '') || STREWN.test(drawing?.noun ?? '')) || count > 20)
    return false;
  const exact = fact.count !== undefined && 'exact' in fact.count;
  return !exact && (count > 1 || (fact.count === undefined && MASS.test(fact.name)));
}

export function herd(thing: Thing, room: Room): Item[] {
  const { setting, seed, brief, space } = room;
  const { view, scene } = setting;
  const { width: W, height: H, horizon } = view;
  const r = random(seed, thing.fact.id, 'herd');
  const many = 8 + r.below(4);
  const side = r.chance(0.5) ? 1 : -1;
  const names = (element: string): boolean =>
    [...brief.setting.map((f) => f.value), ...brief.subjects.map((s) => s.name)].some((name) => elementNamed(name) === element);
  const bold = scene === 'hills' && !names('mountains');
  const site = siteIn(brief, scene)?.kind.name;
  const level = site !== undefined && site !== 'drystone' && site !== 'hedged-lane';
  const land = landOf(
    { view, seed },
    {
      hills: bold || names('hills'),
      bold,
      ...(scene === 'farmland' || level ? { level: true } : {}),
      ...(bold && { deep: VALLEY.test(wordsOfPlace(brief, setting.place)) }),
    },
  );
  const edge = view.centre / view.focal;
  // Two or three near, the rest in loose groups farther off.
  const most = mix(0.16, 0.21, r.next()) * (thing.metres > 2 ? 1.35 : 1);
  const nearest = Math.max((thing.metres * view.focal) / (most * H), (view.eye * view.focal) / (0.9 * H - horizon));
  const reach = level ? [1.08, 1.35, 1.8, 2.3] : [1.08, 1.7, 2.9, 5.2];
  const groups = Array.from({ length: 4 }, (_, g) => ({
    z: nearest * reach[g]! * r.between(0.92, 1.12),
    at: side * (g % 2 === 0 ? 1 : -1) * r.between(0.16, 0.62) * (g === 0 ? 0.8 : 1),
  }));
  const items: Item[] = [];
  for (let i = 0; i < many * 6 && items.length < many; i++) {
    const g = TURNS[i % TURNS.length]!;
    if (g === 0 && items.filter((o) => o.base > 0.8 * most * H + horizon).length > 3) continue;
    const group = groups[g]!;
    const z = group.z * (1 + 0.16 * r.bell());
    const spread = thing.metres * (2.8 + g * 2.2);
    const m = group.at * edge * group.z + r.bell() * spread * 1.5;
    const x = view.centre + (m * view.focal) / z;
    if (x < 0.05 * W || x > 0.95 * W || z < nearest * 0.9) continue;
    const row = landRow(land, view, m, z);
    if (row < horizon + 0.004 * H || row > 0.96 * H || isHidden(view, land, m, z, row)) continue;
    const h = (thing.metres * view.focal * r.between(0.9, 1.06)) / z;
    // What is built hides what stands behind it, and things are painted after it.
    if ((level && z > BUILT_FROM) || (site === 'drystone' && isBehindWall(land, { view, seed }, x, z, row, h))) continue;
    const w = h * thing.aspect;
    if (x - w / 2 < 0.01 * W || x + w / 2 > 0.99 * W) continue;
    const tight = (o: Item): number => (Math.min(o.h, h) < 0.72 * Math.max(o.h, h) ? 0.3 : 0.46);
    if (items.some((o) => Math.abs(o.x - x) < tight(o) * (o.w + w) && o.top < row && row - h < o.base)) continue;
    // Nothing that was named stands before it.
    if (room.taken.some((o) => o.thing.said && Math.abs(o.x - x) < 0.5 * (o.w + w) && o.base > row && o.top < row)) continue;
    const heading = r.chance(0.62) ? 'left' : 'right';
    items.push(itemOf(thing, items.length + 1, x, row, h, { facing: thing.facing ?? heading }));
  }
  if (items.length > 0) return items;
  // The land hides them all: on the rise at the viewer's feet.
  const rows = space.stand(W / 2);
  return Array.from({ length: 5 }, (_, i) => {
    const base = mix(rows.far, rows.near, clamp(0.1 + 0.13 * i));
    return itemOf(thing, i + 1, W * (0.2 + 0.15 * i), base, Math.max(0.05 * H, (thing.metres * (base - horizon)) / view.eye));
  });
}

/** Sites in which what was said stands at its true size. */
const TRUE_SIZE: ReadonlySet<string> = new Set([
  'graves',
  'zen',
  'japanese',
  'courtyard',
  'plots',
  'parterre',
  'rose-gate',
  'avenue',
  'hedged-lane',
  'castle-ruin',
  'temple-ruin',
  'abbey-ruin',
  'aqueduct',
  'farmstead',
]);

/** Whether a thing stands in a place that is laid out, where all that is about it measures it. */
export const standsInSite = (thing: Thing, { brief, setting }: Room): boolean =>
  thing.said &&
  thing.art !== undefined &&
  thing.place === 'ground' &&
  thing.land === undefined &&
  thing.count <= 6 &&
  thing.metres < 14 &&
  thing.where.side === undefined &&
  TRUE_SIZE.has(siteIn(brief, setting.scene)?.kind.name ?? '');

/** At its size in life, beside the middle, where it is well seen. */
export function inSite(thing: Thing, room: Room): Item[] {
  const { setting, seed } = room;
  const { view } = setting;
  const { width: W, height: H, horizon } = view;
  const r = random(seed, thing.fact.id, 'in site');
  const share =
    clamp(0.24 + 0.05 * thing.metres, 0.12, 0.46) * (thing.metres < 1 ? 0.75 : 1) * (thing.where.reach === 'far' ? 0.45 : 1);
  const z = Math.max((thing.metres * view.focal) / (share * H), (view.eye * view.focal) / (0.9 * H - horizon));
  const side = r.chance(0.5) ? 1 : -1;
  const found: Item[] = [];
  for (let i = 0; i < thing.count; i++) {
    const at = z * (1 + 0.22 * i) * r.between(0.96, 1.06);
    const h = (thing.metres * view.focal) / at;
    const base = horizon + (view.eye * view.focal) / at;
    const w = h * thing.aspect;
    let best = { x: W / 2, free: -1 };
    for (const off of [side * 0.2, -side * 0.2, side * 0.3, -side * 0.3, side * 0.1, -side * 0.1]) {
      const x = clamp(W * (0.5 + off), w * 0.55, W - w * 0.55);
      const free = Math.min(1, ...[...room.taken, ...found].map((o) => Math.abs(o.x - x) / (0.5 * (o.w + w))));
      if (free > best.free + 0.01) best = { x, free };
    }
    found.push(itemOf(thing, i + 1, best.x, base, h));
  }
  return found;
}
