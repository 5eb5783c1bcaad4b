// @ts-check
// How different two pictures look as thumbnails: 16 × 16 cells, each the mean of its linear light, in CIE L*a*b* (D65, 2°), and
// the mean over the cells of the plain distance ΔE*ab (CIE 1976; 2.3 is about the least that an eye tells apart in patches).
// Grain and single stars vanish in a cell; another horizon, another side of the sun, another sky do not.

/** @typedef {{ width: number, height: number, data: ArrayLike<number> }} Picture RGBA8, sRGB */

const CELLS = 16;

/** IEC 61966-2-1: linear light of an 8-bit step. */
const LINEAR = Float64Array.from({ length: 256 }, (_, step) => {
  const v = step / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
});

/** CIE 15:2004, 8.2.1. @param {number} t */
const response = (t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

/** Linear sRGB to L*, a*, b*. @param {number} r @param {number} g @param {number} b */
function lab(r, g, b) {
  const x = response((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = response(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = response((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * L*, a*, b* of each cell, row by row.
 * @param {Picture} picture
 */
export function thumbnail({ width, height, data }) {
  if (width < CELLS || height < CELLS)
    throw new RangeError(`expected at least ${CELLS}x${CELLS} pixels, got ${width}x${height}`);
  const cells = [];
  for (let j = 0; j < CELLS; j++)
    for (let i = 0; i < CELLS; i++) {
      const sums = [0, 0, 0];
      const [x0, x1] = [i, i + 1].map((n) => Math.floor((n * width) / CELLS));
      const [y0, y1] = [j, j + 1].map((n) => Math.floor((n * height) / CELLS));
      for (let y = y0 ?? 0; y < (y1 ?? 0); y++)
        for (let x = x0 ?? 0; x < (x1 ?? 0); x++)
          for (let c = 0; c < 3; c++) sums[c] = (sums[c] ?? 0) + (LINEAR[data[4 * (y * width + x) + c] ?? 0] ?? 0);
      const [r = 0, g = 0, b = 0] = sums.map((sum) => sum / (((x1 ?? 0) - (x0 ?? 0)) * ((y1 ?? 0) - (y0 ?? 0))));
      cells.push(...lab(r, g, b));
    }
  return Float64Array.from(cells);
}

/**
 * Mean ΔE*ab over the cells of two thumbnails.
 * @param {Float64Array} one
 * @param {Float64Array} other
 */
export function distance(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i += 3) sum += Math.hypot(...[0, 1, 2].map((c) => (one[i + c] ?? 0) - (other[i + c] ?? 0)));
  return sum / (one.length / 3);
}

/**
 * Distances of all pairs, least first.
 * @param {readonly Float64Array[]} thumbnails
 */
export function distances(thumbnails) {
  return thumbnails.flatMap((one, i) => thumbnails.slice(i + 1).map((other) => distance(one, other))).sort((a, b) => a - b);
}

/**
 * The floor. No two seeds of an idea may look alike even in patches (2.3 and a little), and on average they are far apart.
 * Both must also stand far above noise: ten times what other grain on the same picture makes.
 */
export const FLOOR = { pair: 2.5, mean: 12, timesNoise: 10 };

/**
 * The same painting with other grain: what noise alone can do to the measure.
 * @template {{ passes: readonly { name: string, run: (frame: any, kernels: any, y0: number, y1: number) => void }[] }} Plan
 * @param {Plan} plan
 * @returns {Plan}
 */
export function withOtherGrain(plan) {
  const passes = plan.passes.map((pass) =>
    pass.name === 'tone'
      ? {
          ...pass,
          run: (/** @type {unknown} */ frame, /** @type {any} */ kernels, /** @type {number} */ y0, /** @type {number} */ y1) =>
            pass.run(frame, reseeded(kernels), y0, y1),
        }
      : pass,
  );
  return { ...plan, passes };
}

/** @param {{ tone: (...args: any[]) => void }} kernels */
const reseeded = (kernels) =>
  Object.create(kernels, {
    tone: {
      value: (/** @type {any[]} */ ...args) =>
        kernels.tone(...args.slice(0, -1), { ...args.at(-1), seed: args.at(-1).seed + 1 }),
    },
  });
