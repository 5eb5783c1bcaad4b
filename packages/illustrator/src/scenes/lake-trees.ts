/** A line of far pines along a shore or the foot of a range, in two rows with air between them; dense in groves, with gaps. */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

export interface TreeLine {
  id: number;
  /** Row of their feet. */
  base: number;
  /** Least and greatest height, in units of the picture. */
  tall: readonly [number, number];
  /** Share of haze. */
  haze: number;
  /** 0 … 1: how closed the line is. */
  closed: number;
  snow: boolean;
  depth: number;
  salt: number;
}

/** Picture units from one stem to the next. */
const SPACING = 0.0048;

export function treeLinePass(context: SceneContext, line: TreeLine): Pass {
  const look = treesLook(context, line);
  return {
    name: 'trees',
    look,
    run: (frame, _k, y0, y1) => paintTrees(look, frame, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function treesLook({ view, light, seed }: SceneContext, line: TreeLine) {
  const { width, unit } = view;
  // Height above the foot to which each column is covered, and how near that is to a tree's edge (snow and light lie there).
  const tops = new Float32Array(width);
  const spires: { x: number; tall: number; half: number }[] = [];
  const count = Math.ceil((width / unit / SPACING) * 0.5) + 4;
  for (let i = -count; i <= count; i++) {
    const r = random(seed, `trees ${line.salt}`, i + 100000);
    const u = (i + r.between(-0.5, 0.5)) * SPACING;
    const grove = fractal(u * 5 + 60, line.salt & 63, 3, line.salt);
    const here = smoothstep(0.62 - 0.42 * line.closed, 0.78 - 0.42 * line.closed, grove);
    const size = r.next();
    if (here <= 0.03) continue;
    const tall = unit * mix(line.tall[0], line.tall[1], size * size) * (0.35 + 0.65 * here);
    spires.push({ x: view.centre + u * unit, tall, half: tall * r.between(0.15, 0.21) });
  }
  const floor = unit * line.tall[0] * 0.25;
  for (let x = 0; x < width; x++) {
    const u = (x - view.centre) / unit;
    tops[x] = floor * clamp(fractal(u * 40, 3, 3, line.salt) * 2 - 0.5 + line.closed * 0.3);
  }
  for (const s of spires)
    for (let x = Math.max(0, Math.floor(s.x - s.half)); x < Math.min(width, Math.ceil(s.x + s.half)); x++) {
      const off = Math.abs(x + 0.5 - s.x) / s.half;
      if (off >= 1) continue;
      // Tiers of boughs: the outline steps outwards and back in.
      const t = 1 - off;
      const tier = t * 6 - Math.floor(t * 6);
      tops[x] = Math.max(tops[x]!, s.tall * clamp(t - 0.035 + 0.06 * tier) * (t > 0.1 ? 1 : t * 10));
    }
  const highest = tops.reduce((a, b) => Math.max(a, b), 0);
  const side = light.azimuth >= 0 ? 1 : -1;
  const haze = clamp(line.haze + light.mist * 0.35);
  const first = line.base - highest;
  return { light, line, width, unit, tops, highest, side, haze, first };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintTrees(
  { light, line, width, unit, tops, highest, side, haze, first }: ReturnType<typeof treesLook>,
  frame: Frame,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth } = frame;
  for (let y = Math.max(y0, Math.floor(first - 1)); y < Math.min(y1, Math.ceil(line.base)); y++)
    for (let x = 0; x < width; x++) {
      const top = line.base - tops[x]!;
      const a = clamp(y + 1 - top);
      if (a <= 0) continue;
      const lean = clamp(((tops[Math.min(width - 1, x + 1)] ?? 0) - (tops[Math.max(0, x - 1)] ?? 0)) / (unit * 0.006), -1, 1);
      const lit = clamp(0.35 - lean * side * 0.45);
      const crown = line.snow ? smoothstep(unit * 0.009, 0, y - top) * 0.75 : 0;
      // Air gathers at their feet.
      const low = smoothstep(highest, 0, line.base - y);
      const air = clamp(haze + low * (0.35 * haze + 0.15 * light.mist));
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const leaf = c === 0 ? 0.016 : c === 1 ? 0.03 : 0.02;
        const albedo = mix(leaf, 0.6, crown);
        const body = albedo * (light.key[c]! * lit * (light.night ? 0.5 : 1) + light.fill[c]! * 0.55);
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, air), a);
      }
      if (a > 0.5) {
        ids[p] = line.id;
        depth[p] = line.depth;
      }
    }
}
