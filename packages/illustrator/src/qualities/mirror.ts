/**
 * Water on the ground: a flood, which stands to the foot of whatever is there, or the puddles that rain leaves. Each column is mirrored
 * about the foot of what stands in it, so that far and near things have their reflection under them.
 */
import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import { distanceAt } from '../stage/view.ts';
import { type Coating, lies, lightOf } from './coating.ts';

export const layFlood = (frame: Frame, k: Kernels, coating: Coating): void => layWater(frame, k, coating, true);
export const layWet = (frame: Frame, k: Kernels, coating: Coating): void => layWater(frame, k, coating, false);

/** Land whose ground takes up water, and how low it lies where some stands all the same. */
const SOFT: ReadonlySet<string> = new Set(['meadow', 'hills', 'farmland', 'garden', 'mountains', 'forest']);
const SOAKED = 0.6;

function layWater(frame: Frame, k: Kernels, coating: Coating, flood: boolean): void {
  const { context, salt } = coating;
  const { view, light } = context;
  const { color, width, height } = frame;
  const first = Math.max(0, Math.ceil(view.horizon + (flood ? 0.5 : 1)));
  // Row of the foot of what stands above, by column.
  const foot = new Int32Array(width).fill(first);
  const xs = frame.rows(width);
  const ys = frame.rows(width);
  const low = frame.rows(width);
  const fine = frame.rows(width);
  const irradiance = lightOf(context);
  // Grass and crops drink the rain: it stands there in few hollows.
  const soft = SOFT.has(context.setting.scene);
  const murk = random(salt, 'flood', 'murk').pick([
    [0.05, 0.06, 0.055],
    [0.07, 0.062, 0.045],
  ] as const);
  for (let y = first; y < height; y++) {
    const z = distanceAt(view, y + 0.5);
    const metre = view.focal / z;
    for (let x = 0; x < width; x++) {
      xs[x] = ((x + 0.5 - view.centre) / metre) * 0.42 + 40;
      ys[x] = z * 0.5 + 20;
    }
    k.fbm(xs, ys, low, low.length, 4, salt);
    for (let x = 0; x < width; x++) {
      xs[x] = xs[x]! * 4;
      ys[x] = ys[x]! * 9;
    }
    k.fbm(xs, ys, fine, fine.length, 2, salt ^ 5);
    const steep = smoothstep(0, 0.55, (y - view.horizon) / (height - view.horizon));
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (!lies(coating, frame, p, z)) {
        foot[x] = y + 1;
        continue;
      }
      // Land shows through where it is highest; rain stands where it is lowest.
      const level = flood
        ? 0.68 - low[x]! + 0.03 * (fine[x]! - 0.5)
        : low[x]! - (soft ? SOAKED : 0.43) + 0.06 * (fine[x]! - 0.5);
      const water = smoothstep(0, flood ? 0.02 : 0.05, level);
      const damp = smoothstep(-0.16, 0.02, level);
      const at = 4 * p;
      for (let c = 0; c < 3; c++) color[at + c] = color[at + c]! * (1 - 0.42 * damp * (1 - water));
      if (water <= 0) continue;
      const wave = (fine[x]! - 0.5) * (flood ? 0.028 : 0.012) * view.unit * (0.25 + steep);
      // Between blades each column has another foot: there the puddles show the sky.
      const up = 2 * (soft && !flood ? first : foot[x]!) - y - 1 + wave * 0.5;
      const row = Math.round(clamp(up, 0, y - 1));
      const column = Math.round(clamp(x + wave * 0.5, 0, width - 1));
      const from = 4 * (row * width + column);
      const ripple = flood ? 0.94 + 0.12 * (noise(x * 0.02, y * 0.35, salt) - 0.5) : 1;
      const share = (light.night ? 0.8 : mix(0.86, 0.58, steep)) * (flood ? 1 : 0.9);
      for (let c = 0; c < 3; c++) {
        const deep = flood ? murk[c]! * irradiance[c]! * 1.6 : color[at + c]! * 0.42;
        color[at + c] = mix(color[at + c]!, mix(deep, color[from + c]! * ripple, share), water);
      }
    }
  }
}
