/** What is pointed at stays as it is; the rest is veiled, with a light line where the two meet. */
import type { Painted } from '../worker/protocol.ts';

const known = new WeakMap<Painted, Map<string, Set<number> | undefined>>();

/** Numbers of the facts in the object-id map; undefined where none of them is to be seen. The same set for the same ids. */
export function regionOf(picture: Painted, ids: readonly string[]): Set<number> | undefined {
  if (ids.length === 0) return undefined;
  const key = ids.join(' ');
  let mine = known.get(picture);
  if (!mine) {
    mine = new Map();
    known.set(picture, mine);
  }
  if (!mine.has(key)) {
    const numbers = new Set(ids.map((id) => picture.facts.indexOf(id)).filter((number) => number > 0));
    mine.set(key, numbers.size > 0 && picture.ids.some((id) => numbers.has(id)) ? numbers : undefined);
  }
  return mine.get(key);
}

const VEIL = 0x46_14_11_10;
const EDGE = 0xe6_f4_fa_ff;

export function veil(canvas: HTMLCanvasElement, { width, height, ids }: Painted, region: ReadonlySet<number>): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = width;
  canvas.height = height;
  const image = new ImageData(width, height);
  // As 32-bit words, little-endian: alpha, blue, green, red.
  const out = new Uint32Array(image.data.buffer);
  const inside = new Uint8Array(width * height);
  for (let i = 0; i < ids.length; i++) inside[i] = region.has(ids[i] as number) ? 1 : 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (inside[i]) continue;
      const touches =
        (x > 0 && inside[i - 1]) ||
        (x + 1 < width && inside[i + 1]) ||
        (y > 0 && inside[i - width]) ||
        (y + 1 < height && inside[i + width]);
      out[i] = touches ? EDGE : VEIL;
    }
  context.putImageData(image, 0, 0);
}
