/**
 * The kernels again, one point at a time and as plainly as possible: the specification of `assembly/` in TypeScript. Rounding
 * to single precision after every operation gives the same bits as the WebAssembly. For tests and bench only.
 */
import type { Kernels, ToneOptions } from './kernels.ts';
import { dab, kuwahara } from './twin-brush.ts';
import { strokes } from './twin-strokes.ts';

const f = Math.fround;
const add = (a: number, b: number): number => f(a + b);
const sub = (a: number, b: number): number => f(a - b);
const mul = (a: number, b: number): number => f(a * b);
const div = (a: number, b: number): number => f(a / b);
const root = (a: number): number => f(Math.sqrt(a));
const addMul = (a: number, b: number, c: number): number => add(a, mul(b, c));
const clampInt = (v: number, high: number): number => Math.min(Math.max(v, 0), high);

const HASH_X = 0x1b873593;
const HASH_Y = 0x27d4eb2d;
const HASH_MIX = 0x85ebca6b;
const OCTAVE_STEP = 0x9e3779b9;

/** Hash of a lattice corner: 24 bits as 0 … 1. */
function corner(x: number, y: number, seed: number): number {
  let h = Math.imul(x, HASH_X) ^ seed ^ Math.imul(y, HASH_Y);
  h = Math.imul(h ^ (h >>> 15), HASH_MIX);
  h ^= h >>> 13;
  return (h >>> 8) / 16777216;
}

interface Cell {
  fx: number;
  fy: number;
  a: number;
  b: number;
  c: number;
  d: number;
}

function cellAt(x: number, y: number, seed: number): Cell {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  return {
    fx: sub(x, ix),
    fy: sub(y, iy),
    a: corner(ix, iy, seed),
    b: corner(ix + 1, iy, seed),
    c: corner(ix, iy + 1, seed),
    d: corner(ix + 1, iy + 1, seed),
  };
}

const hermite = (t: number): number => mul(mul(t, t), sub(3, add(t, t)));

function valueNoise(x: number, y: number, seed: number): number {
  const { fx, fy, a, b, c, d } = cellAt(x, y, seed);
  const u = hermite(fx);
  const top = addMul(a, sub(b, a), u);
  const bottom = addMul(c, sub(d, c), u);
  return addMul(top, sub(bottom, top), hermite(fy));
}

const turn = (x: number, y: number): [number, number] => [
  add(sub(mul(x, f(1.6)), mul(y, f(1.2))), f(0.37)),
  add(add(mul(x, f(1.2)), mul(y, f(1.6))), f(0.71)),
];

type Points = (xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number) => void;

/** Σ gainⁱ · shape(noise) ÷ Σ gainⁱ at each point. */
function summed(shape: (noise: number) => number): Points {
  return (xs, ys, out, n, octaves, seed) => {
    for (let i = 0; i < n; i++) {
      let x = xs[i] ?? 0;
      let y = ys[i] ?? 0;
      let sum = 0;
      let weight = 0;
      let gain = 1;
      for (let octave = 0; octave < octaves; octave++) {
        sum = addMul(sum, gain, shape(valueNoise(x, y, (seed + Math.imul(octave, OCTAVE_STEP)) | 0)));
        weight += gain;
        gain /= 2;
        [x, y] = turn(x, y);
      }
      out[i] = mul(sum, div(1, weight));
    }
  };
}

function ridge(noise: number): number {
  const height = sub(1, Math.abs(sub(add(noise, noise), 1)));
  return mul(height, height);
}

const quintic = (t: number): number => mul(mul(mul(t, t), t), addMul(10, t, sub(mul(t, 6), 15)));
const quinticSlope = (t: number): number => mul(mul(30, mul(t, t)), addMul(1, t, sub(t, 2)));

const eroded: Points = (xs, ys, out, n, octaves, seed) => {
  for (let i = 0; i < n; i++) {
    let x = xs[i] ?? 0;
    let y = ys[i] ?? 0;
    let sum = 0;
    let slopeX = 0;
    let slopeY = 0;
    let gain = 0.5;
    for (let octave = 0; octave < octaves; octave++) {
      const { fx, fy, a, b, c, d } = cellAt(x, y, (seed + Math.imul(octave, OCTAVE_STEP)) | 0);
      const u = quintic(fx);
      const v = quintic(fy);
      const alongX = sub(b, a);
      const alongY = sub(c, a);
      const twist = sub(sub(d, b), alongY);
      const noise = addMul(addMul(addMul(a, alongX, u), alongY, v), twist, mul(u, v));
      slopeX = addMul(slopeX, quinticSlope(fx), addMul(alongX, twist, v));
      slopeY = addMul(slopeY, quinticSlope(fy), addMul(alongY, twist, u));
      sum = add(sum, div(mul(gain, noise), addMul(addMul(1, slopeX, slopeX), slopeY, slopeY)));
      gain /= 2;
      [x, y] = turn(x, y);
    }
    out[i] = sum;
  }
};

/** Channel `c` of the mean of four neighbours, each seen through `weigh`. */
function shrink(
  source: Float32Array,
  target: Float32Array,
  width: number,
  height: number,
  y0: number,
  y1: number,
  weigh: (r: number, g: number, b: number) => number,
): void {
  const half = (width + 1) >> 1;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < half; x++) {
      for (let c = 0; c < 4; c++) {
        const seen = (xx: number, yy: number): number => {
          const i = 4 * (clampInt(yy, height - 1) * width + clampInt(xx, width - 1));
          return mul(source[i + c] ?? 0, weigh(source[i] ?? 0, source[i + 1] ?? 0, source[i + 2] ?? 0));
        };
        const top = add(seen(2 * x, 2 * y), seen(2 * x + 1, 2 * y));
        const bottom = add(seen(2 * x, 2 * y + 1), seen(2 * x + 1, 2 * y + 1));
        target[4 * (y * half + x) + c] = mul(add(top, bottom), 0.25);
      }
    }
  }
}

function filmic(v: number): number {
  const up = mul(v, addMul(f(0.03), v, f(2.51)));
  const down = addMul(f(0.14), v, addMul(f(0.59), v, f(2.43)));
  return Math.min(div(up, down), 1);
}

const SRGB = [-0.0616297051, 0.164974004, 1.24421394, -0.557555676, 0.272752255, -0.0627589896].map(f);

/** sRGB encoding of 0 … 1, within 1e-5 of the standard's. */
export function encode(v: number): number {
  if (v < f(0.0031308)) return mul(v, f(12.92));
  const t = root(root(v));
  return SRGB.reduceRight((sum, coefficient) => addMul(coefficient, t, sum));
}

/** −1 … 1, triangular. */
function speck(x: number, y: number, seed: number): number {
  let h = Math.imul(x, HASH_X) ^ Math.imul(y, HASH_Y) ^ seed;
  h = Math.imul(h ^ (h >>> 15), HASH_MIX);
  h = Math.imul(h ^ (h >>> 13), HASH_X);
  h ^= h >>> 16;
  return sub(((h & 0xffff) + (h >>> 16)) / 65536, 1);
}

function tonePixel(
  color: readonly number[],
  x: number,
  y: number,
  width: number,
  height: number,
  options: ToneOptions,
): number[] {
  const centreX = mul(width, 0.5);
  const centreY = mul(height, 0.5);
  const dx = sub(x + 0.5, centreX);
  const dy = sub(y + 0.5, centreY);
  const corner = div(1, add(mul(centreX, centreX), mul(centreY, centreY)));
  const distance = mul(addMul(mul(dy, dy), dx, dx), corner);
  const gain = mul(f(options.exposure), sub(1, mul(f(options.vignette), mul(distance, distance))));
  const [r = 0, g = 0, b = 0] = color.map((v) => mul(v, gain));
  const grey = addMul(addMul(mul(r, f(0.2126)), g, f(0.7152)), b, f(0.0722));
  const light = [r, g, b].map((v) => Math.min(Math.max(addMul(grey, sub(v, grey), f(options.saturation)), 0), 60000));
  const peak = Math.max(...light, f(1e-6));
  const held = div(filmic(peak), peak);
  const noise = mul(speck(x, y, options.seed), mul(f(options.grain), 255));
  return light.map((v) => {
    const curved = filmic(v);
    const code = encode(addMul(curved, sub(mul(v, held), curved), f(options.hue ?? 0)));
    return Math.trunc(Math.min(Math.max(add(addMul(0.5, code, 255), noise), 0), 255));
  });
}

/** `memory` aside, everything that `Kernels` has. */
export const twin: Omit<Kernels, 'memory'> = {
  dab,
  kuwahara,
  strokes,
  fbm: summed((noise) => noise),
  ridged: summed(ridge),
  eroded,
  blurH(source, target, width, y0, y1, taps, radius) {
    for (let y = y0; y < y1; y++) {
      for (let x = 0; x < width; x++) {
        for (let c = 0; c < 4; c++) {
          let sum = 0;
          for (let i = -radius; i <= radius; i++) {
            sum = addMul(sum, taps[i + radius] ?? 0, source[4 * (y * width + clampInt(x + i, width - 1)) + c] ?? 0);
          }
          target[4 * (y * width + x) + c] = sum;
        }
      }
    }
  },
  blurV(source, target, width, height, y0, y1, taps, radius) {
    for (let y = y0; y < y1; y++) {
      for (let x = 0; x < width; x++) {
        for (let c = 0; c < 4; c++) {
          let sum = 0;
          for (let i = -radius; i <= radius; i++) {
            sum = addMul(sum, taps[i + radius] ?? 0, source[4 * (clampInt(y + i, height - 1) * width + x) + c] ?? 0);
          }
          target[4 * (y * width + x) + c] = sum;
        }
      }
    }
  },
  halve: (source, target, width, height, y0, y1) => shrink(source, target, width, height, y0, y1, () => 1),
  bright: (source, target, width, height, y0, y1, threshold, knee) =>
    shrink(source, target, width, height, y0, y1, (r, g, b) => {
      const luminance = add(add(mul(f(0.2126), r), mul(f(0.7152), g)), mul(f(0.0722), b));
      const excess = sub(luminance, f(threshold));
      return excess > 0 ? div(mul(excess, excess), mul(add(excess, f(knee)), luminance)) : 0;
    }),
  addScaled(source, sourceHeight, target, width, scale, y0, y1, strength) {
    const sourceWidth = Math.ceil(width / scale);
    const step = div(1, scale);
    for (let y = y0; y < y1; y++) {
      const sy = sub(mul(y + 0.5, step), 0.5);
      const top = Math.floor(sy);
      for (let x = 0; x < width; x++) {
        const sx = sub(mul(x + 0.5, step), 0.5);
        const left = Math.floor(sx);
        for (let c = 0; c < 3; c++) {
          const at = (xx: number, yy: number): number =>
            source[4 * (clampInt(yy, sourceHeight - 1) * sourceWidth + clampInt(xx, sourceWidth - 1)) + c] ?? 0;
          const above = addMul(at(left, top), sub(at(left + 1, top), at(left, top)), sub(sx, left));
          const under = addMul(at(left, top + 1), sub(at(left + 1, top + 1), at(left, top + 1)), sub(sx, left));
          const out = 4 * (y * width + x) + c;
          target[out] = addMul(target[out] ?? 0, f(strength), addMul(above, sub(under, above), sub(sy, top)));
        }
      }
    }
  },
  tone(source, target, width, height, y0, y1, options) {
    for (let y = y0; y < y1; y++) {
      for (let x = 0; x < width; x++) {
        const i = 4 * (y * width + x);
        target.set(tonePixel([source[i] ?? 0, source[i + 1] ?? 0, source[i + 2] ?? 0], x, y, width, height, options), i);
        target[i + 3] = 255;
      }
    }
  },
};
