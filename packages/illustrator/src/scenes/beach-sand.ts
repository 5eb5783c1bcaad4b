/** Sand: dry and grainy above, dark and mirroring where the last wave ran out. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { sample } from '../light/water.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

/** How strongly the light goes and comes with the form of the sand, per colour. */
const SHADE: Rgb = [0.6, 0.56, 0.46];
const CREST: Rgb = [0.42, 0.35, 0.22];
const WRACK: Rgb = [0.12, 0.085, 0.05];

/** The shore of icy waters. */
const SNOW: Rgb = [0.78, 0.84, 0.9];

/** Samples of the smeared reflection in wet sand. */
const SMEAR = 6;

export function sandPass(context: SceneContext, shores: Float32Array): Pass {
  const look = sandLook(context, shores);
  return {
    name: 'sand',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintSand(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function sandLook(context: SceneContext, shores: Float32Array) {
  const { view, light, seed } = context;
  const sand = context.mass('sand');
  const sun = sunPlace(view, light);
  const salt = random(seed, 'beach', 'sand').below(1 << 20);
  const albedo: Rgb =
    context.setting.water?.kind === 'icebergs' ? SNOW : light.time === 'day' ? [0.66, 0.52, 0.35] : [0.46, 0.33, 0.235];
  const first = shores.reduce((a, b) => Math.min(a, b), view.height);
  // Under a high sun wet sand shows more of itself than of the sky.
  const shine = light.time === 'day' ? 0.36 : 0.66;
  const tint: Rgb = light.time === 'day' ? [0.94, 0.86, 0.68] : [1, 1, 1];
  return { shores, view, light, sand, sun, salt, albedo, first, shine, tint };
}

function sandPlaces(view: View, fx: number, xs: Float32Array): void {
  for (let x = 0; x < xs.length; x++) xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintSand(
  { shores, view, light, sand, sun, salt, albedo, first, shine, tint }: ReturnType<typeof sandLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, edge, grain, dune, lee, ripple] = scratch(frame, 7);
  const n = xs.length;
  const mirror = new Float32Array(3);
  const toLight = light.direction[0] >= 0 ? 0.1 : -0.1;
  const H = view.height;
  const begins = Math.floor(first - 0.005 * H);
  // Only rows that this pass leaves alone are mirrored: others may be half painted, as fast as the workers happen to be.
  const seen = Math.max(2, Math.min(Math.ceil(view.horizon), begins));
  for (let y = Math.max(y0, begins); y < y1; y++) {
    const v = (y + 0.5) / view.unit;
    const near = (y + 0.5 - view.horizon) / (H - view.horizon);
    sandPlaces(view, 9, xs);
    ys.fill(v * 26);
    k.fbm(xs, ys, edge, n, 3, salt);
    sandPlaces(view, 420, xs);
    ys.fill(v * 520);
    k.fbm(xs, ys, grain, n, 2, salt ^ 9);
    // Trodden and blown: low heaps, seen by which side of them the sun is on.
    sandPlaces(view, 6, xs);
    ys.fill(v * 17);
    k.fbm(xs, ys, dune, n, 4, salt ^ 13);
    for (let x = 0; x < n; x++) xs[x] = xs[x]! + toLight;
    ys.fill(v * 17 - 0.16);
    k.fbm(xs, ys, lee, n, 3, salt ^ 13);
    // What the wind leaves behind lies across it in fine waves, here and there.
    for (let x = 0; x < n; x++) {
      xs[x] = (xs[x]! - toLight) * 3 + 8 * dune[x]!;
      ys[x] = v * 120 + 16 * dune[x]!;
    }
    k.fbm(xs, ys, ripple, n, 1, salt ^ 17);
    for (let x = 0; x < width; x++) {
      const dd = (y + 0.5 - shores[x]!) / H;
      if (dd <= -0.004) continue;
      const p = y * width + x;
      const toSun = Math.abs(x - sun.x) / view.unit;
      const warm = light.backlit ? mix(1, 0.5, clamp(toSun * 1.1)) : 0.95;
      // How far the last waves ran up differs along the shore.
      const dry = smoothstep(0.02, 0.075, dd + (edge[x]! - 0.5) * 0.06);
      const texture = 0.95 + 0.5 * (grain[x]! - 0.5) * (0.3 + 0.7 * near) * (0.35 + 0.65 * dry) + 0.4 * (dune[x]! - 0.5) * dry;
      const blown = smoothstep(0.46, 0.62, lee[x]!) * smoothstep(0.05, 0.5, near);
      const relief = dry * clamp((dune[x]! - lee[x]!) * 3.4 + (ripple[x]! - 0.5) * 0.9 * blown, -0.5, 0.5);
      // The last tide left weed and bits of shell in a broken line.
      const q = dd - 0.062 + (edge[x]! - 0.5) * 0.06;
      const wrack = clamp(1 - Math.abs(q) / 0.007) * smoothstep(0.52, 0.66, grain[x]! * 0.5 + ripple[x]! * 0.5) * 0.75;
      const wetShare = mix(shine, 0, dry) * (0.75 + 0.25 * near) * smoothstep(-0.004, 0.012, dd);
      mirror.fill(0);
      if (wetShare > 0.01) {
        // Wet sand is a dull mirror: the reflection is smeared along the line of sight.
        const my = view.horizon - (y - view.horizon) * (0.66 + 0.05 * (dune[x]! - 0.5));
        for (let s = 0; s < SMEAR; s++) {
          const reach = ((s + 0.5) / SMEAR - 0.5) * 0.34 * (y - view.horizon);
          const aside = (edge[x]! - 0.5) * 8 + (((s * 5) % SMEAR) - SMEAR / 2) * 1.5;
          sample(color, width, seen, x + aside, my + reach, mirror, 0);
        }
      }
      const cover = smoothstep(-0.004, 0.002, dd);
      for (let c = 0; c < 3; c++) {
        const lit = light.fill[c]! * 0.6 + light.key[c]! * (light.backlit ? 0.5 : 0.75) * warm;
        // Hollows are cool, crests warm.
        const form = 1 + relief * (relief < 0 ? SHADE[c]! : CREST[c]!);
        const body = mix(albedo[c]!, WRACK[c]!, wrack) * mix(0.42, 1, dry) * texture * form * lit;
        const value = body * (1 - wetShare * 0.5) + (mirror[c]! / SMEAR) * wetShare * tint[c]!;
        color[p * 4 + c] = mix(color[p * 4 + c]!, value, cover);
      }
      if (cover > 0.5) {
        ids[p] = sand;
        depth[p] = clamp(0.35 - near * 0.33);
      }
    }
  }
}
