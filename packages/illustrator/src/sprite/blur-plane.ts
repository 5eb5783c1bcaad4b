/** Box blurs of one-channel planes, by running sums: the cost does not grow with the radius. Outside the plane is 0. */

/** `passes` boxes of `radius` pixels each way; two come close to a tent, three to a Gaussian of deviation √(radius · (radius + 1)). */
export function blurPlane(source: Float32Array, width: number, height: number, radius: number, passes = 2): Float32Array {
  const r = Math.max(1, Math.floor(radius + 0.5));
  let from = source;
  const across = new Float32Array(source.length);
  for (let pass = 0; pass < passes; pass++) {
    const out = new Float32Array(source.length);
    const share = 1 / (2 * r + 1);
    for (let y = 0; y < height; y++) {
      const row = y * width;
      let sum = 0;
      for (let x = 0; x < Math.min(r, width); x++) sum += from[row + x]!;
      for (let x = 0; x < width; x++) {
        if (x + r < width) sum += from[row + x + r]!;
        across[row + x] = sum * share;
        if (x - r >= 0) sum -= from[row + x - r]!;
      }
    }
    const sums = new Float64Array(width);
    for (let y = 0; y < Math.min(r, height); y++) for (let x = 0; x < width; x++) sums[x] = sums[x]! + across[y * width + x]!;
    for (let y = 0; y < height; y++) {
      const enter = (y + r) * width;
      const leave = (y - r) * width;
      for (let x = 0; x < width; x++) {
        if (y + r < height) sums[x] = sums[x]! + across[enter + x]!;
        out[y * width + x] = sums[x]! * share;
        if (y - r >= 0) sums[x] = sums[x]! - across[leave + x]!;
      }
    }
    from = out;
  }
  return from;
}

/** The plane at 1/factor of its size, each value the mean of its block; what a block lacks at the edge counts as 0. */
export function shrinkPlane(
  source: Float32Array,
  width: number,
  height: number,
  factor: number,
): { data: Float32Array; width: number; height: number } {
  const w = Math.ceil(width / factor);
  const h = Math.ceil(height / factor);
  const data = new Float32Array(w * h);
  const share = 1 / (factor * factor);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / factor) * w;
    for (let x = 0; x < width; x++) {
      const i = row + Math.floor(x / factor);
      data[i] = data[i]! + source[y * width + x]! * share;
    }
  }
  return { data, width: w, height: h };
}

/** Value between pixel centres, 0 outside. */
export function sample(plane: Float32Array, width: number, height: number, x: number, y: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  if (ix < -1 || iy < -1 || ix >= width || iy >= height) return 0;
  const fx = x - ix;
  const fy = y - iy;
  const i = iy * width + ix;
  if (ix >= 0 && iy >= 0 && ix < width - 1 && iy < height - 1) {
    const top = plane[i]! + (plane[i + 1]! - plane[i]!) * fx;
    const bottom = plane[i + width]! + (plane[i + width + 1]! - plane[i + width]!) * fx;
    return top + (bottom - top) * fy;
  }
  const right = ix + 1 < width;
  const under = iy + 1 < height;
  const top = (ix >= 0 && iy >= 0 ? plane[i]! * (1 - fx) : 0) + (right && iy >= 0 ? plane[i + 1]! * fx : 0);
  const bottom = (ix >= 0 && under ? plane[i + width]! * (1 - fx) : 0) + (right && under ? plane[i + width + 1]! * fx : 0);
  return top * (1 - fy) + bottom * fy;
}
