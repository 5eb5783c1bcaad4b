/** The walls of a canyon, section by section, and the ledge at the viewer's feet. */
import { mixRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { type CanyonLook, SCRUB } from './canyon-look.ts';
import { airOver, type CanyonPlan, cliffAt } from './canyon-plan.ts';
import type { SceneContext } from './scene.ts';

/** Share of the sun that comes back from the rock opposite. */
const BOUNCE = 0.19;
export function sectionsPass(context: SceneContext, plan: CanyonPlan, look: CanyonLook): Pass {
  const made = wallsLook(context, plan, look);
  return {
    name: 'canyon walls',
    weight: 4,
    look: made,
    run: (frame, k, y0, y1) => paintWalls(made, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function wallsLook({ view, light }: SceneContext, plan: CanyonPlan, look: CanyonLook) {
  return { view, light, plan, look };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintWalls(
  { view, light, plan, look }: ReturnType<typeof wallsLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, strata, relief, next, broad] = scratch(frame, 6);
  const cliffs = Float64Array.from({ length: 512 }, (_, i) => cliffAt(i / 511 - 1, plan.beds));
  // Walls in the sun throw warm light on those across.
  const warm = light.key.map((v, c) => v * BOUNCE * look.sun * look.beds[4]![c]! * 2);
  for (const s of plan.sections) {
    const scale = plan.focal / s.z;
    const air = airOver(s.z, look.thick);
    const away = clamp(0.06 + 0.88 * (1 - 1 / (1 + s.z * 0.6)));
    const near = smoothstep(0.12, 0.4, scale / view.unit);
    // Flutes that are finer than the eye would be a pattern of bars.
    const steepness = plan.rim ? mix(2.6, 4.6, smoothstep(0.05, 0.4, scale / view.unit)) : 7;
    // Detail that the eye could not see is left out.
    const octaves = scale > view.unit * 0.6 ? 6 : 4;
    for (let y = Math.max(y0, Math.floor(s.highest)); y < Math.min(y1, Math.ceil(s.base)); y++) {
      let left = 0;
      let right = width;
      while (left < right && s.tops[left]! > y + 1) left++;
      while (right > left && s.tops[right - 1]! > y + 1) right--;
      if (left >= right) continue;
      const from = left & ~3;
      const n = (right - from + 3) & ~3;
      const height = plan.eye - (y + 0.5 - view.horizon) / scale;
      const place = (fx: number, fy: number, dx: number, dy: number, bend = 0): void => {
        for (let i = 0; i < n; i++) {
          const off = bend * (broad[i]! - 0.5);
          xs[i] = ((from + i + 0.5 - view.centre) / scale + dx + off) * fx + 60;
          ys[i] = (height + dy + off) * fy + 60;
        }
      };
      broad.fill(0.5);
      place(1.3, 2.6, 0, 0);
      k.fbm(xs, ys, broad, n, 3, s.salt ^ 4);
      // Beds run level and swell a little.
      for (let i = 0; i < n; i++) {
        xs[i] = xs[i]! * 0.7;
        ys[i] = (height + (broad[i]! - 0.5) * 0.11) * 34 + 60;
      }
      k.fbm(xs, ys, strata, n, 3, plan.salt ^ 5);
      const level = cliffAt(height, plan.beds);
      // Cliffs are fluted from top to bottom, scree is furrowed more finely.
      const fx = mix(9, plan.rim ? 5 : 8, level);
      const fy = mix(7, plan.rim ? 1.5 : 3.4, level);
      // Bent, since what runs straight down over beds that run straight across is a weave.
      const bend = plan.rim ? 0 : 0.42;
      place(fx, fy, 0, 0, bend);
      k.fbm(xs, ys, relief, n, octaves, s.salt);
      place(fx, fy, look.side * 0.02, plan.rim ? 0.012 : 0.03, bend);
      k.fbm(xs, ys, next, n, octaves, s.salt);
      for (let x = left; x < right; x++) {
        const a = clamp(y + 1 - s.tops[x]!) * (plan.rim ? smoothstep(s.base, s.base - 0.09 * scale, y) : 1);
        if (a <= 0) continue;
        const i = x - from;
        const below = (y - s.tops[x]!) / scale;
        // The lip of each bed throws a line of shade on what lies under it.
        const lip = smoothstep(0.012, 0, below);
        // Bays and buttresses are bent as they run down, so that none is ruled.
        const bent = Math.min(width - 1, Math.max(0, Math.round(x + (broad[i]! - 0.5) * 0.2 * scale)));
        const jut = plan.rim ? 0 : clamp((strata[i]! - 0.5) * 2.6, -0.36, 0.36);
        const facing = clamp(
          0.5 - look.side * (0.42 * s.turn[x]! + 0.36 * s.turn[bent]!) + (relief[i]! - next[i]!) * steepness + jut,
        );
        // No ledge runs level for long; broken rock heaps up at the feet.
        const talus = plan.rim || height > -0.7 ? 0 : smoothstep(0.05, -0.03, height + 1 - (broad[i]! - 0.3) * 0.32);
        const cliff =
          cliffs[(clamp(height + 1 + (broad[i]! - 0.5) * 0.12 + (relief[i]! - 0.5) * 0.05) * 511) | 0]! * (1 - talus);
        // Hard beds are split from top to bottom, and parted by seams that lie in the shade.
        const split = clamp(1.3 - Math.abs(relief[i]! - 0.44) * 60) * cliff * near * smoothstep(0.34, 0.5, broad[i]!);
        const seam = clamp(1.25 - Math.abs(strata[i]! - 0.42) * 25) * (0.35 + 0.65 * cliff) * smoothstep(0.6, 0.42, broad[i]!);
        const clear = 1 - 0.6 * Math.max(split, 0.75 * seam);
        const lift = height + (broad[i]! - 0.5) * 0.34 + (relief[i]! - 0.5) * 0.1;
        const open = look.shade < -1.2 ? 1 : smoothstep(look.shade - 0.05, look.shade + 0.05, lift);
        const lit = facing * open * clear;
        const bed = clamp((height + 1) * 0.98 + (broad[i]! - 0.5) * 0.06) * (look.beds.length - 1);
        const b = Math.floor(bed);
        const f = smoothstep(0.72, 0.8, bed - b + (strata[i]! - 0.5) * 0.5);
        const tone =
          (0.66 + 0.62 * smoothstep(0.34, 0.64, strata[i]!)) *
          (plan.rim ? 0.8 + 0.4 * relief[i]! : 0.9 + 0.2 * relief[i]!) *
          (0.5 + 0.5 * clear) *
          (1 - 0.16 * (1 - cliff) * relief[i]!);
        const scree = (1 - cliff) * 0.55;
        const green = (1 - cliff) * smoothstep(0.5, 0.62, relief[i]! * 0.7 + broad[i]! * 0.3) * 0.45;
        const white = look.snow ? (1 - cliff) * smoothstep(0.35, 0.55, broad[i]! + 0.1) + lip * 0.6 : 0;
        const grey = look.beds[b]![1]! * 1.25 * tone;
        const haze = clamp(air + (1 - air) * 0.3 * air * clamp(-height));
        const o = (y * width + x) * 4;
        for (let c = 0; c < 3; c++) {
          const stone = mix(look.beds[b]![c]!, look.beds[Math.min(b + 1, look.beds.length - 1)]![c]!, f);
          const slope = mix(stone, (look.beds[4]![c]! + look.beds[7]![c]!) * 0.42, scree);
          const albedo = mix(mix(slope * tone, SCRUB[c]!, green), 0.84, clamp(white));
          // Shade takes the colour of the sky more than that of the rock.
          const shaded = mix(albedo, grey, 0.2);
          const body =
            albedo * light.key[c]! * lit * look.sun * (1 + 0.3 * lip) +
            shaded * light.fill[c]! * look.ambient * (0.5 + 0.25 * clamp(height + 1) + 0.3 * facing) +
            albedo * warm[c]! * (1 - lit);
          color[o + c] = mix(color[o + c]!, mix(body, look.air[c]!, haze), a);
        }
        color[o + 3] = 1;
        if (a > 0.5) {
          ids[y * width + x] = look.walls;
          depth[y * width + x] = away;
        }
      }
    }
  }
}

/** Level rock at the viewer's feet, in the full light. */
export function ledgePass({ view, light }: SceneContext, plan: CanyonPlan, look: CanyonLook): Pass {
  const first = plan.ledge.reduce((a, b) => Math.min(a, b), view.height);
  const pale = mixRgb(look.beds[5]!, [0.4, 0.33, 0.27], 0.6);
  return {
    name: 'rim',
    weight: 0.3,
    run(frame, _k, y0, y1) {
      const { color, ids, depth, width } = frame;
      for (let y = Math.max(y0, Math.floor(first)); y < y1; y++) {
        const z = 0.3 / ((y + 0.5 - view.horizon) / view.height);
        for (let x = 0; x < width; x++) {
          const under = y + 1 - plan.ledge[x]!;
          const a = clamp(under);
          if (a <= 0) continue;
          const u = ((x - view.centre) / view.unit) * z;
          const plates = fractal(u * 9 + 8, z * 46, 4, plan.salt ^ 8);
          const grit = fractal(u * 120, z * 150, 2, plan.salt ^ 9);
          const edge = smoothstep(view.unit * 0.007, 0, under);
          const slope = (plan.ledge[Math.min(width - 1, x + 3)]! - plan.ledge[Math.max(0, x - 3)]!) / 6;
          const lit = clamp(0.62 + look.side * slope * 0.3 + (plates - 0.5) * 1.1) * (light.backlit ? 0.6 : 0.95);
          // Plates of rock lie at their own heights, parted by cracks.
          const crack =
            clamp(1.2 - Math.abs(plates - 0.5) * 42) +
            clamp(1 - Math.abs(fractal(u * 30, z * 110, 3, plan.salt ^ 12) - 0.46) * 26);
          const white = look.snow ? smoothstep(0.35, 0.5, plates) : 0;
          const o = (y * width + x) * 4;
          for (let c = 0; c < 3; c++) {
            const albedo = mix(pale[c]! * (0.42 + 0.5 * grit) * (1 - 0.42 * clamp(crack)), 0.84, white);
            const body =
              albedo *
              (light.key[c]! * look.sun * lit * (0.7 + 0.5 * edge) + light.fill[c]! * look.ambient * (0.8 + 0.2 * edge));
            color[o + c] = mix(color[o + c]!, body, a);
          }
          if (a > 0.5) {
            ids[y * width + x] = look.walls;
            depth[y * width + x] = 0.03;
          }
        }
      }
    },
  };
}
