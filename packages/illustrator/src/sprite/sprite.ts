/** A drawing in pixels, ready to be lit and placed. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** Straight-alpha linear RGBA, row by row. */
  readonly data: Float32Array;
  /** What is visible, whole pixels, x1 and y1 exclusive. */
  readonly box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** The point that stands on the ground, sprite pixels. */
  readonly foot: readonly [number, number];
  /** Share of each pixel that is lamp or window, 0 … 1; absent where the drawing has none. */
  readonly glow?: Float32Array | undefined;
}

/** Named one by one: sprites of one shape, as lights are (`light/light-with.ts`). */
export const spriteWith = (sprite: Sprite, changes: Partial<Pick<Sprite, 'data' | 'foot'>>): Sprite =>
  ({
    width: sprite.width,
    height: sprite.height,
    data: changes.data ?? sprite.data,
    box: sprite.box,
    foot: changes.foot ?? sprite.foot,
    glow: sprite.glow,
  }) satisfies Record<keyof Sprite, unknown>;

/** The rows and columns in which alpha is at least 1/64. */
export function visibleBox(data: Float32Array, width: number, height: number): Sprite['box'] {
  let x0 = width;
  let y0 = height;
  let x1 = 0;
  let y1 = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[4 * (y * width + x) + 3]! >= 1 / 64) {
        if (x < x0) x0 = x;
        if (x >= x1) x1 = x + 1;
        if (y < y0) y0 = y;
        y1 = y + 1;
      }
  return x1 > x0 ? { x0, y0, x1, y1 } : { x0: 0, y0: 0, x1: 0, y1: 0 };
}

/** Alpha alone. */
export function alphaOf(sprite: Sprite): Float32Array {
  const alpha = new Float32Array(sprite.width * sprite.height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = sprite.data[4 * i + 3]!;
  return alpha;
}

/** Rec. 709 luminance of pixel `i`, without an array for each pixel. */
export const lightnessAt = (data: Float32Array, i: number): number =>
  0.2126 * data[4 * i]! + 0.7152 * data[4 * i + 1]! + 0.0722 * data[4 * i + 2]!;
