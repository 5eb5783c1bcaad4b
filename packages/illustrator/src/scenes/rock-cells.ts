/**
 * Broken rock as cells: each point belongs to the nearest of scattered seeds (Worley, "A Cellular Texture Basis Function", 1996),
 * whose facet faces its own way; the difference of the two nearest distances marks the cracks between them.
 */
import { mix32 } from '@atelier/spec';

export interface RockCell {
  /** 0–1, the same all over one facet. */
  tone: number;
  /** −1 … 1: which way it leans, to the right and up. */
  right: number;
  up: number;
  /** 0 on a crack, growing inwards. */
  edge: number;
}

export function rockCell(x: number, y: number, salt: number, out: RockCell): void {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  let first = 9;
  let second = 9;
  let best = 0;
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      const h = mix32(Math.imul(ix + dx, 0x1b873593) ^ Math.imul(iy + dy, 0x27d4eb2d) ^ salt);
      const px = dx + (h & 1023) / 1023 - (x - ix);
      const py = dy + ((h >>> 10) & 1023) / 1023 - (y - iy);
      const d = px * px + py * py;
      if (d < first) {
        second = first;
        first = d;
        best = h;
      } else if (d < second) second = d;
    }
  const own = mix32(best ^ 0x9e3779b9);
  out.tone = (own & 255) / 255;
  out.right = ((own >>> 8) & 255) / 127.5 - 1;
  out.up = ((own >>> 16) & 255) / 127.5 - 1;
  out.edge = Math.sqrt(second) - Math.sqrt(first);
}
