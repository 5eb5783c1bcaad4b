/** Where terraces are laid out: on steep, near hills round a valley that one looks down into. */
import { random } from '@atelier/spec';
import { smoothstep } from '../math.ts';
import type { LandWish } from './land-wish.ts';
import type { SceneContext } from './scene.ts';

export function terraceWish(context: SceneContext, words: string, snow: boolean): LandWish {
  const r = random(context.seed, 'terraces', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  const { weather, cover } = context.light;
  const { season } = context.setting;
  const rice = /\brice\b|\bpadd/.test(words);
  return {
    sward: 'none',
    framed: true,
    plan: {
      mound: { at: side * r.between(0.55, 0.85), z: r.between(95, 130), height: r.between(26, 38) },
      ridge: { at: (z) => -side * z * 0.62, height: (z) => z * 0.12 * smoothstep(30, 120, z) },
    },
    cover: { woods: 0.25, fields: 1e9 },
    grove: { groups: [11, 17], from: 72, count: 3 },
    paint: {
      // Rain leaves cloud hanging in the hollows.
      ...(weather === 'rain' ? { hollows: 0.8 } : {}),
      terraces: {
        step: r.between(2, 2.8),
        flooded: rice ? 0.5 : weather === 'rain' || season === 'spring' ? 0.34 : 0.14,
        snow,
        dull: cover,
      },
    },
  };
}
