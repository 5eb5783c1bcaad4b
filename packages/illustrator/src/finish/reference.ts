/**
 * The picture that a painter has before his eyes: the toned bytes as floats 0 … 1 in `frame.color` (sRGB-encoded, since steps
 * that look even are even there), graded, with halves and quarters for broad strokes.
 */

import type { PlaneSpec } from '../kernels/frame.ts';
import type { View } from '../stage/view.ts';
import type { FinishContext, FinishPass } from './finish.ts';

export const HALF = 'finish.half';
export const QUARTER = 'finish.quarter';

/** The picture halved once, twice, … */
const HALVED = [HALF, QUARTER, 'finish.eighth', 'finish.sixteenth'] as const;

/** The plane that is the picture halved `times`, 1 … 4. */
export const halvedName = (times: number): string => HALVED[times - 1]!;

/**
 * How often the picture is halved for the coarse view that brushes look at: what they see is then about as coarse in a draft as in a large
 * picture, twice at 1024 × 1024. Their fine view is four times as fine, or the picture itself.
 */
export function coarseHalvings({ unit }: View): number {
  let times = 1;
  // From the geometric mean of one size and the next.
  for (let most = 724; unit > most && times < HALVED.length; most *= 2) times++;
  return times;
}

/** Changes one colour in place; `thing` is 1 on drawn things. */
export type Grade = (rgb: Float32Array, at: number, thing: number) => void;

/**
 * The fourth lane of the reference: `things` marks drawn things; `near` also says how near the rest is, 0 … 0.6, so that
 * smaller copies and blurs carry it along.
 */
export type Lane = 'things' | 'near';

const SHARES = Float32Array.from({ length: 256 }, (_, i) => i / 255);

/** Leaves the reference, and `halvings` smaller copies of it. */
export function referencePasses(
  { view, things }: FinishContext,
  grade?: Grade,
  lane: Lane = 'things',
  halvings = 2,
): FinishPass[] {
  const { width, height } = view;
  return [
    {
      name: 'reference',
      reach: 0,
      run(frame, _k, y0, y1) {
        const { color, output, ids, depth } = frame;
        const share = SHARES;
        for (let p = y0 * width; p < y1 * width; p++) {
          const o = p * 4;
          color[o] = share[output[o]!]!;
          color[o + 1] = share[output[o + 1]!]!;
          color[o + 2] = share[output[o + 2]!]!;
          const thing = things[ids[p]!]!;
          color[o + 3] = lane === 'near' && !thing ? 0.6 * (1 - Math.min(1, depth[p]!)) : thing;
          grade?.(color, o, thing);
        }
      },
    },
    ...HALVED.slice(0, halvings).map((name, i): FinishPass => {
      const [columns, rows] = [halved(width, i), halved(height, i)];
      return {
        name: 'reference',
        rows: halved(height, i + 1),
        ...(i === 0 && { shrinks: 2 }),
        weight: i ? 0.1 : 0.2,
        run: (frame, k, y0, y1) =>
          k.halve(i ? frame.plane(HALVED[i - 1]!).data : frame.color, frame.plane(name).data, columns, rows, y0, y1),
      };
    }),
  ];
}

const halved = (length: number, times: number): number => Math.ceil(length / (1 << times));

/** Of a picture that is halved so often. */
export const halvedPlanes = (halvings: number): PlaneSpec[] =>
  HALVED.slice(0, halvings).map((name, i) => ({ name, scale: 2 << i }));
