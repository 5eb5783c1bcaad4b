/**
 * The way forms run: the smoothed structure tensor of the picture halved twice (or as often as a brush wants), with the outlines of things in it,
 * so that strokes go along edges, round forms, and level where nothing is.
 * J. Kyprianidis and J. Döllner, "Image Abstraction by Structure Adaptive Filtering", TPCG 2008 (smoothed structure tensor).
 */
import type { Frame, Plane, PlaneSpec } from '../kernels/frame.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import type { FinishContext } from './finish.ts';
import { gaussianTaps } from './gaussian.ts';
import { halvedName } from './reference.ts';

/** The plane of a picture halved so often: one name is one size in every finish. */
export const tensorName = (halvings = 2): string => `finish.tensor.${halvings}`;
const smoothName = (halvings: number): string => `finish.tensor.smooth.${halvings}`;

export const flowPlanes = (halvings = 2): PlaneSpec[] =>
  [tensorName(halvings), smoothName(halvings)].map((name) => ({ name, scale: 1 << halvings }));

interface FlowLook {
  view: View;
  things: Uint8Array;
  /** Of the plane, whose cells are so many pixels wide. */
  width: number;
  height: number;
  cell: number;
  /** The planes that are read and written. */
  coarse: string;
  tensor: string;
}

/**
 * Lightness of a row, with a column more on each side; an outline counts even where a thing has the colour of what is behind it.
 */
function lightnessOf(
  { view, things, width, height, cell }: FlowLook,
  coarse: Float32Array,
  ids: Uint16Array,
  y: number,
  out: Float64Array,
): void {
  const row = (y < 0 ? 0 : y >= height ? height - 1 : y) * width;
  const middle = Math.min(view.height - 1, (row / width) * cell + cell / 2) * view.width;
  for (let x = 0; x < width; x++) {
    const o = (row + x) * 4;
    const thing = things[ids[middle + Math.min(view.width - 1, x * cell + cell / 2)]!]!;
    out[x + 1] = 0.3 * coarse[o]! + 0.59 * coarse[o + 1]! + 0.11 * coarse[o + 2]! + 0.25 * thing;
  }
  out[0] = out[1]!;
  out[width + 1] = out[width]!;
}

/** One row of the tensor from three of lightness. */
function tensorRow(tensor: Float32Array, at: number, above: Float64Array, here: Float64Array, below: Float64Array): void {
  const width = here.length - 2;
  for (let x = 0; x < width; x++) {
    const gx = above[x + 2]! + 2 * here[x + 2]! + below[x + 2]! - above[x]! - 2 * here[x]! - below[x]!;
    const gy = below[x]! + 2 * below[x + 1]! + below[x + 2]! - above[x]! - 2 * above[x + 1]! - above[x + 2]!;
    const o = at + 4 * x;
    tensor[o] = gx * gx;
    tensor[o + 1] = gx * gy;
    tensor[o + 2] = gy * gy;
    tensor[o + 3] = 0;
  }
}

function takeDifferences(look: FlowLook, frame: Frame, y0: number, y1: number): void {
  const coarse = frame.plane(look.coarse).data;
  const tensor = frame.plane(look.tensor).data;
  const { ids } = frame;
  let above = new Float64Array(look.width + 2);
  let here = new Float64Array(look.width + 2);
  let below = new Float64Array(look.width + 2);
  lightnessOf(look, coarse, ids, y0 - 1, above);
  lightnessOf(look, coarse, ids, y0, here);
  for (let y = y0; y < y1; y++) {
    lightnessOf(look, coarse, ids, y + 1, below);
    tensorRow(tensor, 4 * y * look.width, above, here, below);
    const spare = above;
    above = here;
    here = below;
    below = spare;
  }
}

/** `flowAt` reads what these passes leave. `sigma` in pixels. */
export function flowPasses({ view, things }: FinishContext, sigma: number, halvings = 2): Pass[] {
  const cell = 1 << halvings;
  const [tensorPlane, smoothPlane] = [tensorName(halvings), smoothName(halvings)];
  const width = Math.ceil(view.width / cell);
  const height = Math.ceil(view.height / cell);
  const taps = gaussianTaps(Math.max(0.8, sigma / cell));
  const radius = (taps.length - 1) / 2;
  const blur = (name: 'blurH' | 'blurV'): Pass => ({
    name: 'flow',
    rows: height,
    weight: 0.2,
    run(frame, k, y0, y1) {
      const weights = frame.rows(taps.length);
      weights.set(taps);
      const [from, to] = name === 'blurH' ? [tensorPlane, smoothPlane] : [smoothPlane, tensorPlane];
      const source = frame.plane(from).data;
      const target = frame.plane(to).data;
      if (name === 'blurH') k.blurH(source, target, width, y0, y1, weights, radius);
      else k.blurV(source, target, width, height, y0, y1, weights, radius);
    },
  });
  const look: FlowLook = { view, things, width, height, cell, coarse: halvedName(halvings), tensor: tensorPlane };
  const differences: Pass = {
    name: 'flow',
    rows: height,
    weight: 0.2,
    look,
    run: (frame, _k, y0, y1) => takeDifferences(look, frame, y0, y1),
  };
  return [differences, blur('blurH'), blur('blurV')];
}

export interface Flow {
  dx: number;
  dy: number;
  /** 0 no direction … 1 one clear direction. */
  sure: number;
}

/** Direction along the form at pixel (x, y), from the frame's plane `tensorName()`, whose cells are `cell` pixels wide: `slant` (radians from level, below ½) where nothing leads. */
export function flowAt({ data, width, height }: Plane, cell: number, x: number, y: number, slant: number, out: Flow): void {
  const tx = Math.min(width - 1, Math.max(0, Math.floor(x / cell)));
  const ty = Math.min(height - 1, Math.max(0, Math.floor(y / cell)));
  const o = (ty * width + tx) * 4;
  const e = data[o]!;
  const g = data[o + 2]!;
  const weak = 0.004;
  const a = g - e + weak * (1 - 2 * slant * slant);
  const b = -2 * data[o + 1]! + weak * 2 * slant;
  const m = Math.sqrt(a * a + b * b) || 1e-9;
  const c = Math.min(1, Math.max(-1, a / m));
  out.dx = Math.sqrt((1 + c) / 2);
  out.dy = (b < 0 ? -1 : 1) * Math.sqrt((1 - c) / 2);
  const sum = e + g + weak;
  out.sure = Math.min(1, Math.sqrt((g - e) * (g - e) + 4 * data[o + 1]! * data[o + 1]!) / sum);
}
