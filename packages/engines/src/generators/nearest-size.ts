/** The nearest size a target takes: first the shape of the picture, then its area. */
import type { Warning } from '@atelier/spec';

export interface FreeSizes {
  /** Pixels; both sides are multiples of it. */
  step: number;
  /** Long side over short side, at most. */
  maxRatio: number;
  maxSide: number;
  /** Above this many pixels results are called experimental. */
  experimentalAbove: number;
}

export interface Sides {
  width: number;
  height: number;
}

/** From a list: the one whose ratio is nearest (as a factor), then whose area is. */
export function nearestListed({ width, height }: Sides, sizes: readonly string[]): Sides {
  let best: Sides | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    const [w = 0, h = 0] = size.split('x').map(Number);
    const shape = factor(w / h, width / height) - 1;
    const distance = shape * 100 + factor(w * h, width * height);
    if (distance < least) [best, least] = [{ width: w, height: h }, distance];
  }
  return best ?? { width, height };
}

/** Within free sizes: ratio and side brought inside the limits, then both sides to a multiple of the step. */
export function nearestFree({ width, height }: Sides, { step, maxRatio, maxSide }: FreeSizes): Sides {
  const wide = width >= height;
  let long = Math.max(width, height);
  let short = Math.min(width, height);
  if (long / short > maxRatio) {
    // The same area at the steepest ratio there is.
    const area = long * short;
    short = Math.sqrt(area / maxRatio);
    long = short * maxRatio;
  }
  if (long > maxSide) [long, short] = [maxSide, (short * maxSide) / long];
  const snap = (side: number): number => Math.max(step, Math.round(side / step) * step);
  let [a, b] = [snap(long), snap(short)];
  if (a > maxSide) a -= step;
  while (a / b > maxRatio) b += step;
  return wide ? { width: a, height: b } : { width: b, height: a };
}

const factor = (a: number, b: number): number => (a > b ? a / b : b / a);

/** Of ratios such as `16:9`, the one nearest as a factor. */
export function nearestRatio({ width, height }: Sides, ratios: readonly string[]): string {
  const off = (ratio: string): number => {
    const [w = 1, h = 1] = ratio.split(':').map(Number);
    return factor(w / h, width / height);
  };
  return ratios.reduce((best, each) => (off(each) < off(best) ? each : best));
}

/** Says which size was asked for, and why, where it is not the one that was wanted. */
export function otherSize(wanted: Sides, asked: Sides, why: string): Warning[] {
  if (asked.width === wanted.width && asked.height === wanted.height) return [];
  const message = `${why}: ${asked.width}x${asked.height} was asked for instead of ${wanted.width}x${wanted.height}.`;
  return [{ code: 'size-changed', message, about: 'size' }];
}
