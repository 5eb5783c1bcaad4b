/**
 * The picture that a painter has before his eyes: the toned bytes as floats 0 … 1 in `frame.color` (sRGB-encoded, since steps
 * that look even are even there), graded, with halves and quarters for broad strokes.
 */
import type { Pass } from '../pool/pass.ts';
import type { FinishContext } from './finish.ts';

export const HALF = 'finish.half';
export const QUARTER = 'finish.quarter';

/** Changes one colour in place; `thing` is 1 on drawn things. */
export type Grade = (rgb: Float32Array, at: number, thing: number) => void;

/**
 * The fourth lane of the reference: `things` marks drawn things; `near` also says how near the rest is, 0 … 0.6, so that
 * smaller copies and blurs carry it along.
 */
export type Lane = 'things' | 'near';

const SHARES = Float32Array.from({ length: 256 }, (_, i) => i / 255);

export function referencePasses({ view, things }: FinishContext, grade?: Grade, lane: Lane = 'things'): Pass[] {
  const { width, height } = view;
  const half = Math.ceil(height / 2);
  return [
    {
      name: 'reference',
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
    {
      name: 'reference',
      rows: half,
      weight: 0.2,
      run: (frame, k, y0, y1) => k.halve(frame.color, frame.plane(HALF).data, width, height, y0, y1),
    },
    {
      name: 'reference',
      rows: Math.ceil(half / 2),
      weight: 0.1,
      run: (frame, k, y0, y1) => k.halve(frame.plane(HALF).data, frame.plane(QUARTER).data, Math.ceil(width / 2), half, y0, y1),
    },
  ];
}

export const referencePlanes = [
  { name: HALF, scale: 2 },
  { name: QUARTER, scale: 4 },
] as const;
