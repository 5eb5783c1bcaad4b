/** Inside a breaking wave: its face goes round the viewer as a tube, the lip falls before the light at its end. */
import { random } from '@atelier/spec';
import { luminance, type Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { atan2, clamp, cos, exp, log, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import { foamLightOf } from '../beach-sea.ts';
import type { SceneContext } from '../scene.ts';

export function barrelPass(context: SceneContext, id: number): Pass {
  const { view, light, seed } = context;
  const r = random(seed, 'barrel');
  const side = light.azimuth >= 0 ? 1 : -1;
  const look = {
    view,
    light,
    id,
    side,
    x: view.centre + side * r.between(0.06, 0.16) * view.width,
    y: view.horizon - view.unit * r.between(0, 0.03),
    wide: view.unit * r.between(0.3, 0.36),
    tall: view.unit * r.between(0.2, 0.25),
    salt: r.below(1 << 16),
    foam: foamLightOf(context),
  };
  return { name: 'barrel', weight: 3, look, run: (frame, k, y0, y1) => paintBarrel(look, frame, k, y0, y1) };
}

interface Barrel {
  view: SceneContext['view'];
  light: SceneContext['light'];
  id: number;
  side: number;
  x: number;
  y: number;
  wide: number;
  tall: number;
  salt: number;
  foam: Rgb;
}

const DEEP: Rgb = [0.003, 0.05, 0.065];
const GLASS: Rgb = [0.05, 0.52, 0.47];

function paintBarrel(b: Barrel, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, light, side, salt, foam } = b;
  const { color, ids, depth, width } = frame;
  const [xs, ys, streak, fine, lace, far] = scratch(frame, 6);
  const n = xs.length;
  const grey = luminance(light.key);
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < n; x++) {
      const dx = ((x + 0.5 - b.x) / b.wide) * side;
      const dy = (y + 0.5 - b.y) / b.tall;
      // An almond that leans: pointed where the lip meets the trough.
      const angle = atan2(dy, dx);
      const shape = 1 + 0.28 * cos(angle - 0.5) - 0.16 * sin(angle * 2 + 0.4);
      const rho = Math.sqrt(dx * dx + dy * dy) / shape;
      far[x] = rho;
      const deep = log(Math.max(0.2, rho));
      // Water is drawn up the face and over: lines run round the tube and wind away into it.
      const turn = (angle + 3.1416 + 0.55 * deep) * 3.2;
      xs[x] = turn * 2.6 + 30;
      ys[x] = deep * 1.1 + 9;
    }
    k.fbm(xs, ys, streak, n, 4, salt);
    for (let x = 0; x < n; x++) {
      xs[x] = xs[x]! * 4.2;
      ys[x] = ys[x]! * 2.2;
    }
    k.fbm(xs, ys, fine, n, 3, salt ^ 3);
    for (let x = 0; x < n; x++) {
      xs[x] = ((x - b.x) / view.unit) * 16 + 50;
      ys[x] = (y / view.unit) * 16;
    }
    k.fbm(xs, ys, lace, n, 4, salt ^ 6);
    for (let x = 0; x < width; x++) {
      const rho = far[x]! + (fine[x]! - 0.5) * 0.035;
      const dx = ((x + 0.5 - b.x) / b.wide) * side;
      const dy = (y + 0.5 - b.y) / b.tall;
      const angle = atan2(dy, dx);
      const a = smoothstep(0.985, 1.015, rho);
      // The curtain of the lip: from over the opening down its lit side.
      const over = smoothstep(-2.6, -1.5, angle) * smoothstep(0.75, 0.1, angle);
      const lip =
        over *
        smoothstep(0.86 - 0.22 * smoothstep(-1.6, 0.3, angle), 1.03, rho + (lace[x]! - 0.5) * 0.36) *
        smoothstep(1.5, 1.04, rho);
      const p = y * width + x;
      if (a > 0) {
        const deep = 1 / Math.max(1, rho);
        // Thin water near the lip lets the light through.
        const thin = clamp(
          exp(-(rho - 1) * 1.6) * (0.45 + 0.55 * smoothstep(1.4, -1.3, dy)) * (0.6 + 0.4 * smoothstep(-1, 1, dx)),
        );
        const line = smoothstep(0.4, 0.72, streak[x]!) * 0.6 + (fine[x]! - 0.5) * 0.7;
        const floor = smoothstep(0.35, 1, dy) * smoothstep(3, 1, Math.abs(dx));
        for (let c = 0; c < 3; c++) {
          const through =
            GLASS[c]! *
            (mix(light.key[c]!, grey, 0.62) * 0.85 + light.glow[c]! * 0.16 + light.fill[c]! * 0.4) *
            thin *
            (0.9 + 1.1 * line);
          const body = DEEP[c]! * (0.8 + luminance(light.fill) * 2.4) * (0.7 + 0.6 * line);
          const sheen =
            light.sky[1]![1][c]! *
            (0.03 + 0.1 * smoothstep(0.5, 0.8, streak[x]!) * deep + 0.12 * floor * smoothstep(0.42, 0.7, fine[x]!));
          color[p * 4 + c] = mix(color[p * 4 + c]!, body + through + sheen, a);
        }
        if (a > 0.5) {
          ids[p] = b.id;
          depth[p] = clamp(0.2 + 0.6 * deep);
        }
      }
      // White water: the lip, its splash at the foot, and flecks that are drawn up the face.
      const splash =
        smoothstep(0.35, 0.75, lace[x]! + 0.5 * exp(-((angle - 0.55) * (angle - 0.55)) * 5) - 0.35) *
        smoothstep(1.9, 1.05, rho) *
        smoothstep(0.7, 1, rho) *
        exp(-((angle - 0.5) * (angle - 0.5)) * 2.4);
      const flecks = a * smoothstep(0.64, 0.8, fine[x]! * 0.6 + streak[x]! * 0.45) * 0.4 * smoothstep(3.4, 1, rho);
      const white = clamp(Math.max(lip * (0.65 + 0.6 * lace[x]!), splash, flecks));
      if (white > 0.01)
        for (let c = 0; c < 3; c++)
          color[p * 4 + c] = mix(color[p * 4 + c]!, foam[c]! * (0.7 + 0.5 * fractal(x / 9, y / 9, 2, salt)), white);
    }
  }
}
