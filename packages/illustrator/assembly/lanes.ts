/**
 * Four lanes at a time. Everything here inlines; the module has no state, no data and no allocator, so any number of
 * instances can share one memory.
 */

// @ts-ignore: decorator
@inline
export function splat(v: f32): v128 {
  return f32x4.splat(v);
}

// @ts-ignore: decorator
@inline
export function splatInt(v: i32): v128 {
  return i32x4.splat(v);
}

/** a + b·c, two roundings: relaxed (fused) forms differ between machines. */
// @ts-ignore: decorator
@inline
export function addMul(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(a, f32x4.mul(b, c));
}

/** Address of pixel (x, y) in an RGBA float plane. */
// @ts-ignore: decorator
@inline
export function pixel(plane: usize, width: i32, x: i32, y: i32): usize {
  return plane + ((<usize>y * <usize>width + <usize>x) << 4);
}

// @ts-ignore: decorator
@inline
export function clampInt(v: i32, high: i32): i32 {
  return v < 0 ? 0 : v > high ? high : v;
}
