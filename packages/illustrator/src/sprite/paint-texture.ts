/** Uneven paint: value noise on a plane, each octave from its own small lattice, so that a sprite costs milliseconds. */
import { hashSeed, mix32 } from '@atelier/spec';

/** −1 … 1, mean about 0; `cell` is the size of the coarsest blotches in pixels, wider than tall like a brush mark. */
export function paintTexture(width: number, height: number, cell: number, octaves: number, seed: number): Float32Array {
  const out = new Float32Array(width * height);
  let weight = 1;
  let total = 0;
  for (let octave = 0, size = cell; octave < octaves && size >= 1.5; octave++, size /= 2.2, weight *= 0.6) {
    addOctave(out, width, height, size * 1.5, size, weight, hashSeed(seed, 'paint', octave));
    total += weight;
  }
  if (total > 0) for (let i = 0; i < out.length; i++) out[i] = out[i]! / total;
  return out;
}

function addOctave(
  out: Float32Array,
  width: number,
  height: number,
  cellX: number,
  cellY: number,
  weight: number,
  seed: number,
): void {
  const columns = Math.ceil(width / cellX) + 2;
  const rows = Math.ceil(height / cellY) + 2;
  const lattice = new Float32Array(columns * rows);
  for (let i = 0; i < lattice.length; i++) lattice[i] = (mix32(seed ^ Math.imul(i + 1, 0x27d4eb2d)) / 4294967296) * 2 - 1;
  for (let y = 0; y < height; y++) {
    const v = y / cellY;
    const iy = Math.floor(v);
    const ty = v - iy;
    const sy = ty * ty * (3 - 2 * ty);
    for (let x = 0; x < width; x++) {
      const u = x / cellX;
      const ix = Math.floor(u);
      const tx = u - ix;
      const sx = tx * tx * (3 - 2 * tx);
      const at = iy * columns + ix;
      const top = lattice[at]! + (lattice[at + 1]! - lattice[at]!) * sx;
      const bottom = lattice[at + columns]! + (lattice[at + columns + 1]! - lattice[at + columns]!) * sx;
      out[y * width + x] = out[y * width + x]! + weight * (top + (bottom - top) * sy);
    }
  }
}
