/** After rain: leaves gleam along the edges that look to the sky, and drops hang on them. Nothing is added where nothing grows. */
import { drawnAs } from '@atelier/lexicon';
import { mix32, random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { SceneContext } from './scene.ts';
import { standing } from './weather-things.ts';

/** Scenes with leaves near enough to be seen wet. */
const LEAFY: ReadonlySet<string> = new Set([
  'forest',
  'meadow',
  'garden',
  'hills',
  'farmland',
  'river',
  'waterfall',
  'village',
]);
/** Nearest drop to nearest drop, in units of the picture, and how large one is. */
const LATTICE = 0.017;
const DROP = 0.0021;
/** What grows farther off than this in the depth map is seen without its drops. */
const FAR = 0.3;

export const isWetAfterRain = ({ light, setting, brief }: SceneContext): boolean =>
  light.clearing &&
  setting.weather !== 'snow' &&
  setting.season !== 'winter' &&
  LEAFY.has(setting.scene) &&
  brief.setting.some((f) => !f.off && f.kind === 'weather' && /rain|shower|storm|downpour|drizzle/.test(f.value));

export function wetPass(context: SceneContext): Pass {
  const look = wetLook(context);
  return { name: 'wet leaves', weight: 0.6, look, run: (frame, k, y0, y1) => paintWet(look, frame, k, y0, y1) };
}

function wetLook(context: SceneContext) {
  const { view, light, seed } = context;
  const salt = random(seed, 'wet', 'leaves').below(1 << 20);
  // The light of the sky, as a wet skin gives it back.
  const l = luminance(light.haze);
  const gleam: Rgb = scaleRgb(mixRgb(light.haze, [l, l, l], 0.4), light.night ? 0.45 : 0.7);
  const cell = Math.max(4, LATTICE * view.unit);
  const radius = Math.max(0.75, DROP * view.unit);
  const step = Math.max(1, Math.round(view.unit / 400));
  // A dress, a car or a door is green as well; of things only plants have leaves.
  const things = standing(context, (name) => drawnAs(name)?.category !== 'nature');
  return { view, salt, gleam, cell, radius, step, things };
}

/** Of the module, not of the pass: what is made anew for a picture is compiled anew after each full collection. */
function paintWet(
  { view, salt, gleam, cell, radius, step, things }: ReturnType<typeof wetLook>,
  frame: Frame,
  k: Kernels,
  y0: number,
  y1: number,
): void {
  const { color, depth, ids, width } = frame;
  const [xs, ys, patch, bright] = scratch(frame, 4);
  const n = xs.length;
  for (let y = y0; y < y1; y++) {
    const start = y * width;
    // From the first to the last pixel of the row that is near enough.
    let from = 0;
    let to = width;
    while (from < to && depth[start + from]! > FAR) from++;
    while (to > from && depth[start + to - 1]! > FAR) to--;
    if (from >= to) continue;
    // As it was before: what follows changes the row.
    for (let x = Math.max(0, from - step); x < to; x++) {
      const o = (start + x) * 4;
      bright[x] = 0.3 * color[o]! + 0.6 * color[o + 1]! + 0.1 * color[o + 2]!;
    }
    for (let x = 0; x < n; x++) {
      xs[x] = ((x + 0.5 - view.centre) / view.unit) * 13 + 40;
      ys[x] = ((y + 0.5) / view.unit) * 17;
    }
    k.fbm(xs, ys, patch, n, 2, salt);
    const row = Math.floor(y / cell);
    for (let x = Math.max(step, from); x < to; x++) {
      const here = bright[x]!;
      if (here < 0.02) continue;
      const o = (start + x) * 4;
      const green = color[o + 1]! / Math.max(color[o]!, color[o + 2]!, 0.004) - 1.22;
      const away = depth[start + x]!;
      if (green <= 0 || away > FAR || things.has(ids[start + x]!)) continue;
      const rises = here / Math.max(0.004, bright[x - step]!);
      let a = rises > 1.25 ? smoothstep(1.25, 2.4, rises) * smoothstep(0.4, 0.62, patch[x]!) * 0.5 : 0;
      // Drops hang on a lattice that chance has pushed about: one in sixteen places.
      const column = Math.floor(x / cell);
      const h = mix32(Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x1b873593) ^ salt);
      if ((h & 15) === 0) {
        const dx = x + 0.5 - (column + 0.2 + (0.6 * ((h >>> 8) & 255)) / 255) * cell;
        const dy = y + 0.5 - (row + 0.2 + (0.6 * ((h >>> 16) & 255)) / 255) * cell;
        const size = radius * (0.6 + (0.6 * ((h >>> 24) & 255)) / 255);
        a = Math.max(a, 0.55 * smoothstep(size * 1.3, size * 0.4, Math.sqrt(dx * dx + dy * dy)));
      }
      if (a <= 0) continue;
      a *= clamp(green * 5) * smoothstep(0.03, 0.075, color[o + 1]!) * smoothstep(FAR, 0.12, away);
      for (let c = 0; c < 3; c++) color[o + c] = color[o + c]! + (gleam[c]! - color[o + c]!) * a;
    }
  }
}
