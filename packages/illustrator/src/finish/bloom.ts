/**
 * Light that spills from what is brighter than the picture can show: a bright pass, a pyramid, a Gaussian at each of three
 * widths, added back. Widths are parts of the picture's height, and each is blurred where it is 1.5 … 3 pixels wide, so every
 * size of one picture glows alike and a large one costs no more per pixel.
 */
import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Pass } from '../pool/pass.ts';
import { gaussianTaps } from './gaussian.ts';

export interface BloomOptions {
  width: number;
  height: number;
  /** Luminance (linear, 1 = a white card) below which nothing glows. */
  threshold: number;
  /** How far above the threshold half of the excess is let in. */
  knee: number;
  /** Part of the spilled light that is added; 0.1 is a haze, 1 a dream. */
  strength: number;
}

/** A tight glow, a halo, and a veil: standard deviation as a part of the picture's height; the shares sum to 1. */
const GLOWS = [
  { sigma: 0.006, share: 0.5 },
  { sigma: 0.024, share: 0.3 },
  { sigma: 0.09, share: 0.2 },
] as const;

/** Gaussians narrower than this are badly held by whole pixels. */
const LEAST_SIGMA = 1.5;
/**
 * Variance, in pixels of the small plane, that shrinking (a box, 1/12) and enlarging (a tent, 1/6) add by themselves; it is
 * taken off the Gaussian's.
 */
const RESAMPLING = 1 / 12 + 1 / 6;

/** Rows of the picture that a band is at least. */
const BAND = 32;

interface Glow {
  plane: string;
  across: string;
  scale: number;
  share: number;
  taps: Float32Array;
}

function glowsFor(height: number): Glow[] {
  return GLOWS.map(({ sigma, share }, i) => {
    let scale = 2;
    while ((sigma * height) / (2 * scale) >= LEAST_SIGMA) scale *= 2;
    const wide = (sigma * height) / scale;
    const taps = gaussianTaps(Math.sqrt(Math.max(0.1, wide * wide - RESAMPLING)));
    return { plane: `glow${i}`, across: `glow${i}.across`, scale, share, taps };
  });
}

const pyramid = (scale: number): string => `bright${scale}`;

function scalesFor(glows: readonly Glow[]): number[] {
  const deepest = Math.max(...glows.map(({ scale }) => scale));
  const scales: number[] = [];
  for (let scale = 2; scale <= deepest; scale *= 2) scales.push(scale);
  return scales;
}

/**
 * The planes that bloom works in for a picture of this height: 5.5 bytes for each pixel at 4096 rows, 16 at 256. In a large picture, `lean`, the
 * largest of them, which only the next one is made from, never stands there: 1.4 bytes.
 */
export function bloomPlanes(height: number, lean = false): PlaneSpec[] {
  const glows = glowsFor(height);
  return [
    ...scalesFor(glows)
      .filter((scale) => !(lean && isPassedOver(scale, glows)))
      .map((scale): PlaneSpec => ({ name: pyramid(scale), scale, needed: 'bloom' })),
    ...glows.flatMap(({ plane, across, scale }): PlaneSpec[] => [
      { name: across, scale, needed: 'bloom' },
      { name: plane, scale, needed: 'bloom' },
    ]),
  ];
}

/** The halved picture, where nothing is blurred at its size. */
const isPassedOver = (scale: number, glows: readonly Glow[]): boolean => scale === 2 && !glows.some((glow) => glow.scale === 2);

/** Rows of a plane at this scale that belong to rows y0 … y1 of the smallest plane. */
function rowsAt(scale: number, deepest: number, height: number, y0: number, y1: number): [number, number] {
  const each = deepest / scale;
  return [each * y0, Math.min(Math.ceil(height / scale), each * y1)];
}

/** The bright pass at half the size; where `lean`, at a quarter, with the rows between them in scratch. */
function bright(frame: Frame, kernels: Kernels, options: BloomOptions, lean: boolean, y0: number, y1: number): void {
  const { width, height, threshold, knee } = options;
  if (!lean) {
    kernels.bright(frame.color, frame.plane(pyramid(2)).data, width, height, y0, y1, threshold, knee);
    return;
  }
  const [columns, rows] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const [from, to] = [2 * y0, Math.min(rows, 2 * y1)];
  const halved = frame.rowsFrom(from, to - from, 4 * columns);
  kernels.bright(frame.color, halved, width, height, from, to, threshold, knee);
  kernels.halve(halved, frame.plane(pyramid(4)).data, columns, rows, y0, y1);
}

/** Rows y0 … y1 of one plane of the pyramid, from the one above it. */
function halve(frame: Frame, kernels: Kernels, scale: number, y0: number, y1: number): void {
  const source = frame.plane(pyramid(scale / 2));
  kernels.halve(source.data, frame.plane(pyramid(scale)).data, source.width, source.height, y0, y1);
}

function blurAcross(frame: Frame, kernels: Kernels, { across, scale, taps }: Glow, y0: number, y1: number): void {
  const source = frame.plane(pyramid(scale));
  const weights = frame.rows(taps.length);
  weights.set(taps);
  kernels.blurH(source.data, frame.plane(across).data, source.width, y0, y1, weights, (taps.length - 1) / 2);
}

function blurDown(frame: Frame, kernels: Kernels, { plane, across, taps }: Glow, y0: number, y1: number): void {
  const source = frame.plane(across);
  const weights = frame.rows(taps.length);
  weights.set(taps);
  const radius = (taps.length - 1) / 2;
  kernels.blurV(source.data, frame.plane(plane).data, source.width, source.height, y0, y1, weights, radius);
}

/**
 * Bloom over `frame.color`; the frame needs `bloomPlanes(height, lean)`. Halving and the blur along rows ask for no row beyond their own, so they
 * are one pass down to the smallest plane, whose rows the bands are counted in: a barrier after each cost a draft more than its work.
 */
export function bloomPasses(options: BloomOptions, lean = false): Pass[] {
  const { width, height, strength } = options;
  const glows = glowsFor(height);
  const scales = scalesFor(glows);
  const deepest = scales.at(-1) ?? 2;
  const begins = lean && isPassedOver(2, glows) ? 4 : 2;
  const smaller = scales.filter((scale) => scale > begins);
  const banded = { name: 'bloom', rows: Math.ceil(height / deepest), band: Math.max(1, BAND / deepest) };
  return [
    {
      ...banded,
      run(frame, kernels, y0, y1) {
        bright(frame, kernels, options, begins === 4, ...rowsAt(begins, deepest, height, y0, y1));
        for (const scale of smaller) halve(frame, kernels, scale, ...rowsAt(scale, deepest, height, y0, y1));
        for (const glow of glows) blurAcross(frame, kernels, glow, ...rowsAt(glow.scale, deepest, height, y0, y1));
      },
    },
    {
      ...banded,
      weight: 0.5,
      run(frame, kernels, y0, y1) {
        for (const glow of glows) blurDown(frame, kernels, glow, ...rowsAt(glow.scale, deepest, height, y0, y1));
      },
    },
    {
      name: 'bloom',
      run(frame, kernels, y0, y1) {
        for (const { plane, scale, share } of glows) {
          const source = frame.plane(plane);
          kernels.addScaled(source.data, source.height, frame.color, width, scale, y0, y1, strength * share);
        }
      },
    },
  ];
}
