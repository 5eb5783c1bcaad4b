/**
 * Surf: waves that rise, show the light through their thin crests, break here and there and run out as sheets of foam that
 * dissolve seaward. Everything is measured from the water's edge, in parts of the picture's height.
 */

import { random } from '@atelier/spec';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { foamLightOf, surfOf, waterColours } from './beach-sea.ts';
import type { SceneContext } from './scene.ts';

interface Breaker {
  /** Distance of its crest from the edge. */
  at: number;
  /** Height of its face. */
  tall: number;
  /** How much of it breaks, 0–1. */
  breaks: number;
}

export function surfPass(context: SceneContext, shores: Float32Array): Pass {
  const look = surfLook(context, shores);
  return {
    name: 'surf',
    weight: 2,
    look,
    run: (frame, k, y0, y1) => paintSurf(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function surfLook(context: SceneContext, shores: Float32Array) {
  const { view, light, seed } = context;
  const r = random(seed, 'beach', 'surf');
  const salt = r.below(1 << 20);
  const surf = surfOf(context);
  const breakers: Breaker[] = [0.042, 0.092, 0.148].map((at, i) => ({
    at: at * r.between(0.88, 1.14) * (0.85 + 0.3 * surf),
    tall: (0.006 + 0.014 * surf) * (1 - 0.22 * i) * r.between(0.8, 1.2),
    breaks: clamp(surf * r.between(0.8, 1.2) - 0.1 * i + 0.1, 0, 1),
  }));
  const shown = context.element('waves') ? breakers : [];
  const waves = context.element('waves')?.id;
  const sea = context.mass('sea');
  const foam = foamLightOf(context);
  const { deep, shallow } = waterColours(context);
  const sun = sunPlace(view, light);
  const first = shores.reduce((a, b) => Math.min(a, b), view.height);
  const last = shores.reduce((a, b) => Math.max(a, b), 0);
  const H = view.height;
  return { shores, view, light, salt, surf, shown, waves, sea, foam, deep, shallow, sun, first, last, H };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintSurf(
  { shores, view, light, salt, surf, shown, waves, sea, foam, deep, shallow, sun, first, last, H }: ReturnType<typeof surfLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const [xs, ys, bend, lobes, lace, bubbles, spill, web] = scratch(frame, 8);
  const n = xs.length;
  for (let y = Math.max(y0, Math.floor(first - 0.22 * H)); y < Math.min(y1, Math.ceil(last + 0.04 * H)); y++) {
    const v = (y + 0.5) / view.unit;
    const place = (fx: number, fy: number, warp: number): void => {
      for (let x = 0; x < n; x++) {
        const w = warp === 0 ? 0 : (bend[x]! - 0.5) * warp;
        xs[x] = ((x + 0.5 - view.centre) / view.unit + w) * fx + 30;
        ys[x] = (v + w * 0.4) * fy;
      }
    };
    place(3.2, 7, 0);
    k.fbm(xs, ys, bend, n, 3, salt);
    place(11, 9, 0.04);
    k.fbm(xs, ys, lobes, n, 3, salt ^ 2);
    place(24, 66, 0.12);
    k.fbm(xs, ys, lace, n, 5, salt ^ 5);
    place(150, 260, 0.05);
    k.fbm(xs, ys, bubbles, n, 3, salt ^ 7);
    // What is left of foam after a while is a net, finer than the patches it lies in.
    place(21, 54, 0.2);
    k.ridged(xs, ys, web, n, 2, salt ^ 13);
    // Long along the crest: it breaks over a length and not in spots.
    place(2.6, 9, 0.1);
    k.fbm(xs, ys, spill, n, 3, salt ^ 11);
    for (let x = 0; x < width; x++) {
      // Where the shore runs out to the horizon, waves lie closer and are at last too far to see.
      const near = clamp((shores[x]! - view.horizon) / (0.3 * H), 0.04, 1);
      const dd = (y + 0.5 - shores[x]!) / (H * near);
      if (dd < -0.21 || dd > 0.035) continue;
      const p = y * width + x;
      const toSun = Math.abs(x - sun.x) / view.unit;
      const warm = light.backlit ? mix(1.1, 0.55, clamp(toSun * 1.1)) : 1;
      const wobble = (bend[x]! - 0.5) * 0.03 + (lobes[x]! - 0.5) * 0.02;
      const net = lace[x]! * 0.72 + bubbles[x]! * 0.28;
      let white = 0;
      for (const b of shown) {
        const q = dd + b.at + wobble * 0.8;
        if (q < -3 * b.tall - 0.01 || q > 0.05 + b.tall) continue;
        const breaking = smoothstep(0.56 - 0.22 * b.breaks, 0.74 - 0.22 * b.breaks, spill[x]!);
        const run = q / b.tall;
        // The face: thin at the crest, where light comes through, dark at its foot.
        const face = run > 0 ? smoothstep(1.25, 0.55, run) : smoothstep(-1.6, 0, run);
        const glow = run > 0 ? smoothstep(0.75, 0, run) : smoothstep(-0.35, 0, run);
        for (let c = 0; c < 3; c++) {
          const through = shallow[c]! * 1.25 + light.glow[c]! * (light.backlit && !light.night ? 0.16 * exp(-toSun * 2) : 0.02);
          const body = mix(mix(deep[c]!, shallow[c]!, 0.35) * 0.75, through, glow);
          color[p * 4 + c] = mix(
            color[p * 4 + c]!,
            body,
            face * smoothstep(0.08, 0.4, near) * (0.34 + 0.4 * surf) * (run > 0 ? 1 : 0.35),
          );
        }
        // The lip, and the white water that runs before it.
        const lip = smoothstep(-0.5, -0.1, run) * smoothstep(0.35 + 0.5 * breaking, 0.05, run + (lace[x]! - 0.5) * 0.9);
        const runout = run > 0 ? smoothstep(0.04, 0, q) * smoothstep(0.44 + q * 6, 0.58 + q * 6, net + 0.12 * breaking) : 0;
        const trail = run < 0 ? smoothstep(-3, 0, run) * smoothstep(0.52, 0.66, net) * 0.6 : 0;
        white = Math.max(
          white,
          lip * (0.1 + 0.9 * breaking) * (0.7 + 0.5 * net),
          (runout * threads(web[x]!, 14 * q) + trail * threads(web[x]!, 0.9)) * breaking * 0.9,
        );
      }
      // The edge of the last wave, thin and broken, and the sheet of foam behind it that dissolves seaward.
      const q0 = dd + wobble * 0.9 + 0.003;
      const width0 = 0.0022 + 0.0025 * bubbles[x]!;
      const line = exp(-(q0 * q0) / (width0 * width0)) * smoothstep(0.3, 0.5, lace[x]! + 0.12 * surf);
      const since = -q0 / (0.028 + 0.03 * surf);
      const sheet =
        q0 < 0 && since < 1 ? smoothstep(0.43 + 0.3 * since, 0.56 + 0.3 * since, net + 0.06 * surf) * (1 - since * 0.6) : 0;
      // A faint rim where an earlier wave stood.
      const q1 = dd + wobble * 0.5 - 0.019;
      const rim = exp(-(q1 * q1) / (0.0026 * 0.0026)) * smoothstep(0.36, 0.7, lace[x]!) * 0.16;
      white =
        clamp(Math.max(white, line * 0.95, sheet * 0.8 * threads(web[x]!, since * 1.4), rim)) * smoothstep(0.08, 0.4, near);
      if (white < 0.01) continue;
      const tone = 0.86 + 0.28 * bubbles[x]!;
      for (let c = 0; c < 3; c++) color[p * 4 + c] = mix(color[p * 4 + c]!, foam[c]! * warm * tone, white * 0.94);
      if (dd < 0.004 && white > 0.3) ids[p] = waves ?? sea;
    }
  }
}

/** How much is left of foam of an `age` from 0 to 1 and over: whole at first, then holes, then threads. */
function threads(web: number, age: number): number {
  const old = clamp(age);
  return mix(1, smoothstep(0.3 + 0.2 * old, 0.62 + 0.2 * old, web), old);
}
