/** Falls as wide as a town, looked down on: a river comes to the edge all along, goes over in white curtains, and its spray stands in the gorge. */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { SceneContext, ScenePasses } from '../scene.ts';
import { skyPasses } from '../sky-passes.ts';

const ROCK: readonly [Rgb, Rgb] = [
  [0.05, 0.042, 0.036],
  [0.26, 0.21, 0.16],
];
const GREEN: readonly [Rgb, Rgb] = [
  [0.016, 0.034, 0.012],
  [0.13, 0.19, 0.05],
];

export function paintGreatFalls(context: SceneContext): ScenePasses {
  const { view, light, seed } = context;
  const r = random(seed, 'great falls');
  const side = r.chance(0.5) ? 1 : -1;
  const H = view.height;
  const lip = view.horizon + H * r.between(0.13, 0.17);
  const bow = r.between(0.1, 0.2);
  const salt = r.below(1 << 16);
  const shift = r.between(-0.12, 0.12);
  // The edge bends towards the viewer at both ends, in bays; the gorge lies below it.
  const top = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit - shift;
    return lip + H * (bow * u * u * 4 + side * 0.05 * u + (fractal(u * 4 + 3, 5, 4, salt) - 0.5) * 0.09);
  });
  const foot = Float32Array.from({ length: view.width }, (_, x) => {
    const u = (x + 0.5 - view.centre) / view.unit - shift;
    return top[x]! + H * (0.27 + 0.34 * u * u + (fractal(u * 5 + 8, 2, 3, salt) - 0.5) * 0.04);
  });
  const look = {
    view,
    light,
    top,
    foot,
    salt,
    shift,
    id: context.element('landform')?.id ?? (context.mass('waterfall') || context.mass('landform')),
    river: mixRgb(
      light.sky[1]![1],
      scaleRgb([0.1, 0.3, 0.26], 0.25 + 0.6 * luminance(light.fill) + 0.25 * luminance(light.key)),
      0.78,
    ),
    white: [0, 1, 2].map((c) => light.key[c]! * 0.62 + light.fill[c]! * 0.55) as unknown as Rgb,
    direct: light.night ? 0.45 : light.backlit ? 0.55 : 0.9,
    side: light.azimuth >= 0 ? 1 : -1,
  };
  return {
    ground: [
      ...skyPasses(context),
      { name: 'great falls', weight: 4, look, run: (frame, k, y0, y1) => paint(look, frame, k, y0, y1) },
    ],
    front: [],
  };
}

interface Look {
  view: SceneContext['view'];
  light: SceneContext['light'];
  top: Float32Array;
  foot: Float32Array;
  salt: number;
  shift: number;
  id: number;
  river: Rgb;
  white: Rgb;
  direct: number;
  side: number;
}

function paint(l: Look, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, salt, white, direct } = l;
  const { color, ids, depth, width } = frame;
  const [xs, ys, broad, next, fine, veil, puff] = scratch(frame, 7);
  const n = xs.length;
  const H = view.height;
  const U = view.unit;
  for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
    const d = (y + 0.5 - view.horizon) / (H - view.horizon);
    const z = 1 / (d + 0.03);
    const at = (out: Float32Array, fx: number, fy: number, octaves: number, s: number, dx = 0): void => {
      for (let x = 0; x < n; x++) {
        xs[x] = ((x + 0.5 - view.centre) / U) * z * fx + 60 + dx;
        ys[x] = z * fy + 40 + dx;
      }
      k.fbm(xs, ys, out, n, octaves, salt ^ s);
    };
    at(broad, 0.55, 1.1, 4, 1);
    at(fine, 9, 14, 3, 2);
    at(next, 9, 14, 3, 2, 0.14 * l.side);
    // Curtains hang down: drawn along the fall, not over the ground.
    for (let x = 0; x < n; x++) {
      xs[x] = (x / U) * 46 + 30;
      ys[x] = ((y - (l.top[Math.min(width - 1, x)] ?? 0)) / U) * 3.4;
    }
    k.fbm(xs, ys, veil, n, 4, salt ^ 6);
    for (let x = 0; x < n; x++) {
      xs[x] = (x / U) * 6 + 20;
      ys[x] = (y / U) * 7 + 20;
    }
    k.fbm(xs, ys, puff, n, 5, salt ^ 9);
    const air = clamp(exp(-d * 12) * 0.5 + light.mist * 0.4 * exp(-d * 3));
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      const u = (x + 0.5 - view.centre) / U - l.shift;
      const top = l.top[x]!;
      const foot = l.foot[x]!;
      const tall = foot - top;
      const t = (y + 0.5 - top) / tall;
      const lit = clamp(0.5 + (fine[x]! - next[x]!) * 2 + (fine[x]! - 0.5) * 0.5);
      // Where the edge is broken by islands, rock and trees stand between the curtains.
      const island = smoothstep(0.56, 0.6, fractal(u * 7 + 20, 3, 3, salt ^ 12));
      for (let c = 0; c < 3; c++) {
        const green =
          mix(GREEN[0][c]!, GREEN[1][c]!, clamp(fine[x]! * 0.8 + lit * 0.4 - 0.1)) *
          (light.key[c]! * lit * direct + light.fill[c]! * 0.55);
        let value: number;
        if (t < 0) {
          // The river above, between wooded islands, white where it hurries to the edge.
          const wood = Math.max(
            smoothstep(0.5, 0.56, broad[x]! + 0.3 * smoothstep(0.05, 0, d) + (fine[x]! - 0.5) * 0.06),
            island * smoothstep(-0.22, -0.02, t),
          );
          const hurry = smoothstep(-0.16, 0, t) * smoothstep(0.4, 0.65, fine[x]!);
          const water = mix(l.river[c]! * (0.75 + 0.5 * fine[x]!), white[c]!, hurry * 0.85);
          value = mix(water, green, wood);
        } else if (t < 1) {
          const rock =
            mix(ROCK[0][c]!, ROCK[1][c]!, clamp(fine[x]! * 0.7 + veil[x]! * 0.4)) *
            (light.key[c]! * lit * direct + light.fill[c]! * 0.5);
          const falls = clamp(0.5 + (veil[x]! - 0.5) * 1.6 + 0.22 * t);
          const curtain = white[c]! * (0.42 + 0.62 * falls);
          const open = smoothstep(0.3, 0.42, veil[x]! + 0.1 - 0.16 * island);
          value = mix(mix(rock, green, 0.55 * smoothstep(0.5, 0.6, fine[x]!)), curtain, island > 0.5 ? open * 0.15 : open);
        } else {
          // The gorge: dark green water, white with what comes down.
          const churn = exp(-(t - 1) * 3.2);
          const water = l.river[c]! * 0.5 * (0.6 + 0.7 * fine[x]!) + 0.01;
          value = mix(water, white[c]! * (0.6 + 0.5 * fine[x]!), clamp(churn * 0.8 + 0.6 * smoothstep(0.62, 0.74, fine[x]!)));
          const bank = smoothstep(0.34, 0.42, Math.abs(u + (puff[x]! - 0.5) * 0.24) + 0.03);
          value = mix(value, mix(green, ROCK[1][c]! * light.fill[c]! * 0.6, smoothstep(0.56, 0.66, puff[x]!)), bank);
        }
        value = mix(value, light.haze[c]!, air);
        // Spray stands in the gorge and rises over the edge.
        const rise = exp(-(t - 0.95) * (t - 0.95) * (t > 0.95 ? 2.6 : 1.7)) * exp(-u * u * 3.4);
        const spray = clamp(rise * (0.25 + 1.5 * (puff[x]! - 0.28))) * 0.92;
        color[p * 4 + c] = mix(value, mix(white[c]! * 1.02, light.haze[c]!, 0.3), spray);
      }
      color[p * 4 + 3] = 1;
      ids[p] = l.id;
      depth[p] = clamp(0.92 - 0.8 * d);
    }
  }
}
