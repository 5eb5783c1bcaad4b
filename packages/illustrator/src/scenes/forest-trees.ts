/**
 * Rows of trees one behind the other, each a row of trunks with leaves or boughs as noise in metres of that distance, so that
 * crowns close in above the far ones and leave the near ones' trunks free, as they do when one stands in a wood.
 */

import { random } from '@atelier/spec';
import { addRgb, multiplyRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { rowAt, scaleAt } from '../stage/view.ts';
import type { ForestAir } from './forest-air.ts';
import { type LeafTones, paintBoughs } from './forest-boughs.ts';
import type { Wood } from './forest-kind.ts';
import { claim, HIDDEN, type Layers, layersOf, settle } from './forest-layers.ts';
import type { Tree } from './forest-tree.ts';
import { paintTrunk } from './forest-trunk.ts';
import type { SceneContext } from './scene.ts';

export interface TreeRow {
  z: number;
  trees: Tree[];
  salt: number;
}

const DISTANCES = [72, 50, 36, 26, 19, 13.5, 9];
/** Those that frame the picture. */
const NEAR = [6, 4.4];

/** All rows, far to near. `corridor` gives the middle of the free way at a distance, in metres. */
export function treeRows(context: SceneContext, wood: Wood, corridor: (z: number) => number, aside = 0): TreeRow[] {
  const { view, seed } = context;
  const rows = [...DISTANCES, ...NEAR].map((z, i): TreeRow => {
    const r = random(seed, 'forest', i);
    const near = NEAR.includes(z);
    const half = ((view.width / 2) * z) / view.focal + 2;
    const trees: Tree[] = [];
    const spacing = wood.spacing * (near ? 0.72 : 1) * r.between(0.85, 1.2);
    for (let x = -half - r.next() * spacing; x < half; x += spacing * r.between(0.35, 1.65)) {
      const at = z * r.between(0.92, 1.08);
      const thick = mix(wood.thick[0], wood.thick[1], r.next() * r.next());
      const young = wood.name === 'conifer' && z > 12 && r.chance(0.24);
      const tree: Tree = {
        x: x + r.bell() * 0.3,
        z: at,
        radius: thick * (young ? 0.2 : 0.5),
        height: young ? r.between(3, 8) : r.between(17, 26),
        lean: r.bell() * (wood.name === 'broadleaf' ? 0.035 : wood.name === 'birch' ? 0.03 : 0.012),
        bole: young ? 0.3 : wood.crown * r.between(0.75, 1.35),
        phase: r.next() * 6.28,
        salt: r.below(1 << 20),
      };
      const free = near ? mix(1.1, 1.6, r.next()) : 0.9 + 0.02 * z;
      if (Math.abs(tree.x - corridor(at)) > free + aside + tree.radius) trees.push(tree);
    }
    return { z, trees: trees.sort((a, b) => b.z - a.z), salt: r.below(1 << 20) };
  });
  return rows;
}

/** All rows, the nearest first, each beneath those before it: most of a wood hides behind its nearest trees, and is not reckoned. */
export function treesPass(
  context: SceneContext,
  wood: Wood,
  air: ForestAir,
  rows: readonly TreeRow[],
  corridor: (z: number) => number,
  id: number,
): Pass {
  const nearestFirst = [...rows].reverse().map((row) => ({
    row,
    trees: [...row.trees].reverse(),
    // Leaves this near are single leaves; `plantsPass` has those.
    growth: NEAR.includes(row.z) ? undefined : growthOf(context, wood, row, corridor),
  }));
  const tones = leafColours(context, wood, air);
  return {
    name: 'trees',
    weight: 6,
    run(frame, k, y0, y1) {
      const layers = layersOf(frame, y0, y1);
      for (const { row, trees, growth } of nearestFirst) {
        if (wood.name === 'conifer')
          for (const tree of trees) paintBoughs(layers, k, context, wood, air, tones, row.z, tree, id);
        for (const tree of trees) paintTrunk(layers, k, context, wood, air, tree, id);
        if (growth) paintLeaves(layers, k, context, wood, air, tones, row, growth, id);
      }
      settle(layers);
    },
  };
}

/** Heights in metres for each column: where crowns begin, how high low growth stands, and how far above the floor it does. */
interface Growth {
  crowns: Float32Array;
  bushes: Float32Array;
  feet: Float32Array;
}

function growthOf({ view }: SceneContext, wood: Wood, row: TreeRow, corridor: (z: number) => number): () => Growth {
  let made: Growth | undefined;
  return () => {
    if (made) return made;
    const { z } = row;
    const { width } = view;
    const scale = scaleAt(view, z);
    const crowns = new Float32Array(width);
    const bushes = new Float32Array(width);
    // Where low growth begins above the floor, so that its foot is no straight line.
    const feet = new Float32Array(width);
    const way = corridor(z);
    for (let x = 0; x < width; x++) {
      const m = (x + 0.5 - view.centre) / scale;
      crowns[x] =
        wood.crown * (0.62 + 0.95 * noise(m * 0.11 + 40, row.salt % 97, row.salt)) + (wood.name === 'conifer' ? 6 : 0);
      const free = smoothstep(0.7, 2.6, Math.abs(m - way));
      feet[x] = 0.75 * Math.max(0, noise(m * 0.9 + 5, 2, row.salt ^ 6) - 0.35);
      bushes[x] =
        free *
        (0.25 + 2.3 * smoothstep(0.45, 0.85, noise(m * 0.19 + 9, row.salt % 89, row.salt ^ 5))) *
        (wood.bare || wood.name === 'bamboo' ? 0.4 : wood.snow ? 0.5 : 1);
      // Far off, low growth hides where floor and air meet.
      if (z > 30) bushes[x] = Math.max(bushes[x]!, 0.45 + 0.9 * noise(m * 0.4, 3, row.salt ^ 8));
    }
    made = { crowns, bushes, feet };
    return made;
  };
}

/** Light of leaves: shaded to lit by the noise's slope, and glowing where the bright air stands behind them. */
function leafColours(context: SceneContext, wood: Wood, air: ForestAir): LeafTones {
  const { light } = context;
  const [low, high] = wood.leaves;
  const ambient = light.night ? 0.7 : light.backlit ? 0.32 : 0.36;
  const direct = light.night ? 0.4 : light.backlit ? 0.24 : 0.7 * (1 - light.cover * 0.5);
  const through = light.night ? 0.1 : light.backlit ? 0.6 : 0.5;
  const of = (albedo: Rgb, amount: number, c: 0 | 1 | 2): number =>
    albedo[c] * (light.key[c] * direct * amount + air.fill[c] * ambient);
  const three = (f: (c: 0 | 1 | 2) => number): Rgb => [f(0), f(1), f(2)];
  return {
    dark: three((c) => of(low, 0.2, c)),
    lit: three((c) => of(high, 1, c)),
    glow: three((c) => high[c] * light.key[c] * through),
  };
}

function paintLeaves(
  layers: Layers,
  k: Kernels,
  context: SceneContext,
  wood: Wood,
  air: ForestAir,
  tones: LeafTones,
  row: TreeRow,
  growth: () => Growth,
  id: number,
): void {
  const { view, light } = context;
  const { y0, y1, columns, noises } = layers;
  const { z } = row;
  const scale = scaleAt(view, z);
  const base = rowAt(view, z);
  const octaves = z < 20 ? 5 : 4;
  const side = light.direction[0] >= 0 ? 1 : -1;
  const lowest = Math.min(y1, Math.ceil(base));
  const bamboo = wood.name === 'bamboo';
  const f = bamboo ? 0.85 : 0.55;
  // Leaves as specks, no finer than the picture shows at its usual size.
  const leafy = Math.min(20, scale / (view.unit * 0.0034)) / f;
  const look: LeafLook = {
    id,
    wood,
    air,
    growth: growth(),
    tones,
    haze: air.haze(z),
    snowy: wood.snow && !wood.bare ? 0.5 : 0,
    twig: scaleRgb(multiplyRgb(wood.bark[0], air.fill), 0.5),
    snow: addRgb(scaleRgb(light.key, 0.32), scaleRgb(air.fill, 0.36)),
    edge: wood.bare ? 0.09 : 0.04,
    // Near at hand a low bush would be a row of specks.
    least: z < 16 ? 1.4 : 0.15,
    far: clamp(z / 80),
  };
  for (let y = y0; y < lowest; y++) {
    const h = (base - y - 0.5) / scale;
    const count = reached(layers, look.growth, y, h);
    if (count === 0) continue;
    const n = (count + 3) & ~3;
    const [xs, ys, shape, lean, specks] = noises;
    const rise = -h * f * (bamboo ? 0.7 : 1.15) + 60;
    for (let i = 0; i < n; i++) {
      xs[i] = ((columns[Math.min(i, count - 1)]! + 0.5 - view.centre) / scale) * f + 60;
      ys[i] = rise;
    }
    k.fbm(xs, ys, shape, n, octaves, row.salt);
    for (let i = 0; i < n; i++) {
      xs[i] = xs[i]! + side * 0.09;
      ys[i] = ys[i]! - 0.16;
    }
    k.fbm(xs, ys, lean, n, 3, row.salt);
    for (let i = 0; i < n; i++) {
      xs[i] = xs[i]! * leafy;
      ys[i] = ys[i]! * leafy * 0.85;
    }
    k.fbm(xs, ys, specks, n, 2, row.salt ^ 77);
    layLeaves(layers, look, y, h, count);
  }
}

/** What the leaves of a row of trees are painted by. */
interface LeafLook {
  id: number;
  wood: Wood;
  air: ForestAir;
  growth: Growth;
  tones: LeafTones;
  haze: number;
  snowy: number;
  twig: Rgb;
  snow: Rgb;
  edge: number;
  least: number;
  far: number;
}

/** Lists the columns of this row that leaves may reach and that nothing before them hides, and counts them. */
function reached({ frame, y0, bare, columns }: Layers, { crowns, bushes }: Growth, y: number, h: number): number {
  const { width } = frame;
  const start = (y - y0) * width;
  let count = 0;
  for (let x = 0; x < width; x++)
    if ((h >= crowns[x]! - 1.2 || h <= bushes[x]! + 0.3) && bare[start + x]! > HIDDEN) columns[count++] = x;
  return count;
}

/** A row of leaves, in the listed columns. */
function layLeaves(layers: Layers, look: LeafLook, y: number, h: number, count: number): void {
  const { y0, columns, noises, bare } = layers;
  const { id, wood, air, growth, snowy, edge, least, far } = look;
  const { crowns, bushes, feet } = growth;
  const start = (y - y0) * layers.frame.width;
  const shape = noises[2];
  const lean = noises[3];
  const specks = noises[4];
  const down = air.down[y]!;
  for (let i = 0; i < count; i++) {
    const x = columns[i]!;
    const hb = bushes[x]!;
    const up = h < crowns[x]! - 1.2 ? 0.72 : 0.72 - 0.32 * wood.canopy * smoothstep(crowns[x]! - 1.2, crowns[x]! + 4.2, h);
    const low =
      hb > least && h < hb + 0.3
        ? 0.3 + 0.42 * (h / hb) + (h < feet[x]! + 0.25 ? smoothstep(feet[x]! + 0.25, feet[x]!, h) : 0)
        : 1;
    const limit = up < low ? up : low;
    const speck = specks[i]! - 0.5;
    const over = shape[i]! + speck * 0.3 - limit;
    if (over <= 0) continue;
    const twigs = wood.bare && low > up;
    const a = smoothstep(0, edge, over) * (twigs ? 0.5 : 1);
    const lit = clamp(0.42 + (shape[i]! - lean[i]!) * 4.2 + speck * 1.15 + (low < up ? -0.1 : 0));
    const white = snowy > 0 ? snowy * smoothstep(0.5, 0.9, lit) : 0;
    const p = start + x;
    addLeaf(layers, look, p, bare[p]! * a, air.across[x]! * down, lit, white, twigs);
    claim(layers, p, a, id, far);
  }
}

function addLeaf(
  { red, green, blue }: Layers,
  { tones, air, haze, twig, snow }: LeafLook,
  p: number,
  share: number,
  bright: number,
  lit: number,
  white: number,
  twigs: boolean,
): void {
  const { dark, lit: lighter, glow } = tones;
  const { dim, bright: clear } = air;
  const shine = bright * (0.25 + 0.75 * lit) * (1 - haze);
  for (let c = 0; c < 3; c++) {
    const leaf = dark[c]! + (lighter[c]! - dark[c]!) * lit * lit + glow[c]! * shine;
    const body = twigs ? twig[c]! : leaf + (snow[c]! - leaf) * white;
    const veil = dim[c]! + (clear[c]! - dim[c]!) * bright;
    const sum = c === 0 ? red : c === 1 ? green : blue;
    sum[p] = sum[p]! + (body + (veil - body) * haze) * share;
  }
}
