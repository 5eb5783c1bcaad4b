/** The road between the buildings: asphalt, pavements, kerbs, a broken centre line; wet patches mirror what stands above. */
import { random } from '@atelier/spec';
import { sample } from '../light/water.ts';
import { clamp, exp, fract, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { distanceAt } from '../stage/view.ts';
import type { Street } from './city.ts';
import { type SceneContext, scratch } from './scene.ts';

const SMEAR = 9;

export function streetPass(context: SceneContext, street: Street): Pass {
  const { view, light, seed } = context;
  const id = context.mass('street');
  const salt = random(seed, 'street', 'ground').below(1 << 20);
  const dark = street.lit > 0;
  return {
    name: 'street',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, worn, puddle, fine] = scratch(frame, 5) as [
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      const n = xs.length;
      const mirror = new Float32Array(3);
      const first = Math.ceil(view.horizon + 0.5);
      for (let y = Math.max(y0, first); y < y1; y++) {
        const z = distanceAt(view, y + 0.5);
        const scale = view.focal / z;
        const near = clamp((y - view.horizon) / (view.height - view.horizon));
        const field = (out: Float32Array, fx: number, fy: number, octaves: number, s: number): void => {
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - street.vanish) / scale) * fx + 30;
            ys[x] = z * fy;
          }
          k.fbm(xs, ys, out, n, octaves, s);
        };
        field(worn, 1.2, 1.1, 5, salt);
        field(puddle, 0.5, 0.28, 4, salt ^ 2);
        field(fine, 22, 20, 2, salt ^ 4);
        for (let x = 0; x < width; x++) {
          const across = (x + 0.5 - street.vanish) / scale;
          const out = Math.abs(across);
          if (out > street.walls + 0.9) continue;
          const pavement = out > street.road;
          const line = 1.1 / scale;
          const kerb = smoothstep(0.13 + line, 0.05, Math.abs(out - street.road));
          let tone = pavement ? 0.21 : 0.085;
          tone *= 0.66 + 0.55 * worn[x]! + (fine[x]! - 0.5) * 0.3 * near;
          if (pavement)
            tone *=
              1 -
              0.3 * smoothstep(0.03 + line, 0.008, Math.abs(fract(across * 0.7 + 0.5) - 0.5)) * near -
              0.3 * smoothstep(0.05, 0.01, Math.abs(fract(z * 0.7) - 0.5)) * near;
          tone = mix(tone, 0.3, kerb * 0.7);
          if (!pavement && Math.abs(across) < 0.09 + line * 0.5 && fract(z * 0.16) < 0.5)
            tone = mix(tone, 0.6, 0.75 * smoothstep(0.09 + line * 0.5, 0.04, Math.abs(across)));
          const film =
            street.wet * (pavement ? 0.35 : 1) * (0.25 + 0.75 * smoothstep(0.4, 0.58, puddle[x]! + street.wet * 0.08));
          mirror.fill(0);
          const d = y + 0.5 - view.horizon;
          const wob = (worn[x]! - 0.5) * view.unit * 0.02;
          for (let s = 0; s < SMEAR; s++) {
            // The light of lamps and windows runs out towards the viewer on wet asphalt.
            const reach = 0.35 + (1.25 * (s + 0.5)) / SMEAR;
            sample(color, width, first, x + wob + ((s * 4) % SMEAR) - SMEAR / 2, view.horizon - d * reach + wob, mirror, 0);
          }
          const p = y * width + x;
          const shine = film * mix(0.85, 0.5, near);
          const fog = clamp(1 - exp(-z * (0.006 + 0.02 * light.mist)));
          for (let c = 0; c < 3; c++) {
            const lamp = c === 0 ? 1 : c === 1 ? 0.72 : 0.42;
            const lit =
              light.key[c]! * (light.night ? 0.12 : light.backlit ? 0.4 : 0.75) +
              light.fill[c]! * 0.5 +
              (dark ? lamp * 0.28 : 0);
            const body = tone * lit * (1 - film * 0.45) + (mirror[c]! / SMEAR) * shine;
            color[p * 4 + c] = mix(body, light.haze[c]!, fog * 0.8);
          }
          color[p * 4 + 3] = 1;
          ids[p] = id;
          depth[p] = clamp(0.1 + z / 140) * (1 - near * 0.6);
        }
      }
    },
  };
}
