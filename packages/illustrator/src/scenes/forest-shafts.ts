/** Light in the air: shafts that slant from the gaps above, added after the things that stand in it, by their distance. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { ForestAir } from './forest-air.ts';
import type { SceneContext } from './scene.ts';
import { standing } from './weather-things.ts';

/** Metres of lit air after which more distance adds no more light. */
const LIT_AIR = 22;
const FARTHEST = 80;
/** Of the light before a thing that the picture is about: it would be washed out by what stands before a trunk. */
const BEFORE_THINGS = 0.3;

export function shaftsPass(context: SceneContext, air: ForestAir, strength: number): Pass {
  const look = shaftsLook(context, air, strength);
  return {
    name: 'light shafts',
    look,
    run: (frame, k, y0, y1) => paintShafts(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
type ShaftsLook = ReturnType<typeof shaftsLook>;

function shaftsLook(context: SceneContext, air: ForestAir, strength: number) {
  const { view, light, seed } = context;
  const sun = sunPlace(view, light);
  const side = Math.sign(sun.x - view.centre) || 1;
  const r = random(seed, 'forest', 'shafts');
  // The rays meet far above the picture on the side of the light: nearly parallel, slanting away from it.
  const fromX = view.centre + side * view.unit * r.between(0.7, 1.0);
  const fromY = view.horizon - view.unit * r.between(1.35, 1.6);
  const salt = r.below(1 << 20);
  const colour: Rgb = [0, 1, 2].map(
    (c) => mix(light.glow[c]!, air.bright[c]!, light.night ? 0.3 : 0.45) * strength,
  ) as unknown as Rgb;
  return { air, view, fromX, fromY, salt, colour, things: standing(context) };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintShafts(look: ShaftsLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, fromY } = look;
  const [xs, ys, rays, dust] = scratch(frame, 4);
  for (let y = y0; y < y1; y++) {
    const down = (y + 0.5 - fromY) / view.unit;
    const fade = exp(-Math.max(0, (y - view.horizon) / view.unit) * 3.2) * smoothstep(0.1, 0.9, down + 0.15);
    castRays(look, k, y, down, xs, ys, rays, dust);
    addRays(look, frame, y, fade, rays, dust);
  }
}

/** Fills a row with how much of a ray goes through each column, and the dust that it lights. */
function castRays(
  { view, fromX, salt }: ShaftsLook,
  k: Kernels,
  y: number,
  down: number,
  xs: Float32Array,
  ys: Float32Array,
  rays: Float32Array,
  dust: Float32Array,
): void {
  const n = xs.length;
  for (let x = 0; x < n; x++) {
    xs[x] = ((x + 0.5 - fromX) / view.unit / Math.max(0.05, down)) * 15 + 60;
    ys[x] = down * 0.35 + 9;
  }
  k.fbm(xs, ys, rays, n, 3, salt);
  for (let x = 0; x < n; x++) {
    xs[x] = (x / view.unit) * 5;
    ys[x] = (y / view.unit) * 5;
  }
  k.fbm(xs, ys, dust, n, 2, salt ^ 5);
}

function addRays(
  { air, colour, things }: ShaftsLook,
  { color, depth, ids, width }: Frame,
  y: number,
  fade: number,
  rays: Float32Array,
  dust: Float32Array,
): void {
  for (let x = 0; x < width; x++) {
    const ray = smoothstep(0.5, 0.74, rays[x]!);
    if (ray <= 0) continue;
    const p = y * width + x;
    const thick = clamp((depth[p]! * FARTHEST) / LIT_AIR) * (things.has(ids[p]!) ? BEFORE_THINGS : 1);
    const wide = 0.25 + 0.75 * air.across[x]!;
    const add = ray * fade * thick * wide * (0.6 + 0.8 * dust[x]!);
    const o = p * 4;
    for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + colour[c]! * add;
  }
}
