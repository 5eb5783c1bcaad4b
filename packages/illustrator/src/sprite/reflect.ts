/** A thing upside down in water or on wet ground. */
import type { Rgb } from '../colour.ts';
import { clamp } from '../math.ts';
import { placeOf, type Target } from './draw-sprite.ts';
import type { Sprite } from './sprite.ts';

export interface ReflectOptions {
  /** Where the foot stands, pixels; the mirror lies at y. */
  x: number;
  y: number;
  y0: number;
  y1: number;
  /** How far waves push the image, in pixels, at a pixel of the picture. */
  ripple: (x: number, y: number) => readonly [number, number];
  /** 1 a mirror. */
  strength: number;
  /** Height, as a part of the thing's, after which nothing is mirrored. */
  fade: number;
  /** What water does to the colour. */
  tint?: Rgb;
  /** Whether a pixel, counted along the rows, lies on what mirrors; everything does when absent. */
  onWater?: (pixel: number) => boolean;
  /** Height of the image as a part of the thing's; 1 when absent. */
  stretch?: number;
}

export function reflect(target: Target, sprite: Sprite, options: ReflectOptions): void {
  const { width, height, box, foot } = sprite;
  const { left, top } = placeOf(sprite, options.x, options.y);
  const water = top + foot[1];
  const tall = Math.max(1, foot[1] - box.y0);
  const stretch = options.stretch ?? 1;
  const tint = options.tint ?? [1, 1, 1];
  const reach = Math.min(1, options.fade) * tall * stretch;
  const firstRow = Math.max(options.y0, 0, Math.floor(water));
  const lastRow = Math.min(options.y1, target.height, Math.ceil(water + reach));
  const slack = Math.ceil(tall * 0.25);
  for (let y = firstRow; y < lastRow; y++) {
    const share = clamp((y + 0.5 - water) / (options.fade * tall * stretch));
    const seen = options.strength * (1 - share) * (1 - share * 0.5);
    for (let x = Math.max(0, left - slack); x < Math.min(target.width, left + width + slack); x++) {
      const [rx, ry] = options.ripple(x, y);
      const sx = Math.floor(x + rx - left);
      const sy = Math.floor(foot[1] - (y + 0.5 + ry - water) / stretch);
      if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue;
      const from = 4 * (sy * width + sx);
      const a = sprite.data[from + 3]! * seen;
      if (a === 0 || options.onWater?.(y * target.width + x) === false) continue;
      const at = 4 * (y * target.width + x);
      for (let k = 0; k < 3; k++) {
        target.color[at + k] = target.color[at + k]! * (1 - a) + sprite.data[from + k]! * tint[k]! * a;
      }
    }
  }
}
