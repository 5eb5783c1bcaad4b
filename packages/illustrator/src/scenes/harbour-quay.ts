/** What is at the viewer's feet in a harbour: the quay, or the sand that boats are pulled up on. */
import { random } from '@atelier/spec';
import { clamp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

/** Where the quay at the viewer's feet begins, as a part of the height, and how much it slants. */
export function pavementOf(context: SceneContext): { salt: number; slant: number; level: number } {
  return quayOf(context.seed, isSandy(context));
}

/** The same for who has no scene yet: where people can stand in a harbour. */
export function quayOf(seed: number, sandy: boolean): { salt: number; slant: number; level: number } {
  const r = random(seed, 'harbour', 'pavement');
  return { salt: r.below(1 << 16), slant: r.between(-0.05, 0.05), level: r.between(0.9, 0.93) - (sandy ? 0.1 : 0) };
}

/** Boats that are pulled up lie on sand. */
export const isSandy = (context: SceneContext): boolean =>
  context.element('sand') !== undefined || context.element('shore') !== undefined;

const SAND = [0.46, 0.36, 0.24] as const;

/** What is at the viewer's feet: slabs in perspective, or the sand of a cove, wet along the water. */
export function pavementPass(context: SceneContext, snow: boolean): Pass {
  const { view, light } = context;
  const { salt, slant, level } = pavementOf(context);
  const sandy = isSandy(context);
  const id = context.mass('houses');
  return {
    name: 'pavement',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const xs = frame.rows(width);
      const ys = frame.rows(width);
      const grain = frame.rows(width);
      for (let y = Math.max(y0, Math.floor(view.height * (level - (sandy ? 0.12 : 0.06)))); y < y1; y++) {
        const z = (view.eye * view.focal) / (y + 0.5 - view.horizon);
        for (let x = 0; x < xs.length; x++) {
          xs[x] = ((x - view.centre) / view.focal) * z * 6 + 30;
          ys[x] = z * 6;
        }
        k.fbm(xs, ys, grain, xs.length, 4, salt);
        for (let x = 0; x < width; x++) {
          const u = x / width - 0.5;
          const edge = view.height * (level + slant * u * (sandy ? 1.6 : 1)) + (sandy ? shoreline(u, salt) * view.unit : 0);
          const a = clamp(y + 1 - edge);
          if (a <= 0) continue;
          const m = ((x + 0.5 - view.centre) / view.focal) * z;
          const kerb = y - edge < view.unit * 0.012;
          const row = Math.floor(z / 0.7);
          const joint = kerb ? 0.95 : Math.min(fractional(z / 0.7), fractional(m / 1.1 + (row % 2) * 0.5)) < 0.035 ? 0.55 : 1;
          const stone = (kerb ? 0.3 : 0.2) * joint * (0.6 + 0.8 * grain[x]!);
          const p = y * width + x;
          // Foam at the very edge, then what the last wave has wetted.
          const wet = sandy ? smoothstep(0.035, 0.012, (y - edge) / view.unit) : 0;
          const foam = sandy ? smoothstep(0.007, 0.002, (y - edge) / view.unit) * (0.4 + 0.6 * grain[x]!) : 0;
          for (let c = 0; c < 3; c++) {
            const albedo = sandy
              ? mix(SAND[c]! * (0.78 + 0.42 * grain[x]!) * (1 - 0.45 * wet), 0.82, snow ? 0.8 : foam)
              : snow
                ? 0.78 * (0.9 + 0.2 * grain[x]!)
                : stone * [1.06, 1, 0.9][c]!;
            const body = albedo * (light.key[c]! * (light.backlit ? 0.4 : light.night ? 0.35 : 0.85) + light.fill[c]! * 0.55);
            color[4 * p + c] = mix(color[4 * p + c]!, body, a);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.08;
          }
        }
      }
    },
  };
}

const fractional = (x: number): number => x - Math.floor(x);

/** The edge of the sand runs in shallow bays. */
const shoreline = (u: number, salt: number): number =>
  0.02 * (noise(u * 4 + 9, 1, salt) - 0.5) + 0.008 * (noise(u * 13, 2, salt) - 0.5);
