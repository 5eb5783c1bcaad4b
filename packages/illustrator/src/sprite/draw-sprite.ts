/** Sprites onto the picture, rows y0 … y1 only, so that bands can be painted by different workers with the same result. */
import type { Rgb } from '../colour.ts';
import type { Sprite } from './sprite.ts';

/** What the picture's frame offers; all planes have `width · height` pixels. */
export interface Target {
  readonly width: number;
  readonly height: number;
  /** Linear RGBA. */
  readonly color: Float32Array;
  readonly depth: Float32Array;
  readonly ids: Uint16Array;
}

export interface DrawOptions {
  /** Where the foot stands, pixels. The sprite moves by whole pixels; its share of a pixel is set when it is rasterised. */
  x: number;
  y: number;
  id: number;
  /** 0 nearest … 1 farthest. */
  depth: number;
  /** Rows to paint, y1 exclusive. */
  y0: number;
  y1: number;
  /** Air between the viewer and the thing; amount 0 … 1. */
  fog?: { color: Rgb; amount: number };
  /** Leave pixels alone where something nearer stands. */
  occlude?: boolean;
}

/** Left and top of the sprite on the picture when its foot stands at (x, y). */
export function placeOf(sprite: Sprite, x: number, y: number): { left: number; top: number } {
  return { left: Math.floor(x - sprite.foot[0] + 0.5), top: Math.floor(y - sprite.foot[1] + 0.5) };
}

export function drawSprite(target: Target, sprite: Sprite, options: DrawOptions): void {
  const { id, depth, fog } = options;
  const { left, top } = placeOf(sprite, options.x, options.y);
  const amount = fog?.amount ?? 0;
  const fogColor = fog?.color ?? [0, 0, 0];
  const firstRow = Math.max(options.y0, 0, top + sprite.box.y0);
  const lastRow = Math.min(options.y1, target.height, top + sprite.box.y1);
  const firstColumn = Math.max(0, left + sprite.box.x0);
  const lastColumn = Math.min(target.width, left + sprite.box.x1);
  for (let y = firstRow; y < lastRow; y++)
    for (let x = firstColumn; x < lastColumn; x++) {
      const from = 4 * ((y - top) * sprite.width + x - left);
      const a = sprite.data[from + 3]!;
      if (a === 0) continue;
      const at = y * target.width + x;
      if (options.occlude && target.depth[at]! < depth) continue;
      for (let k = 0; k < 3; k++) {
        const v = sprite.data[from + k]!;
        const seen = v + (fogColor[k]! - v) * amount;
        target.color[4 * at + k] = target.color[4 * at + k]! * (1 - a) + seen * a;
      }
      target.color[4 * at + 3] = target.color[4 * at + 3]! * (1 - a) + a;
      if (a > 0.5) {
        target.ids[at] = id;
        target.depth[at] = depth;
      }
    }
}
