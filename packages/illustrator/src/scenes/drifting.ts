/**
 * What drifts through the air: petals, leaves, sparks, dust. Each is a small leaf of colour that turns as it falls, in three depths; it
 * gathers in the streams of the wind, so that it never is an even pattern.
 */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, cos, exp, mix, sin, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';

interface Drift {
  /** Of it in a square picture, far, middle and near. */
  counts: readonly [number, number, number];
  /** Length in pixels at 1024, far, middle and near; its breadth is a part of that. */
  lengths: readonly [number, number, number];
  breadth: number;
  colours: readonly Rgb[];
  /** It gives light, and is brightest low down, where it comes from. */
  glows?: boolean;
  /** 0–1: how soft it is. */
  soft: number;
}

const PINK: readonly Rgb[] = [
  [0.92, 0.5, 0.58],
  [0.95, 0.66, 0.7],
  [0.96, 0.8, 0.82],
];
const DRIFTS: Readonly<Record<string, Drift>> = {
  petals: { counts: [900, 420, 46], lengths: [7, 14, 30], breadth: 0.6, colours: PINK, soft: 0.25 },
  'falling-leaves': {
    counts: [380, 240, 44],
    lengths: [11, 23, 46],
    breadth: 0.55,
    colours: [
      [0.62, 0.2, 0.04],
      [0.75, 0.38, 0.06],
      [0.5, 0.1, 0.04],
      [0.72, 0.52, 0.12],
    ],
    soft: 0.15,
  },
  sparks: {
    counts: [420, 200, 26],
    lengths: [3.4, 6, 10],
    breadth: 0.5,
    colours: [
      [3.4, 1.5, 0.35],
      [3.2, 0.9, 0.16],
      [3.8, 2.3, 0.8],
    ],
    glows: true,
    soft: 0.6,
  },
  dust: {
    counts: [1200, 420, 40],
    lengths: [3, 5, 13],
    breadth: 0.9,
    colours: [
      [0.72, 0.58, 0.4],
      [0.82, 0.7, 0.52],
    ],
    soft: 0.9,
  },
};

export const DRIFTING = Object.keys(DRIFTS);

interface Flake {
  x: number;
  y: number;
  long: number;
  broad: number;
  c: number;
  s: number;
  colour: Rgb;
  alpha: number;
  depth: number;
}

export function driftPass(context: SceneContext, kind: string, element: Element): Pass {
  const drift = DRIFTS[kind]!;
  const look: DriftLook = {
    flakes: flakesOf(context, kind, element, drift),
    soft: drift.soft,
    glows: drift.glows === true,
    id: element.id,
  };
  return { name: kind, look, weight: 0.3, run: (frame, _k, y0, y1) => paintDrift(look, frame, y0, y1) };
}

interface DriftLook {
  flakes: readonly Flake[];
  soft: number;
  glows: boolean;
  id: number;
}

function paintDrift(look: DriftLook, frame: Frame, y0: number, y1: number): void {
  for (const f of look.flakes) {
    const reach = f.long * (look.glows ? 5 : 1.2) + 1;
    if (f.y + reach < y0 || f.y - reach >= y1) continue;
    paintFlake(look, frame, f, reach, y0, y1);
  }
}

function paintFlake(
  { soft, glows, id }: DriftLook,
  { color, ids, depth, width }: Frame,
  f: Flake,
  reach: number,
  y0: number,
  y1: number,
): void {
  for (let y = Math.max(y0, Math.floor(f.y - reach)); y < Math.min(y1, Math.ceil(f.y + reach)); y++)
    for (let x = Math.max(0, Math.floor(f.x - reach)); x < Math.min(width, Math.ceil(f.x + reach)); x++) {
      const p = y * width + x;
      if (depth[p]! < f.depth) continue;
      const dx = x + 0.5 - f.x;
      const dy = y + 0.5 - f.y;
      const u = (dx * f.c + dy * f.s) / f.long;
      const v = (dy * f.c - dx * f.s) / f.broad;
      const d = u * u + v * v;
      const o = p * 4;
      if (glows) {
        const lit = (exp(-d * 1.2) + 0.1 * exp((-(dx * dx + dy * dy) / (f.long * f.long)) * 0.22)) * f.alpha;
        if (lit < 0.004) continue;
        for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + f.colour[c]! * lit;
        if (lit > 0.5) ids[p] = id;
        continue;
      }
      // One end is narrower, as of a petal or a leaf.
      const shape = mix(smoothstep(1.1, 0.75, Math.sqrt(d) * (1 + 0.25 * clamp(u))), exp(-d * 1.6), soft);
      const a = shape * f.alpha;
      if (a < 0.01) continue;
      // One half is turned to the light.
      const lit = 1 - 0.22 * clamp(0.5 - v);
      for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, f.colour[c]! * lit, a);
      if (a > 0.5) ids[p] = id;
    }
}

const DEPTHS = [0.34, 0.08, 0] as const;

function flakesOf({ view, seed, light }: SceneContext, kind: string, element: Element, drift: Drift): Flake[] {
  const wind = random(seed, kind, 'wind').between(-1, 1);
  const scale = view.unit / 1024;
  const [wide, tall] = [view.width / view.unit, view.height / view.unit];
  const colours = coloursOf(element, drift);
  // A leaf in the air has the light of the sun and of the sky.
  const level = light.night ? 0.24 : light.time === 'dusk' ? 0.5 : light.cover > 0.5 ? 0.72 : 0.95;
  const tint = mixRgb(light.fill, light.key, 0.5);
  const l = Math.max(0.02, luminance(tint));
  const own = (c: Rgb): Rgb =>
    drift.glows ? c : ([0, 1, 2].map((i) => c[i]! * level * mix(1, tint[i]! / l, light.night ? 0.7 : 0.25)) as unknown as Rgb);
  const flakes: Flake[] = [];
  for (const [layer, count] of drift.counts.entries()) {
    const r = random(seed, kind, layer);
    const salt = r.below(1 << 20);
    for (let i = 0; i < count; i++) {
      const u = r.between(-0.53, 0.53) * wide;
      const v = r.between(-0.53, 0.53) * tall;
      const keep = r.next();
      const turn = r.between(0, 6.28);
      const flat = r.between(0.35, 1);
      const size = r.between(0.7, 1.3);
      const alpha = r.between(0.6, 1);
      const colour = r.pick(colours);
      const gather = noise(u * 2.2 + v * wind * 1.4, v * 1.7, salt) * 0.7 + noise(u * 6, v * 5, salt ^ 7) * 0.3;
      // Sparks rise from below and burn out.
      const low = drift.glows ? smoothstep(-0.5, 0.45, v / tall) : 1;
      if (keep > smoothstep(0.26, 0.62, gather) * low) continue;
      const long = drift.lengths[layer]! * scale * size * 0.5;
      flakes.push({
        x: view.centre + u * view.unit,
        y: view.height / 2 + v * view.unit,
        long: Math.max(0.7, long),
        broad: Math.max(0.5, long * drift.breadth * flat),
        c: cos(turn),
        s: sin(turn),
        colour: own(colour),
        alpha: alpha * (kind === 'dust' ? 0.35 : layer === 2 ? 0.85 : 0.95) * Math.min(1, long / 0.6),
        depth: DEPTHS[layer]! * (0.6 + 0.8 * size * flat),
      });
    }
  }
  return flakes;
}

const SAID: readonly (readonly [RegExp, readonly Rgb[]])[] = [
  [
    /\bred|\brose/,
    [
      [0.62, 0.04, 0.06],
      [0.75, 0.1, 0.12],
    ],
  ],
  [
    /\bwhite|\bapple|\balmond|\bjasmine/,
    [
      [0.9, 0.88, 0.86],
      [0.96, 0.92, 0.9],
    ],
  ],
  [
    /\byellow|\bgold|\bginkgo/,
    [
      [0.86, 0.6, 0.08],
      [0.92, 0.72, 0.2],
    ],
  ],
  [
    /\bpurple|\bviolet|\blilac|\bjacaranda|\bwisteria/,
    [
      [0.45, 0.26, 0.72],
      [0.6, 0.42, 0.82],
    ],
  ],
  [
    /\bblue/,
    [
      [0.22, 0.34, 0.8],
      [0.4, 0.5, 0.9],
    ],
  ],
];

const coloursOf = ({ name, attributes }: Element, { colours }: Drift): readonly Rgb[] =>
  SAID.find(([words]) => words.test([name, ...attributes].join(' ').toLowerCase()))?.[1] ?? colours;
