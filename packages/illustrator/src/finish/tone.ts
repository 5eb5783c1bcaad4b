import type { ToneOptions } from '../kernels/kernels.ts';
import type { Pass } from '../pool/pass.ts';

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
