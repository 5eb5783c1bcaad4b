/** A cloud that lies on a flat summit and pours over its edge. */
import { scratch } from '../../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../../math.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';
import type { Form } from './forms.ts';

export function clothPass({ view, light }: SceneContext, form: Form, id: number): Pass {
  const highest = form.tall.reduce((a, b) => Math.max(a, b), 0);
  return {
    name: 'cloud on the summit',
    run(frame, k, y0, y1) {
      const { color, ids, width } = frame;
      const [xs, ys, puff, next] = scratch(frame, 4);
      const n = xs.length;
      const crest = view.horizon - ((highest - view.eye) / form.z[0]!) * view.focal;
      const U = view.unit;
      for (let y = Math.max(y0, Math.floor(crest - 0.09 * U)); y < Math.min(y1, Math.ceil(crest + 0.12 * U)); y++) {
        for (let x = 0; x < n; x++) {
          xs[x] = ((x - view.centre) / U) * 9 + 30;
          ys[x] = (y / U) * 15 + 8;
        }
        k.fbm(xs, ys, puff, n, 5, form.salt);
        for (let x = 0; x < n; x++) {
          xs[x] = xs[x]! + 0.16;
          ys[x] = ys[x]! - 0.2;
        }
        k.fbm(xs, ys, next, n, 4, form.salt);
        for (let x = 0; x < width; x++) {
          const tall = form.tall[x - form.from] ?? 0;
          const on = smoothstep(0.82, 0.97, tall / highest);
          const top = (y - crest) / U;
          const a =
            smoothstep(0.42, 0.62, puff[x]! + 0.34 - (top < 0 ? -top / 0.05 : top / 0.075) * 0.42) *
            Math.max(on, smoothstep(0.2, 0.5, tall / highest) * smoothstep(0.03, 0.08, top) * 0.3);
          if (a < 0.01) continue;
          const lit = clamp(0.7 + (puff[x]! - next[x]!) * 2.2 - top * 2);
          const p = y * width + x;
          for (let c = 0; c < 3; c++)
            color[p * 4 + c] = mix(color[p * 4 + c]!, mix(light.cloudShade[c]!, light.cloudLit[c]!, lit), a);
          if (a > 0.6) ids[p] = id;
        }
      }
    },
  };
}
