/** Towers at the end of a street or along a horizon: flat layers with lit windows, paler with distance. */
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, exp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Street } from './city.ts';
import type { SceneContext } from './scene.ts';

interface Tower {
  x0: number;
  x1: number;
  top: number;
  spire: number;
  haze: number;
  salt: number;
}

export function skylinePass(context: SceneContext, street: Street): Pass {
  const { view, light, seed } = context;
  const id = context.mass('buildings');
  const towers: Tower[] = [];
  for (const [layer, haze] of [0.86, 0.7, 0.5].entries()) {
    const r = random(seed, 'skyline', layer);
    for (let x = -0.75; x < 0.75; ) {
      const w = r.between(0.03, 0.075);
      const centre = exp(-x * x * 9);
      const tall = r.between(0.4, 1) * mix(0.1, street.neon ? 0.48 : 0.25, centre) * (1 - layer * 0.22);
      towers.push({
        x0: street.vanish + x * view.unit,
        x1: street.vanish + (x + w) * view.unit,
        top: view.horizon - tall * view.unit,
        spire: r.chance(0.3) ? r.between(0.02, 0.06) * view.unit : 0,
        haze,
        salt: r.below(1 << 20),
      });
      x += w * r.between(0.8, 1.3);
    }
  }
  const body: Rgb = [light.fill[0] * 0.12, light.fill[1] * 0.12, light.fill[2] * 0.13];
  return {
    name: 'skyline',
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (const t of towers) {
        const middle = (t.x0 + t.x1) / 2;
        for (let y = Math.max(y0, Math.floor(t.top - t.spire)); y < Math.min(y1, Math.ceil(view.horizon) + 2); y++)
          for (let x = Math.max(0, Math.floor(t.x0)); x < Math.min(width, Math.ceil(t.x1)); x++) {
            const thin = Math.abs(x + 0.5 - middle) < view.unit / 900;
            const a =
              clamp(y + 1 - t.top) * clamp(Math.min(x + 1 - t.x0, t.x1 - x)) || (thin && y >= t.top - t.spire ? 0.8 : 0);
            if (a <= 0) continue;
            const cell = view.unit / 190;
            const iu = Math.floor((x - t.x0) / cell);
            const iv = Math.floor((y - t.top) / (cell * 1.4));
            const fu = (x - t.x0) / cell - iu;
            const fv = (y - t.top) / (cell * 1.4) - iv;
            const roll = random(t.salt, iu, iv).next();
            const on = street.lit > 0 && roll < street.lit * 0.75 && fu > 0.25 && fu < 0.75 && fv > 0.25 && fv < 0.7;
            const rise = clamp((view.horizon - y) / (view.unit * 0.35));
            const haze = clamp(t.haze + (1 - rise) * 0.2 + light.mist * 0.3);
            const p = y * width + x;
            for (let c = 0; c < 3; c++) {
              const lamp = c === 0 ? 1.5 : c === 1 ? 1 : 0.55;
              const v =
                mix(body[c]! + light.key[c]! * (light.night ? 0.01 : 0.2), light.haze[c]!, haze) +
                (on ? lamp * 0.5 * (1 - haze * 0.75) : 0);
              color[p * 4 + c] = mix(color[p * 4 + c]!, v, a);
            }
            if (a > 0.5) {
              ids[p] = id;
              depth[p] = 0.95;
            }
          }
      }
    },
  };
}
