/**
 * A flat drawing given volume: its alpha, blurred at several widths, is read as a height (the inflation of Johnston, "Lumo",
 * 2002, by blurs instead of a solver). Lightness inside the drawing adds low relief, so that legs and folds catch light too.
 */
import { blurPlane, sample, shrinkPlane } from './blur-plane.ts';
import { alphaOf, lightnessAt, type Sprite } from './sprite.ts';

/** x right, y down the picture, z towards the viewer; unit length, (0, 0, 1) where nothing is. */
export interface Normals {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Blur radius as a part of the smaller side of the drawing, and how far it bends the surface. */
const SCALES = [
  [0.02, 0.55],
  [0.06, 0.9],
  [0.15, 1.1],
] as const;
const RELIEF = 0.5;

export function normalsOf(sprite: Sprite): Normals {
  const { width, height, box } = sprite;
  const alpha = alphaOf(sprite);
  const side = Math.max(4, Math.min(box.x1 - box.x0, box.y1 - box.y0));
  const n = width * height;
  const x = new Float32Array(n);
  const y = new Float32Array(n);
  const z = new Float32Array(n).fill(1);
  inflate(alpha, width, height, side, x, y);
  const light = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const a = alpha[i]!;
    const l = a > 0 ? lightnessAt(sprite.data, i) : 0;
    // Square root: closer to what the eye calls even steps. Where nothing is, mid grey keeps the outline out of it.
    light[i] = Math.sqrt(l) * a + 0.5 * (1 - a);
  }
  const fine = Math.max(1, side * 0.012);
  addSlope(blurPlane(light, width, height, fine), width, height, RELIEF * fine, x, y);
  for (let i = 0; i < n; i++) {
    if (alpha[i]! === 0) {
      x[i] = 0;
      y[i] = 0;
      continue;
    }
    const scale = 1 / Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]! + 1);
    x[i] = x[i]! * scale;
    y[i] = y[i]! * scale;
    z[i] = scale;
  }
  return { x, y, z };
}

/** Adds the slopes of blurred alpha. Even the narrowest blur has no detail, so all are made on a smaller plane. */
function inflate(alpha: Float32Array, width: number, height: number, side: number, x: Float32Array, y: Float32Array): void {
  const narrowest = side * SCALES[0][0];
  const factor = narrowest >= 7 ? 4 : narrowest >= 3 ? 2 : 1;
  const small = factor === 1 ? { data: alpha, width, height } : shrinkPlane(alpha, width, height, factor);
  const slopeX = factor === 1 ? x : new Float32Array(small.data.length);
  const slopeY = factor === 1 ? y : new Float32Array(small.data.length);
  for (const [part, bend] of SCALES) {
    const radius = Math.max(1, side * part);
    // Three passes: the slope of two has kinks, which show as bands across a smooth flank.
    const blurred = blurPlane(small.data, small.width, small.height, (radius * 0.85) / factor, 3);
    // A step from 0 to 1 over 2·radius has slope 1/(2·radius); scaled back, every width bends alike whatever the size.
    addSlope(blurred, small.width, small.height, (bend * radius * 1.6) / factor, slopeX, slopeY);
  }
  if (factor === 1) return;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      if (alpha[i]! === 0) continue;
      const sx = (column + 0.5) / factor - 0.5;
      const sy = (row + 0.5) / factor - 0.5;
      x[i] = sample(slopeX, small.width, small.height, sx, sy);
      y[i] = sample(slopeY, small.width, small.height, sx, sy);
    }
}

/** Adds minus the slope of a height, times `gain`. */
function addSlope(plane: Float32Array, width: number, height: number, gain: number, x: Float32Array, y: Float32Array): void {
  for (let row = 1; row < height - 1; row++)
    for (let i = row * width + 1; i < row * width + width - 1; i++) {
      x[i] = x[i]! - (plane[i + 1]! - plane[i - 1]!) * gain;
      y[i] = y[i]! - (plane[i + width]! - plane[i - width]!) * gain;
    }
}
