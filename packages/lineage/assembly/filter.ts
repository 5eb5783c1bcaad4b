/** PNG's row filters (PNG specification, third edition, section 9), sixteen bytes at a time; what is left of a row one by one. */

// @ts-ignore: decorator
@inline
function nearest8(a: v128, b: v128, c: v128): v128 {
  const pa = i16x8.abs(i16x8.sub(b, c));
  const pb = i16x8.abs(i16x8.sub(a, c));
  const pc = i16x8.abs(i16x8.sub(i16x8.add(a, b), i16x8.add(c, c)));
  const ab = v128.bitselect(b, a, i16x8.lt_s(pb, pa));
  return v128.bitselect(c, ab, i16x8.lt_s(pc, i16x8.min_s(pa, pb)));
}

/** Left a, above b, above left c: the one nearest to a + b − c. */
// @ts-ignore: decorator
@inline
function nearest16(a: v128, b: v128, c: v128): v128 {
  const low = nearest8(i16x8.extend_low_i8x16_u(a), i16x8.extend_low_i8x16_u(b), i16x8.extend_low_i8x16_u(c));
  const high = nearest8(i16x8.extend_high_i8x16_u(a), i16x8.extend_high_i8x16_u(b), i16x8.extend_high_i8x16_u(c));
  return i8x16.narrow_i16x8_u(low, high);
}

// @ts-ignore: decorator
@inline
function nearest1(a: i32, b: i32, c: i32): i32 {
  const pa = abs(b - c);
  const pb = abs(a - c);
  const pc = abs(a + b - c - c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Rounded down. */
// @ts-ignore: decorator
@inline
function average16(a: v128, b: v128): v128 {
  return i8x16.sub(i8x16.avgr_u(a, b), v128.and(v128.xor(a, b), i8x16.splat(1)));
}

/** `sum` and the distances of sixteen residuals from 0, going round at 256. */
// @ts-ignore: decorator
@inline
function cost16(sum: v128, residual: v128): v128 {
  return i32x4.add(sum, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.abs(residual))));
}

// @ts-ignore: decorator
@inline
function cost1(residual: i32): i32 {
  return abs(<i32>(<i8>residual));
}

// @ts-ignore: decorator
@inline
function total(sum: v128): i32 {
  return i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
}

/** The filter with the least sum of distances, the lowest number where two are equal (section 12.7). */
function cheapest(row: usize, above: usize, step: usize, stride: usize): i32 {
  let none = i32x4.splat(0);
  let left = i32x4.splat(0);
  let up = i32x4.splat(0);
  let average = i32x4.splat(0);
  let nearest = i32x4.splat(0);
  let x: usize = 0;
  for (; x + 16 <= stride; x += 16) {
    const value = v128.load(row + x);
    const a = v128.load(row + x - step);
    const b = v128.load(above + x);
    none = cost16(none, value);
    left = cost16(left, i8x16.sub(value, a));
    up = cost16(up, i8x16.sub(value, b));
    average = cost16(average, i8x16.sub(value, average16(a, b)));
    nearest = cost16(nearest, i8x16.sub(value, nearest16(a, b, v128.load(above + x - step))));
  }
  let none1 = total(none);
  let left1 = total(left);
  let up1 = total(up);
  let average1 = total(average);
  let nearest1Sum = total(nearest);
  for (; x < stride; x++) {
    const value = <i32>load<u8>(row + x);
    const a = <i32>load<u8>(row + x - step);
    const b = <i32>load<u8>(above + x);
    none1 += cost1(value);
    left1 += cost1(value - a);
    up1 += cost1(value - b);
    average1 += cost1(value - ((a + b) >> 1));
    nearest1Sum += cost1(value - nearest1(a, b, <i32>load<u8>(above + x - step)));
  }
  let least = none1;
  let found = 0;
  if (left1 < least) {
    least = left1;
    found = 1;
  }
  if (up1 < least) {
    least = up1;
    found = 2;
  }
  if (average1 < least) {
    least = average1;
    found = 3;
  }
  if (nearest1Sum < least) found = 4;
  return found;
}

/** Writes the number of the cheapest filter and the row under it. In front of both rows stand `step` zeros. */
export function filter(row: usize, above: usize, step: usize, stride: usize, out: usize): void {
  const chosen = cheapest(row, above, step, stride);
  store<u8>(out, <u8>chosen);
  out++;
  let x: usize = 0;
  for (; x + 16 <= stride; x += 16) {
    const a = v128.load(row + x - step);
    const b = v128.load(above + x);
    let guess = i8x16.splat(0);
    if (chosen == 1) guess = a;
    else if (chosen == 2) guess = b;
    else if (chosen == 3) guess = average16(a, b);
    else if (chosen == 4) guess = nearest16(a, b, v128.load(above + x - step));
    v128.store(out + x, i8x16.sub(v128.load(row + x), guess));
  }
  for (; x < stride; x++) {
    const a = <i32>load<u8>(row + x - step);
    const b = <i32>load<u8>(above + x);
    let guess = 0;
    if (chosen == 1) guess = a;
    else if (chosen == 2) guess = b;
    else if (chosen == 3) guess = (a + b) >> 1;
    else if (chosen == 4) guess = nearest1(a, b, <i32>load<u8>(above + x - step));
    store<u8>(out + x, <u8>(<i32>load<u8>(row + x) - guess));
  }
}

/** Three bytes of each four. */
export function withoutAlpha(from: usize, to: usize, pixels: usize): void {
  const end = from + 4 * pixels;
  // Sixteen bytes are written, of which the last four are written again.
  for (; from + 20 <= end; from += 16) {
    const four = v128.load(from);
    v128.store(to, i8x16.shuffle(four, four, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 15, 15, 15));
    to += 12;
  }
  for (; from < end; from += 4) {
    store<u8>(to, load<u8>(from));
    store<u8>(to, load<u8>(from, 1), 1);
    store<u8>(to, load<u8>(from, 2), 2);
    to += 3;
  }
}

/** Whether the fourth byte of every pixel is 255. */
export function opaque(from: usize, pixels: usize): bool {
  let all: u32 = 0xff000000;
  for (const end = from + 4 * pixels; from < end; from += 4) all &= load<u32>(from);
  return all == 0xff000000;
}
