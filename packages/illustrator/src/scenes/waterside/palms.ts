/** Palms seen from afar: a bent trunk and a crown of fronds with hanging leaflets, lit from one side; with their image in still water. */
import type { Random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import { clamp, cos, fract, mix, sin, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

export interface Palm {
  /** Column and row of the foot, and height, in pixels. */
  x: number;
  foot: number;
  tall: number;
  lean: number;
  /** 0–1 of the air before it. */
  air: number;
  fronds: readonly { out: number; up: number; drop: number; tone: number }[];
  /** Row that its image is thrown about; none on dry land. */
  water?: number;
}

export function palmAt(r: Random, x: number, foot: number, tall: number, air: number, water?: number): Palm {
  const n = 11;
  return {
    x,
    foot,
    tall,
    air,
    lean: r.between(-0.32, 0.32),
    fronds: Array.from({ length: n }, (_, i) => {
      const turn = (i / n) * 6.283 + r.between(-0.25, 0.25);
      return {
        out: cos(turn) * r.between(0.34, 0.44),
        up: 0.1 + 0.16 * sin(turn) + r.between(-0.03, 0.05),
        drop: r.between(0.2, 0.36),
        tone: r.between(0.6, 1.15),
      };
    }),
    ...(water === undefined ? {} : { water }),
  };
}

const TRUNK: Rgb = [0.17, 0.13, 0.09];
const LEAF: Rgb = [0.07, 0.13, 0.025];

export function palmsPass({ view, light }: SceneContext, palms: readonly Palm[], id: number): Pass {
  const side = light.azimuth >= 0 ? 1 : -1;
  const direct = light.night ? 0.4 : light.backlit ? 0.3 : 0.8;
  return {
    name: 'palms',
    run(frame, _k, y0, y1) {
      const { color, ids, width } = frame;
      const dab = (p: number, albedo: Rgb, lit: number, air: number, a: number): void => {
        for (let c = 0; c < 3; c++) {
          const body = albedo[c]! * (light.key[c]! * lit * direct * 1.5 + light.fill[c]! * (0.35 + 0.3 * lit));
          color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, light.haze[c]!, air), a);
        }
        if (a > 0.5) ids[p] = id;
      };
      for (const palm of palms) {
        const { tall } = palm;
        const crown = palm.x + palm.lean * tall * 0.6;
        const top = palm.foot - tall;
        const reach = tall * 0.5;
        for (const image of palm.water === undefined ? [false] : [true, false]) {
          const low = image ? 2 * palm.water! - top + reach : palm.foot;
          const high = image ? palm.water! : top - tall * 0.3;
          for (let y = Math.max(y0, Math.floor(high)); y < Math.min(y1, Math.ceil(low)); y++) {
            const v = image ? 2 * palm.water! - y - 0.5 : y + 0.5;
            const shift = image ? sin(y * 1.3 * (900 / view.unit)) * tall * 0.012 : 0;
            const share = image ? 0.5 : 1;
            const t = (palm.foot - v) / tall;
            if (t >= 0 && t <= 1) {
              const middle = palm.x + (crown - palm.x) * t * t + shift;
              const half = Math.max(0.45, tall * (0.02 - 0.009 * t) + tall * 0.014 * smoothstep(0.1, 0, t));
              for (let x = Math.max(0, Math.floor(middle - half - 1)); x < Math.min(width, Math.ceil(middle + half + 1)); x++) {
                const a = clamp(half - Math.abs(x + 0.5 - middle) + 0.5) * share;
                if (a > 0) dab(y * width + x, TRUNK, 0.5 + 0.4 * side * clamp((x + 0.5 - middle) / half, -1, 1), palm.air, a);
              }
            }
            if (v > top + reach * 1.1) continue;
            for (const f of palm.fronds) {
              const dx = f.out * tall;
              const left = Math.min(0, dx);
              const right = Math.max(0, dx);
              for (
                let x = Math.max(0, Math.floor(crown + shift + left));
                x < Math.min(width, Math.ceil(crown + shift + right));
                x++
              ) {
                const q = clamp((x + 0.5 - crown - shift) / (Math.abs(dx) < 1 ? 1 : dx));
                const spine = top - (f.up * q * 1.9 - f.drop * q * q * 1.6) * tall;
                const wide = tall * 0.085 * Math.sqrt(q) * (1.15 - q) * 1.6;
                const off = v - spine;
                if (off < -wide * 0.4 - 1 || off > wide + 1) continue;
                // Leaflets hang apart at their ends.
                const gap = fract(q * 15 + f.tone * 5);
                const length = wide * (0.62 + 0.38 * smoothstep(0.55, 0.2, Math.abs(gap - 0.5)));
                const a = clamp(off < 0 ? wide * 0.4 + off + 0.5 : length - off + 0.5) * share;
                if (a <= 0) continue;
                const lit = clamp(
                  (0.55 + 0.3 * side * Math.sign(dx) - 0.45 * clamp(off / (wide + 0.1))) * f.tone + 0.1,
                  0,
                  1.2,
                );
                dab(y * width + x, LEAF, lit, palm.air, a);
              }
            }
          }
        }
      }
    },
  };
}
