import type { ToneOptions } from '../kernels/kernels.ts';
import { headStart } from '../kernels/layout.ts';
import { inRows, type Pass } from '../pool/pass.ts';

/**
 * `frame.color` → `frame.output`. Exposure is a decision of the scene, never measured from the picture: a statistic would let
 * one edit change every pixel.
 */
export function tonePass(options: ToneOptions): Pass {
  return {
    name: 'tone',
    run: (frame, kernels, y0, y1) => kernels.tone(frame.color, frame.output, frame.width, frame.height, y0, y1, options),
  };
}

/**
 * The same in a large picture, whose output takes the room of its colours: one pass reaches as far down as its output takes the room of rows
 * that the passes before it are done with. Four of them at most.
 */
export function tonePasses(options: ToneOptions, height: number): Pass[] {
  const passes: Pass[] = [];
  const start = headStart(height);
  for (let y0 = 0; y0 < height; ) {
    const y1 = Math.min(height, start + 4 * y0);
    passes.push(inRows({ ...tonePass(options), weight: (y1 - y0) / height }, y0, y1));
    y0 = y1;
  }
  return passes;
}
