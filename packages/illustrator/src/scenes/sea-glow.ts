/** Light on the sea by night: the glittering path under the moon, and the blue of plankton that glows where water moves. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

const SILVER: Rgb = [0.62, 0.68, 0.78];
const BLUE: Rgb = [0.02, 0.42, 0.95];
const PALE: Rgb = [0.35, 0.95, 1.1];

/** Facets of the water that throw the moon's light to the eye: narrow under it at the horizon, broad and parted at the viewer's feet. */
export function moonPath(context: SceneContext, sea: readonly number[]): Pass[] {
  const { view, light, seed, element } = context;
  const moon = sunPlace(view, light);
  if (!element('moon') || !light.night || light.cover > 0.6 || light.mist > 0.6) return [];
  if (moon.x < -0.05 * view.width || moon.x > 1.05 * view.width) return [];
  const salt = random(seed, 'sea', 'moon path').below(1 << 20);
  return [
    {
      name: 'moon path',
      weight: 0.6,
      run(frame, k, y0, y1) {
        const { color, ids, width } = frame;
        const [xs, ys, wave] = scratch(frame, 3);
        for (let y = Math.max(y0, Math.ceil(view.horizon)); y < y1; y++) {
          const t = (y + 0.5 - view.horizon) / (view.height - view.horizon);
          const z = 1 / Math.max(0.004, t);
          for (let x = 0; x < xs.length; x++) {
            xs[x] = ((x - moon.x) / view.unit) * (9 + 26 * (1 - t)) + 60;
            ys[x] = z * 7 + t * 40;
          }
          k.fbm(xs, ys, wave, xs.length, 3, salt);
          const half = view.unit * (0.022 + 0.15 * t);
          // Far facets run together, near ones lie apart.
          const edge = mix(0.42, 0.6, smoothstep(0, 0.5, t));
          for (let x = Math.max(0, Math.floor(moon.x - 3 * half)); x < Math.min(width, Math.ceil(moon.x + 3 * half)); x++) {
            const p = y * width + x;
            if (!sea.includes(ids[p]!)) continue;
            const d = (x + 0.5 - moon.x) / half;
            const g = exp(-d * d);
            const a = g * (0.1 + 1.15 * smoothstep(edge, edge + 0.16, wave[x]! + 0.12 * (g - 0.5))) * mix(1, 0.62, t);
            for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! + SILVER[c]! * a;
          }
        }
      },
    },
  ];
}

const GLOWING = /\bbio-?luminescen\w*|\bphosphorescen\w*|\bsea sparkle/;

/** What says that the water glows: plankton itself, or a word said of the waves, the sea or the place. */
export function glowIn({ element, brief }: SceneContext): number | undefined {
  const plankton = element('plankton');
  if (plankton) return plankton.id;
  const water = element('waves') ?? element('sea');
  const said = [
    ...(water?.attributes ?? []),
    ...brief.setting.filter((f) => !f.off && f.source === 'user').map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off && s.source === 'user').map((s) => s.name),
    ...brief.look.filter((f) => !f.off && f.source === 'user' && f.kind === 'lighting').map((f) => f.value),
  ];
  return said.some((words) => GLOWING.test(words)) ? (water?.id ?? 0) : undefined;
}

/** It glows along crests and in the surf, in drifts, and in single sparks between them. */
export function planktonPass(
  context: SceneContext,
  water: readonly number[],
  own: number,
  shores: Float32Array | undefined,
): Pass {
  const { view, light, seed } = context;
  const salt = random(seed, 'sea', 'plankton').below(1 << 20);
  const power = light.night ? 1 : light.time === 'dusk' ? 0.6 : 0.25;
  return {
    name: 'plankton',
    weight: 0.8,
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, crest, drift, spark] = scratch(frame, 5);
      const n = xs.length;
      for (let y = Math.max(y0, Math.ceil(view.horizon)); y < y1; y++) {
        const t = (y + 0.5 - view.horizon) / (view.height - view.horizon);
        const z = 1 / Math.max(0.006, t);
        const field = (out: Float32Array, fx: number, fz: number, octaves: number, s: number): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x - view.centre) / view.unit) * z * fx + 90;
            ys[x] = z * fz + 90;
          }
          if (out === crest) k.ridged(xs, ys, out, n, 3, salt ^ s);
          else k.fbm(xs, ys, out, n, octaves, salt ^ s);
        };
        field(crest, 1.1, 5.5, 3, 1);
        field(drift, 0.7, 1.6, 3, 2);
        field(spark, 60, 60, 2, 3);
        const far = smoothstep(0.01, 0.12, t);
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          if (!water.includes(ids[p]!)) continue;
          const surf = shores ? exp(-Math.abs(shores[x]! - y) / (view.unit * 0.02)) : 0;
          const bed = smoothstep(0.38, 0.66, drift[x]! + 0.1 * surf);
          const line = smoothstep(0.62, 0.9, crest[x]!) * bed;
          const dot = smoothstep(0.74, 0.8, spark[x]!) * bed * far;
          const a = power * (0.09 * bed * far + 0.75 * line * far + 0.6 * surf + 0.9 * dot);
          const hot = clamp(line * 0.8 + surf * 0.7 + dot);
          for (let c = 0; c < 3; c++) color[p * 4 + c] = color[p * 4 + c]! + mix(BLUE[c]!, PALE[c]!, hot * 0.6) * a;
          if (a > 0.25) ids[p] = own;
        }
      }
    },
  };
}
