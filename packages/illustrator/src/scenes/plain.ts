/** A plain backdrop: a wall that runs into a floor without a line, in one quiet colour with a pool of light. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { seen } from '../light/tone-curve.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type ScenePainter, scratch } from './scene.ts';

/** Wall and floor, as seen. */
const BACKDROPS: readonly (readonly [string, string])[] = [
  ['#e6dccb', '#cfc1aa'],
  ['#c9d6d3', '#a9bcb8'],
  ['#e4cfc4', '#cbae9f'],
  ['#cdd0de', '#acb1c6'],
  ['#d9d9c2', '#b9ba9c'],
  ['#dcc9a8', '#c0a67c'],
];

const NAMED: Readonly<Record<string, readonly [string, string]>> = {
  red: ['#c8574a', '#9c3a33'],
  orange: ['#e39a55', '#c07537'],
  yellow: ['#ecd077', '#cdaa4a'],
  green: ['#8db48a', '#628d66'],
  blue: ['#6f9fc8', '#44749f'],
  purple: ['#9a86b8', '#6f5b90'],
  pink: ['#e6b3bb', '#c88a95'],
  white: ['#f1efe9', '#d9d5cb'],
  black: ['#3a3b40', '#242529'],
  grey: ['#b4b6ba', '#909398'],
  gray: ['#b4b6ba', '#909398'],
  brown: ['#a58467', '#7d6048'],
};

export const paintPlain: ScenePainter = (context) => {
  const { view, seed, light, brief } = context;
  const r = random(seed, 'plain', 'colour');
  const said = [...brief.look.filter((f) => !f.off).map((f) => f.value), ...brief.setting.map((f) => f.value)]
    .flatMap((v) => v.toLowerCase().split(/[^a-z]+/))
    .find((w) => w in NAMED);
  const [wallCode, floorCode] = said ? NAMED[said]! : r.pick(BACKDROPS);
  const dim = light.night ? 0.28 : light.time === 'dusk' ? 0.55 : 1;
  const wall = seen(wallCode).map((v) => v * dim) as unknown as Rgb;
  const floor = seen(floorCode).map((v) => v * dim) as unknown as Rgb;
  const side = light.azimuth >= 0 ? 1 : -1;
  const salt = r.below(1 << 20);
  const id = context.mass('wall');
  const pass: Pass = {
    name: 'backdrop',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, cloth, grain] = scratch(frame, 4) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const n = xs.length;
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 2.6;
          ys[x] = (y / view.unit) * 3.1;
        }
        k.fbm(xs, ys, cloth, n, 5, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = (x / view.unit) * 260;
          ys[x] = (y / view.unit) * 190;
        }
        k.fbm(xs, ys, grain, n, 2, salt ^ 1);
        const ground = smoothstep(view.horizon - view.unit * 0.09, view.horizon + view.unit * 0.12, y);
        for (let x = 0; x < width; x++) {
          const dx = (x - view.centre + side * -0.18 * view.unit) / view.unit;
          const dy = (y - view.height * 0.4) / view.unit;
          const pool = 0.74 + 0.36 * exp(-(dx * dx + dy * dy) * 2.6);
          const tone = pool * (1 + (cloth[x]! - 0.5) * 0.16 + (grain[x]! - 0.5) * 0.06);
          const front = 1 - 0.12 * clamp((y - view.horizon) / (view.height - view.horizon)) * ground;
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) color[o + c] = mix(wall[c]!, floor[c]!, ground) * tone * front;
          color[o + 3] = 1;
          ids[y * width + x] = id;
          depth[y * width + x] = mix(1, 0.2, ground);
        }
      }
    },
  };
  return { ground: [pass], front: [] };
};
