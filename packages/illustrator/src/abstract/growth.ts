/**
 * Growth: branches that reach for the free space round them until it is used up, thicker where more grows from them, with a few
 * buds. A. Runions, B. Lane and P. Prusinkiewicz, "Modeling Trees with a Space Colonization Algorithm", 2007; thickness by
 * Leonardo's rule (areas add up), in the manner of da Vinci's notebooks.
 */
import { mix } from '../math.ts';
import type { Artboard, Shape } from './artboard.ts';
import type { Sheet } from './engine.ts';
import { bar, circle } from './shapes.ts';

interface Node {
  x: number;
  y: number;
  parent: number;
  leaves: number;
}

export function growth({ width, height, unit, palette, traits, r }: Sheet): Artboard {
  const { ground, main, ink, accent } = palette;
  const step = unit * 0.011;
  const reach = unit * 0.16;
  const kill = unit * 0.022;
  const [cx, cy] = [width * r.between(0.44, 0.56), height * r.between(0.4, 0.45)];
  const [rx, ry] = [width * 0.4, height * 0.34];
  const targets: [number, number][] = [];
  const wanted = Math.floor(mix(320, 620, traits.density));
  for (let n = 0; targets.length < wanted && n < wanted * 4; n++) {
    const [u, v] = [r.between(-1, 1), r.between(-1, 1)];
    if (u * u + v * v <= 1) targets.push([cx + u * rx, cy + v * ry]);
  }
  const nodes: Node[] = [{ x: width * r.between(0.42, 0.58), y: height * 0.97, parent: -1, leaves: 0 }];
  for (let round = 0; round < 240 && targets.length > 0; round++) {
    const pulls = new Map<number, [number, number]>();
    for (const [x, y] of targets) {
      let [best, least] = [-1, round < 70 ? unit * unit : reach * reach];
      for (let i = 0; i < nodes.length; i++) {
        const d = (nodes[i]!.x - x) * (nodes[i]!.x - x) + (nodes[i]!.y - y) * (nodes[i]!.y - y);
        if (d < least) [best, least] = [i, d];
      }
      if (best < 0) continue;
      const n = Math.sqrt(least) || 1;
      const pull = pulls.get(best) ?? [0, 0];
      pulls.set(best, [pull[0] + (x - nodes[best]!.x) / n, pull[1] + (y - nodes[best]!.y) / n]);
    }
    if (pulls.size === 0) break;
    for (const [i, [px, py]] of [...pulls].sort((a, b) => a[0] - b[0])) {
      const n = Math.sqrt(px * px + py * py) || 1;
      const node = nodes[i]!;
      nodes.push({
        x: node.x + (px / n) * step + (r.next() - 0.5) * step * 0.3,
        y: node.y + (py / n) * step,
        parent: i,
        leaves: 0,
      });
    }
    for (let t = targets.length - 1; t >= 0; t--) {
      const [x, y] = targets[t]!;
      if (nodes.some((node) => (node.x - x) * (node.x - x) + (node.y - y) * (node.y - y) < kill * kill)) targets.splice(t, 1);
    }
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (node.leaves === 0) node.leaves = 1;
    if (node.parent >= 0) nodes[node.parent]!.leaves += node.leaves;
  }
  const shapes: Shape[] = [];
  // A pale sun of the crown behind, so that the branches stand before something.
  shapes.push({
    polygons: [circle(cx, cy, Math.min(rx, ry) * 1.12)],
    fill: [0, 1, 2].map((c) => mix(ground[c]!, main[main.length - 1]![c]!, 0.55)) as [number, number, number],
  });
  const most = nodes[0]!.leaves;
  // Bars and joints apart: in one shape their opposite turns would cancel out.
  const limbs: Float64Array[] = [];
  const joints: Float64Array[] = [];
  nodes.forEach((node) => {
    if (node.parent < 0) return;
    const from = nodes[node.parent]!;
    const wide = unit * (0.0022 + 0.026 * Math.sqrt(node.leaves / most));
    limbs.push(bar(from.x, from.y, node.x, node.y, wide));
    joints.push(circle(node.x, node.y, wide / 2, 12));
  });
  shapes.push({ polygons: limbs, fill: ink }, { polygons: joints, fill: ink });
  const tips = nodes.filter((node, i) => node.leaves === 1 && i > 20);
  tips.forEach((tip, i) => {
    if (!r.chance(0.5)) return;
    shapes.push({
      polygons: [circle(tip.x, tip.y, unit * r.between(0.0045, 0.0105), 24)],
      fill: i % 23 === 0 ? accent : main[i % Math.min(2, main.length)]!,
    });
  });
  return { width, height, ground, shapes };
}
