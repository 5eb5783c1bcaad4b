/**
 * What a finish is: the last passes of a painting, from the toned picture in `frame.output` to what is shown there. A finish
 * is a medium, so it decides on edges, detail, palette and paper, and works with the object map, the depth and the flow of
 * forms, not with pixels alone. Randomness comes from a lattice that is fixed to the picture: an edit shifts no stroke (L1).
 */

import type { SceneId } from '@atelier/lexicon';
import type { Rgb } from '../colour.ts';
import type { PlaneSpec } from '../kernels/frame.ts';
import type { ToneOptions } from '../kernels/kernels.ts';
import type { Light } from '../light/light.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { CutTrees } from './cut-wood.ts';

/** What a papercut of a wood has to know of it. */
export interface WoodOfPaper {
  trees: CutTrees;
  /** Linear. */
  leaves: Rgb;
  snow: boolean;
  /** Numbers in the object map: of a full moon and of a path, 0 for none. */
  moon: number;
  path: number;
  /** 1 for the numbers of plants that grow on the floor. */
  growth: Uint8Array;
}

export interface FinishContext {
  view: View;
  light: Light;
  seed: number;
  /** Whether a number of the object map is a drawn thing (1) or part of the scene (0). */
  things: Uint8Array;
  /** What of the land is shown. */
  scene: SceneId;
  /** The medium was asked for: it may show its paper. */
  named: boolean;
  wood?: WoodOfPaper | undefined;
}

/** A pass, and what it asks for in a large picture, which is finished in windows (`windows.ts`). */
export interface FinishPass extends Pass {
  /**
   * It leaves rows of a plane that is as large as the picture, or of the output, and reads so many rows of such planes above and below its own:
   * in a large picture it is run in one window after the other. One without works on smaller planes as a whole.
   */
  reach?: number;
  /** It reads `frame.color`: the reference, which stands in windows only. */
  sees?: boolean;
  /** It makes smaller rows of the reference, each of so many of it, and reads no other. */
  shrinks?: number;
}

export interface Finish {
  planes: readonly PlaneSpec[];
  passes: readonly FinishPass[];
  /** Least rows of a window of a large picture; 256 when absent. */
  window?: number;
  /** What the tone curve does differently before it. */
  tone: Partial<ToneOptions>;
}

export type FinishPainter = (context: FinishContext) => Finish;

/** Pixels for a length that is `n` pixels in a picture of 1024 × 1024. */
export const span = ({ unit }: View, n: number): number => (n * unit) / 1024;
