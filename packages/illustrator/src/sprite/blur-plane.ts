/** Box blurs of one-channel planes, by running sums: the cost does not grow with the radius. Outside the plane is 0. */

/**
 * `passes` boxes of `radius` pixels each way (`radiusY` down, the same when absent); two come close to a tent, three to a
 * Gaussian of deviation √(radius · (radius + 1)).
 */
export function blurPlane(
  source: Float32Array,
  width: number,
  height: number,
  radius: number,
  passes = 2,
  radiusY = radius,
): Float32Array {
  const rx = Math.max(1, Math.floor(radius + 0.5));
  const ry = Math.max(1, Math.floor(radiusY + 0.5));
  const across = new Float32Array(source.length);
  const out = new Float32Array(source.length);
  for (let pass = 0; pass < passes; pass++) {
    blurRows(pass === 0 ? source : out, across, width, height, rx);
    // One row has nothing above or below it to be blurred with: a box down it would only thin it out.
    if (height === 1) out.set(across);
    else blurColumns(across, out, width, height, ry);
  }
  return out;
}

function blurRows(from: Float32Array, to: Float32Array, width: number, height: number, r: number): void {
  const share = 1 / (2 * r + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    // About a thing lie many rows with nothing in them.
    if (isBlank(from, row, row + width)) {
      to.fill(0, row, row + width);
      continue;
    }
    let sum = 0;
    for (let x = 0; x < r && x < width; x++) sum += from[row + x]!;
    for (let x = 0; x < width; x++) {
      if (x + r < width) sum += from[row + x + r]!;
      to[row + x] = sum * share;
      if (x >= r) sum -= from[row + x - r]!;
    }
  }
}

function isBlank(plane: Float32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (plane[i] !== 0) return false;
  return true;
}

/** Row by row with one sum for each column: memory is read in order, which is several times faster than going down columns. */
function blurColumns(from: Float32Array, to: Float32Array, width: number, height: number, r: number): void {
  const share = 1 / (2 * r + 1);
  const sums = new Float64Array(width);
  for (let y = 0; y < r && y < height; y++) for (let x = 0; x < width; x++) sums[x] = sums[x]! + from[y * width + x]!;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const enter = (y + r) * width;
    const leave = (y - r) * width;
    const enters = y + r < height;
    const leaves = y >= r;
    for (let x = 0; x < width; x++) {
      let sum = sums[x]!;
      if (enters) sum += from[enter + x]!;
      to[row + x] = sum * share;
      if (leaves) sum -= from[leave + x]!;
      sums[x] = sum;
    }
  }
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
    const row = y * width;
    const to = Math.floor(y / factor) * w;
    for (let i = 0, x = 0; i < w; i++)
      for (const end = Math.min(width, x + factor); x < end; x++) data[to + i] = data[to + i]! + source[row + x]! * share;
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
