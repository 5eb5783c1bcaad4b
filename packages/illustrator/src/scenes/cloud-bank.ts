/** Cloud that laps at the foot of peaks: heaped banks that hide where mountain and sea of clouds meet, the far ones paler. */
import { random } from '@atelier/spec';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

export function cloudBankPass({ view, light, seed }: SceneContext, id: number): Pass {
  const r = random(seed, 'cloud bank');
  const salt = r.below(1 << 16);
  const banks = [0.12, 0.085, 0.045].map((tall, i) => ({
    tall: tall * r.between(0.8, 1.2),
    size: 5 + 3 * i,
    shift: r.between(0, 50),
  }));
  const side = light.azimuth >= 0 ? 1 : -1;
  return {
    name: 'cloud bank',
    weight: 1.5,
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, puff, next] = scratch(frame, 4);
      const n = xs.length;
      const top = view.horizon - 0.2 * view.unit;
      for (let y = Math.max(y0, Math.floor(top)); y < Math.min(y1, Math.ceil(view.horizon + 0.05 * view.unit)); y++) {
        for (const [i, bank] of banks.entries()) {
          const up = (view.horizon + (0.006 + 0.012 * i) * view.unit - y) / view.unit;
          if (up < -0.05 || up > bank.tall * 1.7) continue;
          for (let x = 0; x < n; x++) {
            xs[x] = ((x - view.centre) / view.unit) * bank.size + bank.shift;
            ys[x] = up * bank.size * 2.2 + 9;
          }
          k.fbm(xs, ys, puff, n, 5, salt + i);
          for (let x = 0; x < n; x++) {
            xs[x] = xs[x]! + side * 0.16;
            ys[x] = ys[x]! + 0.2;
          }
          k.fbm(xs, ys, next, n, 4, salt + i);
          const level = up / bank.tall;
          for (let x = 0; x < width; x++) {
            const a = smoothstep(0.44, 0.7, puff[x]! + 0.62 - level * 0.72) * smoothstep(-0.045, 0.01, up);
            if (a < 0.01) continue;
            const lit = clamp(0.62 + (puff[x]! - next[x]!) * 2.6 + 0.2 * level);
            const p = y * width + x;
            for (let c = 0; c < 3; c++) {
              const body = mix(light.cloudShade[c]!, light.cloudLit[c]!, lit);
              color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, 0.3 - 0.1 * i), a);
            }
            if (a > 0.6) ids[p] = id;
          }
        }
      }
    },
  };
}
