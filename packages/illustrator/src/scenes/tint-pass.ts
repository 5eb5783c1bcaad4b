/** Gives surfaces of a scene the colour that was said of them, and keeps their light. */
import type { LitPaint } from '../light/paint-light.ts';
import { strengthOn } from '../light/paint-light.ts';
import { smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';

/** Paint by number in the object map. */
export type Tints = ReadonlyMap<number, LitPaint>;

/** How much of a surface's own colour goes. */
const SHARE = 0.84;

export function tintPass(tints: Tints): Pass {
  const byId: (LitPaint | undefined)[] = [];
  for (const [id, paint] of tints) byId[id] = paint;
  return {
    name: 'colours said',
    run(frame, _kernels, y0, y1) {
      const { color, ids, width } = frame;
      for (let p = y0 * width; p < y1 * width; p++) {
        const paint = byId[ids[p]!];
        if (paint === undefined) continue;
        const at = p * 4;
        const [r, g, b] = [color[at]!, color[at + 1]!, color[at + 2]!];
        const own = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        const k = strengthOn(own, paint);
        // Glints of the sun stay white.
        const share = paint.shines ? 1 : SHARE * (1 - 0.6 * smoothstep(1.5, 6, own));
        color[at] = r + (paint.rgb[0] * k - r) * share;
        color[at + 1] = g + (paint.rgb[1] * k - g) * share;
        color[at + 2] = b + (paint.rgb[2] * k - b) * share;
      }
    },
  };
}
