/** A road along the coast, where the beach would be: turf and stones at the edge of the land, asphalt with its lines, a near verge. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { SceneContext } from './scene.ts';

/** Parts of the land between its edge (0) and the lower edge of the picture (1). */
const ROAD = [0.16, 0.9] as const;
const LINE = 0.014;
const TURF: readonly [Rgb, Rgb] = [
  [0.035, 0.065, 0.02],
  [0.16, 0.185, 0.06],
];
const DRY: Rgb = [0.36, 0.29, 0.13];
const STONE: Rgb = [0.3, 0.28, 0.25];
const ASPHALT: Rgb = [0.1, 0.1, 0.104];
const PAINT: Rgb = [0.66, 0.64, 0.58];

/** Row of the land's edge, from that of a shore: the sea is seen beyond it and it leaves room for the road. */
export const roadEdge = (shore: number, { height, horizon }: View): number =>
  clamp(shore, Math.max(0.6 * height, horizon + 0.07 * height), Math.max(0.74 * height, horizon + 0.12 * height));

export function coastRoadPass({ view, light, seed, setting, mass }: SceneContext, edges: Float32Array): Pass {
  const id = mass('path');
  const salt = random(seed, 'coast road', 'ground').below(1 << 20);
  const winter = light.weather === 'snow' || setting.season === 'winter';
  const wet = light.weather === 'rain' || light.weather === 'stormy' ? 0.45 : 0;
  const first = edges.reduce((a, b) => Math.min(a, b), view.height);
  const rise = 0.012 * view.height;
  return {
    name: 'coast road',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, broad, fine, blade] = scratch(frame, 5);
      for (let y = Math.max(y0, Math.floor(first - rise - 2)); y < y1; y++) {
        const near = clamp((y - view.horizon) / (view.height - view.horizon));
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, s: number): void => {
          for (let x = 0; x < xs.length; x++) xs[x] = ((x + 0.5 - view.centre) / view.unit) * fx + 30;
          ys.fill(((y + 0.5) / view.unit) * fy);
          k.fbm(xs, ys, out, xs.length, octaves, s);
        };
        field(broad, 5, 14, 4, salt);
        field(fine, 240, 320, 2, salt ^ 3);
        field(blade, 150, 30, 3, salt ^ 7);
        for (let x = 0; x < width; x++) {
          // Tufts stand up from the edge of the land.
          const edge = edges[x]! - rise * smoothstep(0.35, 0.7, blade[x]!);
          const a = clamp(y + 1 - edge);
          if (a <= 0) continue;
          const t = (y + 0.5 - edges[x]!) / (view.height - edges[x]!);
          const rag = (broad[x]! - 0.5) * 0.035 + (fine[x]! - 0.5) * 0.02;
          const road =
            smoothstep(ROAD[0] - 0.006, ROAD[0] + 0.006, t + rag) * smoothstep(ROAD[1] + 0.008, ROAD[1] - 0.008, t + rag);
          const along = (x - view.centre) / view.unit;
          const dash = smoothstep(0.3, 0.34, Math.abs(along * 5.5 - Math.floor(along * 5.5) - 0.5)) > 0.5 ? 0 : 1;
          const stripe = (at: number, half: number): number => smoothstep(half, half * 0.6, Math.abs(t - at));
          const paint =
            Math.max(
              stripe(ROAD[0] + 0.055, LINE * 0.6),
              stripe(ROAD[1] - 0.06, LINE * 0.9),
              dash * stripe(mix(...ROAD, 0.47), LINE),
            ) *
            (0.6 + 0.5 * fine[x]!);
          const stones = smoothstep(0.62, 0.7, fine[x]! * 0.4 + broad[x]! * 0.6) * smoothstep(0.14, 0.05, Math.abs(t - 0.06));
          const p = y * width + x;
          const shade = 0.72 + 0.5 * (broad[x]! - 0.2);
          const sun = light.key;
          for (let c = 0; c < 3; c++) {
            const turf = mix(
              mix(TURF[0][c]!, TURF[1][c]!, clamp(blade[x]! * 1.3 - 0.1)),
              DRY[c]!,
              smoothstep(0.5, 0.7, broad[x]!) * 0.6,
            );
            const ground = winter ? mix(turf, 0.8, 0.75) : mix(turf, STONE[c]! * (0.7 + 0.6 * fine[x]!), stones);
            const asphalt =
              mix(ASPHALT[c]! * (0.75 + 0.55 * fine[x]!) * shade * 1.15, PAINT[c]!, clamp(paint)) * (1 - 0.4 * wet);
            const albedo = mix(ground, asphalt, road);
            const direct = light.backlit ? 0.4 : light.night ? 0.32 : 0.85;
            const lit = albedo * (sun[c]! * direct + light.fill[c]! * 0.6) + wet * road * light.haze[c]! * 0.25;
            color[4 * p + c] = mix(
              color[4 * p + c]!,
              mix(lit, light.haze[c]!, 0.12 * (1 - near) + light.mist * 0.25 * (1 - near)),
              a,
            );
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = clamp(0.35 - near * 0.33);
          }
        }
      }
    },
  };
}
