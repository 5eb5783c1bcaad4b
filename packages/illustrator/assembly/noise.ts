/** Value noise and its fractal sums over n points, four at a time. Cell numbers must stay within ±2²². */
import { addMul, splat, splatInt } from './lanes';

const HASH_X: i32 = 0x1b873593;
const HASH_Y: i32 = 0x27d4eb2d;
const HASH_MIX: i32 = <i32>0x85ebca6b;
/** Octaves take seeds this far apart (2³² ÷ golden ratio), so that their lattices do not line up. */
const OCTAVE_STEP: i32 = <i32>0x9e3779b9;
/** 1.5 · 2²³: adding it to a small whole float leaves the integer in the low bits. Cheaper than a saturating conversion. */
const TO_INT: f32 = 12582912.0;
const TO_INT_BITS: i32 = 0x4b400000;
/** 2⁻²⁴ */
const UNIT: f32 = 5.9604644775390625e-8;
/** Each octave also moves, or all of them would share the lattice point at the origin. */
const SHIFT_X: f32 = 0.37;
const SHIFT_Y: f32 = 0.71;

// @ts-ignore: decorator
@inline
function toInt(whole: v128): v128 {
  return i32x4.sub(f32x4.add(whole, splat(TO_INT)), splatInt(TO_INT_BITS));
}

/** Finishes the hash of a lattice corner: 0 … 1. */
// @ts-ignore: decorator
@inline
function corner(hx: v128, hy: v128): v128 {
  let h = v128.xor(hx, hy);
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), splatInt(HASH_MIX));
  h = v128.xor(h, i32x4.shr_u(h, 13));
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(h, 8)), splat(UNIT));
}

// @ts-ignore: decorator
@inline
function hermite(t: v128): v128 {
  return f32x4.mul(f32x4.mul(t, t), f32x4.sub(splat(3), f32x4.add(t, t)));
}

/** Value noise with Hermite easing, 0 … 1. */
// @ts-ignore: decorator
@inline
function valueNoise(x: v128, y: v128, seed: i32): v128 {
  const cellX = f32x4.floor(x);
  const cellY = f32x4.floor(y);
  const u = hermite(f32x4.sub(x, cellX));
  const v = hermite(f32x4.sub(y, cellY));
  const hx = i32x4.mul(toInt(cellX), splatInt(HASH_X));
  const hx0 = v128.xor(hx, splatInt(seed));
  const hx1 = v128.xor(i32x4.add(hx, splatInt(HASH_X)), splatInt(seed));
  const hy0 = i32x4.mul(toInt(cellY), splatInt(HASH_Y));
  const hy1 = i32x4.add(hy0, splatInt(HASH_Y));
  const a = corner(hx0, hy0);
  const b = corner(hx1, hy0);
  const c = corner(hx0, hy1);
  const d = corner(hx1, hy1);
  const top = addMul(a, f32x4.sub(b, a), u);
  const bottom = addMul(c, f32x4.sub(d, c), u);
  return addMul(top, f32x4.sub(bottom, top), v);
}

// @ts-ignore: decorator
@inline
function turnX(x: v128, y: v128): v128 {
  return f32x4.add(f32x4.sub(f32x4.mul(x, splat(1.6)), f32x4.mul(y, splat(1.2))), splat(SHIFT_X));
}

// @ts-ignore: decorator
@inline
function turnY(x: v128, y: v128): v128 {
  return f32x4.add(f32x4.add(f32x4.mul(x, splat(1.2)), f32x4.mul(y, splat(1.6))), splat(SHIFT_Y));
}

/** 1 ÷ Σ 2⁻ⁱ over the octaves. */
// @ts-ignore: decorator
@inline
function normal(octaves: i32): f32 {
  let sum: f32 = 0;
  let gain: f32 = 1;
  for (let i = 0; i < octaves; i++) {
    sum += gain;
    gain *= 0.5;
  }
  return <f32>1 / sum;
}

export function fbm(xs: usize, ys: usize, out: usize, n: i32, octaves: i32, seed: i32): void {
  const scale = splat(normal(octaves));
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    let x = v128.load(xs + i);
    let y = v128.load(ys + i);
    let sum = splat(0);
    let gain: f32 = 1;
    let octaveSeed = seed;
    for (let octave = 0; octave < octaves; octave++) {
      sum = addMul(sum, splat(gain), valueNoise(x, y, octaveSeed));
      const turned = turnX(x, y);
      y = turnY(x, y);
      x = turned;
      gain *= 0.5;
      octaveSeed += OCTAVE_STEP;
    }
    v128.store(out + i, f32x4.mul(sum, scale));
  }
}

export function ridged(xs: usize, ys: usize, out: usize, n: i32, octaves: i32, seed: i32): void {
  const scale = splat(normal(octaves));
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    let x = v128.load(xs + i);
    let y = v128.load(ys + i);
    let sum = splat(0);
    let gain: f32 = 1;
    let octaveSeed = seed;
    for (let octave = 0; octave < octaves; octave++) {
      const noise = valueNoise(x, y, octaveSeed);
      const ridge = f32x4.sub(splat(1), f32x4.abs(f32x4.sub(f32x4.add(noise, noise), splat(1))));
      sum = addMul(sum, splat(gain), f32x4.mul(ridge, ridge));
      const turned = turnX(x, y);
      y = turnY(x, y);
      x = turned;
      gain *= 0.5;
      octaveSeed += OCTAVE_STEP;
    }
    v128.store(out + i, f32x4.mul(sum, scale));
  }
}

/** Perlin's quintic t³(t(6t − 15) + 10): its second derivative is continuous, which shading of the slopes needs. */
// @ts-ignore: decorator
@inline
function quintic(t: v128): v128 {
  const inner = addMul(splat(10), t, f32x4.sub(f32x4.mul(t, splat(6)), splat(15)));
  return f32x4.mul(f32x4.mul(f32x4.mul(t, t), t), inner);
}

/** Derivative of the quintic: 30t²(t(t − 2) + 1). */
// @ts-ignore: decorator
@inline
function quinticSlope(t: v128): v128 {
  const inner = addMul(splat(1), t, f32x4.sub(t, splat(2)));
  return f32x4.mul(f32x4.mul(splat(30), f32x4.mul(t, t)), inner);
}

export function eroded(xs: usize, ys: usize, out: usize, n: i32, octaves: i32, seed: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    let x = v128.load(xs + i);
    let y = v128.load(ys + i);
    let sum = splat(0);
    let slopeX = splat(0);
    let slopeY = splat(0);
    let gain: f32 = 0.5;
    let octaveSeed = seed;
    for (let octave = 0; octave < octaves; octave++) {
      const cellX = f32x4.floor(x);
      const cellY = f32x4.floor(y);
      const fx = f32x4.sub(x, cellX);
      const fy = f32x4.sub(y, cellY);
      const u = quintic(fx);
      const v = quintic(fy);
      const hx = i32x4.mul(toInt(cellX), splatInt(HASH_X));
      const hx0 = v128.xor(hx, splatInt(octaveSeed));
      const hx1 = v128.xor(i32x4.add(hx, splatInt(HASH_X)), splatInt(octaveSeed));
      const hy0 = i32x4.mul(toInt(cellY), splatInt(HASH_Y));
      const hy1 = i32x4.add(hy0, splatInt(HASH_Y));
      const a = corner(hx0, hy0);
      const b = corner(hx1, hy0);
      const c = corner(hx0, hy1);
      const d = corner(hx1, hy1);
      const alongX = f32x4.sub(b, a);
      const alongY = f32x4.sub(c, a);
      const twist = f32x4.sub(f32x4.sub(d, b), alongY);
      const noise = addMul(addMul(addMul(a, alongX, u), alongY, v), twist, f32x4.mul(u, v));
      slopeX = addMul(slopeX, quinticSlope(fx), addMul(alongX, twist, v));
      slopeY = addMul(slopeY, quinticSlope(fy), addMul(alongY, twist, u));
      const damping = addMul(addMul(splat(1), slopeX, slopeX), slopeY, slopeY);
      sum = f32x4.add(sum, f32x4.div(f32x4.mul(splat(gain), noise), damping));
      const turned = turnX(x, y);
      y = turnY(x, y);
      x = turned;
      gain *= 0.5;
      octaveSeed += OCTAVE_STEP;
    }
    v128.store(out + i, sum);
  }
}
