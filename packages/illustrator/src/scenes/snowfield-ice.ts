/** A sheet of ice: a dull mirror of the sky with deep blue cracks, pale fracture planes and patches of blown snow. */

import { mix32, random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { sample } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** Samples of the smeared reflection. */
const SMEAR = 6;

/** `within`: only on what was painted as this water, not all over below the horizon. */
export function icePass(context: SceneContext, id: number, within = false): Pass {
  const look = iceLook(context, id, within);
  return {
    name: 'ice',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintIce(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function iceLook({ view, light, seed, setting }: SceneContext, id: number, within: boolean) {
  const r = random(seed, 'ice', 'sheet');
  const salt = r.below(1 << 20);
  const shift = r.between(0, 60);
  // Black ice: one looks down into it, and sees how it is cracked.
  const clear = setting.water?.kind === 'clear-ice';
  const snowy = r.between(-0.05, 0.05) + (light.night ? 0.02 : 0) + (clear ? 0.2 : 0);
  const span = view.height - view.horizon;
  const sun = sunPlace(view, light);
  const direct = light.night ? 0.35 : light.backlit ? 0.55 : 0.75;
  return { view, light, id, within, salt, shift, snowy, span, sun, direct, clear };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintIce(
  { view, light, id, within, salt, shift, snowy, span, sun, direct, clear }: ReturnType<typeof iceLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, bend, crack, fine, patch, drift, snow] = scratch(frame, 8);
  const n = xs.length;
  const last = Math.ceil(view.horizon);
  const mirror = new Float32Array(3);
  for (let y = Math.max(y0, last); y < y1; y++) {
    const d = (y + 0.5 - view.horizon) / span;
    const z = 1 / (d + 0.04);
    const place = (f: number, warp: number): void => {
      for (let x = 0; x < n; x++) {
        const w = warp === 0 ? 0 : (bend[x]! - 0.5) * warp;
        xs[x] = (((x + 0.5 - view.centre) / view.unit) * z + w) * f + shift;
        ys[x] = (z * 1.1 + w * 0.7) * f + shift;
      }
    };
    place(0.8, 0);
    k.fbm(xs, ys, bend, n, 3, salt);
    place(0.55, 0.5);
    k.fbm(xs, ys, patch, n, 5, salt ^ 5);
    place(5, 0.9);
    k.fbm(xs, ys, drift, n, 3, salt ^ 6);
    for (let x = 0; x < width; x++) snow[x] = smoothstep(0.56 + snowy, 0.6 + snowy, patch[x]! + (drift[x]! - 0.5) * 0.22);
    place(0.62, 0.55);
    for (let x = 0; x < width; x++) if (snow[x]! < 1) crack[x] = seam(xs[x]!, ys[x]!, salt ^ 3);
    place(2.1, 0.3);
    // The finer net shows only where the sheet is strained.
    for (let x = 0; x < width; x++) fine[x] = snow[x]! < 1 && bend[x]! > 0.42 ? seam(xs[x]!, ys[x]!, salt ^ 4) : 1;
    // Widths are in the noise's units, so that a crack is thin far off; one pixel at the least.
    const pixel = (z * 1.4) / view.unit;
    const my = view.horizon - (y + 0.5 - view.horizon) * 0.92;
    // By night ice shows hardly anything but what it mirrors.
    const glance = clear
      ? mix(0.72, 0.16, smoothstep(0, 0.5, d))
      : light.night
        ? mix(0.88, 0.66, smoothstep(0, 0.7, d))
        : mix(0.74, 0.42, smoothstep(0, 0.7, d));
    for (let x = 0; x < width; x++) {
      if (within && ids[y * width + x] !== id) continue;
      mirror.fill(0);
      for (let s = 0; s < SMEAR; s++) {
        const off = (s + 0.5) / SMEAR - 0.5;
        sample(color, width, last, x + (bend[x]! - 0.5) * 14 + off * 5, my + off * 0.5 * (y - view.horizon), mirror, 0);
      }
      const wide = line(crack[x]!, (clear ? 0.036 : 0.02) + pixel * 0.5);
      const core = line(crack[x]!, (clear ? 0.018 : 0.008) + pixel * 0.4);
      const thin = line(fine[x]!, (clear ? 0.02 : 0.01) + pixel * 0.9) * smoothstep(0.42, 0.62, bend[x]!) * 0.7;
      const flaw = line(crack[x]!, 0.16) * 0.3 * smoothstep(0.35, 0.6, drift[x]!) + line(fine[x]!, 0.12) * 0.18;
      const near = light.backlit ? 0.75 + 0.5 * exp((-Math.abs(x - sun.x) / view.unit) * 2.4) : 1;
      const haze = clamp((1 - smoothstep(0, 0.1, d)) * (light.night ? 0.2 : 0.45) + light.mist * 0.4 * (1 - d));
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const deep = c === 0 ? 0.07 : c === 1 ? 0.2 : 0.3;
        const pale = c === 0 ? 0.5 : c === 1 ? 0.66 : 0.74;
        const light_ = light.key[c]! * direct * near + light.fill[c]! * 0.55;
        const sheet = mix(deep, pale, clamp(flaw + 0.35 * (bend[x]! - 0.3))) * light_;
        // Ice drinks red: what it mirrors is colder than what stands above it.
        const glass = mix(sheet, (mirror[c]! / SMEAR) * (c === 0 ? 0.6 : c === 1 ? 0.88 : 1), glance * (1 - flaw * 0.7));
        // A crack is a plane that goes down: white where it breaks the surface, blue beside that.
        const cracked = mix(
          mix(glass, pale * 1.15 * light_, thin),
          mix(deep, pale * (clear ? 2 : 1.5), core) * light_,
          wide * 0.85,
        );
        const white = (c === 2 ? 0.93 : 0.88) * light_ * (0.7 + 0.55 * smoothstep(0.35, 0.65, drift[x]!));
        color[p * 4 + c] = mix(mix(cracked, white, snow[x]!), light.haze[c]!, haze);
      }
      color[p * 4 + 3] = 1;
      if (within) continue;
      ids[p] = id;
      depth[p] = clamp(0.8 - d * 0.76);
    }
  }
}

/** 1 on the seam, falling to 0 at `half`. */
const line = (off: number, half: number): number => clamp(1 - off / half);

/**
 * Distance, roughly, to the seam between the two nearest of one point a cell, scattered by `salt`: 0 on the seam (Worley, "A
 * Cellular Texture Basis Function", 1996). Plates of ice break along such straight lines.
 */
export function seam(x: number, y: number, salt: number): number {
  const cx = Math.floor(x);
  const cy = Math.floor(y);
  let first = 9;
  let second = 9;
  for (let j = cy - 1; j <= cy + 1; j++)
    for (let i = cx - 1; i <= cx + 1; i++) {
      const h = mix32(Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d) ^ salt);
      const dx = i + (h & 0xffff) / 65536 - x;
      const dy = j + (h >>> 16) / 65536 - y;
      const d = dx * dx + dy * dy;
      if (d < first) {
        second = first;
        first = d;
      } else if (d < second) second = d;
    }
  return (Math.sqrt(second) - Math.sqrt(first)) * 0.5;
}
