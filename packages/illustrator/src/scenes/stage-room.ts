/** A theatre's stage seen from the stalls: boards, a dark back cloth, curtains drawn to both sides, and the pool of a spotlight. */
import { random } from '@atelier/spec';
import { hex, luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp, mix, sin, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { colourOfElement } from './colour-words.ts';
import type { SceneContext } from './scene.ts';

const CLOTHS = ['#8f1f26', '#7a1c34', '#8a2a1c', '#5a1f4a', '#1f3a5f'] as const;

export function stagePass(context: SceneContext, said: Rgb | undefined): Pass {
  const { view, seed } = context;
  const r = random(seed, 'stage');
  const curtain = context.element('curtain');
  const drawn = hex(r.pick(CLOTHS));
  const cloth = colourOfElement(curtain) ?? said ?? drawn;
  const back: Rgb = mixRgb(scaleRgb(cloth, 0.1), [0.02, 0.022, 0.035], 0.6);
  const boards = hex('#9a6c44');
  const H = view.height;
  const U = view.unit;
  const foot = view.horizon + 0.02 * H;
  const vanish = view.horizon - 0.2 * H;
  const edge = r.between(0.2, 0.26) * view.width;
  const drop = r.between(0.09, 0.13) * H;
  const salt = r.below(1 << 20);
  const id = context.element('room')?.id ?? context.mass('wall');
  const clothId = curtain?.id ?? id;
  const light: Rgb = [1.9, 1.62, 1.2];
  const lampX = view.centre + r.between(-0.3, 0.3) * U;
  const poolY = H * 0.86;
  return {
    name: 'stage',
    run(frame, k, y0, y1) {
      const { color, ids, depth, width } = frame;
      const [xs, ys, grain] = scratch(frame, 3);
      for (let y = y0; y < y1; y++) {
        const away = Math.max(1, y + 0.5 - vanish);
        const onFloor = y + 0.5 > foot;
        for (let x = 0; x < xs.length; x++) {
          const across = ((x + 0.5 - view.centre) / away) * 9;
          xs[x] = onFloor ? across * 4 + Math.floor(across) * 9.7 : (x / U) * 6;
          ys[x] = onFloor ? (U / away) * 4 : (y / U) * 2;
        }
        k.fbm(xs, ys, grain, xs.length, 3, salt);
        // The cone widens downwards to the pool that it throws.
        const fall = clamp(y / poolY);
        const reach = mix(0.03, 0.3, fall) * U;
        const coneX = mix(lampX, view.centre, fall);
        for (let x = 0; x < width; x++) {
          const px = x + 0.5 - view.centre;
          const o = (y * width + x) * 4;
          const ex = px / (0.34 * U);
          const ey = (y + 0.5 - poolY) / (0.085 * U);
          const pool = exp(-(ex * ex + ey * ey) * 1.1);
          const beam = smoothstep(reach, reach * 0.25, Math.abs(x + 0.5 - coneX)) * (1 - 0.55 * fall) * 0.075;
          let albedo: Rgb = back;
          let lit = 0.5;
          let near = 0.62;
          let own = id;
          if (onFloor) {
            const across = (px / away) * 9;
            const seam = clamp(Math.abs(across - Math.floor(across + 0.5)) * (away / 9) * (600 / U));
            albedo = scaleRgb(boards, (0.7 + 0.5 * grain[x]!) * (0.55 + 0.45 * seam));
            lit = 0.26 + 1.05 * pool;
            near = mix(0.5, 0.1, clamp((y - foot) / (H - foot)));
          }
          // Folds: their number is fixed, so that a wide picture has a wide curtain.
          const side = view.width / 2 - Math.abs(px);
          const hem = edge * (1 + 0.35 * smoothstep(0.25 * H, 0, y) - 0.08 * smoothstep(0.5 * H, H, y));
          const valance = drop * (1 + 0.28 * scallop(px / U));
          const low = y + 0.5 < foot + 0.035 * H;
          if ((side < hem && low) || y < valance) {
            const wave = y < valance ? (px / U) * 60 : (side / edge) * 34 + (y / H) * 1.5;
            const fold = 0.5 + 0.5 * sin(wave);
            const last = y < valance ? smoothstep(0, 0.018 * H, valance - y) : smoothstep(0, 0.03 * U, hem - side);
            albedo = scaleRgb(cloth, (0.22 + 0.78 * fold) * (0.6 + 0.4 * last));
            lit = 0.5 + 0.35 * exp(-((side - edge) * (side - edge)) / (0.03 * U * U));
            near = 0.55;
            own = clothId;
          }
          const grey = luminance(albedo);
          for (let c = 0; c < 3; c++) color[o + c] = mix(grey, albedo[c]!, 0.94) * light[c]! * lit + beam * light[c]! * 0.6;
          color[o + 3] = 1;
          ids[y * width + x] = own;
          depth[y * width + x] = near;
        }
      }
    },
  };
}

/** The lower edge of the valance hangs in bows. */
function scallop(u: number): number {
  const s = sin(u * 21);
  return s * s;
}
