/**
 * A poster or a cover of a scene: the picture stands in a window with a margin round it, and the title above it on plain colour, as on the
 * travel and park posters of the lithographers (from about 1900). Words never lie on leaves, waves or clouds there, so that their contrast is
 * the paper's. By night the sky itself is calm and dark enough, and the picture keeps the whole sheet.
 */
import type { SceneId } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import type { Colour } from '../abstract/artboard.ts';
import { colourOf } from '../abstract/tint.ts';
import { paperRows } from '../finish/grain.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { Setting } from '../stage/setting.ts';
import type { View } from '../stage/view.ts';
import type { Area } from './layout.ts';
import type { TypeSaid } from './type-said.ts';

export interface Mat {
  /** What is left of the picture. */
  window: Area;
  /** Of its upper corners, pixels. */
  radius: number;
  words: Area;
  align: 'left' | 'centre';
  /** sRGB-encoded 0 … 1. */
  paper: Colour;
  ink: Colour;
}

/** Deep inks that go with what the land mostly is. */
const WATERY = ['1c3f55', '16324a', '1f4f58'] as const;
const GREEN = ['24452f', '3a4a22', '2c3f3a'] as const;
const SANDY = ['7a3524', '5a2c22', '6b4420'] as const;
const DEEP: Partial<Record<SceneId, readonly string[]>> = {
  sea: WATERY,
  beach: WATERY,
  lake: WATERY,
  river: WATERY,
  waterfall: WATERY,
  harbour: WATERY,
  underwater: WATERY,
  snowfield: WATERY,
  mountains: WATERY,
  forest: GREEN,
  meadow: GREEN,
  garden: GREEN,
  hills: GREEN,
  farmland: GREEN,
  desert: SANDY,
  canyon: SANDY,
};
const OTHER = ['2b2c3f', '4a2b3a', '2a3a44'] as const;
const PAPERS = ['f4ead6', 'f6efe0', 'efe4cc'] as const;

/** Undefined by night, and on a sheet too wide for a title above. */
export function matOf(
  { scene, light, view }: Setting,
  { idea, texts, seed, type }: { idea: string; texts: readonly string[]; seed: number; type: TypeSaid },
): Mat | undefined {
  const { width, height, unit } = view;
  if (light.night || width > height * 1.5) return undefined;
  const r = random(seed, idea, 'mat');
  const deep = colourOf(r.pick(DEEP[scene] ?? OTHER));
  const pale = colourOf(r.pick(PAPERS));
  const turned = r.chance(0.5);
  const m = Math.round(unit * 0.06);
  const lines = texts[0]!.split(/\s+/).length;
  const top = Math.round(height * Math.min(0.6, (texts.length > 1 ? 0.34 : lines === 1 ? 0.235 : 0.31) * type.grow));
  const below = type.stand === 'bottom';
  // A cover bleeds at its foot, a poster has its margin all round.
  const window = { x: m, y: below ? m : top, width: width - 2 * m, height: height - top - m };
  const round = r.pick([0, 0, unit * 0.05]);
  const left = r.chance(0.5);
  return {
    window,
    radius: round,
    // Flush with the window's left side, or in the middle and a hand's breadth inside of both: as wide as it they would seem to touch the edge.
    words: {
      x: left ? m : m * 1.6,
      y: below ? height - top + m * 0.85 : m * 1.15,
      width: width - (left ? 2.6 : 3.2) * m,
      height: top - m * 2,
    },
    align: left ? 'left' : 'centre',
    paper: turned ? deep : pale,
    ink: turned ? pale : deep,
  };
}

/** The sheet round the window, on the finished picture; `id` is the number of the fact that it stands for. */
export function matPass({ window: w, radius, paper, ink }: Mat, view: View, id: number, seed: number): Pass {
  const hair = Math.max(1, view.unit * 0.0035);
  const gap = view.unit * 0.011;
  return {
    name: 'mat',
    run(frame, k: Kernels, y0, y1) {
      const { output, ids, depth, width } = frame;
      const rowOf = paperRows(frame, k, view, seed);
      for (let y = y0; y < y1; y++) {
        const { tooth } = rowOf(y);
        for (let x = 0; x < width; x++) {
          const out = outside(x + 0.5, y + 0.5, w, radius);
          if (out <= -0.5) continue;
          const a = clamp(out + 0.5);
          // A hairline runs round the window, a little away from it.
          const line = clamp(0.5 + hair / 2 - Math.abs(out - gap)) * 0.55;
          const shade = 1 + (tooth[x]! - 0.5) * 0.04;
          const p = y * width + x;
          for (let c = 0; c < 3; c++) {
            const tone = (paper[c]! + (ink[c]! - paper[c]!) * line) * shade * 255;
            output[4 * p + c] = Math.floor(clamp(output[4 * p + c]! + (tone - output[4 * p + c]!) * a, 0, 255) + 0.5);
          }
          if (a > 0.5) {
            ids[p] = id;
            depth[p] = 0.6;
          }
        }
      }
    },
  };
}

/** A fine rule inside the edges of a picture that keeps the whole sheet, in the ink of its words: what makes a sheet of a view. */
export function rulePass(view: View, ink: Colour): Pass {
  const { width, height, unit } = view;
  const hair = Math.max(1, unit * 0.0032);
  const m = Math.round(unit * 0.032);
  const inner: Area = { x: m, y: m, width: width - 2 * m, height: height - 2 * m };
  const look = { width, hair, inner, ink };
  return { name: 'rule', look, run: (frame, _k, y0, y1) => paintRule(look, frame, y0, y1) };
}

/** Only the rows and columns along its four lines are asked for. */
function paintRule(
  { width, hair, inner, ink }: { width: number; hair: number; inner: Area; ink: Colour },
  { output }: Frame,
  y0: number,
  y1: number,
): void {
  const reach = Math.ceil(hair / 2 + 1);
  const [left, right] = [inner.x + reach, inner.x + inner.width - reach];
  for (let y = y0; y < y1; y++) {
    const across = y < inner.y + reach || y >= inner.y + inner.height - reach;
    for (let x = 0; x < width; x++) {
      if (!across && x === left && right > left) x = right;
      const a = clamp(0.5 + hair / 2 - Math.abs(outside(x + 0.5, y + 0.5, inner, 0))) * 0.6;
      if (a <= 0) continue;
      const o = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) output[o + c] = Math.floor(output[o + c]! + (ink[c]! * 255 - output[o + c]!) * a + 0.5);
    }
  }
}

/** Pixels outside of a rectangle whose upper corners are round, negative inside. */
function outside(x: number, y: number, { x: left, y: top, width, height }: Area, radius: number): number {
  const side = Math.max(left - x, x - left - width);
  const high = Math.max(top - y, y - top - height);
  const [cx, cy] = [Math.max(left + radius - x, x - left - width + radius), top + radius - y];
  if (radius > 0 && cx > 0 && cy > 0) return Math.sqrt(cx * cx + cy * cy) - radius;
  return Math.max(side, high);
}
