import { exp } from '../math.ts';

/** Weights of a Gaussian of `sigma` pixels, summing to 1, out to 3σ on each side: 2·radius + 1 values. */
export function gaussianTaps(sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(3 * sigma));
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) => {
    const distance = (i - radius) / sigma;
    return exp(-0.5 * distance * distance);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Float32Array.from(weights, (weight) => weight / sum);
}
