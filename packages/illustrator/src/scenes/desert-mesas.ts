/** Table mountains on the horizon of a desert: flat tops, banded cliffs and slopes of scree at their feet. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { Element, SceneContext } from './scene.ts';

interface Mesa {
  /** Middle and half width of the top, height; in units of the picture. */
  x: number;
  half: number;
  tall: number;
  salt: number;
}

/** Two lines of them, the farther one paler and lower. */
export function mesaPasses(context: SceneContext, fact: Element, sand: Rgb): Pass[] {
  return [1, 0].map((line) => mesaPass(context, fact, sand, line));
}

function mesaPass(context: SceneContext, fact: Element, sand: Rgb, line: number): Pass {
  const look = mesasLook(context, fact, sand, line);
  return {
    name: 'mesas',
    look,
    run: (frame, k, y0, y1) => paintMesas(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function mesasLook({ view, light, seed }: SceneContext, fact: Element, sand: Rgb, line: number) {
  const r = random(seed, 'mesas', line);
  const salt = r.below(1 << 16);
  const tables = /mesa|butte|table|plateau/.test(fact.name);
  // Spread over twice the unit, so that a wide picture finds some at its sides.
  const mesas: Mesa[] = Array.from({ length: line === 0 ? 6 : 9 }, (_, i) => ({
    x: (i + r.between(0.15, 0.85)) * (line === 0 ? 0.36 : 0.24) - 1.08,
    half: r.between(0.02, 0.1),
    tall: r.between(0.045, 0.105) * (line === 0 ? 1 : 0.72),
    salt: r.below(1 << 16),
  }));
  const tops = Float32Array.from(
    { length: view.width },
    (_, x) => topOf(mesas, tables, line, salt, (x + 0.5 - view.centre) / view.unit) * view.unit,
  );
  const base = view.horizon + view.unit * 0.03;
  const highest = tops.reduce((a, b) => Math.max(a, b), 0);
  const haze = clamp((line === 0 ? 0.42 : 0.68) + light.mist * 0.25);
  const side = light.azimuth >= 0 ? 1 : -1;
  return { view, light, fact, sand, salt, tops, base, highest, haze, side };
}

/** Height of a line of them, in parts of the picture. */
function topOf(mesas: readonly Mesa[], tables: boolean, line: number, salt: number, u: number): number {
  let top = 0.008 + 0.012 * fractal(u * 4 + 9, line, 4, salt);
  for (const m of mesas) {
    const off = Math.abs(u - m.x);
    const edge = (fractal(u * 26, 3, 4, m.salt) - 0.5) * 0.012;
    const table = tables
      ? 0.62 * smoothstep(m.half + 0.006, m.half - 0.002, off + edge) +
        0.38 * (0.45 + 1.1 * fractal(u * 9, 6, 4, m.salt)) * smoothstep(m.half * 2.1 + 0.05, m.half * 0.9, off + edge)
      : clamp(1 - off / (m.half * 2.2 + 0.05)) * (0.6 + 0.8 * fractal(u * 14, 5, 5, m.salt));
    top = Math.max(top, m.tall * table * (1 + (fractal(u * 60, 8, 3, m.salt) - 0.5) * 0.08));
  }
  return top;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintMesas(
  { view, light, fact, sand, salt, tops, base, highest, haze, side }: ReturnType<typeof mesasLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, strata, gully] = scratch(frame, 4);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(view.horizon - highest - 1)); y < Math.min(y1, Math.ceil(base)); y++) {
    const up = (view.horizon - y) / view.unit;
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.unit) * 5 + 20;
      ys[x] = up * 210 + 60;
    }
    k.fbm(xs, ys, strata, n, 3, salt ^ 1);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 14;
      ys[x] = up * 30;
    }
    k.fbm(xs, ys, gully, n, 4, salt ^ 2);
    for (let x = 0; x < width; x++) {
      const a = clamp(y + 1 - (view.horizon - tops[x]!));
      if (a <= 0) continue;
      // Which way the wall turns: read from the outline and from the gullies.
      const here = tops[x]!;
      const turn = ((tops[Math.max(0, x - 3)] ?? here) - (tops[Math.min(width - 1, x + 3)] ?? here)) / (view.unit * 0.012);
      const lit = clamp(0.5 + side * clamp(turn, -0.7, 0.7) * 0.5 + (gully[x]! - 0.5) * 1.6);
      const o = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        const rock = sand[c]! * (c === 0 ? 0.78 : 0.6) * (0.6 + 0.75 * strata[x]!);
        const body = rock * (light.key[c]! * lit * (light.night ? 0.4 : 1.15) + light.fill[c]! * 0.4);
        color[o + c] = mix(color[o + c]!, mix(body, light.haze[c]!, haze), a);
      }
      if (a > 0.5) {
        ids[y * width + x] = fact.id;
        depth[y * width + x] = 0.97;
      }
    }
  }
}
