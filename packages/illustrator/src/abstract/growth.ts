/**
 * Growth: branches that reach for the free space round them until it is used up, thicker where more grows from them, leaves along the
 * last of them: a tree before its sun, or a coral that opens from the middle. Or sprigs side by side (sprigs.ts).
 * A. Runions, B. Lane and P. Prusinkiewicz, "Modeling Trees with a Space Colonization Algorithm", 2007; thickness by
 * Leonardo's rule (areas add up), in the manner of da Vinci's notebooks.
 */
import { atan2, cos, mix, sin, TAU } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, blade, circle } from './shapes.ts';
import { sprigs } from './sprigs.ts';
import { blend } from './tint.ts';

interface Node {
  x: number;
  y: number;
  parent: number;
  /** Ends that grow from it, and nodes to the farthest of them. */
  ends: number;
  reach: number;
}

interface Form {
  roots: readonly (readonly [number, number])[];
  /** Places that are grown towards. */
  targets: [number, number][];
  disc: readonly [x: number, y: number, radius: number];
}

export function growth(sheet: Sheet): Artboard {
  const form = sheet.r.pick(['tree', 'sprigs', 'coral'] as const);
  if (form === 'sprigs') return sprigs(sheet);
  const { width, height, unit, palette, r } = sheet;
  const { ground, main, ink, accent } = palette;
  const { roots, targets, disc } = (form === 'tree' ? tree : coral)(sheet);
  const nodes = grown(roots, targets, sheet);
  const shapes: Shape[] = [];
  const [sx, sy, radius] = disc;
  const tint = r.chance(0.4) ? accent : main[main.length - 1]!;
  shapes.push({ polygons: [circle(sx, sy, radius)], fill: blend(ground, tint, 0.62) });
  const most = Math.max(...nodes.map((n) => n.ends));
  // Bars and joints apart: in one shape their opposite turns would cancel out.
  const limbs: Float64Array[] = [];
  const joints: Float64Array[] = [];
  const leaves: Float64Array[][] = main.map(() => []);
  const buds: Float64Array[] = [];
  const skipped = new Set<number>();
  nodes.forEach((node, i) => {
    if (node.parent < 0) return;
    const from = nodes[node.parent]!;
    // Stubs that ended as soon as they began are no branches, nor is what grows from them.
    if ((from.reach > 9 && node.reach < 2) || skipped.has(node.parent)) {
      skipped.add(i);
      return;
    }
    const wide = unit * (0.0022 + 0.026 * Math.sqrt(node.ends / most));
    limbs.push(bar(from.x, from.y, node.x, node.y, wide));
    joints.push(circle(node.x, node.y, wide / 2, 12));
    if (node.ends > 7 || node.reach > 18) return;
    const along = atan2(node.y - from.y, node.x - from.x);
    const tip = node.reach === 0;
    const side = tip ? 0 : i % 2 === 1 ? 0.8 : -0.8;
    const long = unit * r.between(0.022, 0.033) * (tip ? 1.2 : 1);
    const leaf = blade(node.x, node.y, along + side + r.between(-0.15, 0.15), long, long * 0.46);
    // Colours change over the crown, not from leaf to leaf.
    const t = (node.x - sx) / (2.4 * radius) + 0.5 + r.between(-0.2, 0.2);
    if (tip && r.chance(0.09)) buds.push(circle(node.x, node.y, unit * 0.0085, 24));
    else leaves[Math.max(0, Math.min(main.length - 1, Math.floor(t * main.length)))]!.push(leaf);
  });
  shapes.push({ polygons: limbs, fill: ink }, { polygons: joints, fill: ink });
  leaves.forEach((polygons, i) => {
    if (polygons.length > 0) shapes.push({ polygons, fill: main[i]! });
  });
  if (buds.length > 0) shapes.push({ polygons: buds, fill: accent });
  return { width, height, ground, shapes };
}

const wanted = ({ traits }: Sheet): number => Math.floor(mix(420, 760, traits.density));

const tree = (sheet: Sheet): Form => {
  const { width, height, unit, r } = sheet;
  const [cx, cy] = [width * r.between(0.42, 0.58), height * r.between(0.38, 0.44)];
  const [rx, ry] = [Math.min(width * 0.42, unit * 0.46), Math.min(height * 0.34, unit * 0.42)];
  const targets = scattered(sheet, (u, v) => (u * u + v * v <= 1 ? [cx + u * rx, cy + v * ry] : undefined));
  const off = unit * r.between(-0.16, 0.16);
  return {
    roots: [[cx - off * 0.5, height * 0.97]],
    targets,
    disc: [cx + off, cy - unit * 0.03, Math.min(rx, ry) * r.between(0.7, 0.95)],
  };
};

const coral = (sheet: Sheet): Form => {
  const { width, height, unit, r } = sheet;
  const [cx, cy] = [width * r.between(0.47, 0.53), height * r.between(0.47, 0.53)];
  const reach = Math.min(width, height) * 0.42;
  const targets = scattered(sheet, (u, v) => {
    const d = u * u + v * v;
    return d <= 1 && d > 0.03 ? [cx + u * reach, cy + v * reach] : undefined;
  });
  return { roots: [[cx, cy]], targets, disc: [cx, cy, unit * r.between(0.08, 0.14)] };
};

function scattered(sheet: Sheet, place: (u: number, v: number) => [number, number] | undefined): [number, number][] {
  const out: [number, number][] = [];
  const n = wanted(sheet);
  for (let tries = 0; out.length < n && tries < n * 4; tries++) {
    const at = place(sheet.r.between(-1, 1), sheet.r.between(-1, 1));
    if (at) out.push(at);
  }
  return out;
}

function grown(roots: Form['roots'], targets: [number, number][], { unit, r }: Sheet): Node[] {
  const step = unit * 0.011;
  const reach = unit * 0.16;
  const kill = unit * 0.02;
  const nodes: Node[] = roots.map(([x, y]) => ({ x, y, parent: -1, ends: 0, reach: 0 }));
  for (let round = 0; round < 240 && targets.length > 0; round++) {
    const pulls = new Map<number, [number, number]>();
    for (const [x, y] of targets) {
      let [best, least] = [-1, round < 70 ? unit * unit : reach * reach];
      for (let i = 0; i < nodes.length; i++) {
        const [dx, dy] = [nodes[i]!.x - x, nodes[i]!.y - y];
        const d = dx * dx + dy * dy;
        if (d < least) [best, least] = [i, d];
      }
      if (best < 0) continue;
      const n = Math.sqrt(least) || 1;
      const pull = pulls.get(best) ?? [0, 0];
      pulls.set(best, [pull[0] + (x - nodes[best]!.x) / n, pull[1] + (y - nodes[best]!.y) / n]);
    }
    if (pulls.size === 0) break;
    const first = nodes.length;
    for (const [i, [px, py]] of [...pulls].sort((a, b) => a[0] - b[0])) {
      const n = Math.sqrt(px * px + py * py) || 1;
      const node = nodes[i]!;
      const sway = r.between(-0.16, 0.16);
      const a = atan2(py, px) + (n < 1e-6 ? r.next() * TAU : sway);
      nodes.push({ x: node.x + cos(a) * step, y: node.y + sin(a) * step, parent: i, ends: 0, reach: 0 });
    }
    // Only what has just grown can have used up a place.
    for (let t = targets.length - 1; t >= 0; t--) {
      const [x, y] = targets[t]!;
      for (let i = first; i < nodes.length; i++) {
        const [dx, dy] = [nodes[i]!.x - x, nodes[i]!.y - y];
        if (dx * dx + dy * dy < kill * kill) {
          targets.splice(t, 1);
          break;
        }
      }
    }
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (node.ends === 0) node.ends = 1;
    if (node.parent < 0) continue;
    const from = nodes[node.parent]!;
    from.ends += node.ends;
    from.reach = Math.max(from.reach, node.reach + 1);
  }
  return nodes;
}
