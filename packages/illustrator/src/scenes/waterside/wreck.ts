/** A ship on the sea bed: heeled over, her side stove in so that ribs show, masts broken, weed on all of her edges. */
import { random } from '@atelier/spec';
import type { Rgb } from '../../colour.ts';
import type { Frame } from '../../kernels/frame.ts';
import type { Kernels } from '../../kernels/kernels.ts';
import { scratch } from '../../kernels/scratch.ts';
import { clamp, cos, exp, fract, mix, sin, smoothstep } from '../../math.ts';
import { fractal } from '../../noise.ts';
import type { Pass } from '../../pool/pass.ts';
import type { SceneContext } from '../scene.ts';
import { farWater, type Sea, waterAt } from '../sea-water.ts';

const WOOD: readonly [Rgb, Rgb] = [
  [0.05, 0.042, 0.034],
  [0.36, 0.29, 0.2],
];
const WEED: Rgb = [0.1, 0.15, 0.05];
const CRUST: Rgb = [0.42, 0.26, 0.22];

interface Mast {
  at: number;
  tall: number;
  lean: number;
  half: number;
  yard: number;
}

interface Wreck {
  view: SceneContext['view'];
  sea: Sea;
  id: number;
  side: number;
  x: number;
  y: number;
  long: number;
  heel: number;
  salt: number;
  gap: number;
  masts: readonly Mast[];
}

export function wreckPass(context: SceneContext, sea: Sea, id: number): Pass {
  const { view, seed } = context;
  const r = random(seed, 'wreck');
  const side = r.chance(0.5) ? 1 : -1;
  const look: Wreck = {
    view,
    sea,
    id,
    side,
    x: view.centre - side * view.unit * r.between(0, 0.06),
    y: view.horizon + view.unit * r.between(0.1, 0.14),
    long: view.unit * r.between(0.66, 0.76),
    heel: side * r.between(0.1, 0.2),
    salt: r.below(1 << 16),
    gap: r.between(-0.12, 0.1),
    masts: [
      { at: 0.2, tall: r.between(0.42, 0.52), lean: r.between(-0.1, 0.12), half: 0.011, yard: 0.2 },
      { at: -0.14, tall: r.between(0.2, 0.3), lean: r.between(-0.05, 0.2), half: 0.012, yard: 0 },
      { at: -0.36, tall: r.between(0.12, 0.34), lean: r.between(-0.3, -0.1), half: 0.009, yard: 0.12 },
    ],
  };
  return { name: 'wreck', weight: 2, look, run: (frame, k, y0, y1) => paintWreck(look, frame, k, y0, y1) };
}

/** Height of the rail over the keel line along the ship, −0.5 stern … 0.5 bow, in ship's lengths. */
function railAt(u: number): number {
  const sheer = 0.15 + 0.36 * (u - 0.06) * (u - 0.06);
  const castle = 0.085 * smoothstep(-0.25, -0.28, u) + 0.03 * smoothstep(-0.37, -0.4, u) + 0.035 * smoothstep(0.3, 0.32, u);
  return sheer + castle;
}

function paintWreck(w: Wreck, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { view, sea, long: L, salt } = w;
  const { color, ids, depth, width } = frame;
  const [xs, ys, grain, rot, weed] = scratch(frame, 5);
  const n = xs.length;
  const c0 = cos(w.heel);
  const s0 = sin(w.heel);
  const top = Math.floor(w.y - 0.75 * L);
  const foot = Math.ceil(w.y + 0.2 * L);
  const light = waterAt(sea, 0.86);
  for (let y = Math.max(y0, top); y < Math.min(y1, foot); y++) {
    const field = (out: Float32Array, fx: number, fy: number, octaves: number, seed: number): void => {
      for (let x = 0; x < n; x++) {
        const px = (x + 0.5 - w.x) / L;
        const py = (w.y - y - 0.5) / L;
        xs[x] = (px * c0 + py * s0) * w.side * fx + 30;
        ys[x] = (py * c0 - px * s0) * fy + 30;
      }
      k.fbm(xs, ys, out, n, octaves, seed);
    };
    field(grain, 9, 90, 3, salt);
    field(rot, 9, 11, 4, salt ^ 3);
    field(weed, 26, 20, 3, salt ^ 5);
    const up = 1 - y / view.height;
    const far = farWater(sea, up);
    for (let x = 0; x < width; x++) {
      const px = (x + 0.5 - w.x) / L;
      const py = (w.y - y - 0.5) / L;
      const u = (px * c0 + py * s0) * w.side;
      const v = py * c0 - px * s0;
      let a = 0;
      let lit = 0;
      let tone = 0;
      let dark = 0;
      let rib = 0;
      // Spars stand behind the hull's near side.
      for (const m of w.masts) {
        const base = railAt(m.at) - 0.05;
        const t = (v - base) / m.tall;
        if (t < -0.1 || t > 1.02) continue;
        const line = m.at + m.lean * t * m.tall + (fractal(t * 3, m.at * 9, 2, salt) - 0.5) * 0.008;
        const half = m.half * (1.15 - 0.5 * t);
        const snapped = 1.0 - 0.05 * fractal(u * 300, 1, 2, salt);
        const on = clamp((half - Math.abs(u - line)) * L + 0.5) * (t < snapped ? 1 : 0);
        if (on > a) {
          a = on;
          lit = 0.5 + (0.4 * (u - line)) / half;
          tone = 0.35;
        }
        if (m.yard > 0) {
          const yv = base + m.tall * 0.68 + (u - line) * 0.35;
          const yon = Math.abs(u - line) < m.yard * 0.5 ? clamp((0.0055 - Math.abs(v - yv)) * L + 0.5) : 0;
          if (yon > a) {
            a = yon;
            lit = 0.6;
            tone = 0.3;
          }
        }
        // A stay that still hangs.
        const hang = (u - line) * w.side;
        if (m.tall > 0.3 && hang > 0 && hang < 0.26) {
          const q = hang / 0.26;
          const sag = base + m.tall * (0.9 * (1 - q) - 0.22 * q * (1 - q));
          const son = clamp((0.0014 - Math.abs(v - sag)) * L + 0.4) * 0.7;
          if (son > a) {
            a = son;
            lit = 0.3;
            tone = 0.1;
          }
        }
      }
      const stem = 0.5 + 0.1 * clamp(v / 0.2) - 0.05 * (fractal(v * 20, 2, 2, salt) - 0.5);
      const stern = -0.5 - 0.03 * clamp(v / 0.25);
      if (u > stern && u < stem && v > -0.12) {
        const worn =
          (fractal(u * 16 + 5, 4, 3, salt ^ 8) - 0.5) * 0.055 + 0.07 * smoothstep(0.09, 0.02, Math.abs(u - w.gap - 0.02));
        const rail = railAt(u) - Math.max(0, worn);
        const keel = -0.04 + 0.2 * smoothstep(0.36, 0.6, u) + 0.1 * smoothstep(-0.4, -0.56, u);
        const hull = clamp((rail - v) * L + 0.5) * clamp((v - keel) * L + 0.5);
        if (hull > 0) {
          const gu = (u - w.gap) / 0.15;
          const gv = (v - 0.05) / 0.085;
          const hole = smoothstep(1.06, 0.94, Math.sqrt(gu * gu + gv * gv) + (rot[x]! - 0.5) * 1.1);
          const small = smoothstep(0.655, 0.67, rot[x]!);
          const gone = Math.max(hole, small * smoothstep(0.0, 0.05, v));
          const plank = fract(v * 46 + u * 0.6);
          const butt = fract(u * 9 + Math.floor(v * 46 + u * 0.6) * 0.37);
          lit =
            0.34 +
            0.9 * clamp((v - keel) / 0.24) * 0.6 +
            (grain[x]! - 0.5) * 0.5 -
            0.32 * smoothstep(0.84, 0.98, plank) -
            0.2 * smoothstep(0.985, 1, butt);
          // Wales and the rail stand out.
          const wale =
            smoothstep(0.008, 0.005, Math.abs(v - rail + 0.012)) + smoothstep(0.007, 0.004, Math.abs(v - rail + 0.075));
          lit += 0.28 * wale;
          tone = clamp(0.25 + 0.6 * grain[x]! + 0.25 * (rot[x]! - 0.5));
          // Gun ports.
          const port = fract((u + 0.03) * 9.5);
          const isPort = v > rail - 0.066 && v < rail - 0.034 && port > 0.38 && port < 0.64 && u > -0.3 && u < 0.3;
          dark = Math.max(gone, isPort ? 0.92 : 0);
          if (hole > 0.4) {
            const frame_ = fract(u * 24 + v * v * 14);
            rib = smoothstep(0.16, 0.24, frame_) * smoothstep(0.52, 0.44, frame_) * smoothstep(0.4, 0.8, hole);
          }
          a = hull;
        }
        // The bowsprit, broken off.
        const bu = u - 0.42;
        if (bu > 0 && bu < 0.21) {
          const on = clamp((0.012 - 0.02 * bu - Math.abs(v - (0.26 + bu * 0.5))) * L + 0.5);
          if (on > a) {
            a = on;
            lit = 0.6;
            tone = 0.35;
            dark = 0;
          }
        }
      } else if (u >= stem && u < 0.66) {
        const bu = u - 0.42;
        const on = clamp((0.012 - 0.02 * bu - Math.abs(v - (0.26 + bu * 0.5))) * L + 0.5);
        if (on > a) {
          a = on;
          lit = 0.6;
          tone = 0.35;
        }
      }
      // Sand has drifted against her.
      const drift = -0.035 + 0.05 * fractal(u * 6 + 2, 7, 3, salt) + 0.03 * u;
      a *= smoothstep(drift - 0.004, drift + 0.008, v);
      if (a <= 0.01) continue;
      const dx = (x - sea.source) / view.unit;
      const sun = (0.5 + 0.6 * exp(-dx * dx * 2)) * (0.35 + 0.65 * sea.power);
      const grown = smoothstep(
        0.5,
        0.64,
        weed[x]! * 0.6 + rot[x]! * 0.25 + 0.2 * smoothstep(railAt(u) - 0.03, railAt(u), v) + 0.08,
      );
      const crust = smoothstep(0.62, 0.7, weed[x]!);
      const p = y * width + x;
      for (let c = 0; c < 3; c++) {
        let albedo = mix(WOOD[0][c]!, WOOD[1][c]!, tone);
        albedo = mix(albedo, WEED[c]! * (0.6 + weed[x]!), grown * 0.85);
        albedo = mix(albedo, CRUST[c]!, crust * 0.6);
        let body = albedo * clamp(lit, 0.08, 1.2) * light[c]! * 1.5 * sun * [0.72, 1, 1.02][c]!;
        body = mix(body, far[c]! * 0.14, dark);
        body = mix(body, WOOD[1][c]! * 0.5 * light[c]! * sun, rib * 0.8);
        color[p * 4 + c] = mix(color[p * 4 + c]!, mix(body, far[c]!, 0.24 + 0.1 * clamp(v * 2)), a);
      }
      if (a > 0.5) {
        ids[p] = w.id;
        depth[p] = 0.5;
      }
    }
  }
}
