/** What the ground itself is: cracked by drought, cobbled, or under snow that melts. In perspective, over whatever ground was painted. */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, fract, mix, smoothstep } from '../math.ts';
import { seam } from '../scenes/snowfield-ice.ts';
import { distanceAt } from '../stage/view.ts';
import { airAt, brightness, type Coating, lies, lightOf } from './coating.ts';

/** Albedo of a point, given metres across and away and two fields of noise; `keep` is what of the old ground stays. */
type Soil = (m: number, z: number, broad: number, fine: number, pixel: number, out: number[]) => number;

function layGround(frame: Frame, k: Kernels, coating: Coating, soil: Soil): void {
  const { context, salt } = coating;
  const { view, light } = context;
  const { color, width, height } = frame;
  const xs = frame.rows(width);
  const ys = frame.rows(width);
  const broad = frame.rows(width);
  const fine = frame.rows(width);
  const irradiance = lightOf(context);
  const open = 0.2126 * irradiance[0] + 0.7152 * irradiance[1] + 0.0722 * irradiance[2];
  const out = [0, 0, 0];
  for (let y = Math.max(0, Math.ceil(view.horizon + 0.5)); y < height; y++) {
    const z = distanceAt(view, y + 0.5);
    const metre = view.focal / z;
    const pixel = z / (metre * view.eye);
    for (let x = 0; x < width; x++) {
      xs[x] = ((x + 0.5 - view.centre) / metre) * 0.4 + 60;
      ys[x] = z * 0.4 + 30;
    }
    k.fbm(xs, ys, broad, broad.length, 4, salt);
    for (let x = 0; x < width; x++) {
      xs[x] = xs[x]! * 14;
      ys[x] = ys[x]! * 14;
    }
    k.fbm(xs, ys, fine, fine.length, 2, salt ^ 3);
    const air = airAt(context, z);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (!lies(coating, frame, p, z)) continue;
      const at = 4 * p;
      const keep = soil((x + 0.5 - view.centre) / metre, z, broad[x]!, fine[x]!, pixel, out);
      // Shadows that lie there stay.
      const shade = mix(1, clamp(brightness(color, at) / (0.2 * open), 0.4, 1.25), 0.75);
      for (let c = 0; c < 3; c++)
        color[at + c] = mix(mix(out[c]! * irradiance[c]! * shade, light.haze[c]!, air), color[at + c]!, keep);
    }
  }
}

const EARTH: Rgb = [0.4, 0.3, 0.2];

/** Plates of dried mud with raised rims. */
export const layCracks = (frame: Frame, k: Kernels, coating: Coating): void => {
  const { salt, paint } = coating;
  const earth = paint ?? EARTH;
  layGround(frame, k, coating, (m, z, broad, fine, pixel, out) => {
    const bend = (broad - 0.5) * 1.1;
    const wide = seam(m * 0.72 + bend * 0.7 + 500, z * 0.72 - bend * 0.7 + 500, salt);
    const small = seam(m * 2.3 + bend * 2 + 500, z * 2.3 + bend + 500, salt ^ 9);
    const line = clamp(1 - wide / (0.07 + 0.7 * pixel));
    const thin = clamp(1 - small / (0.035 + 1.6 * pixel)) * smoothstep(0.4, 0.6, broad) * clamp(0.22 / (pixel * 3.1 + 0.1));
    const rim = smoothstep(0.14, 0.05, wide) * 0.22;
    const far = clamp(0.9 / (pixel * 4 + 0.9));
    const dark = Math.max(line * far, 0.7 * thin * far);
    const tone = (0.72 + 0.5 * broad + 0.22 * (fine - 0.5) + rim * far) * (1 - 0.82 * dark);
    for (let c = 0; c < 3; c++) out[c] = earth[c]! * tone;
    return 0.12;
  });
};

/** Metres of a stone. */
const STONE = 0.3;

export const layCobbles = (frame: Frame, k: Kernels, coating: Coating): void => {
  const { salt, context } = coating;
  const snow = context.light.weather === 'snow' || context.setting.season === 'winter';
  layGround(frame, k, coating, (m, z, broad, fine, pixel, out) => {
    const row = Math.floor(z / STONE);
    const v = fract(z / STONE);
    const u = m / STONE + (row % 2) * 0.5 + 40;
    const own = (mix32(Math.imul(Math.floor(u), 0x1b873593) ^ Math.imul(row, 0x27d4eb2d) ^ salt) & 255) / 255;
    const edge = Math.min(fract(u), 1 - fract(u), v, 1 - v);
    const shown = clamp((STONE / Math.max(pixel, 1e-4) - 1.5) / 3);
    const joint = mix(0.8, mix(0.34, 1.08, smoothstep(0.03, 0.2, edge)), shown);
    const tone = joint * mix(0.9, 0.66 + 0.6 * own, shown) * (0.75 + 0.4 * broad + 0.2 * (fine - 0.5));
    const trodden = snow ? smoothstep(0.4, 0.6, broad + 0.5 * (edge - 0.2)) : 0;
    for (let c = 0; c < 3; c++) out[c] = mix(0.21 * [1.07, 1, 0.91][c]! * tone, [0.8, 0.83, 0.88][c]!, trodden);
    return 0.05;
  });
};

/** Snow that goes: grass and wet earth come out in patches. */
export const layThaw = (frame: Frame, k: Kernels, coating: Coating): void =>
  layGround(frame, k, coating, (_m, _z, broad, fine, _pixel, out) => {
    const bare = smoothstep(0.47, 0.53, broad + 0.2 * (fine - 0.5));
    const wet = smoothstep(0.42, 0.5, broad);
    const grass = 0.6 + 0.9 * fine;
    for (let c = 0; c < 3; c++) out[c] = mix([0.62, 0.66, 0.7][c]!, [0.085, 0.088, 0.03][c]! * grass, bare);
    return 1 - Math.max(bare, 0.35 * wet);
  });
