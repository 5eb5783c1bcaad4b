/** The boughs of a conifer, tier above tier, laid beneath what stands before it. */
import type { Rgb } from '../colour.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { rowAt, scaleAt } from '../stage/view.ts';
import type { ForestAir } from './forest-air.ts';
import type { Wood } from './forest-kind.ts';
import { claim, isHidden, type Layers } from './forest-layers.ts';
import type { Tree } from './forest-tree.ts';
import type { SceneContext } from './scene.ts';

/** Colours of leaves: in the shade, lit, and what the bright air behind them adds. */
export interface LeafTones {
  dark: Rgb;
  lit: Rgb;
  glow: Rgb;
}

/** What the boughs of a tree are painted by. */
interface BoughLook {
  id: number;
  air: ForestAir;
  tones: LeafTones;
  haze: number;
  far: number;
  scale: number;
  /** 1 where the light comes from the right, −1 from the left. */
  side: number;
  /** Tiers a metre, and where the first one hangs. */
  dense: number;
  phase: number;
  snowy: boolean;
  snow: Rgb;
}

/** `z`: metres to the row of trees that this one stands in. */
export function paintBoughs(
  layers: Layers,
  k: Kernels,
  context: SceneContext,
  wood: Wood,
  air: ForestAir,
  tones: LeafTones,
  z: number,
  tree: Tree,
  id: number,
): void {
  const { view, light } = context;
  const { y0, y1 } = layers;
  const { width } = layers.frame;
  const scale = scaleAt(view, tree.z);
  const base = rowAt(view, tree.z);
  const spread = tree.height * 0.17;
  const tiers = tree.height / (tree.height > 10 ? 0.95 : 0.5);
  const white = (c: 0 | 1 | 2): number => 0.82 * (light.key[c] * (light.backlit ? 0.14 : 0.35) + air.fill[c] * 0.42);
  const look: BoughLook = {
    id,
    air,
    tones,
    haze: air.haze(z),
    far: clamp(tree.z / 80),
    scale,
    side: light.direction[0] >= 0 ? 1 : -1,
    dense: tiers / tree.height,
    phase: tree.phase,
    snowy: wood.snow,
    snow: [white(0), white(1), white(2)],
  };
  const octaves = z < 20 ? 5 : 4;
  const fine = Math.min(9, (scale / (view.unit * 0.004)) * 0.5);
  const lowest = Math.min(y1, Math.ceil(base - tree.bole * 0.6 * scale));
  for (let y = Math.max(y0, Math.floor(base - tree.height * scale)); y < lowest; y++) {
    const h = (base - y - 0.5) / scale;
    const u = h / tree.height;
    const taper = spread * (1 - u) * smoothstep(tree.bole * 0.55, tree.bole * 1.25 + 0.2, h) + 0.12;
    const middle = view.centre + (tree.x + tree.lean * h) * scale;
    const reach = taper * scale * 1.25 + 2;
    const from = Math.max(0, Math.floor(middle - reach));
    const to = Math.min(width, Math.ceil(middle + reach));
    if (to <= from || isHidden(layers, y, from, to)) continue;
    tearBoughs(layers, k, h, from, middle, scale, (to - from + 3) & ~3, octaves, fine, tree.salt);
    layBoughs(layers, look, y, h, taper, middle, from, to);
  }
}

/** Fills the noises of a row from column `from`: how the boughs are torn, and their needles. */
function tearBoughs(
  { noises }: Layers,
  k: Kernels,
  h: number,
  from: number,
  middle: number,
  scale: number,
  n: number,
  octaves: number,
  fine: number,
  salt: number,
): void {
  const [xs, ys, torn, needles] = noises;
  for (let i = 0; i < n; i++) {
    const across = (from + i + 0.5 - middle) / scale;
    const d = Math.abs(across);
    xs[i] = across * 2.1 + 30;
    // Noise follows the sag of the boughs.
    ys[i] = -(h + d * 0.55) * 3.4 + 90;
  }
  k.fbm(xs, ys, torn, n, octaves, salt);
  for (let i = 0; i < n; i++) {
    xs[i] = xs[i]! * fine;
    ys[i] = ys[i]! * fine * 0.3;
  }
  k.fbm(xs, ys, needles, n, 3, salt ^ 21);
}

/** A row of boughs from column `from` to `to`. */
function layBoughs(
  layers: Layers,
  look: BoughLook,
  y: number,
  h: number,
  taper: number,
  middle: number,
  from: number,
  to: number,
): void {
  const { noises, bare, y0 } = layers;
  const { air, scale, side, dense, phase, snowy, id, far } = look;
  const torn = noises[2];
  const needles = noises[3];
  const start = (y - y0) * layers.frame.width;
  const down = air.down[y]!;
  for (let x = from; x < to; x++) {
    const d = (x + 0.5 - middle) / scale;
    const out = Math.abs(d) / taper;
    const tear = torn[x - from]!;
    const tier = h * dense + 0.55 * out + phase + 0.3 * (d > 0 ? 1 : 0) + (tear - 0.5) * 1.1;
    const saw = tier - Math.floor(tier);
    const t = mix(tear, needles[x - from]!, 0.55);
    const a = smoothstep(0, 0.1, 0.62 - out * 0.8 + (t - 0.5) * 2.3 - saw * 0.42 + 0.2);
    if (a <= 0.004) continue;
    const lit = clamp(0.2 + saw * 0.34 + (t - 0.5) * 1.9 + (d * side > 0 ? 0.2 : 0) * Math.min(1, out) + 0.25 * out);
    const white = snowy ? smoothstep(0.42, 0.7, lit + (t - 0.5) * 0.6) * 0.9 : 0;
    const p = start + x;
    addBough(layers, look, p, bare[p]! * a, air.across[x]! * down, lit, white);
    claim(layers, p, a, id, far);
  }
}

function addBough(
  { red, green, blue }: Layers,
  { tones, air, haze, snow }: BoughLook,
  p: number,
  share: number,
  bright: number,
  lit: number,
  white: number,
): void {
  const { dark, lit: lighter, glow } = tones;
  const { dim, bright: clear } = air;
  for (let c = 0; c < 3; c++) {
    const leaf = mix(dark[c]!, lighter[c]!, lit * lit) + glow[c]! * bright * 0.5 * lit * (1 - haze);
    const sum = c === 0 ? red : c === 1 ? green : blue;
    sum[p] = sum[p]! + mix(mix(leaf, snow[c]!, white), mix(dim[c]!, clear[c]!, bright), haze) * share;
  }
}
