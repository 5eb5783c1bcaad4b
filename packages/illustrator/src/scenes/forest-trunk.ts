/** One trunk: a round, tapering stem with bark in relief, moss at its foot, a rim of light on the bright side. */

import type { Kernels } from '../kernels/kernels.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { rowAt, scaleAt } from '../stage/view.ts';
import type { ForestAir } from './forest-air.ts';
import type { Wood } from './forest-kind.ts';
import { claim, isHidden, type Layers } from './forest-layers.ts';
import type { Tree } from './forest-tree.ts';
import type { SceneContext } from './scene.ts';

/** Sideways place of a stem at a height, metres: old stems wander a little. */
const stemAt = (tree: Tree, h: number): number =>
  tree.x + tree.lean * h + tree.radius * 0.4 * (sin(tree.phase + h * 0.5) - sin(tree.phase));

const stemRadius = (tree: Tree, h: number): number =>
  tree.radius *
  Math.max(0.12, 1 - (0.8 * h) / tree.height) *
  (1 + (tree.radius > 0.1 ? 0.8 : 0.15) * exp(-Math.max(0, h) / (tree.radius * 1.1)));

const PLAIN_BELOW = 5;

export function paintTrunk(
  layers: Layers,
  k: Kernels,
  context: SceneContext,
  wood: Wood,
  air: ForestAir,
  tree: Tree,
  id: number,
): void {
  const { view, light } = context;
  const { frame, y0, y1 } = layers;
  const { width } = frame;
  const scale = scaleAt(view, tree.z);
  const base = rowAt(view, tree.z);
  const top = base - tree.height * scale;
  const widest = stemRadius(tree, 0) * scale + 2 + Math.abs(tree.lean) * tree.height * scale;
  const foot = view.centre + tree.x * scale;
  if (foot + widest < 0 || foot - widest > width) return;
  const [xs, ys, bark, marks] = layers.noises;
  const fine = tree.radius * scale * 2 > PLAIN_BELOW;
  const birch = wood.name === 'birch';
  const bamboo = wood.name === 'bamboo';
  const look: TrunkLook = {
    tree,
    wood,
    air,
    light,
    id,
    far: clamp(tree.z / 80),
    haze: air.haze(tree.z),
    scale,
    base,
    fine,
    direct: light.night ? 0.3 : light.backlit ? 0.3 : 0.5,
    ambient: light.night ? 0.85 : light.backlit ? 0.36 : 0.42,
  };
  for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(base + tree.radius * scale * 0.25)); y++) {
    const h = (base - y - 0.5) / scale;
    const mid = view.centre + stemAt(tree, h) * scale;
    let half = stemRadius(tree, h) * scale;
    const joint = bamboo ? jointAt(tree, h) : 0;
    if (bamboo) half *= 1 + 0.14 * joint;
    const from = Math.max(0, Math.floor(mid - half - 1));
    const to = Math.min(width, Math.ceil(mid + half + 1));
    if (to <= from || isHidden(layers, y, from, to)) continue;
    const n = (to - from + 3) & ~3;
    if (fine) {
      const round = Math.max(half, 1);
      const grain = birch ? 0.9 : 5 + tree.radius * 14;
      for (let i = 0; i < n; i++) {
        const u = clamp((from + i + 0.5 - mid) / round, -1, 1);
        // Furrows crowd towards the edges, where the stem turns away.
        xs[i] = u * (1 + 0.35 * u * u) * grain + 20;
        ys[i] = h * (birch ? 30 : bamboo ? 1.2 : 3.2) + 10;
      }
      k.fbm(xs, ys, bark, n, 5, tree.salt);
      for (let i = 0; i < n; i++) {
        xs[i] = xs[i]! * 0.22 + 3;
        ys[i] = h * 0.9 + 7;
      }
      k.fbm(xs, ys, marks, n, 4, tree.salt ^ 33);
    }
    layRow(layers, look, { y, h, mid, half, joint, from, to });
  }
}

/** What a trunk is painted by. */
interface TrunkLook {
  tree: Tree;
  wood: Wood;
  air: ForestAir;
  light: SceneContext['light'];
  id: number;
  far: number;
  haze: number;
  scale: number;
  base: number;
  fine: boolean;
  direct: number;
  ambient: number;
}

/** A row of it: height in metres, middle, half its width, and the columns that it reaches. */
interface Ring {
  y: number;
  h: number;
  mid: number;
  half: number;
  joint: number;
  from: number;
  to: number;
}

function layRow(layers: Layers, look: TrunkLook, ring: Ring): void {
  const { tree, wood, air, light, id, far, scale, base, fine } = look;
  const { y, h, mid, half, joint, from, to } = ring;
  const { frame, y0 } = layers;
  const { width } = frame;
  const bark = layers.noises[2];
  const marks = layers.noises[3];
  const dx = light.direction[0];
  const dz = light.direction[2];
  const birch = wood.name === 'birch';
  const bamboo = wood.name === 'bamboo';
  // Roots end unevenly in the ground.
  const lower = base + (fine ? 0 : -0.5);
  for (let x = from; x < to; x++) {
    const off = x + 0.5 - mid;
    const rough = fine && !birch && !bamboo ? (bark[x - from]! - 0.5) * 0.1 * half : 0;
    let a = clamp(half + rough - Math.abs(off) + 0.5);
    if (y > lower) a *= clamp(1 - (y - lower) / (tree.radius * scale * 0.25) + (fine ? (bark[x - from]! - 0.5) * 1.2 : 0));
    if (a <= 0) continue;
    const u = clamp(off / Math.max(half, 0.6), -1, 1);
    const nz = Math.sqrt(Math.max(0, 1 - u * u));
    const facing = clamp((u * dx * 1.4 - nz * dz + 0.3) / 1.3);
    const relief = fine ? bark[x - from]! : 0.5;
    const patch = fine ? marks[x - from]! : 0.5;
    const bright = air.across[x]! * air.down[y]!;
    const wrap = smoothstep(0.45, 1, Math.abs(u)) * bright;
    const scar = birch && fine ? scarAt(relief, patch, h) : 0;
    const moss =
      wood.moss *
      smoothstep(0.52, 0.66, patch + 0.16 * exp(-Math.max(0, h) / 0.7) - 0.05 + (u * dx < 0 ? 0.05 : 0)) *
      smoothstep(4.5, 0.3, h);
    const snow = wood.snow ? smoothstep(0.58, 0.66, patch + (u * dx > 0 ? -0.1 : 0.07)) * 0.75 + smoothstep(0.25, 0.02, h) : 0;
    const tone = birch ? clamp(0.35 + 0.65 * relief + 0.2) : bamboo ? 0.6 - 0.35 * joint : clamp((relief - 0.3) * 2.1);
    const p = (y - y0) * width + x;
    addBark(layers, look, p, a, { tone, relief, moss, scar, snow, nz, facing, wrap, bright });
    claim(layers, p, a, id, far);
  }
}

/** The look of bark at a pixel: all 0 … 1 but the light, which is what stands behind. */
interface Bark {
  tone: number;
  relief: number;
  moss: number;
  scar: number;
  snow: number;
  /** How far it faces the viewer, and the light. */
  nz: number;
  facing: number;
  /** Light that comes round its edge, and that of the air there. */
  wrap: number;
  bright: number;
}

function addBark(layers: Layers, look: TrunkLook, p: number, a: number, at: Bark): void {
  const { wood, air, light, haze, direct, ambient } = look;
  const { bare, red, green, blue } = layers;
  const { tone, relief, moss, scar, snow, nz, facing, wrap, bright } = at;
  const share = bare[p]! * a;
  for (let c = 0; c < 3; c++) {
    let albedo = mix(wood.bark[0][c]!, wood.bark[1][c]!, tone);
    albedo = mix(albedo, wood.floor[2][c]! * (0.6 + 0.9 * relief), moss);
    albedo = mix(albedo, 0.03, clamp(scar));
    albedo = mix(albedo, 0.78, clamp(snow));
    const round = 0.45 + 0.55 * nz;
    const lit =
      albedo * (light.key[c]! * direct * facing * (light.backlit ? 0.35 + bright : 1) + air.fill[c]! * ambient * round);
    const rim = wrap * air.bright[c]! * (0.1 + 0.5 * clamp(albedo * 2)) * (1 - haze);
    const veil = mix(air.dim[c]!, air.bright[c]!, bright);
    const sum = c === 0 ? red : c === 1 ? green : blue;
    sum[p] = sum[p]! + mix(lit + rim, veil, haze) * share;
  }
}

const scarAt = (relief: number, patch: number, h: number): number =>
  0.85 * smoothstep(0.6, 0.69, relief + (patch - 0.5) * 0.7) +
  0.45 * smoothstep(0.7, 0.1, h / 0.9) * smoothstep(0.42, 0.55, patch);

/** 1 at the joints of a bamboo stem, 0 between. */
function jointAt(tree: Tree, h: number): number {
  const t = h / 0.34 + tree.phase;
  const d = Math.abs(t - Math.floor(t) - 0.5) * 2;
  return smoothstep(0.86, 0.97, d);
}
