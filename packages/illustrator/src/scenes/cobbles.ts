/** Cobbles in perspective: rows of worn stones with dark joints, wet in rain, trodden snow in winter. */
import { random } from '@atelier/spec';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { fractOf, roll } from './facade-parts.ts';
import type { SceneContext } from './scene.ts';

/** Metres of a stone. */
const STONE = 0.34;

export function cobblesPass(context: SceneContext): Pass {
  const { view, light, seed, setting } = context;
  const id = context.mass('street');
  const salt = random(seed, 'square', 'cobbles').below(1 << 16);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const wet = light.weather === 'rain' || light.weather === 'stormy' ? 1 : 0;
  const dark = light.night || light.time === 'dusk';
  const sky = light.sky[0]![1];
  return {
    name: 'cobbles',
    weight: 2,
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const xs = frame.rows(width);
      const ys = frame.rows(width);
      const broad = frame.rows(width);
      for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
        const z = (view.eye * view.focal) / Math.max(0.5, y + 0.5 - view.horizon);
        const metre = view.focal / z;
        for (let x = 0; x < width; x++) {
          xs[x] = ((x + 0.5 - view.centre) / metre) * 0.5 + 30;
          ys[x] = z * 0.35;
        }
        k.fbm(xs, ys, broad, broad.length, 4, salt);
        const row = Math.floor(z / STONE);
        const v = fractOf(z / STONE);
        // Where a stone is smaller than a pixel only its tone is left.
        const shown = smoothstep(1.2, 4, metre * STONE * (view.eye / z));
        const haze = clamp(1 - exp(-z * (0.002 + 0.012 * light.mist)));
        for (let x = 0; x < width; x++) {
          const m = (x + 0.5 - view.centre) / metre;
          const u = m / STONE + (row % 2) * 0.5 + 0.3 * noise(row * 0.7, 3, salt);
          const edge = Math.min(fractOf(u), 1 - fractOf(u), v, 1 - v);
          const joint = mix(1, smoothstep(0.02, 0.16, edge), 0.6 * shown);
          const own = mix(1, 0.8 + 0.4 * roll(Math.floor(u), row, salt), shown);
          const trodden = snow ? smoothstep(0.36, 0.56, broad[x]! + 0.06 * (edge - 0.2)) : 0;
          const film = wet * smoothstep(0.4, 0.6, broad[x]!) * 0.7 + wet * 0.2;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const stone = 0.2 * [1.06, 1, 0.93][c]! * joint * own * (0.7 + 0.6 * broad[x]!) * (1 - 0.4 * wet);
            const albedo = snow ? mix(mix(stone, 0.5, 0.45), [0.8, 0.83, 0.88][c]!, trodden) : stone;
            // Lamps and windows all around light the stones by night.
            const lamps = dark ? [0.34, 0.2, 0.09][c]! * smoothstep(70, 12, z) : 0;
            const body =
              albedo * (light.key[c]! * (light.night ? 0.3 : 0.75) * (1 - 0.6 * light.cover) + light.fill[c]! * 0.62 + lamps);
            const lit = mix(body, sky[c]! * 0.5, film * 0.4);
            color[4 * p + c] = mix(lit, light.haze[c]!, haze);
          }
          color[4 * p + 3] = 1;
          ids[p] = id;
          depth[p] = clamp(0.1 + z / 140);
        }
      }
    },
  };
}
