/** What is laid from the nearest to the farthest: each beneath what is there, and nothing where that hides it. For one band. */
import type { Frame } from '../kernels/frame.ts';
import { scratch } from '../kernels/scratch.ts';

export interface Layers {
  frame: Frame;
  y0: number;
  y1: number;
  /** Of each pixel of the band: how much of the ground still shows, 1 … 0, and the colour that lies over it. */
  bare: Float32Array;
  red: Float32Array;
  green: Float32Array;
  blue: Float32Array;
  /** 1 where something before it covers most of the pixel: whose it is, is settled. */
  taken: Uint8Array;
  /** Scratch for a row. */
  columns: Float32Array;
  noises: [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
}

/** What would show less than this is not reckoned: half a step of 255 under the brightest air. */
export const HIDDEN = 1 / 512;

/** One record for all bands: its hidden class, on which what was compiled for the trees hangs, is not to go with the last picture. */
let layers: Layers | undefined;

/** Good until the next call in this thread. */
export function layersOf(frame: Frame, y0: number, y1: number): Layers {
  const pixels = (y1 - y0) * frame.width;
  const [bare, red, green, blue] = [frame.rows(pixels), frame.rows(pixels), frame.rows(pixels), frame.rows(pixels)];
  bare.fill(1);
  for (const sum of [red, green, blue]) sum.fill(0);
  const taken = frame.bytes(pixels).fill(0);
  const [columns, ...noises] = scratch(frame, 6);
  const made: Layers = { frame, y0, y1, bare, red, green, blue, taken, columns, noises };
  layers = layers ? Object.assign(layers, made) : made;
  return layers;
}

/** Something covers the share `a` of pixel `p` of the band. */
export function claim({ frame, y0, bare, taken }: Layers, p: number, a: number, id: number, depth: number): void {
  bare[p] = bare[p]! * (1 - a);
  if (a <= 0.5 || taken[p] === 1) return;
  taken[p] = 1;
  const at = y0 * frame.width + p;
  frame.ids[at] = id;
  frame.depth[at] = depth;
}

/** Whether nothing between two columns of a row would show. */
export function isHidden({ frame, y0, bare }: Layers, y: number, from: number, to: number): boolean {
  const start = (y - y0) * frame.width;
  for (let x = from; x < to; x++) if (bare[start + x]! > HIDDEN) return false;
  return true;
}

/** Lays all of it over the frame. */
export function settle({ frame, y0, bare, red, green, blue }: Layers): void {
  const { color, width } = frame;
  for (let p = 0; p < bare.length; p++) {
    const left = bare[p]!;
    if (left === 1) continue;
    const o = (y0 * width + p) * 4;
    color[o] = color[o]! * left + red[p]!;
    color[o + 1] = color[o + 1]! * left + green[p]!;
    color[o + 2] = color[o + 2]! * left + blue[p]!;
  }
}
