/** An eruption over a volcano's crater: a column of ash lit from below, fountains of lava, and streams that run down the cone. */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { Cone } from './range.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

/** Lava as it glows, linear: yellow-white inside, red at the edge. */
const HOT: Rgb = [2.6, 1.05, 0.22];
const RED: Rgb = [1.5, 0.2, 0.03];

/** What the noise of a range leaves of a height, and its eye height, in its own units. */
const RAISED = 0.78;
const EYE = 0.3;

/** Whether it erupts, by what is said of it; a volcano that nothing is said of smokes. */
export function eruptsIn({ brief }: SceneContext): boolean {
  const volcano = brief.subjects.find((s) => s.name === 'volcano' && !s.off);
  const words = [
    saidFromStart(brief),
    ...[...(volcano?.attributes ?? []), ...(volcano?.actions ?? [])].filter((a) => !a.off).map((a) => a.value),
  ]
    .join(' ')
    .toLowerCase();
  return /\b(?:erupt\w*|lava|explod\w*|spew\w*|magma|fiery|fire)\b/.test(words);
}

function craterOf(view: View, cone: Cone): { x: number; y: number; foot: number; wide: number } {
  const rim = cone.z - cone.crater * 0.5;
  return {
    x: view.centre + (cone.x / rim) * view.focal,
    y: view.horizon - ((cone.rim * RAISED - EYE) / rim) * view.focal,
    foot: view.horizon,
    wide: (cone.crater / rim) * view.focal,
  };
}

export function eruptionPass(context: SceneContext, cone: Cone, id: number): Pass {
  const { view, light, seed } = context;
  const { x: cx, y: cy, foot, wide } = craterOf(view, cone);
  const r = random(seed, 'volcano', 'eruption');
  const fire = eruptsIn(context);
  const salt = r.below(1 << 20);
  const wind = r.between(0.12, 0.4) * (r.chance(0.5) ? 1 : -1);
  const tall = cy + view.unit * 0.05;
  const ash: Rgb = fire ? [0.05, 0.045, 0.045] : [0.6, 0.6, 0.62];
  const streams = Array.from({ length: fire ? 4 + r.below(3) : 0 }, (_, i) => ({
    from: cx + r.between(-0.7, 0.7) * wide,
    run: r.between(-1, 1) * view.unit * 0.13,
    long: (foot - cy) * r.between(i === 0 ? 0.75 : 0.3, 0.95),
    half: view.unit * r.between(0.0025, 0.006),
    phase: r.next() * 50,
  }));
  const sparks = Array.from({ length: fire ? 90 : 0 }, () => {
    const t = r.next();
    const out = r.bell() * 0.9;
    const up = view.unit * r.between(0.05, 0.2);
    return {
      x: cx + out * view.unit * 0.085 * (0.3 + t),
      y: cy - 4 * up * t * (1 - t) + t * t * up * 0.3,
      size: (view.unit / 1024) * r.between(0.8, 2.2),
      power: r.between(0.5, 1.6),
    };
  });
  return {
    name: 'eruption',
    weight: 1.5,
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, puff, next] = scratch(frame, 4);
      const n = xs.length;
      for (let y = Math.max(0, y0); y < Math.min(y1, Math.ceil(foot)); y++) {
        const up = (cy - y) / view.unit;
        if (up > -0.012) {
          const rise = Math.max(0, up);
          for (let x = 0; x < n; x++) {
            xs[x] = ((x - cx) / view.unit) * 6 + 40;
            ys[x] = up * 6.5 + 30;
          }
          k.fbm(xs, ys, puff, n, 6, salt);
          for (let x = 0; x < n; x++) {
            xs[x] = xs[x]! + 0.22;
            ys[x] = ys[x]! - 0.26;
          }
          k.fbm(xs, ys, next, n, 4, salt);
          const middle = cx + wind * view.unit * rise * rise * 1.6;
          const half = wide * 0.75 + view.unit * (0.05 * Math.sqrt(rise) + 0.36 * rise * rise + 0.1 * rise);
          const thin = fire ? 1 : 0.55 * smoothstep((tall / view.unit) * 0.85, 0.05, rise);
          for (let x = 0; x < width; x++) {
            const s = (x + 0.5 - middle) / half;
            const a = smoothstep(0.16, 0.62, 1 - Math.abs(s) + (puff[x]! - 0.5) * 1.7) * thin * smoothstep(-0.012, 0.01, up);
            if (a < 0.01) continue;
            const lit = clamp(
              0.5 + (puff[x]! - next[x]!) * 3.4 * (light.azimuth >= 0 ? 1 : -1) + 0.2 * s * (light.azimuth >= 0 ? 1 : -1),
            );
            const glow = fire ? exp(-rise * 7) * (0.35 + 1.1 * clamp(puff[x]! * 1.8 - 0.45)) : 0;
            const p = y * width + x;
            for (let c = 0; c < 3; c++) {
              const body = ash[c]! * (light.key[c]! * lit * (light.night ? 0.8 : 1.1) + light.fill[c]! * (0.55 + 0.3 * lit));
              const value =
                mix(body, light.haze[c]!, 0.08) + mix(RED[c]!, HOT[c]!, exp(-rise * 16)) * glow * (light.night ? 0.55 : 0.4);
              color[p * 4 + c] = mix(color[p * 4 + c]!, value, a);
            }
            if (a > 0.5) ids[p] = id;
          }
        }
        if (!fire) continue;
        // Light of the crater on the air round it.
        for (let x = 0; x < width; x++) {
          const dx = (x - cx) / view.unit;
          const dy = (y - cy) / view.unit;
          const g = exp(-Math.sqrt(dx * dx + dy * dy) * 9) * (light.night ? 0.32 : 0.12);
          if (g < 0.004) continue;
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + RED[c]! * g;
        }
        for (const f of streams) {
          const t = (y - cy) / f.long;
          if (t < 0 || t > 1) continue;
          const bend =
            (fractal(t * 3 + f.phase, 1, 3, salt) - 0.5) * view.unit * 0.06 * t + sin(t * 9 + f.phase) * view.unit * 0.004;
          const at = f.from + f.run * t + bend;
          const half = f.half * (1.15 - 0.75 * t);
          for (let x = Math.max(0, Math.floor(at - half * 9)); x < Math.min(width, Math.ceil(at + half * 9)); x++) {
            const p = y * width + x;
            if (ids[p] !== id) continue;
            const d = Math.abs(x + 0.5 - at) / half;
            const core = clamp(1.4 - d) * smoothstep(1, 0.7, t);
            const halo = exp(-d * 0.55) * 0.16 * smoothstep(1, 0.6, t);
            for (let c = 0; c < 3; c++)
              color[p * 4 + c] =
                mix(color[p * 4 + c]!, mix(HOT[c]!, RED[c]!, clamp(d * 0.6 + t * 0.7)), clamp(core)) + RED[c]! * halo;
          }
        }
        for (const f of sparks) {
          if (Math.abs(y - f.y) > f.size * 3) continue;
          for (let x = Math.max(0, Math.floor(f.x - f.size * 3)); x < Math.min(width, Math.ceil(f.x + f.size * 3)); x++) {
            const dx = (x + 0.5 - f.x) / f.size;
            const dy = (y + 0.5 - f.y) / f.size;
            const g = exp(-(dx * dx + dy * dy)) * f.power;
            const o = (y * width + x) * 4;
            for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + mix(RED[c]!, HOT[c]!, 0.6) * g;
          }
        }
      }
    },
  };
}
