/**
 * Falling snow in three depths: fine far flakes, flakes of the middle distance, and a few close ones out of focus. The wind
 * gathers them in drifts, so they never form an even pattern of dots.
 */

import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

interface Flake {
  x: number;
  y: number;
  radius: number;
  /** Stretch along the fall. */
  long: number;
  alpha: number;
  /** 0 a soft dot … 1 a flat disc, out of focus. */
  flat: number;
  /** Nothing nearer than this is covered. */
  depth: number;
}

interface Depth {
  count: number;
  radius: readonly [number, number];
  alpha: readonly [number, number];
  flat: number;
  depth: number;
  /** How strongly flakes gather. */
  drift: number;
}

const DEPTHS: readonly Depth[] = [
  { count: 4600, radius: [0.55, 1.05], alpha: [0.22, 0.6], flat: 0, depth: 0.42, drift: 1 },
  { count: 900, radius: [1.1, 2.5], alpha: [0.4, 0.9], flat: 0.12, depth: 0.12, drift: 0.7 },
  { count: 70, radius: [3, 5.4], alpha: [0.3, 0.55], flat: 0.5, depth: 0, drift: 0.4 },
  { count: 9, radius: [9, 19], alpha: [0.07, 0.17], flat: 1, depth: 0, drift: 0 },
];

/** How many more flakes a blizzard has. */
const DRIVEN = 2.6;

export function snowPass(context: SceneContext, id: number): Pass {
  const { light } = context;
  const veil = whiteout(context) ? veilOf(context) : undefined;
  // Near a lamp or a window a flake takes its light.
  const glow = light.night || light.time === 'dusk' ? 0.7 : 0.12;
  const look: SnowLook = { flakes: flakesOf(context), white: flakeColour(context), glow, id, veil };
  return { name: 'falling snow', look, run: (frame, _k, y0, y1) => paintSnow(look, frame, y0, y1) };
}

/** Snow that the wind drives until little else is seen. */
const whiteout = ({ light }: SceneContext): boolean => light.snowing && light.mist >= 1;

interface Veil {
  air: Rgb;
  unit: number;
  slant: number;
  salt: number;
}

function veilOf({ light, view, seed }: SceneContext): Veil {
  const r = random(seed, 'snowfall', 'veil');
  return { air: light.haze, unit: view.unit, slant: windOf(seed) * 0.8, salt: r.below(1 << 20) };
}

const windOf = (seed: number): number => random(seed, 'snowfall', 'wind').between(-1, 1);

/** Gusts hang before all that is not near, thicker the farther it is. */
function paintVeil({ air, unit, slant, salt }: Veil, { color, depth, width }: Frame, y0: number, y1: number): void {
  for (let y = y0; y < y1; y++) {
    const v = y / unit;
    for (let x = 0; x < width; x++) {
      const u = x / unit + v * slant;
      const gust = noise(u * 1.7, v * 5 + u * 1.2, salt) * 0.6 + noise(u * 5, v * 15 + u * 3, salt ^ 3) * 0.4;
      const p = y * width + x;
      const a = clamp((0.1 + 0.74 * smoothstep(0, 0.5, depth[p]!)) * (0.5 + 0.72 * gust), 0, 0.84);
      for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, air[c]! * (0.68 + 0.3 * gust), a);
    }
  }
}

interface SnowLook {
  veil: Veil | undefined;
  flakes: readonly Flake[];
  white: Rgb;
  glow: number;
  id: number;
}

function paintSnow(look: SnowLook, frame: Frame, y0: number, y1: number): void {
  if (look.veil) paintVeil(look.veil, frame, y0, y1);
  for (const f of look.flakes) {
    const reach = f.radius * (1.4 + f.long) + 1;
    if (f.y + reach < y0 || f.y - reach >= y1 || f.x + reach < 0 || f.x - reach >= frame.width) continue;
    paintFlake(look, frame, f, reach, y0, y1);
  }
}

function paintFlake({ white, glow, id }: SnowLook, frame: Frame, f: Flake, reach: number, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  for (let y = Math.max(y0, Math.floor(f.y - reach)); y < Math.min(y1, Math.ceil(f.y + reach)); y++)
    for (let x = Math.max(0, Math.floor(f.x - reach)); x < Math.min(width, Math.ceil(f.x + reach)); x++) {
      const p = y * width + x;
      if (depth[p]! < f.depth) continue;
      const dy = (y + 0.5 - f.y) / (f.radius * f.long);
      const dx = (x + 0.5 - f.x) / f.radius + dy * 0.3;
      const d = dx * dx + dy * dy;
      const shape = mix(exp(-d * 1.5), smoothstep(1.25, 0.8, Math.sqrt(d)), f.flat);
      const a = shape * f.alpha;
      if (a < 0.01) continue;
      const o = p * 4;
      for (let c = 0; c < 3; c++) {
        const here = color[o + c]!;
        color[o + c] = mix(here, Math.max(white[c]! + Math.min(here, 1.2) * glow, here * 0.94), a);
      }
      if (a > 0.5) ids[p] = id;
    }
}

/** White in this light; against a bright sky a flake is a shade darker than the sky, never black. */
function flakeColour({ light }: SceneContext): Rgb {
  const level = light.night ? 0.3 : light.time === 'dusk' ? 0.5 : 0.95;
  const tint = mixRgb(light.fill, light.key, 0.35);
  const l = Math.max(0.02, luminance(tint));
  const cool = mixRgb([1, 1, 1], [tint[0] / l, tint[1] / l, tint[2] / l], 0.3);
  return [cool[0] * level, cool[1] * level, cool[2] * level];
}

function flakesOf(context: SceneContext): Flake[] {
  const { view, seed } = context;
  const driven = whiteout(context);
  const wind = windOf(seed);
  const scale = view.unit / 1024;
  const [wide, tall] = [view.width / view.unit, view.height / view.unit];
  const flakes: Flake[] = [];
  for (const [index, layer] of DEPTHS.entries()) {
    const r = random(seed, 'snowfall', index);
    const salt = r.below(1 << 20);
    for (let i = 0; i < layer.count * (driven ? DRIVEN : 1); i++) {
      const u = r.between(-0.53, 0.53) * wide;
      const v = r.between(-0.53, 0.53) * tall;
      const t = r.next();
      const keep = r.next();
      const size = t * t;
      const gather = noise(u * 2.6 + v * wind * 1.5, v * 2.2, salt) * 0.65 + noise(u * 7, v * 6, salt ^ 7) * 0.35;
      if (keep > mix(1, smoothstep(0.3, 0.72, gather), layer.drift)) continue;
      flakes.push({
        x: view.centre + u * view.unit,
        y: view.height / 2 + v * view.unit,
        radius: mix(layer.radius[0], layer.radius[1], size) * scale,
        long: driven ? 1.6 + 1.6 * r.next() : 1 + 0.35 * r.next(),
        alpha: mix(layer.alpha[0], layer.alpha[1], clamp(r.next() * 0.7 + size * 0.3)),
        flat: layer.flat,
        depth: layer.depth * (0.6 + 0.8 * r.next()),
      });
    }
  }
  return flakes;
}
