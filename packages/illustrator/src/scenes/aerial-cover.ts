/** What grows on land that is seen from the air: crowns of trees, fields between hedges. */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';

/** A crown's breadth in units of the eye's height. */
const CROWN = 0.021;

/** Writes the albedo of woods; `pixel` is the breadth of a pixel, under which crowns are a mere tone. Gives the light they take. */
export function woodsAt(
  x: number,
  z: number,
  pixel: number,
  salt: number,
  side: number,
  tones: readonly [Rgb, Rgb],
  out: Float32Array,
): number {
  const near = smoothstep(0.6, 0.2, pixel / CROWN);
  let tone = 0.5;
  let lit = 0.72;
  if (near > 0) {
    const u = x / CROWN;
    // Crowns stand up: from aside each hides a little of the one behind it.
    const v = (z / CROWN) * 0.8;
    const ix = Math.floor(u);
    const iz = Math.floor(v);
    let least = 9;
    let dx = 0;
    let dz = 0;
    let own = 0;
    for (let j = -1; j <= 1; j++)
      for (let i = -1; i <= 1; i++) {
        const h = mix32(Math.imul(ix + i, 0x1b873593) ^ Math.imul(iz + j, 0x27d4eb2d) ^ salt);
        const a = u - ix - i - (h & 1023) / 1023;
        const b = v - iz - j - ((h >>> 10) & 1023) / 1023;
        // Great crowns take of the small ones' room.
        const d = (a * a + b * b) * (0.7 + ((h >>> 20) & 255) / 320);
        if (d < least) {
          least = d;
          dx = a;
          dz = b;
          own = h >>> 24;
        }
      }
    const dome = clamp(1 - least * 1.5);
    tone = mix(0.5, own / 255, near * 0.9);
    lit = mix(0.72, clamp(0.2 + 0.62 * dome + 0.55 * dome * (side * dx + dz * 0.5), 0.12, 1.3), near);
  }
  for (let c = 0; c < 3; c++) out[c] = mix(tones[0][c]!, tones[1][c]!, tone);
  return lit;
}

/** Crops and fallow, linear. */
const CROPS: readonly Rgb[] = [
  [0.16, 0.22, 0.04],
  [0.1, 0.17, 0.035],
  [0.055, 0.11, 0.028],
  [0.42, 0.34, 0.11],
  [0.36, 0.3, 0.15],
  [0.5, 0.43, 0.09],
  [0.2, 0.125, 0.07],
  [0.13, 0.19, 0.06],
  [0.27, 0.29, 0.1],
];
const AUTUMN: readonly Rgb[] = [
  [0.33, 0.23, 0.09],
  [0.2, 0.12, 0.07],
  [0.15, 0.17, 0.05],
  [0.4, 0.29, 0.12],
  [0.26, 0.16, 0.07],
];

export interface Field {
  /** Distance to the nearest hedge. */
  edge: number;
  /** 0–1, the field's own. */
  tone: number;
}

/** Strips of land parted by cross hedges; edges that are no straight lines come with `bend`. Writes the albedo. */
export function fieldAt(
  x: number,
  z: number,
  bend: number,
  turn: readonly [number, number],
  salt: number,
  pixel: number,
  autumn: boolean,
  out: Float32Array,
  field: Field,
): void {
  const u = x * turn[0] + z * turn[1] + bend;
  const v = z * turn[0] - x * turn[1] + bend * 0.6;
  const strip = Math.floor(v / 0.24);
  const s = mix32(Math.imul(strip, 0x27d4eb2d) ^ salt);
  const long = 0.22 + ((s & 255) / 255) * 0.34;
  const along = u / long + ((s >>> 8) & 255) / 255;
  const piece = Math.floor(along);
  const h = mix32(Math.imul(piece, 0x1b873593) ^ s);
  const fv = v / 0.24 - strip;
  const fu = along - piece;
  field.edge = Math.min(Math.min(fv, 1 - fv) * 0.24, Math.min(fu, 1 - fu) * long);
  field.tone = (h & 255) / 255;
  const kinds = autumn ? AUTUMN : CROPS;
  const crop = kinds[(h >>> 9) % kinds.length]!;
  // Drawn by the plough, one way or the other.
  const across = (h & 0x10000) !== 0 ? u : v;
  const wave = Math.abs(((across / 0.016) % 1) + (across < 0 ? 1 : 0) - 0.5) * 2;
  const rows = (wave - 0.5) * 0.3 * smoothstep(0.5, 0.15, pixel / 0.016) * (h & 0x20000 ? 1 : 0.35);
  for (let c = 0; c < 3; c++) out[c] = crop[c]! * clamp(0.85 + 0.3 * field.tone + rows, 0, 2);
}
