/** Small tools for painting walls: filtered edges, rolls of the dice for a window, colours laid over colours. */
import { mix32 } from '@atelier/spec';
import type { Rgb } from '../colour.ts';
import { clamp, mix, smoothstep } from '../math.ts';

/** A point of a wall, in metres. */
export interface WallPoint {
  /** Along the wall from its near end, and above the street. */
  across: number;
  up: number;
  /** Distance from the viewer. */
  z: number;
  /** The wall faces the viewer, not the street. */
  frontal: boolean;
  /** Size of a pixel on the wall, across and up. */
  du: number;
  dv: number;
}

export type Out = [number, number, number];

/** Share of a pixel of size `w` at `f` that lies in a … b, within a cell 0 … 1; its mean once a cell is smaller than a pixel. */
export function span(f: number, a: number, b: number, w: number): number {
  if (w >= 1) return b - a;
  const inside = clamp((Math.min(f + w / 2, b) - Math.max(f - w / 2, a)) / w);
  return mix(inside, b - a, smoothstep(0.45, 1, w));
}

/** A number in 0 … 1 for a window or a shop. */
export const roll = (i: number, j: number, salt: number): number =>
  mix32(Math.imul(i + 31, 0x1b873593) ^ Math.imul(j + 17, 0x27d4eb2d) ^ salt) / 4294967296;

export function blend(out: Out, c: Rgb, a: number): void {
  out[0] = mix(out[0], c[0], a);
  out[1] = mix(out[1], c[1], a);
  out[2] = mix(out[2], c[2], a);
}

export const scale = (out: Out, k: number): void => {
  out[0] *= k;
  out[1] *= k;
  out[2] *= k;
};

export const fractOf = (x: number): number => x - Math.floor(x);

/** Light on a wall: the sun where it reaches, the sky more of it the higher, lamps from below by night. */
export interface WallLight {
  /** Direct sun, with the angle of the wall. */
  direct: number;
  sky: number;
  lamp: number;
}
