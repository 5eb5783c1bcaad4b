/**
 * Light that spills from what is brighter than the picture can show: a bright pass, a pyramid, a Gaussian at each of three
 * scales, added back. Widths are parts of the picture's height, so every size of one picture glows alike.
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

interface Level {
  plane: string;
  scale: number;
  /** Standard deviation as a part of the picture's height. */
  sigma: number;
  share: number;
}

/** A tight glow, a halo, and a veil; the shares sum to 1. */
const LEVELS: readonly Level[] = [
  { plane: 'bloom4', scale: 4, sigma: 0.006, share: 0.5 },
  { plane: 'bloom8', scale: 8, sigma: 0.02, share: 0.3 },
  { plane: 'bloom16', scale: 16, sigma: 0.07, share: 0.2 },
];

/** The planes that the bloom passes work in: about 6.6 bytes for each pixel of the picture. */
export const BLOOM_PLANES: readonly PlaneSpec[] = [
  { name: 'bloom2', scale: 2 },
  ...LEVELS.flatMap(({ plane, scale }) => [
    { name: plane, scale },
    { name: `${plane}.across`, scale },
  ]),
];

/**
 * Variance, in pixels of the small plane, that shrinking (a box, 1/12) and enlarging (a tent, 1/6) add by themselves.
 * Taken off the Gaussian's, or small pictures would glow wider than large ones.
 */
const RESAMPLING = 1 / 12 + 1 / 6;
const LEAST_VARIANCE = 0.04;

function taps(level: Level, height: number): Float32Array {
  const sigma = (level.sigma * height) / level.scale;
  return gaussianTaps(Math.sqrt(Math.max(LEAST_VARIANCE, sigma * sigma - RESAMPLING)));
}

function inScratch(frame: Frame, values: Float32Array): Float32Array {
  const copy = frame.rows(values.length);
  copy.set(values);
  return copy;
}

function halving(from: string, to: string, rows: number): Pass {
  return {
    name: 'bloom',
    rows,
    weight: 0.1,
    run(frame, kernels, y0, y1) {
      const source = frame.plane(from);
      kernels.halve(source.data, frame.plane(to).data, source.width, source.height, y0, y1);
    },
  };
}

function blurring(level: Level, height: number): Pass[] {
  const weights = taps(level, height);
  const radius = (weights.length - 1) / 2;
  const rows = Math.ceil(height / level.scale);
  const across = `${level.plane}.across`;
  return [
    {
      name: 'bloom',
      rows,
      weight: 0.2,
      run(frame, kernels, y0, y1) {
        const { data, width } = frame.plane(level.plane);
        kernels.blurH(data, frame.plane(across).data, width, y0, y1, inScratch(frame, weights), radius);
      },
    },
    {
      name: 'bloom',
      rows,
      weight: 0.2,
      run(frame, kernels, y0, y1) {
        const { data, width, height: planeHeight } = frame.plane(across);
        kernels.blurV(data, frame.plane(level.plane).data, width, planeHeight, y0, y1, inScratch(frame, weights), radius);
      },
    },
  ];
}

/** Bloom over `frame.color`; the frame needs `BLOOM_PLANES`. */
export function bloomPasses(options: BloomOptions): Pass[] {
  const { width, height, threshold, knee, strength } = options;
  const add = (frame: Frame, kernels: Kernels, y0: number, y1: number): void => {
    for (const { plane, scale, share } of LEVELS) {
      const source = frame.plane(plane);
      kernels.addScaled(source.data, source.height, frame.color, width, scale, y0, y1, strength * share);
    }
  };
  return [
    {
      name: 'bloom',
      rows: Math.ceil(height / 2),
      run: (frame, kernels, y0, y1) =>
        kernels.bright(frame.color, frame.plane('bloom2').data, width, height, y0, y1, threshold, knee),
    },
    halving('bloom2', 'bloom4', Math.ceil(height / 4)),
    halving('bloom4', 'bloom8', Math.ceil(height / 8)),
    halving('bloom8', 'bloom16', Math.ceil(height / 16)),
    ...LEVELS.flatMap((level) => blurring(level, height)),
    { name: 'bloom', run: add },
  ];
}
