/**
 * White lines on black: the edges of the picture's lightness (Canny, "A Computational Approach to Edge Detection", 1986: smooth,
 * slope, thin, two thresholds) and the outlines of its objects, which hold where a thing has the colour of what is behind it.
 */

/** Slope of lightness, of 255 a pixel, from which a line starts, and down to which it goes on. */
const HIGH = 26;
const LOW = 11;

export function edgeMap(rgba: Uint8ClampedArray, ids: Uint16Array, width: number, height: number): Uint8Array {
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i++) grey[i] = 0.299 * rgba[4 * i]! + 0.587 * rgba[4 * i + 1]! + 0.114 * rgba[4 * i + 2]!;
  const soft = smooth(grey, width, height);
  const gx = new Float32Array(grey.length);
  const gy = new Float32Array(grey.length);
  const slope = new Float32Array(grey.length);
  for (let y = 1; y < height - 1; y++)
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      const at = (dx: number, dy: number): number => soft[i + dy * width + dx]!;
      gx[i] = (at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1)) / 8;
      gy[i] = (at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1)) / 8;
      slope[i] = Math.sqrt(gx[i]! * gx[i]! + gy[i]! * gy[i]!);
    }
  const out = new Uint8Array(grey.length);
  const starts: number[] = [];
  const ridge = new Uint8Array(grey.length);
  for (let y = 1; y < height - 1; y++)
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      const s = slope[i]!;
      if (s < LOW) continue;
      const flat = Math.abs(gx[i]!);
      const steep = Math.abs(gy[i]!);
      // The two neighbours across the edge, in the nearest of eight directions.
      const across = steep < flat * 0.4142 ? 1 : flat < steep * 0.4142 ? width : gx[i]! * gy[i]! > 0 ? width + 1 : width - 1;
      if (s < slope[i + across]! || s <= slope[i - across]!) continue;
      ridge[i] = 1;
      if (s >= HIGH) starts.push(i);
    }
  while (starts.length > 0) {
    const i = starts.pop()!;
    if (out[i] === 255) continue;
    out[i] = 255;
    for (const next of [i - width - 1, i - width, i - width + 1, i - 1, i + 1, i + width - 1, i + width, i + width + 1])
      if (ridge[next] && out[next] === 0) starts.push(next);
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if ((x + 1 < width && ids[i] !== ids[i + 1]) || (y + 1 < height && ids[i] !== ids[i + width])) out[i] = 255;
    }
  return out;
}

/** Binomial blur, 1 4 6 4 1 both ways: a standard deviation of one pixel. */
function smooth(plane: Float32Array, width: number, height: number): Float32Array {
  const pass = (from: Float32Array, step: number, size: number, index: (i: number) => number): Float32Array => {
    const to = new Float32Array(from.length);
    for (let i = 0; i < from.length; i++) {
      const at = index(i);
      const get = (k: number): number => from[i + (Math.min(size - 1, Math.max(0, at + k)) - at) * step]!;
      to[i] = (get(-2) + 4 * get(-1) + 6 * get(0) + 4 * get(1) + get(2)) / 16;
    }
    return to;
  };
  const across = pass(plane, 1, width, (i) => i % width);
  return pass(across, width, height, (i) => Math.floor(i / width));
}
