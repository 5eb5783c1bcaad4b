/**
 * High seas: crests one before the other, each a peaked outline with a dark hollow face, light through its lip, streaks of
 * foam drawn out along the slope and white water where it breaks. Painted from the nearest crest that covers a pixel.
 */

import { random } from '@atelier/spec';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { foamLightOf, waterColours } from './beach-sea.ts';
import type { SceneContext } from './scene.ts';

const CRESTS = 11;
/** Which of them has the great wave, counted from the far one: far enough to be seen whole, near enough to reach the sky. */
const GREAT = [5, 6] as const;

interface Crest {
  /** Height of its face in each column, in pixels. */
  tall: Float32Array;
  /** How much of the great wave is in it there, 0 … 1: it breaks. */
  great: Float32Array;
  /** Enlargement of its texture with nearness, 0 … 1. */
  near: number;
  tops: Float32Array;
}

export function billowsPass(context: SceneContext, id: number, shores: Float32Array | undefined): Pass {
  const { view, light } = context;
  const crests = crestsOf(context, shores ? 0.5 : 1);
  const foam = foamLightOf(context);
  const { deep, shallow } = waterColours(context);
  const salt = random(context.seed, 'billows', 'texture').below(1 << 20);
  const low = light.sky[0]![1];
  const high = light.sky[Math.floor(light.sky.length * 0.6)]![1];
  const first = Math.min(...crests.map((c) => c.tops.reduce((a, b) => Math.min(a, b), view.height)));
  return {
    name: 'billows',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, which, streak, chop, froth] = scratch(frame, 6);
      const n = xs.length;
      for (let y = Math.max(y0, Math.floor(first)); y < y1; y++) {
        for (let x = 0; x < n; x++) {
          const column = Math.min(x, width - 1);
          let i = crests.length - 1;
          while (i >= 0 && y + 1 <= crests[i]!.tops[column]!) i--;
          which[x] = i;
          const crest = crests[Math.max(0, i)]!;
          const size = 0.05 + crest.near;
          xs[x] = ((x + 0.5 - view.centre) / view.unit / size) * 3 + i * 9;
          ys[x] = ((y - crest.tops[column]!) / view.unit / size) * 9;
        }
        k.fbm(xs, ys, chop, n, 4, salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 1.6 + (chop[x]! - 0.5) * 2.2;
          ys[x] = ys[x]! * 0.8 + (chop[x]! - 0.5) * 2.2;
        }
        k.ridged(xs, ys, streak, n, 3, salt ^ 3);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! * 4.5;
          ys[x] = ys[x]! * 7;
        }
        k.fbm(xs, ys, froth, n, 3, salt ^ 5);
        for (let x = 0; x < width; x++) {
          const i = which[x]!;
          if (i < 0) continue;
          const crest = crests[i]!;
          const fade = shores ? smoothstep(-0.1, -0.17, (y - shores[x]!) / view.height) : 1;
          const a = clamp(y + 1 - crest.tops[x]!) * fade;
          if (a <= 0) continue;
          const q = (y + 0.5 - crest.tops[x]!) / crest.tall[x]!;
          const peak = crest.tops[x]!;
          const slope = ((crest.tops[Math.max(0, x - 4)] ?? peak) - (crest.tops[Math.min(width - 1, x + 4)] ?? peak)) / 8;
          // Faces mirror the high sky, backs the low; the hollow below the lip mirrors nothing.
          const tilt = clamp(0.42 + (chop[x]! - 0.5) * 1.7 + slope * 0.3);
          const thin = smoothstep(0.55, 0.02, q) * smoothstep(0.25, 0.6, chop[x]!);
          const hollow = smoothstep(0.1, 0.5, q) * smoothstep(1.7, 0.7, q) * 0.45;
          const broken = Math.max(
            smoothstep(0.5, 0.64, fractal((x / view.unit / (0.06 + crest.near)) * 1.5, i * 3, 2, salt ^ 9)),
            smoothstep(0.55, 0.9, crest.great[x]!),
          );
          const lip = smoothstep(0.05 + 0.24 * broken, 0, q - (froth[x]! - 0.5) * 0.28) * (0.25 + 0.75 * broken);
          const spill = broken * smoothstep(1.1, 0.1, q) * smoothstep(0.5, 0.66, froth[x]! * 0.6 + streak[x]! * 0.4);
          const lace = smoothstep(0.62, 0.86, streak[x]!) * 0.42 * smoothstep(2.2, 0.2, q);
          const white = clamp(Math.max(lip, spill * 0.9, lace));
          const haze = clamp((1 - smoothstep(0, 0.4, crest.near)) * 0.5 + light.mist * 0.3);
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const sky = mix(low[c]!, high[c]!, 0.35 + 0.5 * tilt);
            const water = deep[c]! * (1 - hollow) + sky * (0.05 + 0.3 * tilt * tilt) * (1 - hollow);
            const body = mix(water, shallow[c]! * 1.1 + light.glow[c]! * 0.03, thin * 0.65);
            const value = mix(body, foam[c]! * (0.6 + 0.55 * froth[x]!), white);
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(value, light.haze[c]!, haze), a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = clamp(0.92 - crest.near * 0.8);
          }
        }
      }
    },
  };
}

/**
 * Far to near; near ones are higher, wider and farther apart. None lies level, and one rises over the others, steep before and long
 * behind: rows of one height read as bands. Off a shore the great wave rises by `share` of its height.
 */
function crestsOf({ view, seed }: SceneContext, share: number): Crest[] {
  const span = view.height - view.horizon;
  const own = random(seed, 'billows', 'great');
  const which = own.pick(GREAT);
  const middle = own.between(0.08, 0.27) * (own.chance(0.5) ? 1 : -1);
  const way = own.chance(0.5) ? 1 : -1;
  const rise = share * Math.min(own.between(0.13, 0.2) * view.unit, span * 0.5);
  return Array.from({ length: CRESTS }, (_, i) => {
    const r = random(seed, 'billows', i);
    const t = (i + 0.6) / CRESTS;
    const near = t * t * 0.95 + 0.02;
    const base = view.horizon + span * (near * 1.08 + r.between(-0.015, 0.015));
    const tall = view.unit * (0.006 + 0.17 * near) * r.between(0.8, 1.25);
    const lean = view.unit * near * r.between(-0.11, 0.11);
    const shift = r.between(0, 90);
    const salt = r.below(1 << 16);
    const great = Float32Array.from({ length: view.width }, (_, x) => {
      if (i !== which) return 0;
      const s = ((x + 0.5 - view.centre) / view.unit - middle) * way;
      const w = s > 0 ? 0.13 : 0.27;
      return exp(-(s * s) / (w * w));
    });
    const tops = Float32Array.from({ length: view.width }, (_, x) => {
      const across = (x + 0.5 - view.centre) / view.unit;
      const u = across / (0.07 + near);
      const long = fractal(u * 0.36 + shift, i, 2, salt);
      const ridge = 1 - Math.abs(2 * fractal(u * 0.72 + shift, i + 9, 3, salt ^ 3) - 1) * 1.6;
      const ragged = (fractal(u * 9, i, 3, salt ^ 5) - 0.5) * 0.16;
      const peak = tall * (0.1 + 1.15 * long + 0.95 * clamp(ridge) * clamp(ridge) * long + ragged - 0.35);
      return base + lean * across - peak - rise * great[x]! * (0.9 + 0.2 * fractal(u * 5, 3, 3, salt ^ 7));
    });
    return { tall: great.map((g) => tall + 0.75 * rise * g), near, tops, great };
  });
}
