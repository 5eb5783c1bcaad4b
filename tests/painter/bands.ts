/**
 * Looks at one pass for races without luck: from one state of the frame its bands are painted from the top to the bottom and,
 * thinner, from the bottom to the top, in one thread. A band that reads rows which another band of its pass writes finds them
 * written in one order and not yet written in the other, and one that writes rows of another undoes them; either changes bytes.
 */
import { Frame, frameBytes } from '../../packages/illustrator/src/kernels/frame.ts';
import type { Kernels } from '../../packages/illustrator/src/kernels/kernels.ts';
import { loadKernels } from '../../packages/illustrator/src/kernels/load.ts';
import type { Pass, Plan } from '../../packages/illustrator/src/pool/pass.ts';

/** Rows of a band: as workers get them, and thin ones, so that a small picture has many borders. */
const WORKERS_ROWS = 32;
const THIN_ROWS = 8;

export interface Studio {
  frame: Frame;
  kernels: Kernels;
  /** Everything but scratch, as bytes. */
  picture: Uint8Array;
}

export function studioFor({ width, height, planes }: Pick<Plan, 'width' | 'height' | 'planes'>): Studio {
  const bytes = frameBytes(width, height, planes);
  const kernels = loadKernels({ shared: false, bytes });
  const frame = new Frame(kernels.memory, width, height, planes);
  const scratch = frame.rows(4).byteOffset;
  return { frame, kernels, picture: new Uint8Array(kernels.memory.buffer, 0, scratch) };
}

/** Row ranges of `rows` rows, from the top to the bottom. */
function bands(rows: number, step: number): [y0: number, y1: number][] {
  return Array.from({ length: Math.ceil(rows / step) }, (_, i) => [i * step, Math.min(rows, (i + 1) * step)]);
}

/** Paints a pass as one worker would. */
export function paintPass({ frame, kernels }: Studio, pass: Pass): void {
  const rows = pass.rows ?? frame.height;
  for (const [y0, y1] of bands(rows, pass.serial ? rows : WORKERS_ROWS)) {
    frame.release();
    pass.run(frame, kernels, y0, y1);
  }
}

/** Leaves what one worker paints; true where thin bands from the bottom to the top paint something else. */
export function hasRace(studio: Studio, pass: Pass): boolean {
  const { frame, kernels, picture } = studio;
  const before = pass.serial ? undefined : picture.slice();
  paintPass(studio, pass);
  if (!before) return false;
  const right = picture.slice();
  picture.set(before);
  for (const [y0, y1] of bands(pass.rows ?? frame.height, THIN_ROWS).reverse()) {
    frame.release();
    pass.run(frame, kernels, y0, y1);
  }
  const same = Buffer.compare(picture, right) === 0;
  picture.set(right);
  return !same;
}
