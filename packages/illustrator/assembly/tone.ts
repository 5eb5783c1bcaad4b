/** Scene-referred linear light → display bytes, four pixels at a time. */
import { addMul, pixel, splat, splatInt } from './lanes';

const HASH_X: i32 = 0x1b873593;
const HASH_Y: i32 = 0x27d4eb2d;
const HASH_MIX: i32 = <i32>0x85ebca6b;
/** Highest value let in: the curve is flat there, and its squares stay finite. */
const CEILING: f32 = 60000;

/** Narkowicz 2015, "ACES filmic tone mapping curve", clamped to 0 … 1. */
// @ts-ignore: decorator
@inline
function filmic(v: v128): v128 {
  const up = f32x4.mul(v, addMul(splat(0.03), v, splat(2.51)));
  const down = addMul(splat(0.14), v, addMul(splat(0.59), v, splat(2.43)));
  return f32x4.min(f32x4.div(up, down), splat(1));
}

/** sRGB encoding of 0 … 1: 12.92·v below 0.0031308, else a quintic in ⁴√v (Chebyshev fit, error below 1e-5). */
// @ts-ignore: decorator
@inline
function encode(v: v128): v128 {
  const t = f32x4.sqrt(f32x4.sqrt(v));
  let p = addMul(splat(0.272752255), t, splat(-0.0627589896));
  p = addMul(splat(-0.557555676), t, p);
  p = addMul(splat(1.24421394), t, p);
  p = addMul(splat(0.164974004), t, p);
  p = addMul(splat(-0.0616297051), t, p);
  return v128.bitselect(f32x4.mul(v, splat(12.92)), p, f32x4.lt(v, splat(0.0031308)));
}

// @ts-ignore: decorator
@inline
function toByte(v: v128, grain: v128): v128 {
  const scaled = f32x4.add(addMul(splat(0.5), v, splat(255)), grain);
  return i32x4.trunc_sat_f32x4_s(f32x4.max(f32x4.min(scaled, splat(255)), splat(0)));
}

export function tone(
  source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32,
  exposure: f32, saturation: f32, vignette: f32, grain: f32, hue: f32, seed: i32,
): void {
  const centreX: f32 = <f32>width * <f32>0.5;
  const centreY: f32 = <f32>height * <f32>0.5;
  const corner: f32 = <f32>1 / (centreX * centreX + centreY * centreY);
  const grainScale = splat(grain * <f32>255);
  for (let y = y0; y < y1; y++) {
    const dy: f32 = <f32>y + <f32>0.5 - centreY;
    for (let group = 0; group < width; group += 4) {
      // The last group steps back so that any width of at least four is covered; it rewrites the same bytes.
      const x = group + 4 > width ? width - 4 : group;
      const from = pixel(source, width, x, y);
      const p0 = v128.load(from);
      const p1 = v128.load(from, 16);
      const p2 = v128.load(from, 32);
      const p3 = v128.load(from, 48);
      const rg01 = v128.shuffle<i32>(p0, p1, 0, 4, 1, 5);
      const rg23 = v128.shuffle<i32>(p2, p3, 0, 4, 1, 5);
      const b01 = v128.shuffle<i32>(p0, p1, 2, 6, 3, 7);
      const b23 = v128.shuffle<i32>(p2, p3, 2, 6, 3, 7);
      let r = v128.shuffle<i64>(rg01, rg23, 0, 2);
      let g = v128.shuffle<i64>(rg01, rg23, 1, 3);
      let b = v128.shuffle<i64>(b01, b23, 0, 2);

      const column = f32x4.add(splat(<f32>x), f32x4(0, 1, 2, 3));
      const dx = f32x4.sub(f32x4.add(column, splat(0.5)), splat(centreX));
      const distance = f32x4.mul(addMul(splat(dy * dy), dx, dx), splat(corner));
      const fall = f32x4.sub(splat(1), f32x4.mul(splat(vignette), f32x4.mul(distance, distance)));
      const gain = f32x4.mul(splat(exposure), fall);
      r = f32x4.mul(r, gain);
      g = f32x4.mul(g, gain);
      b = f32x4.mul(b, gain);

      const grey = addMul(addMul(f32x4.mul(r, splat(0.2126)), g, splat(0.7152)), b, splat(0.0722));
      r = addMul(grey, f32x4.sub(r, grey), splat(saturation));
      g = addMul(grey, f32x4.sub(g, grey), splat(saturation));
      b = addMul(grey, f32x4.sub(b, grey), splat(saturation));
      r = f32x4.min(f32x4.max(r, splat(0)), splat(CEILING));
      g = f32x4.min(f32x4.max(g, splat(0)), splat(CEILING));
      b = f32x4.min(f32x4.max(b, splat(0)), splat(CEILING));

      const peak = f32x4.max(f32x4.max(r, g), f32x4.max(b, splat(1e-6)));
      const held = f32x4.div(filmic(peak), peak);
      const red = filmic(r);
      const green = filmic(g);
      const blue = filmic(b);
      r = encode(addMul(red, f32x4.sub(f32x4.mul(r, held), red), splat(hue)));
      g = encode(addMul(green, f32x4.sub(f32x4.mul(g, held), green), splat(hue)));
      b = encode(addMul(blue, f32x4.sub(f32x4.mul(b, held), blue), splat(hue)));

      // Sum of two 16-bit uniforms: triangular in −1 … 1, so it also hides banding.
      const ix = i32x4.add(splatInt(x), i32x4(0, 1, 2, 3));
      let h = v128.xor(v128.xor(i32x4.mul(ix, splatInt(HASH_X)), splatInt(y * HASH_Y)), splatInt(seed));
      h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), splatInt(HASH_MIX));
      h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), splatInt(HASH_X));
      h = v128.xor(h, i32x4.shr_u(h, 16));
      const uniforms = i32x4.add(v128.and(h, splatInt(0xffff)), i32x4.shr_u(h, 16));
      const speck = f32x4.sub(f32x4.mul(f32x4.convert_i32x4_s(uniforms), splat(1.52587890625e-5)), splat(1));
      const noise = f32x4.mul(speck, grainScale);

      const low = v128.or(toByte(r, noise), i32x4.shl(toByte(g, noise), 8));
      const high = v128.or(i32x4.shl(toByte(b, noise), 16), splatInt(<i32>0xff000000));
      v128.store(target + ((<usize>y * <usize>width + <usize>x) << 2), v128.or(low, high));
    }
  }
}
