/** Arrangements of their own: palms that frame a beach, pines on both banks, gulls in the air or along the water's edge. */
import { random } from '@atelier/spec';
import { sunPlace } from '../light/sky.ts';
import { clamp, mix } from '../math.ts';
import { edgeOf, headlandSide } from '../scenes/beach.ts';
import { streetLines } from '../scenes/city-plan.ts';
import { isCityView } from '../scenes/city-words.ts';
import type { Room } from './arrange.ts';
import { type Item, itemOf, overlap, type Rect, rectOf } from './boxes.ts';
import { caravan, isCaravan } from './caravan.ts';
import { MOST_INSTANCES } from './counts.ts';
import { fleet, isFleet } from './fleet.ts';
import { herd, inSite, isHerd, standsInSite } from './herds.ts';
import { linedRows } from './lined.ts';
import { patchOf } from './patch.ts';
import { isStaffage, staffage } from './staffage.ts';
import type { Thing } from './things.ts';

const STANDING =
  /\b(?:wander|walk|stand|sit|rest|perch|strut|along the (?:shore|beach|water|sand)|on (?:the|a) (?:sand|beach|shore|rock|pier|roof))/;

/** How to place a thing that has an arrangement of its own; undefined where it is one like any other. */
export function groupFor(thing: Thing, said: readonly string[], room: Room): (() => Item[]) | undefined {
  const lined = linedRows(thing, room);
  if (lined) return lined;
  const { scene } = room.setting;
  // More than the eye counts are one crowd, wherever they are.
  if (thing.count > MOST_INSTANCES && patchOf(thing.fact.name) === undefined) return undefined;
  const coast = scene === 'beach' || scene === 'sea';
  if (thing.art === 'bird.gull' && thing.count > 1 && thing.count <= 20) {
    const onShore = scene === 'beach' && said.some((words) => STANDING.test(words));
    return () => (onShore ? gullsOnShore(thing, room) : gullsInAir(thing, room));
  }
  if (patchOf(thing.fact.name) !== undefined && thing.where.side === undefined && !room.space.plain)
    return () => inPatch(thing, room);
  if (isFleet(thing, room)) return () => fleet(thing, room);
  if (isCaravan(thing, room)) return () => caravan(thing, room);
  if (isHerd(thing, room)) return () => herd(thing, room);
  if (standsInSite(thing, room)) return () => inSite(thing, room);
  if (isStaffage(thing, room.brief, room.setting)) return () => staffage(thing, room);
  // On the open sea palms need an island below them.
  if (thing.art === 'tree.palm' && scene === 'sea') return () => palmsAfar(thing, room);
  if (thing.art === 'tree.palm' && scene === 'beach' && thing.count > 1)
    return () => (thing.where.reach === 'far' ? palmsAfar(thing, room) : palmsInTheClear(thing, room));
  if (thing.art?.startsWith('tree.') && scene === 'city' && thing.fact.source === 'writer' && !isCityView(room.brief))
    return () => streetTrees(thing, room);
  const invented = thing.art?.startsWith('tree.') && thing.fact.source === 'writer' && thing.count > 2;
  return invented && !coast && !room.space.plain ? () => bankTrees(thing, room).map((tree) => aside(tree, room)) : undefined;
}

/** −1 or 1: the side of the picture away from the sun. */
function shadySide({ setting }: Room): number {
  return sunPlace(setting.view, setting.light).x > setting.view.width / 2 ? -1 : 1;
}

/** The shady side, unless what the person named stands there and the other side is free. */
function freerSide(room: Room): number {
  const { width: W, height: H } = room.setting.view;
  const shady = shadySide(room);
  const taken = (side: number): number =>
    room.taken
      .filter((i) => i.thing.said && !i.thing.late)
      .reduce(
        (sum, item) => sum + overlap(rectOf(item), { x0: side < 0 ? 0 : W * 0.66, y0: 0, x1: side < 0 ? W * 0.34 : W, y1: H }),
        0,
      );
  return taken(shady) > taken(-shady) + 0.01 * W * H ? -shady : shady;
}

/** Something that was named and is smaller than a tree stands on the ground there: what grows behind it is measured by it. */
const besideNear = (room: Room): boolean =>
  room.taken.some(({ thing, seat }) => thing.said && !thing.late && thing.metres < 4 && (seat === 'ground' || seat === 'on'));

/** Palms that share a foot grow away from each other; this many at most. */
const CLUMP = 3;

/** Those that were invented stand on the side, and are as tall, as leaves free what was named and flies (B5). */
function palmsInTheClear(thing: Thing, room: Room): Item[] {
  const named = thing.said ? [] : room.taken.filter((i) => i.thing.said && !i.thing.late && i.seat === 'air').map(rectOf);
  const usual = palms(thing, room);
  const hidden = (found: readonly Item[]): number =>
    found.reduce((sum, palm) => sum + named.reduce((shared, rect) => shared + overlap(crownOf(palm), rect), 0), 0);
  let best = { found: usual, cost: hidden(usual) };
  for (const size of [1, 0.8, 0.64, 0.5])
    for (const turned of [false, true]) {
      if (best.cost === 0) return best.found;
      const found = palms(thing, room, turned, size);
      const cost = hidden(found);
      if (cost < 0.7 * best.cost) best = { found, cost };
    }
  return best.found;
}

/** Where its leaves are: as far from its foot as it leans. */
function crownOf(palm: Item): Rect {
  const { x0, x1, y0 } = rectOf(palm);
  const off = palm.lean * palm.h;
  return { x0: x0 + off, x1: x1 + off, y0, y1: y0 + 0.5 * palm.h };
}

/**
 * One or two clumps at a side, the second farther along the shore and as much smaller as it is farther: trunks that cross and part,
 * some leaning out over the water for its light. Only an invented frame may be cut by the edge.
 */
function palms(thing: Thing, room: Room, turned = false, size = 1): Item[] {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const invented = !thing.said;
  const shore = edgeOf(room.setting, room.seed);
  const best = (invented ? freerSide(room) : shadySide(room)) * (turned ? -1 : 1);
  // They stand on sand: where the shore runs out of the picture on that side, on the other.
  const dry = (s: number): boolean => shore(W * (0.5 + 0.33 * s)) < 0.9 * H;
  const side = thing.where.side === 'left' ? -1 : thing.where.side === 'right' ? 1 : dry(best) || !dry(-best) ? best : -best;
  // Beside somebody who stands near, the nearest is as tall as the picture at least.
  const least = invented && besideNear(room) ? r.between(0.98, 1.16) : 0;
  const usual =
    Math.min(H, 1.5 * W) *
    (r.chance(0.5) ? r.between(0.64, 0.8) : invented && r.chance(0.5) ? r.between(0.84, 0.98) : r.between(0.52, 0.64)) *
    (thing.count > 2 ? 0.95 : 1);
  const tall = Math.max(usual, least * H) * size;
  // Behind what the person named, whatever it frames (B5).
  const named = invented ? room.taken.filter((i) => i.thing.said && !i.thing.late && i.seat !== 'air').map((i) => i.base) : [];
  const back = Math.min(...named, 2 * H) - 0.008 * H;
  const edge = invented ? r.between(0.05, 0.1) : r.between(0.15, 0.2);
  // Which way the first of a clump leans; the next leans less, the third out of the picture.
  const leans = [-side * r.between(0.16, 0.3), -side * r.between(0.02, 0.1), side * r.between(0.05, 0.12)];
  return Array.from({ length: thing.count }, (_, i) => {
    const clump = Math.floor(i / CLUMP);
    const k = i % CLUMP;
    const farther = [1, 0.5, 0.34, 0.26][Math.min(3, clump)]!;
    const inwards =
      edge + [0, 0.24, 0.36, 0.46][Math.min(3, clump)]! + [0.03, -0.015, 0.065][k]! * farther + r.between(-0.012, 0.012);
    const x = side < 0 ? inwards * W : W - inwards * W;
    // Clear of the swash, which runs up the sand some way beyond the water's edge.
    const ground = shore(x) + H * r.between(0.045, 0.075) * (0.55 + 0.45 * farther);
    const low =
      invented && clump === 0 && tall > 0.8 * H
        ? H * r.between(1.0, 1.03)
        : clamp(
            clump === 0 ? ground + 0.05 * H : ground + 0.012 * H,
            H * (clump === 0 ? 0.86 : 0.74),
            H * (invented ? 0.995 : 0.965),
          );
    const h = tall * farther * [1, 0.8, 0.66][k]! * r.between(0.92, 1.06);
    return itemOf(thing, i + 1, x, Math.min(low - k * 0.006 * H * farther, back), h, {
      lean: leans[k]! * r.between(0.85, 1.15),
    });
  });
}

/** A small dark group on the far shore. */
function palmsAfar(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const side =
    thing.where.side === 'left'
      ? -1
      : thing.where.side === 'right'
        ? 1
        : headlandSide({ light: room.setting.light, seed: room.seed });
  const middle = W * (0.5 + side * r.between(0.29, 0.35));
  const lean = r.between(0.05, 0.14) * (r.chance(0.5) ? 1 : -1);
  const step = Math.min(0.075, 0.3 / thing.count) * W;
  return Array.from({ length: thing.count }, (_, i) => {
    const h = H * r.between(0.1, 0.17);
    const x = middle + (i - (thing.count - 1) / 2) * step + r.between(-0.2, 0.2) * step;
    return itemOf(thing, i + 1, x, view.horizon + H * 0.012, h, { lean: lean + r.bell() * 0.05, seat: 'water', islet: true });
  });
}

/** How many times nearer than a grown tree a young one looks as tall. */
const SAPLING = 1.7;

/** A tree in front of what was named goes to the edge, as far as it must and at most half out of the picture (B5). */
function aside(tree: Item, { setting, taken }: Room): Item {
  const { width: W } = setting.view;
  const side = tree.x < W / 2 ? -1 : 1;
  const half = 0.42 * tree.w;
  for (const { thing, seat, x, w, base } of taken) {
    if (!thing.said || thing.late || seat === 'air' || base >= tree.base) continue;
    const edge = x + (side * w) / 2;
    const over = side < 0 ? tree.x + half - edge : edge - (tree.x - half);
    if (over > 0 && over < half + w) tree.x = side < 0 ? Math.max(0, tree.x - over) : Math.min(W, tree.x + over);
  }
  return tree;
}

/** Two loose stands of trees, one on each side, tallest at the edges; the middle stays open. */
function bankTrees(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const heavy = freerSide(room);
  // A gate of two stands, one stand alone, or nearly so; near and tall or farther off.
  const first = Math.ceil(thing.count * r.pick([0.62, 0.62, 0.85, 1]));
  const near = r.pick([0.6, 1, 1, 1.3]);
  const measured = besideNear(room);
  return Array.from({ length: thing.count }, (_, i) => {
    const inHeavy = i < first;
    const of = inHeavy ? first : thing.count - first;
    const k = inHeavy ? i : i - first;
    const side = inHeavy ? heavy : -heavy;
    const inwards = 0.015 + ((k + r.between(0.1, 0.5)) / of) * (inHeavy ? 0.26 : 0.17);
    const h = Math.min(H, 1.4 * W) * mix(0.62, 0.3, k / Math.max(1, of)) * r.between(0.8, 1.08) * near * (inHeavy ? 1 : 0.82);
    const x = side < 0 ? inwards * W : W - inwards * W;
    const rows = room.space.stand(x);
    const row = mix(rows.near, rows.far, clamp(k / of + r.between(-0.15, 0.15))) + H * 0.015;
    // Those that look no taller than what stands before them grow farther off, where they would look so.
    const afar = view.horizon + (SAPLING * view.eye * h) / thing.metres;
    if (!measured || row <= afar) return itemOf(thing, i + 1, x, row, h);
    // Where water is in the way they cannot, and grow into the picture's edge.
    const base = Math.max(rows.far, afar);
    const grown = ((base - view.horizon) * thing.metres) / (SAPLING * view.eye);
    return itemOf(thing, i + 1, x, base, Math.max(h, Math.min(grown, 1.04 * base)));
  });
}

/** Along the kerbs, where streets have their trees, beginning where the nearest is seen whole but for what the edge cuts. */
function streetTrees(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const r = random(room.seed, thing.fact.id, 'place');
  const { road, walls, vanish } = streetLines({ ...room, view });
  // A narrow street has no pavement: they stand close to its walls.
  const row = Math.min(road + 0.7, walls - 0.5);
  const heavy = freerSide(room);
  const both = r.chance(0.6);
  const step = r.between(7, 12);
  const first = r.between(9, 15);
  return Array.from({ length: thing.count }, (_, i) => {
    const side = both && i % 2 === 1 ? -heavy : heavy;
    const z = first + (both ? Math.floor(i / 2) + (i % 2) * 0.5 : i) * step;
    const scale_ = view.focal / z;
    const h = r.between(5.5, 8) * scale_;
    return itemOf(thing, i + 1, vanish + side * row * scale_, view.horizon + view.eye * scale_, h);
  });
}

/** What grows on a patch lies about all over it, in crooked lines that run from the viewer's feet to the far end, each as large as it is near. */
function inPatch(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const { width: W, height: H, horizon } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const slant = r.between(0.25, 0.5) * (r.chance(0.5) ? 1 : -1);
  const items: Item[] = [];
  const largest = 0.21 * Math.min(H, 1.2 * W);
  for (let i = 0; i < thing.count; i++) {
    // The next one down the picture is a little nearer; in the foreground there are few.
    const t = (i + 0.5) / thing.count;
    const deep = mix(0.16, 0.92, 1 - Math.sqrt(1 - t));
    const base = horizon + (H - horizon) * clamp(deep + r.between(-0.03, 0.03), 0.1, 0.96);
    const near = (base - horizon) / (H - horizon);
    const h = largest * near * r.pick([0.62, 0.8, 0.9, 1, 1.1, 1.28]);
    // Some grew tall and some flat.
    const shape = random(room.seed, thing.fact.id, 'shape', i).between(0.8, 1.2);
    let best = { x: W / 2, free: Number.NEGATIVE_INFINITY };
    for (let k = 0; k < 9; k++) {
      const line = (Math.floor(r.between(-3, 3)) + r.between(-0.14, 0.14)) * near * W * 0.42;
      const across = view.centre + line + slant * W * (1 - near) * 0.7 + (k > 5 ? r.between(-0.4, 0.4) * W : 0);
      // What would lie beyond an edge is turned back by it: clamped, they would stand in a column there.
      const within = across < 0.07 * W ? 0.14 * W - across : across > 0.93 * W ? 1.86 * W - across : across;
      const x = clamp(within, 0.07 * W, 0.93 * W);
      const free = Math.min(
        0.9,
        ...items.map((o) => (Math.abs(o.x - x) + 1.6 * Math.abs(o.base - base)) / (0.5 * (o.w + h * thing.aspect))),
      );
      if (free > best.free + 0.001) best = { x, free };
    }
    items.push(
      itemOf(thing, i + 1, best.x, base, h, {
        w: h * thing.aspect * shape,
        facing: thing.facing ?? (r.chance(0.5) ? 'left' : 'right'),
      }),
    );
  }
  return items;
}

/** A loose flock that drifts across the upper middle, one or two larger than the rest. */
function gullsInAir(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const n = thing.count;
  const side =
    thing.where.side === 'left' ? -1 : thing.where.side === 'right' ? 1 : shadySide(room) * (r.chance(0.75) ? -0.35 : 0.6);
  const cx = W * (0.5 + side * 0.18);
  const cy = (room.space.plain ? H * 0.42 : view.horizon * r.between(0.42, 0.56)) as number;
  const slope = r.between(-0.35, 0.35);
  const heading = r.chance(0.5) ? 'left' : 'right';
  const reach = Math.min(0.34, 0.08 + n * 0.028) * W;
  const items: Item[] = [];
  for (let i = 0; i < n; i++) {
    const near = i === 0 ? 1 : r.between(0.35, 0.75);
    const h = Math.max(0.0235 * H, (0.0235 * W) / thing.aspect, Math.min(H, W) * 0.052 * near);
    let best = { x: cx, y: cy, d: -1 };
    for (let t = 0; t < 10; t++) {
      const u = r.between(-1, 1);
      const x = clamp(cx + u * reach, 0.06 * W, 0.94 * W);
      const y = clamp(cy + slope * u * reach * 0.5 + r.bell() * 0.06 * H, 0.06 * H, view.horizon * 0.9);
      const d =
        Math.min(...items.map((o) => (o.x - x) * (o.x - x) + (o.top - y) * (o.top - y) * 3), 1e9) * (1.1 - 0.4 * Math.abs(u));
      if (d > best.d) best = { x, y, d };
    }
    items.push(itemOf(thing, i + 1, best.x, best.y + h, h, { seat: 'air', facing: thing.facing ?? heading }));
    // Over the middle distance: behind what stands near, before what is far.
    items[i]!.base = Math.max(best.y + h, mix(view.horizon, H, 0.22 + 0.2 * near));
  }
  return items;
}

/** Three or four on the wet sand, some walking one way, one looking back. */
function gullsOnShore(thing: Thing, room: Room): Item[] {
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const r = random(room.seed, thing.fact.id, 'place');
  const shore = edgeOf(room.setting, room.seed);
  const wished =
    thing.where.side === 'left' ? 0.25 : thing.where.side === 'right' ? 0.75 : 0.5 + shadySide(room) * r.between(-0.16, 0.1);
  const step = Math.min(0.13, 0.6 / thing.count);
  const heading = r.chance(0.5) ? 'left' : 'right';
  return Array.from({ length: thing.count }, (_, i) => {
    const x = clamp(wished + (i - (thing.count - 1) / 2) * step + r.between(-0.3, 0.3) * step, 0.07, 0.93) * W;
    const h = Math.min(H, W * 1.3) * r.between(0.046, 0.058);
    const row = clamp(shore(x) + H * r.between(0.012, 0.04), 0.6 * H, 0.97 * H);
    const other = heading === 'left' ? 'right' : 'left';
    return itemOf(thing, i + 1, x, row, h, { w: h * 1.25, facing: thing.facing ?? (r.chance(0.75) ? heading : other) });
  });
}
