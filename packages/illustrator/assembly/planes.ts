/** Work on whole RGBA float planes, rows y0 … y1: separable blur, halving, bright pass, and adding a small plane back. */
import { addMul, clampInt, pixel, splat } from './lanes';

export function blurH(source: usize, target: usize, width: i32, y0: i32, y1: i32, taps: usize, radius: i32): void {
  const count = 2 * radius + 1;
  for (let y = y0; y < y1; y++) {
    let x = 0;
    while (x < width) {
      const out = pixel(target, width, x, y);
      if (x >= radius && x + 4 + radius <= width) {
        let from = pixel(source, width, x - radius, y);
        let a = splat(0);
        let b = splat(0);
        let c = splat(0);
        let d = splat(0);
        for (let i = 0; i < count; i++) {
          const weight = v128.load32_splat(taps + (<usize>i << 2));
          a = addMul(a, weight, v128.load(from));
          b = addMul(b, weight, v128.load(from, 16));
          c = addMul(c, weight, v128.load(from, 32));
          d = addMul(d, weight, v128.load(from, 48));
          from += 16;
        }
        v128.store(out, a);
        v128.store(out, b, 16);
        v128.store(out, c, 32);
        v128.store(out, d, 48);
        x += 4;
      } else {
        let a = splat(0);
        for (let i = 0; i < count; i++) {
          const weight = v128.load32_splat(taps + (<usize>i << 2));
          a = addMul(a, weight, v128.load(pixel(source, width, clampInt(x + i - radius, width - 1), y)));
        }
        v128.store(out, a);
        x++;
      }
    }
  }
}

export function blurV(source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32, taps: usize, radius: i32): void {
  const count = 2 * radius + 1;
  const wide = width & ~3;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < wide; x += 4) {
      let a = splat(0);
      let b = splat(0);
      let c = splat(0);
      let d = splat(0);
      for (let i = 0; i < count; i++) {
        const from = pixel(source, width, x, clampInt(y + i - radius, height - 1));
        const weight = v128.load32_splat(taps + (<usize>i << 2));
        a = addMul(a, weight, v128.load(from));
        b = addMul(b, weight, v128.load(from, 16));
        c = addMul(c, weight, v128.load(from, 32));
        d = addMul(d, weight, v128.load(from, 48));
      }
      const out = pixel(target, width, x, y);
      v128.store(out, a);
      v128.store(out, b, 16);
      v128.store(out, c, 32);
      v128.store(out, d, 48);
    }
    for (let x = wide; x < width; x++) {
      let a = splat(0);
      for (let i = 0; i < count; i++) {
        const weight = v128.load32_splat(taps + (<usize>i << 2));
        a = addMul(a, weight, v128.load(pixel(source, width, x, clampInt(y + i - radius, height - 1))));
      }
      v128.store(pixel(target, width, x, y), a);
    }
  }
}

/** Mean of two pixels of a row and the two below them. */
// @ts-ignore: decorator
@inline
function mean(top: usize, topRight: usize, bottom: usize, bottomRight: usize): v128 {
  const upper = f32x4.add(v128.load(top), v128.load(topRight));
  const lower = f32x4.add(v128.load(bottom), v128.load(bottomRight));
  return f32x4.mul(f32x4.add(upper, lower), splat(0.25));
}

export function halve(source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32): void {
  const half = (width + 1) >> 1;
  const pairs = width >> 1;
  for (let y = y0; y < y1; y++) {
    let top = pixel(source, width, 0, 2 * y);
    let bottom = pixel(source, width, 0, clampInt(2 * y + 1, height - 1));
    let out = pixel(target, half, 0, y);
    const end = out + (<usize>(pairs & ~1) << 4);
    while (out < end) {
      v128.store(out, mean(top, top + 16, bottom, bottom + 16));
      v128.store(out, mean(top + 32, top + 48, bottom + 32, bottom + 48), 16);
      top += 64;
      bottom += 64;
      out += 32;
    }
    if (pairs & 1) {
      v128.store(out, mean(top, top + 16, bottom, bottom + 16));
      top += 32;
      bottom += 32;
      out += 16;
    }
    if (width & 1) v128.store(out, mean(top, top, bottom, bottom));
  }
}

/** What is left of a pixel above the threshold: colour · e²⁄((e + knee) · luminance), e = luminance − threshold; smooth at the threshold. */
// @ts-ignore: decorator
@inline
function glow(color: v128, threshold: f32, knee: f32): v128 {
  const luminance: f32 =
    <f32>0.2126 * f32x4.extract_lane(color, 0) +
    <f32>0.7152 * f32x4.extract_lane(color, 1) +
    <f32>0.0722 * f32x4.extract_lane(color, 2);
  const excess = luminance - threshold;
  const share: f32 = excess > 0 ? (excess * excess) / ((excess + knee) * luminance) : 0;
  return f32x4.mul(color, splat(share));
}

export function bright(source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32, threshold: f32, knee: f32): void {
  const half = (width + 1) >> 1;
  for (let y = y0; y < y1; y++) {
    const below = clampInt(2 * y + 1, height - 1);
    for (let x = 0; x < half; x++) {
      const right = clampInt(2 * x + 1, width - 1);
      const a = glow(v128.load(pixel(source, width, 2 * x, 2 * y)), threshold, knee);
      const b = glow(v128.load(pixel(source, width, right, 2 * y)), threshold, knee);
      const c = glow(v128.load(pixel(source, width, 2 * x, below)), threshold, knee);
      const d = glow(v128.load(pixel(source, width, right, below)), threshold, knee);
      v128.store(pixel(target, half, x, y), f32x4.mul(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), splat(0.25)));
    }
  }
}

export function addScaled(
  source: usize, sourceWidth: i32, sourceHeight: i32,
  target: usize, width: i32, scale: i32, y0: i32, y1: i32, strength: f32,
): void {
  const step: f32 = <f32>1 / <f32>scale;
  // The alpha lane stays as it is.
  const weight = f32x4.replace_lane(splat(strength), 3, 0);
  for (let y = y0; y < y1; y++) {
    const sy = (<f32>y + <f32>0.5) * step - <f32>0.5;
    const cellY = floor(sy);
    const v = splat(sy - cellY);
    const top = clampInt(<i32>cellY, sourceHeight - 1);
    const bottom = clampInt(<i32>cellY + 1, sourceHeight - 1);
    for (let x = 0; x < width; x++) {
      const sx = (<f32>x + <f32>0.5) * step - <f32>0.5;
      const cellX = floor(sx);
      const u = splat(sx - cellX);
      const left = clampInt(<i32>cellX, sourceWidth - 1);
      const right = clampInt(<i32>cellX + 1, sourceWidth - 1);
      const a = v128.load(pixel(source, sourceWidth, left, top));
      const b = v128.load(pixel(source, sourceWidth, right, top));
      const c = v128.load(pixel(source, sourceWidth, left, bottom));
      const d = v128.load(pixel(source, sourceWidth, right, bottom));
      const above = addMul(a, f32x4.sub(b, a), u);
      const under = addMul(c, f32x4.sub(d, c), u);
      const out = pixel(target, width, x, y);
      v128.store(out, addMul(v128.load(out), weight, addMul(above, f32x4.sub(under, above), v)));
    }
  }
}
