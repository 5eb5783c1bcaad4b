/** What is below the horizon where no land is painted all over it: air, paler than the sky above. */
import { mixRgb } from '../colour.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';

export function airBelowPass({ view, light, mass }: SceneContext, id = mass('sky')): Pass {
  const low = mixRgb(light.sky[0]![1], light.haze, 0.45);
  return {
    name: 'air below',
    run({ color, ids, depth, width }, _k, y0, y1) {
      for (let y = Math.max(y0, Math.floor(view.horizon)); y < y1; y++)
        for (let x = 0; x < width; x++) {
          const p = y * width + x;
          for (let c = 0; c < 3; c++) color[4 * p + c] = low[c]!;
          color[4 * p + 3] = 1;
          ids[p] = id;
          depth[p] = 1;
        }
    },
  };
}
