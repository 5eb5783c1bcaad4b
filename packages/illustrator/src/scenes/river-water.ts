/**
 * Water of a river on the land: it mirrors what stands above the horizon, column by column, and where that shows the river itself
 * (another bend), the haze. Reads ids of all rows, colours of land and sky only.
 */

import { random } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { isFrozen } from './frozen.ts';
import type { SceneContext } from './scene.ts';
import { icePass } from './snowfield-ice.ts';

export interface RiverLook {
  id: number;
  seed: number;
  /** 0 glassy … 1 rapids. */
  rough: number;
  deep: Rgb;
  /** White water: 0 none … 1 much. */
  foam: number;
}

/** Water without a current that is seen. */
export function stillWater({ light, seed }: SceneContext, id: number, rough: number): RiverLook {
  const zenith = light.sky[light.sky.length - 1]![1];
  const dim = light.night || light.backlit ? 0.5 : 1;
  const deep: Rgb = [(zenith[0] * 0.1 + 0.006) * dim, (zenith[1] * 0.18 + 0.014) * dim, (zenith[2] * 0.18 + 0.016) * dim];
  return { id, seed: random(seed, 'pond', 'water').below(1 << 20), rough, deep, foam: 0 };
}

export function riverPass(context: SceneContext, look: RiverLook): Pass {
  if (isFrozen(context.brief, context.setting.season)) return icePass(context, look.id, true);
  const made = riverLook(context, look);
  return {
    name: 'river',
    weight: 2,
    look: made,
    run: (frame, k, y0, y1) => paintRiver(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function riverLook({ view, light }: SceneContext, look: RiverLook) {
  const scale = view.unit / 1024;
  const white: Rgb = [0, 1, 2].map((c) => 0.75 * (light.key[c]! * (light.night ? 0.35 : 0.6) + light.fill[c]! * 0.6)) as never;
  return { view, light, look, scale, white };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintRiver(
  { view, light, look, scale, white }: ReturnType<typeof riverLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const top = Math.max(y0, Math.floor(view.horizon) - 4);
  const [xs, ys, wave, fine, streak] = scratch(frame, 5);
  const n = xs.length;
  // The row of the far bank over each column, carried down from band to band by looking up once.
  const bank = new Int32Array(width).fill(-1);
  const seen = new Float64Array(3);
  for (let x = 0; x < width; x++) {
    if (ids[top * width + x] !== look.id) continue;
    let y = top;
    while (y > 0 && ids[(y - 1) * width + x] === look.id) y--;
    bank[x] = y;
  }
  for (let y = top; y < y1; y++) {
    const z = (view.eye * view.focal) / Math.max(0.5 * scale, y + 0.5 - view.horizon);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.focal) * z * 1.1 + 40;
      ys[x] = z * 2.6;
    }
    k.fbm(xs, ys, wave, n, 3, look.seed);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 3.4;
      ys[x] = ys[x]! * 2.4;
    }
    k.fbm(xs, ys, fine, n, 2, look.seed ^ 7);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 0.5;
      ys[x] = ys[x]! * 0.08;
    }
    k.fbm(xs, ys, streak, n, 4, look.seed ^ 19);
    const far = smoothstep(140, 6, z);
    for (let x = 0; x < width; x++) {
      const p = y * width + x;
      if (ids[p] !== look.id) {
        bank[x] = -1;
        continue;
      }
      if (bank[x]! < 0) bank[x] = y;
      const slope = (wave[x]! - 0.5) * 1.5 + (fine[x]! - 0.5) * 0.8;
      const away = y - bank[x]! + 1;
      const reach = look.rough * (5 + 90 * far) * scale;
      const mx = clamp(x + (fine[x]! - 0.5) * reach * 0.7, 0, width - 1.001);
      seen.fill(0);
      // Three looks along the slope of the wave, so that the edge of a mirrored tree is no row of teeth.
      for (let look3 = 0; look3 < 3; look3++) {
        const swing = Math.abs(slope + (look3 - 1) * 0.22) * reach + (look3 - 1) * 0.4;
        // Mirrored about the horizon, as what is far is: about the bank of each column, every bend would cut the picture in two.
        const my = Math.max(0, Math.min(view.horizon - 1, 2 * view.horizon - y - away * 0.04) - swing);
        const q = Math.floor(my) * width + Math.floor(mx);
        const [fu, fv] = [mx - Math.floor(mx), my - Math.floor(my)];
        // Another bend of the river is not read: it is being painted.
        const usable =
          ids[q] !== look.id && ids[q + 1] !== look.id && ids[q + width] !== look.id && ids[q + width + 1] !== look.id;
        for (let c = 0; c < 3; c++)
          seen[c] =
            seen[c]! +
            (usable
              ? mix(
                  mix(color[q * 4 + c]!, color[q * 4 + 4 + c]!, fu),
                  mix(color[(q + width) * 4 + c]!, color[(q + width) * 4 + 4 + c]!, fu),
                  fv,
                )
              : light.haze[c]!) /
              3;
      }
      const mirror = clamp(0.84 - 0.3 * far + slope * 0.6 * far, 0.16, 0.95);
      const bed = 0.55 + 0.45 * smoothstep(0, 14 * scale, away);
      const o = p * 4;
      const crest = smoothstep(0.6, 0.78, streak[x]! * 0.62 + fine[x]! * 0.38 + (look.foam - 0.5) * 0.16);
      const cap = look.foam * crest * (0.35 + 0.65 * far);
      for (let c = 0; c < 3; c++) {
        const water = seen[c]! * mirror * bed + look.deep[c]! * (1 - mirror);
        color[o + c] = mix(water, white[c]!, cap);
      }
    }
  }
}
