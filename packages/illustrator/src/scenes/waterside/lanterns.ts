/** Paper lanterns that drift on water by night: each a lit box on its float, its light on the water before it. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import { clamp, exp, mix, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';

const TONES: readonly Rgb[] = [
  [2.1, 1.05, 0.32],
  [2.2, 0.82, 0.26],
  [2.0, 1.25, 0.55],
  [2.0, 0.6, 0.3],
];

export function lanternsPass({ view, light, seed }: SceneContext, id: number): Pass {
  const r = random(seed, 'lanterns on water');
  const drift = r.between(-0.2, 0.2);
  const all = Array.from({ length: 70 }, (_, i) => {
    const own = random(seed, 'lantern on water', i);
    const z = 3.2 * exp((i / 70) * 2.9 + own.between(-0.05, 0.05));
    const s = view.focal / z;
    return {
      x: view.centre + (drift * Math.sqrt(z) * 1.4 + own.between(-0.5, 0.5) * z * 1.02) * s,
      base: view.horizon + Math.min(view.eye, 2.2) * s,
      half: 0.115 * s * own.between(0.85, 1.15),
      tall: 0.3 * s * own.between(0.85, 1.15),
      tone: TONES[own.below(TONES.length)]!,
      flick: own.between(0.75, 1.15),
      salt: own.below(1 << 12),
    };
  }).sort((a, b) => a.base - b.base);
  const power = light.night ? 1 : light.time === 'day' ? 0.45 : 0.85;
  return {
    name: 'lanterns on the water',
    run(frame, _k, y0, y1) {
      const { color, ids, width } = frame;
      for (const l of all) {
        const reach = l.tall * 3.4;
        for (let y = Math.max(y0, Math.floor(l.base - l.tall * 3)); y < Math.min(y1, Math.ceil(l.base + reach)); y++) {
          const up = (l.base - y - 0.5) / l.tall;
          for (let x = Math.max(0, Math.floor(l.x - l.half * 7)); x < Math.min(width, Math.ceil(l.x + l.half * 7)); x++) {
            const dx = (x + 0.5 - l.x) / l.half;
            const o = (y * width + x) * 4;
            // A halo in the night air, and a broken column of light on the water.
            const gy = up - 0.5;
            const halo = exp(-(dx * dx * 0.09 + gy * gy * 0.9)) * 0.13 * power;
            const down =
              up < 0
                ? exp(up * 1.1) *
                  exp(-(dx * dx) / (0.7 - up * 0.5)) *
                  (0.35 + 0.9 * smoothstep(0.4, 0.65, fractal(l.salt, y / (l.tall * 0.09 + 0.6), 2, l.salt))) *
                  0.55 *
                  power
                : 0;
            const box = up >= -0.06 && up <= 1 ? clamp((1 - Math.abs(dx) / (0.92 + 0.1 * up)) * l.half + 0.5) : 0;
            for (let c = 0; c < 3; c++) {
              let value = color[o + c]! + l.tone[c]! * (halo + down) * 0.5;
              if (box > 0) {
                const flame = exp(-(dx * dx * 0.9 + (up - 0.34) * (up - 0.34) * 5));
                const rib = Math.abs(dx) > 0.9 || up > 0.94 ? 0.45 : 1;
                const paper =
                  up < 0.05 ? 0.06 : l.tone[c]! * l.flick * (0.3 + 0.85 * flame) * rib * power + light.fill[c]! * 0.25;
                value = mix(value, paper, box);
              }
              color[o + c] = value;
            }
            if (box > 0.5) ids[y * width + x] = id;
          }
        }
      }
    },
  };
}
