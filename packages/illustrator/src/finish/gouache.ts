/**
 * Gouache, as in picture books: opaque matt colour in flat shapes, values gathered into few steps, broad strokes in the
 * background and small ones on the things that matter, a trace of dry brush, fine paper. Everything gets the same brush and
 * the same mixing, drawn things and scenery alike. B. Meier, "Painterly Rendering for Animation", SIGGRAPH 1996 (one brush per
 * surface, following it).
 */
import { luminance, mixRgb, type Rgb, toSrgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Light } from '../light/light.ts';
import { clamp, smoothstep } from '../math.ts';
import { type Finish, type FinishContext, type FinishPass, span } from './finish.ts';
import { flowPasses, flowPlanes } from './flow.ts';
import { coarseHalvings, type Grade, halvedPlanes, referencePasses } from './reference.ts';
import { type BrushLayer, CANVAS, strokePasses, strokePlanes, strokeWindow } from './strokes.ts';

const BASE: Omit<BrushLayer, 'wide' | 'long' | 'detail'> = {
  step: 0.62,
  opacity: 0.96,
  ragged: 0.3,
  dry: 0.25,
  streak: 0.012,
  taper: 0.1,
  sharp: 0.92,
  wander: 0.3,
  colour: 0.022,
  tolerance: 0.3,
};

const LAYERS: readonly BrushLayer[] = [
  { ...BASE, wide: 22, long: 62, detail: [0, 0], dry: 0, ragged: 0.1, colour: 0.006, streak: 0 },
  { ...BASE, wide: 11, long: 36, detail: [0.06, 0], ragged: 0.16, colour: 0.008, streak: 0 },
  { ...BASE, wide: 5.2, long: 17, detail: [0.14, 0.02], tolerance: 0.2, colour: 0.012 },
  { ...BASE, wide: 2.5, long: 9, detail: [0.27, 0.05], tolerance: 0.17, colour: 0.012, dry: 0.1, ragged: 0.2 },
  { ...BASE, wide: 1.3, long: 5, detail: [9, 0.1], tolerance: 0.18, dry: 0, ragged: 0.1, colour: 0.008, streak: 0.02 },
];

export function gouache(context: FinishContext): Finish {
  const { view } = context;
  const halvings = coarseHalvings(view);
  return {
    planes: [...halvedPlanes(halvings), ...flowPlanes(halvings), ...strokePlanes],
    window: strokeWindow(view),
    tone: { vignette: 0.06, grain: 0, saturation: 1.02 },
    passes: [
      ...referencePasses(context, mixed(context.light), 'things', halvings),
      ...flowPasses(context, span(view, 10), halvings),
      ...strokePasses(context, LAYERS, 0),
      paperPass(context),
    ],
  };
}

/** Mixed from the same few tubes: values in steps, shadows cool, lights warm, nothing quite black or white. */
function mixed(light: Light): Grade {
  const hue = (c: Rgb): Rgb => {
    const l = Math.max(1e-4, luminance(c));
    return [c[0] / l, c[1] / l, c[2] / l];
  };
  const cool = mixRgb([1, 1, 1], hue(light.fill), 0.5).map(toSrgb) as unknown as Rgb;
  const warm = mixRgb([1, 1, 1], hue(light.key), 0.35).map(toSrgb) as unknown as Rgb;
  const floor = light.night ? 0.045 : 0.085;
  const [coolR, coolG, coolB] = [(cool[0] - 1) * 0.16, (cool[1] - 1) * 0.16, (cool[2] - 1) * 0.16];
  const [warmR, warmG, warmB] = [(warm[0] - 1) * 0.1, (warm[1] - 1) * 0.1, (warm[2] - 1) * 0.1];
  return (rgb, at, thing) => {
    const r = rgb[at]!;
    const g = rgb[at + 1]!;
    const b = rgb[at + 2]!;
    const l = 0.3 * r + 0.59 * g + 0.11 * b;
    // Six values with short borders: flat shapes are what tells it from oil.
    const steps = 6;
    const s = l * steps;
    const whole = Math.floor(s);
    const gathered = (whole + smoothstep(0.34, 0.66, s - whole)) / steps;
    const value = l + (gathered - l) * 0.88;
    // Opaque paint covers: middle values part into light and dark.
    const parted = value + (smoothstep(0, 1, value) - value) * 0.3;
    const lifted = floor + parted * (0.965 - floor);
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    const least = r < g ? (r < b ? r : b) : g < b ? g : b;
    const chroma = most > 0 ? (most - least) / most : 0;
    // Pigment is never as pure as a screen, and things no purer than the land they stand in.
    const keep = (thing ? 1 : 1.1) - 0.16 * chroma * chroma;
    const shade = 1 - smoothstep(0.1, 0.6, l);
    const lit = smoothstep(0.45, 0.95, l);
    const strong = 0.4 + 0.6 * l;
    rgb[at] = clamp(lifted + (r - l) * keep + (coolR * shade + warmR * lit) * strong);
    rgb[at + 1] = clamp(lifted + (g - l) * keep + (coolG * shade + warmG * lit) * strong);
    rgb[at + 2] = clamp(lifted + (b - l) * keep + (coolB * shade + warmB * lit) * strong);
  };
}

const PAPER: Rgb = [0.962, 0.948, 0.912];

/**
 * Canvas → output, with the tooth of fine paper. Where gouache was asked for the paper shows round the picture: the strokes end in a
 * dry brush, each hair of it where its paint ran out.
 */
function paperPass({ view, seed, named }: FinishContext, tooth = 0.03): FinishPass {
  const look: PaperLook = {
    width: view.width,
    height: view.height,
    unit: view.unit,
    seed,
    named,
    tooth,
    margin: span(view, 30),
  };
  return { name: 'paper', reach: 0, look, run: (frame, k, y0, y1) => paintPaper(look, frame, k, y0, y1) };
}

interface PaperLook {
  width: number;
  height: number;
  unit: number;
  seed: number;
  named: boolean;
  tooth: number;
  /** Pixels that the strokes end before the edge. */
  margin: number;
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintPaper(look: PaperLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { width, height, seed, named, tooth, margin } = look;
  const fine = 700 / look.unit;
  const { output } = frame;
  const canvas = frame.plane(CANVAS).data;
  const xs = frame.rows(width);
  const ys = frame.rows(width);
  const grain = frame.rows(width);
  const hairs = frame.rows(width);
  const ends = frame.rows(width);
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < xs.length; x++) {
      xs[x] = x * fine * 0.5;
      ys[x] = y * fine * 0.5;
    }
    k.fbm(xs, ys, grain, xs.length, 2, seed ^ 0x51ed);
    if (named) {
      // The hairs run level, as the broad strokes of the ground do: at the sides they end one by one, above and below they lie
      // along the edge.
      paperRow(look, k, xs, ys, hairs, y, 7, 190, 3, 0x3ad1);
      paperRow(look, k, xs, ys, ends, y, 9, 12, 3, 0x77c5);
    }
    const above = Math.min(y, height - 1 - y);
    for (let x = 0; x < width; x++) {
      const o = (y * width + x) * 4;
      const shade = 1 + (grain[x]! - 0.5) * 2 * tooth;
      let bare = 0;
      if (named) {
        const aside = Math.min(x, width - 1 - x);
        const side = aside - margin * (0.55 + 1.5 * (hairs[x]! - 0.28) + 0.5 * (ends[x]! - 0.5));
        const level = above - margin * (0.72 + 0.7 * (ends[x]! - 0.5) + 0.5 * (hairs[x]! - 0.5));
        const inside = Math.min(side, level);
        // Within the last of a stroke the paper's tooth takes paint here and not there.
        const dry = smoothstep(margin * 0.8, 0, inside) * smoothstep(0.5, 0.62, grain[x]! * 0.55 + hairs[x]! * 0.5);
        bare = Math.max(smoothstep(0.8, -0.8, inside), dry);
      }
      for (let c = 0; c < 3; c++) {
        const paint = canvas[o + c]!;
        output[o + c] = Math.floor(clamp((paint + (PAPER[c]! - paint) * bare) * shade) * 255 + 0.5);
      }
      output[o + 3] = 255;
    }
  }
}

function paperRow(
  { unit, seed }: PaperLook,
  k: Kernels,
  xs: Float32Array,
  ys: Float32Array,
  out: Float32Array,
  y: number,
  across: number,
  down: number,
  octaves: number,
  salt: number,
): void {
  for (let x = 0; x < xs.length; x++) {
    xs[x] = (x / unit) * across + 3;
    ys[x] = (y / unit) * down + 5;
  }
  k.fbm(xs, ys, out, xs.length, octaves, seed ^ salt);
}
