/** A dried lake: level salt, broken into polygons whose rims stand up; after rain a sheet of water over it mirrors the sky. */
import type { Brief } from '@atelier/spec';
import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { paintWater } from '../light/water.ts';
import { clamp, exp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { hillPasses } from './lake-hills.ts';
import { type RockCell, rockCell } from './rock-cells.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext } from './scene.ts';

const SALT: Rgb = [0.8, 0.79, 0.77];

export const isSaltFlat = (place: string): boolean =>
  /\bsalt (?:flats?|pans?|lakes?|deserts?|plains?)\b|\buyuni\b|\bbonneville\b/.test(place);

/** Said of the place, its weather or what lies on it. */
const isFlooded = (brief: Brief): boolean =>
  /\bmirror\w*\b|\breflect\w*\b|\bflooded\b|\bafter (?:the |a )?(?:rain|storm|shower)|\bwet\b|\bshallow water\b/.test(
    saidFromStart(brief),
  );

export function saltPasses(context: SceneContext, id: number): Pass[] {
  const { view, light, seed, brief } = context;
  const r = random(seed, 'desert', 'salt');
  const salt = r.below(1 << 20);
  const size = r.between(1.3, 2);
  const side = light.azimuth >= 0 ? 1 : -1;
  // Far hills, or water and sky would be one.
  const far = hillPasses(context, {
    id: context.element('hills')?.id ?? context.element('mountains')?.id ?? id,
    ridges: 2,
    tall: r.between(0.018, 0.04),
    low: [0.1, 0.09, 0.1],
    high: [0.22, 0.19, 0.18],
    rough: 1,
    haze: light.time === 'day' ? 0.45 : 0.5,
    base: view.horizon + 1,
  });
  const passes: Pass[] = [
    ...far,
    {
      name: 'salt',
      weight: 2,
      run(frame, k, y0, y1) {
        const { color, ids, depth, width } = frame;
        const [xs, ys, broad, grit] = scratch(frame, 4);
        const n = xs.length;
        const cell: RockCell = { tone: 0, right: 0, up: 0, edge: 0 };
        for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++) {
          const z = (2.2 * view.focal) / Math.max(0.5, y + 0.5 - view.horizon);
          const scale = view.focal / z;
          const tall = scale / z;
          for (let x = 0; x < n; x++) {
            xs[x] = ((x + 0.5 - view.centre) / scale) * 0.5 + 50;
            ys[x] = z * 0.5 + 50;
          }
          k.fbm(xs, ys, broad, n, 4, salt);
          for (let x = 0; x < n; x++) {
            xs[x] = xs[x]! * 26;
            ys[x] = ys[x]! * 26;
          }
          k.fbm(xs, ys, grit, n, 3, salt ^ 3);
          const shown = smoothstep(0.8, 5, tall * size);
          const air = clamp(1 - exp(-z * (0.006 + 0.05 * light.mist)));
          for (let x = 0; x < width; x++) {
            const p = y * width + x;
            const px = (x + 0.5 - view.centre) / scale;
            let rim = 0;
            let face = 0;
            if (shown > 0) {
              rockCell((px + (grit[x]! - 0.5) * 0.14) / size + 40, z / size + (grit[x]! - 0.5) * 0.07, salt, cell);
              rim = smoothstep(0.11, 0.02, cell.edge) * shown;
              face = (smoothstep(0.2, 0.1, cell.edge) - rim) * shown;
            }
            const tone = 0.74 + 0.16 * (broad[x]! - 0.5) + (grit[x]! - 0.5) * 0.2 * shown + 0.05 * (cell.tone - 0.5) * shown;
            const lit = clamp(0.66 + 0.34 * rim + face * side * cell.right * 0.12 - 0.2 * face, 0.2, 1.2);
            for (let c = 0; c < 3; c++) {
              const albedo = SALT[c]! * tone * (1 + 0.14 * rim - 0.16 * face);
              const body =
                albedo * (light.key[c]! * lit * (light.night ? 0.85 : 0.8) + light.fill[c]! * (light.night ? 0.9 : 0.62));
              color[p * 4 + c] = mix(body, light.haze[c]!, air);
            }
            color[p * 4 + 3] = 1;
            ids[p] = id;
            depth[p] = clamp(1 - 1 / (1 + z * 0.12));
          }
        }
      },
    },
  ];
  if (!isFlooded(brief)) return passes;
  const zenith = light.sky[light.sky.length - 1]![1];
  const water = {
    roughness: 0.035,
    stillness: 0.96,
    deep: [zenith[0] * 0.3 + 0.02, zenith[1] * 0.3 + 0.022, zenith[2] * 0.3 + 0.024] as Rgb,
    end: view.height,
    seed: salt,
    mirror: [0.97, 0.8] as const,
  };
  return [...far, { name: 'mirror', weight: 3, run: (frame, k, y0, y1) => paintWater(frame, k, view, water, id, y0, y1) }];
}
