import { mixRgb, type Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, cos, exp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import type { Face } from './waterfall-face.ts';

/** Falling water: threads that hang and part, whiter where they strike, dissolving at their edges. */
export function fallsPass(context: SceneContext, face: Face, frozen = false): Pass {
  const look = fallsLook(context, face, frozen);
  return {
    name: 'falls',
    look,
    run: (frame, k, y0, y1) => paintFalls(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function fallsLook(context: SceneContext, face: Face, frozen = false) {
  const { view, light } = context;
  const id = context.mass('waterfall');
  const white: Rgb = [0, 1, 2].map(
    (c) => 0.86 * (light.key[c]! * (light.night ? 0.42 : light.backlit ? 0.5 : 0.66) + light.fill[c]! * 0.62),
  ) as unknown as Rgb;
  // Ice lets light in and gives it back blue.
  const ice: Rgb = [white[0] * 0.34, white[1] * 0.62, white[2] * 0.8];
  const blue = frozen ? ice : mixRgb(white, [light.fill[0]! * 0.3, light.fill[1]! * 0.4, light.fill[2]! * 0.46], 0.62);
  return { face, frozen, view, id, white, blue };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintFalls(
  { face, frozen, view, id, white, blue }: ReturnType<typeof fallsLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, depth, width } = frame;
  const [xs, ys, thread, veil, ribs] = scratch(frame, 5);
  for (const [f, fall] of face.falls.entries()) {
    // Only columns that its threads can reach, in whole lanes of the kernels.
    const reach = fall.half * 3.4 + Math.abs(fall.lean) + 0.02;
    const x0 = Math.max(0, Math.floor(view.centre + (fall.x - reach) * view.unit));
    const n = Math.min(width - x0, Math.ceil(2 * reach * view.unit) + 2);
    if (n <= 0) continue;
    const lanes = Math.min(xs.length, (n + 7) & ~7);
    const lipRow = fall.lip - view.unit * 0.004;
    for (let y = Math.max(y0, Math.floor(lipRow)); y < Math.min(y1, Math.ceil(fall.foot)); y++) {
      const t = clamp((y - fall.lip) / Math.max(1, fall.foot - fall.lip));
      // Water falls faster the farther it fell: threads are drawn out.
      const v = Math.sqrt(0.04 + t) * ((fall.foot - fall.lip) / view.unit);
      for (let i = 0; i < lanes; i++) {
        const u = (x0 + i + 0.5 - view.centre) / view.unit - fall.x;
        xs[i] = u * (150 - 60 * t) + 90 + f * 17;
        ys[i] = v * 9;
      }
      k.fbm(xs, ys, thread, lanes, 4, face.salt ^ 21);
      for (let i = 0; i < lanes; i++) {
        xs[i] = xs[i]! * 0.28;
        ys[i] = ys[i]! * 1.7;
      }
      k.fbm(xs, ys, veil, lanes, 3, face.salt ^ 23);
      // Rock stands out under it here and there: water goes round it in strands.
      for (let i = 0; i < lanes; i++) {
        xs[i] = ((x0 + i + 0.5 - view.centre) / view.unit) * 30 + 20;
        ys[i] = (y / view.unit) * 9 + f * 5;
      }
      k.fbm(xs, ys, ribs, lanes, 3, face.salt ^ 25);
      const half = fall.half * (0.7 + 0.34 * Math.sqrt(t) + 0.4 * t * t);
      // A thin stream finds its way from ledge to ledge and is wider where it strikes one.
      const thin = fall.half < 0.012;
      const shoulder = Math.min(0.2, (0.034 * view.unit) / Math.max(1, fall.foot - fall.lip));
      const steps = t * 3 + f;
      const wander = thin
        ? (fractal(Math.floor(steps) * 3.7 + smoothstep(0.5, 1, steps % 1) * 3.7, f, 2, face.salt) - 0.5) * 0.013
        : 0;
      const middle = fall.x + fall.lean * t + wander * smoothstep(0, 0.15, t) * smoothstep(1, 0.9, t);
      const spread = thin ? 1 + 0.5 * smoothstep(0.6, 1, steps % 1) * smoothstep(1, 0.97, steps % 1) : 1;
      for (let i = 0; i < n; i++) {
        const u = ((x0 + i + 0.5 - view.centre) / view.unit - middle) / spread;
        const inside =
          1 -
          Math.abs(u) / half +
          (veil[i]! - 0.5) * (1.2 - 0.3 * t) +
          (thread[i]! - 0.5) * 0.8 -
          0.6 *
            smoothstep(0.1, 0.6, Math.abs(u) / half) *
            smoothstep(0.54, 0.74, ribs[i]!) *
            smoothstep(0.02, 0.2, t) *
            smoothstep(0.85, 0.5, t) *
            Math.min(1, fall.half * 26) *
            (frozen ? 0.25 : 1);
        // Over a ledge water rolls in a rounded sheet: its outer threads leave the rock lower down, each where a stone lets it.
        const out = u / half;
        const leaves = f > 0 && !thin ? shoulder * (out * out + 1.6 * (veil[i]! - 0.5) + 0.35) : 0;
        let a =
          smoothstep(0.02, 0.42, inside) *
          smoothstep(0, 0.02 + 2 * shoulder * (f > 0 && !thin ? 1 : 0), t + 0.012 - leaves) *
          // Where it strikes a ledge it bursts: no edge there, threads end in their own foam.
          (fall.foot < face.base ? smoothstep(1, 1 - 1.6 * shoulder, t + 0.9 * shoulder * (thread[i]! - 0.35)) : 1) *
          (0.34 + 0.66 * smoothstep(0.34, 0.62, thread[i]! + 0.16 * t));
        if (a <= 0.01) continue;
        // Thin streams break into drops and veils.
        if (thin) a *= 0.62 * smoothstep(0.34, 0.66, veil[i]! + 0.2 * (1 - t));
        const bright = clamp(
          (frozen ? 1.9 * (thread[i]! - 0.32) : 1.9 * (thread[i]! - 0.3) + 0.8 * (veil[i]! - 0.5)) +
            0.16 * t +
            // The thick of it is white, its rim shows the rock's shade.
            (thin || frozen ? 0 : 0.34 * smoothstep(0.8, 0.1, Math.abs(u) / half) - 0.1),
        );
        const p = y * width + x0 + i;
        for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]!, mix(blue[c]!, white[c]!, bright), a);
        if (a > 0.5) {
          ids[p] = id;
          depth[p] = 0.68;
        }
      }
    }
  }
}

/** The colour of white water: what share of the light by night and by day reaches it, and of the sky's. */
const litWhite = (
  light: SceneContext['light'],
  { albedo, night, day, sky }: { albedo: number; night: number; day: number; sky: number },
): Rgb => [0, 1, 2].map((c) => albedo * (light.key[c]! * (light.night ? night : day) + light.fill[c]! * sky)) as unknown as Rgb;

/** White water where the falls strike the pool, thinning out in rings towards the viewer. */
export function foamPass(context: SceneContext, face: Face): Pass {
  const look = foamLook(context, face);
  return {
    name: 'foam',
    look,
    run: (frame, k, y0, y1) => paintFoam(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function foamLook(context: SceneContext, face: Face) {
  const { view, light } = context;
  const white = litWhite(light, { albedo: 0.8, night: 0.35, day: 0.55, sky: 0.6 });
  return { face, view, white };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintFoam({ face, view, white }: ReturnType<typeof foamLook>, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { color, width } = frame;
  const [xs, ys, wave] = scratch(frame, 3);
  const end = face.base + view.unit * 0.16;
  for (let y = Math.max(y0, Math.floor(face.base)); y < Math.min(y1, Math.ceil(end)); y++) {
    const d = (y - face.base) / view.unit;
    for (let x = 0; x < xs.length; x++) {
      xs[x] = (((x - view.centre) / view.unit) * 26) / (1 + d * 6) + 40;
      ys[x] = 9 / (d + 0.05);
    }
    k.fbm(xs, ys, wave, xs.length, 4, face.salt ^ 31);
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5 - view.centre) / view.unit;
      let strength = 0;
      let ring = 0;
      for (const fall of face.falls) {
        if (fall.foot !== face.base) continue;
        if (fall.half > 0.012) {
          const away = Math.sqrt((u - fall.x) * (u - fall.x) + d * d * 9);
          ring +=
            cos(150 * away + 5 * wave[x]!) * smoothstep(fall.half * 0.9, fall.half * 1.6, away) * smoothstep(0.46, 0.1, away);
        }
        strength = Math.max(
          strength,
          smoothstep(fall.half * 3.4 + d * 1.6, fall.half * 0.6, Math.abs(u - fall.x)) * Math.min(1, fall.half * 40),
        );
      }
      // A broken line of froth lies along the rock.
      const line = 0.5 * smoothstep(0.007, 0.002, d) * smoothstep(0.42, 0.56, wave[x]!);
      const a = line + strength * smoothstep(0.15, 0.0, d) * smoothstep(0.34 + d * 2, 0.62 + d * 1.4, wave[x]! + 0.16);
      const p = y * width + x;
      const ripple = 0.3 * smoothstep(0.15, 0.08, d) * ring;
      for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]! * (1 + ripple), white[c]!, clamp(a));
    }
  }
}

/** Spray rises at the foot of each fall and drifts. */
export function sprayPass(context: SceneContext, face: Face, id: number, amount: number): Pass {
  const look = sprayLook(context, face, id, amount);
  return {
    name: 'spray',
    look,
    run: (frame, k, y0, y1) => paintSpray(look, frame, k, y0, y1),
  };
}

/** What the rows are painted by, the same for all of them. */
function sprayLook(context: SceneContext, face: Face, id: number, amount: number) {
  const { view, light } = context;
  const white = litWhite(light, { albedo: 0.72, night: 0.3, day: 0.5, sky: 0.62 });
  return { face, id, amount, view, white };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintSpray(
  { face, id, amount, view, white }: ReturnType<typeof sprayLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, ids, width } = frame;
  const [xs, ys, puff] = scratch(frame, 3);
  const from = Math.min(...face.falls.map((f) => f.foot)) - view.unit * 0.24;
  const to = face.base + view.unit * 0.07;
  for (let y = Math.max(y0, Math.floor(from)); y < Math.min(y1, Math.ceil(to)); y++) {
    for (let x = 0; x < xs.length; x++) {
      xs[x] = ((x - view.centre) / view.unit) * 11 + 30;
      ys[x] = ((y - face.base) / view.unit) * 14 + 30;
    }
    k.fbm(xs, ys, puff, xs.length, 4, face.salt ^ 41);
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5 - view.centre) / view.unit;
      let dense = 0;
      for (const fall of face.falls) {
        const wide = fall.half * 1.5 + 0.02;
        const dx = (u - fall.x) / wide;
        // Nothing of its spray is seen so far aside.
        if (dx * dx > 12) continue;
        const dy =
          (y - (fall.foot - view.unit * 0.012)) / (view.unit * (0.024 + fall.half * 0.34) * (y < fall.foot ? 1.5 : 0.5));
        dense += exp(-dx * dx * 0.8 - dy * dy) * Math.min(1, fall.half * 26) * (fall.foot < face.base ? 0.6 : 1);
      }
      // Fine damp hangs along the whole foot, so that rock and pool meet softly.
      const low = (y - face.base) / (view.unit * (y < face.base ? 0.05 : 0.018));
      const damp =
        0.5 * exp(-low * low) * smoothstep(0.62, 0.05, Math.abs(u - face.falls[0]!.x)) * smoothstep(0.25, 0.65, puff[x]!);
      const a = clamp((dense * (0.25 + 1.2 * puff[x]!) + damp) * amount) * 0.85;
      if (a < 0.01) continue;
      const p = y * width + x;
      for (let c = 0; c < 3; c++) color[4 * p + c] = mix(color[4 * p + c]!, white[c]!, a);
      if (a > 0.6 && id > 0) ids[p] = id;
    }
  }
}
