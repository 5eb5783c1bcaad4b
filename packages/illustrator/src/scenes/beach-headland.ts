/**
 * Land that ends in the sea: cliffs of rock under a cover of green, thin white water at its foot, and a tail of rocks. An island lies
 * off the shore; a headland that was asked for reaches farther and higher than one that only closes the bay.
 */

import { type Random, random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** `sideOf` takes the first lot of the shape's random stream. */
export function headlandPass(context: SceneContext, id: number, sideOf: (context: SceneContext, r: Random) => number): Pass {
  const look = headlandLook(context, id, sideOf);
  return {
    name: 'headland',
    look,
    run: (frame, k, y0, y1) => paintHeadland(look, frame, k, y0, y1),
  };
}

const ISLE = /\b(?:island|isle|islet|atoll)\b/;

/** Said by the person, as against a headland that a writer closes the bay with. */
const isAsked = ({ brief }: SceneContext, fact: string | undefined): boolean =>
  [...brief.subjects, ...brief.setting].some(({ id, source }) => id === fact && source === 'user');

/** What the rows are painted by, the same for all of them. */
function headlandLook(context: SceneContext, id: number, sideOf: (context: SceneContext, r: Random) => number) {
  const { view, light, seed } = context;
  const r = random(seed, 'headland', 'shape');
  const side = sideOf(context, r);
  // Cliffs that were asked for are what the picture shows.
  const { name = '', fact } = context.element('headland') ?? {};
  const great = /cliff/.test(name);
  const isle = ISLE.test(name);
  const asked = isAsked(context, fact);
  // Where it is the place itself, nothing else is the picture's subject.
  const whole = great && fact === context.setting.place;
  const reach = r.between(0.3, 0.5) * (whole ? 1.9 : great ? 1.45 : isle ? 0.78 : asked ? 1.6 : 1);
  const tall = r.between(0.04, 0.085) * (whole ? 1.35 : 1) * (great ? 3.6 : isle ? 1.5 : asked ? 2.6 : 1);
  const salt = r.below(1 << 16);
  const edge = isle ? view.width * (0.5 + side * 0.13) : side > 0 ? view.width : 0;
  const base = view.horizon + 1;
  const tops = Float32Array.from({ length: view.width }, (_, x) => {
    const out = Math.abs(x + 0.5 - edge) / view.unit;
    const u = 1 - out / reach;
    if (u <= 0) return 0;
    const body = isle
      ? smoothstep(0, 0.06, u) * 0.07 + smoothstep(0.1, 0.34, u) * 0.36 + smoothstep(0.3, 0.85, u) * 0.5
      : great
        ? smoothstep(0, 0.035, u) * 0.3 +
          smoothstep(0.05, 0.1, u) * 0.22 +
          smoothstep(0.16, 0.22, u) * 0.3 +
          smoothstep(0.3, 1, u) * 0.3
        : smoothstep(0, 0.16, u) * 0.34 + smoothstep(0.1, 0.9, u) * 0.72;
    const shape = body * (0.55 + 0.9 * fractal((isle ? (x + 0.5 - edge) / view.unit + 2 : out) * 7, 3, 4, salt));
    // Crowns of trees along the top, bare rock towards the point.
    const crowns = (fractal(out * 130, 9, 2, salt) - 0.4) * (isle ? 0.016 : 0.006) * smoothstep(0.12, 0.4, u);
    return Math.max(0, view.unit * (tall * shape + crowns));
  });
  const highest = tops.reduce((a, b) => Math.max(a, b), 0);
  const sun = sunPlace(view, light);
  const haze = clamp(
    (light.time === 'day' ? 0.2 : light.backlit ? 0.62 : 0.42) * (whole ? 0.22 : great ? 0.45 : isle ? 0.3 : asked ? 0.6 : 1) +
      light.mist * 0.35,
  );
  return { id, view, light, great, isle, salt, base, tops, highest, sun, haze };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintHeadland(
  { id, view, light, great, isle, salt, base, tops, highest, sun, haze }: ReturnType<typeof headlandLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, rock, green, lit] = scratch(frame, 5);
  const n = xs.length;
  const light_ = light.azimuth >= 0 ? 1 : -1;
  const turnBy = Math.max(1, Math.round(view.unit * 0.012));
  for (let y = Math.max(y0, Math.floor(base - highest - 1)); y < Math.min(y1, Math.ceil(base)); y++) {
    const place = (fx: number, fy: number): void => {
      for (let x = 0; x < n; x++) xs[x] = ((x + 0.5) / view.unit) * fx;
      ys.fill(((base - y) / view.unit) * fy + 7);
    };
    // A great cliff is seen near by: its rock in the large, and its beds.
    place(great ? 20 : 60, great ? 15 : 24);
    k.fbm(xs, ys, rock, n, 4, salt);
    place(26, 44);
    k.fbm(xs, ys, green, n, 4, salt ^ 1);
    place(great ? 5 : 90, great ? 70 : 120);
    k.fbm(xs, ys, lit, n, 3, salt ^ 2);
    for (let x = 0; x < width; x++) {
      const top = base - tops[x]!;
      const a = clamp(y + 1 - top);
      if (a <= 0 || tops[x]! <= 0.3) continue;
      const up = clamp((base - y) / Math.max(2, tops[x]!));
      const foot = clamp((base - y) / (view.unit * 0.0022));
      const slope = ((tops[Math.max(0, x - 5)] ?? 0) - (tops[Math.min(width - 1, x + 5)] ?? 0)) / (view.unit * 0.01);
      const grown = great
        ? smoothstep(0.86, 0.95, up + (green[x]! - 0.5) * 0.4)
        : smoothstep(0.42, 0.56, up * (isle ? 0.85 : 0.55) + green[x]! * 0.5);
      // Sand rings an island.
      const strand = isle ? smoothstep(0.019, 0.006, (base - y) / view.unit) : 0;
      // Buttresses and clefts: which way the rock turns, by what it is a little to the side.
      const turned = great ? clamp((rock[x]! - rock[Math.max(0, x - turnBy)]!) * light_ * -3.4, -0.5, 0.5) : 0;
      const facing = clamp(
        0.5 +
          light_ * slope * 0.35 +
          (rock[x]! - 0.5) * 1.1 * (1 - grown) +
          (lit[x]! - 0.5) * 1.3 * grown +
          turned * (1 - grown),
      );
      const bed = great ? 0.62 + 0.76 * smoothstep(0.36, 0.62, lit[x]!) : 1;
      const near = exp((-Math.abs(x - sun.x) / view.unit) * 3);
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        const stone = (c === 0 ? 0.24 : c === 1 ? 0.205 : 0.17) * (0.45 + 1.1 * rock[x]!) * bed;
        const leaf = (c === 0 ? 0.045 : c === 1 ? 0.075 : 0.026) * (0.5 + lit[x]!);
        const direct = light.backlit ? 0.08 + (great ? 0.5 : 0.3) * facing : 0.15 + 0.9 * facing;
        const land_ = mix(mix(stone, leaf, grown), c === 0 ? 0.62 : c === 1 ? 0.52 : 0.36, strand);
        const body = land_ * (light.key[c]! * direct * (light.night ? 0.5 : 1) + light.fill[c]! * 0.5);
        const air = light.haze[c]! * (light.backlit ? 0.88 + 0.34 * near : 1);
        const land = mix(body, air, clamp(haze + 0.1 * (1 - up)));
        const surf = light.fill[c]! * 0.5 + light.key[c]! * 0.35;
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(land, surf, (1 - foot) * 0.5 * smoothstep(0.4, 0.6, green[x]!)), a);
      }
      if (a > 0.5) {
        ids[p] = id;
        depth[p] = 0.9;
      }
    }
  }
}
