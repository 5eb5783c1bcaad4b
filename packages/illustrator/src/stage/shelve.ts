/** Before a plain backdrop: everything on one floor, in the order it was said, as large as fits. */
import { random } from '@atelier/spec';
import { clamp } from '../math.ts';
import { fit, keepInside, MARGIN, type Room, raise } from './arrange.ts';
import { boundsOf, scale, shift } from './boxes.ts';
import type { Cluster } from './clusters.ts';
import { atSides, backed, furnish, laid, tamed } from './furnish.ts';
import { fix, isFixture, suspend } from './on-the-wall.ts';
import { isBust } from './things.ts';

/** Parts of the height and the width that the things on a poster may have. */
const ON_POSTER = { tall: [0.5, 0.78], wide: [0.72, 0.44] } as const;

/**
 * A plain backdrop: everything on one floor, in the order it was said, as large as fits; two or three lines one behind the
 * other when there is much.
 */
export function shelve(clusters: readonly Cluster[], room: Room): void {
  const furniture = room.furnished ? clusters.filter((c) => c.things.every(({ fact }) => fact.source === 'writer')) : [];
  const main = clusters.filter((c) => !furniture.includes(c));
  line(main, room);
  if (room.furnished) {
    tamed(main, room);
    backed(main, room);
    atSides(main, room);
  }
  const named = main.flatMap((c) => c.items);
  const table = laid(furniture, named, room);
  furnish(
    furniture.filter((c) => c !== table),
    named,
    room,
  );
  for (const cluster of clusters) keepInside(cluster.items, room.setting);
}

function line(clusters: readonly Cluster[], room: Room): void {
  if (clusters.length === 0) return;
  const { view } = room.setting;
  const { width: W, height: H } = view;
  const gap = 0.035 * W;
  const bust = clusters.every(({ things }) => things.every(isBust));
  for (const cluster of clusters) fit(cluster, W * (bust ? 1 : 0.86), H * (bust ? 1 : 0.74));
  const left = clusters.filter((c) => c.things[0]!.where.side === 'left');
  const right = clusters.filter((c) => c.things[0]!.where.side === 'right');
  const ordered = [...left, ...clusters.filter((c) => !left.includes(c) && !right.includes(c)), ...right];
  const widths = ordered.map((c) => {
    const b = boundsOf(c.items);
    return b.x1 - b.x0;
  });
  const total = widths.reduce((a, b) => a + b, 0) + gap * (ordered.length - 1);
  const available = W * (1 - 2 * MARGIN);
  const lines = total > available * 1.5 && ordered.length > 2 ? (total > available * 3.2 && ordered.length > 4 ? 3 : 2) : 1;
  const rows = split(ordered, widths, lines);
  const floor = lines === 1 ? [0.86] : lines === 2 ? [0.92, 0.765] : [0.935, 0.82, 0.725];
  rows.forEach((row, line) => {
    const wide = row.reduce((sum, c) => sum + widths[ordered.indexOf(c)]!, 0) + gap * (row.length - 1);
    const tallest = Math.max(...row.map((c) => boundsOf(c.items).y1 - boundsOf(c.items).y0));
    // A line may hide no more than the feet of the one behind it.
    const limit = bust ? H : lines === 1 ? H * 0.78 : line < lines - 1 ? H * (floor[line]! - floor[line + 1]!) * 1.9 : H * 0.5;
    const k = Math.min(1, available / wide, limit / tallest);
    let x = W / 2 - (wide * k) / 2;
    for (const cluster of row) {
      const b = boundsOf(cluster.items);
      const base = Math.max(...cluster.items.map((i) => i.base));
      scale(cluster.items, k, b.x0, base);
      const r = random(room.seed, cluster.things[0]!.fact.id, 'place');
      const row_ = H * floor[line]! + H * 0.012 * r.between(-1, 1);
      shift(cluster.items, x - b.x0, row_ - base);
      if (cluster.things.some(isFixture)) fix(cluster, room.setting);
      else if (cluster.things.length === 1) suspend(cluster, H);
      const side = cluster.things[0]!.where.level;
      if (side === 'top') raise(cluster.items, H);
      x += (b.x1 - b.x0) * k + gap * k;
    }
    const all = row.flatMap((c) => c.items);
    const b = boundsOf(all);
    shift(all, W / 2 - (b.x0 + b.x1) / 2, 0);
  });
  // A small thing by itself is brought nearer: nobody wants a picture of a backdrop.
  if (rows.length === 1 && !room.board) {
    const all = clusters.flatMap((c) => c.items);
    const b = boundsOf(all);
    // Of people one sees the faces and what is in their hands, in a room too.
    const peopled = all.some(({ thing }) => thing.said && thing.drawing?.category === 'person');
    const large = room.poster === 'tall' ? Math.max(1, room.worded ?? 1) : 1;
    const [high, wide] = room.poster
      ? [ON_POSTER[room.poster][0] / large, ON_POSTER[room.poster][1]]
      : room.furnished
        ? [peopled ? 0.72 : 0.48, 0.66]
        : [peopled ? 0.7 : 0.56, 0.68];
    const k = Math.min((high * H) / (b.y1 - b.y0), (wide * W) / (b.x1 - b.x0));
    if (all.every((item) => item.seat === 'ground' || item.seat === 'on')) {
      const scaled = k > 1.05 || (k < 1 && room.poster !== undefined);
      if (scaled) scale(all, k, W / 2, Math.max(...all.map((item) => item.base)));
      // It stands about the middle of the picture; in a room it keeps its place before what is along the wall.
      const tall = Math.min(b.y1 - b.y0, 0.78 * H) * (scaled ? k : 1);
      const floor = clamp(
        0.53 * H + tall / 2,
        (large > 1 ? 0.885 : room.poster ? (H > 1.2 * W ? 0.83 : 0.805) : 0.765) * H,
        0.885 * H,
      );
      if (room.poster === 'wide') shift(all, -0.23 * W, 0);
      if (!room.furnished) shift(all, 0, floor - Math.max(...all.map((item) => item.base)));
    }
  }
}

function split(clusters: readonly Cluster[], widths: readonly number[], lines: number): Cluster[][] {
  const target = widths.reduce((a, b) => a + b, 0) / lines;
  const rows: Cluster[][] = [[]];
  let sum = 0;
  clusters.forEach((cluster, i) => {
    if (rows.length < lines && sum > 0 && sum + widths[i]! / 2 > target) {
      rows.push([]);
      sum = 0;
    }
    rows[rows.length - 1]!.push(cluster);
    sum += widths[i]!;
  });
  return rows;
}
