/**
 * Exact arithmetic: every function here is built from + − × ÷, sqrt and floor alone, so it gives the same bits on every
 * platform. `Math.sin`, `Math.pow`, `**` and friends do not (V8 versions differ) and are forbidden in this room.
 * Accuracy is about 1e-10 relative over the ranges a painter needs; that is far below half a step of an 8-bit channel.
 */

export const PI = 3.141592653589793;
export const TAU = 6.283185307179586;
const HALF_PI = 1.5707963267948966;
const LN2 = 0.6931471805599453;

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** Hermite step: 0 below `a`, 1 above `b`. `a > b` gives a falling step. */
export function smoothstep(a: number, b: number, x: number): number {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
}
export const radians = (degrees: number): number => (degrees * PI) / 180;
export const fract = (x: number): number => x - Math.floor(x);

const POWERS = new Float64Array(2100);
for (let i = 0, up = 1, down = 1; i < 1024; i++, up *= 2, down /= 2) {
  POWERS[1074 + i] = up;
  POWERS[1074 - i] = down;
}

/** 2^x for |x| < 1000, by the Taylor series of 2^f on f in [−½, ½]. */
export function exp2(x: number): number {
  if (x < -1000) return 0;
  if (x > 1000) return Number.POSITIVE_INFINITY;
  const n = Math.floor(x + 0.5);
  const f = (x - n) * LN2;
  const p =
    1 + f * (1 + f * (1 / 2 + f * (1 / 6 + f * (1 / 24 + f * (1 / 120 + f * (1 / 720 + f * (1 / 5040 + (f * 1) / 40320)))))));
  return p * (POWERS[1074 + n] ?? 0);
}
export const exp = (x: number): number => exp2(x * 1.4426950408889634);

const FLOAT = new Float64Array(1);
const WORDS = new Uint32Array(FLOAT.buffer);

/** log2(x) for x > 0; −Infinity for 0 and below. */
export function log2(x: number): number {
  if (!(x > 0)) return Number.NEGATIVE_INFINITY;
  FLOAT[0] = x;
  const high = WORDS[1] ?? 0;
  let exponent = ((high >>> 20) & 0x7ff) - 1023;
  WORDS[1] = (high & 0x000fffff) | 0x3ff00000;
  let m = FLOAT[0];
  if (m > 1.4142135623730951) {
    m *= 0.5;
    exponent++;
  }
  const s = (m - 1) / (m + 1);
  const q = s * s;
  const series = 2 * s * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q / 13))))));
  return exponent + series / LN2;
}
export const log = (x: number): number => log2(x) * LN2;

/** x^y for x ≥ 0. */
export function pow(x: number, y: number): number {
  if (x <= 0) return y === 0 ? 1 : 0;
  return exp2(y * log2(x));
}

/** sin(x) for |x| < 1e6. */
export function sin(x: number): number {
  const k = Math.floor(x / PI + 0.5);
  const r = x - k * PI;
  const q = r * r;
  const s =
    r *
    (1 +
      q *
        (-1 / 6 +
          q * (1 / 120 + q * (-1 / 5040 + q * (1 / 362880 + q * (-1 / 39916800 + q * (1 / 6227020800 - q / 1307674368000)))))));
  return k - 2 * Math.floor(k / 2) === 0 ? s : -s;
}
export const cos = (x: number): number => sin(x + HALF_PI);
export const tan = (x: number): number => sin(x) / cos(x);

/** atan(t) for any t, by two reductions to |u| ≤ tan(π/8) and the odd series. */
export function atan(t: number): number {
  if (t < 0) return -atan(-t);
  if (t > 1) return HALF_PI - atan(1 / t);
  const reduced = t > 0.4142135623730951;
  const u = reduced ? (t - 1) / (t + 1) : t;
  const q = u * u;
  let sum = 0;
  for (let k = 12; k >= 0; k--) sum = 1 / (2 * k + 1) - q * sum;
  return (reduced ? PI / 4 : 0) + u * sum;
}

/** Angle of (x, y) in (−π, π]; 0 at the origin. */
export function atan2(y: number, x: number): number {
  if (x > 0) return atan(y / x);
  if (x < 0) return y >= 0 ? atan(y / x) + PI : atan(y / x) - PI;
  return y > 0 ? HALF_PI : y < 0 ? -HALF_PI : 0;
}

/** √(x² + y²); `Math.hypot` is not exact everywhere. */
export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
