/** What a coat is laid by: the numbers that its surface has in the object map, and the light that falls on it. */
import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp } from '../math.ts';
import type { SceneContext } from '../scenes/scene.ts';

export interface Coating {
  context: SceneContext;
  /** 1 for each number of the surface. */
  on: Uint8Array;
  /** Number of what covers it, where that has one of its own; 0 leaves what is there. */
  id: number;
  salt: number;
  /** The colour that was said of what covers it. */
  paint?: Rgb | undefined;
  /** Of a wood, whose floor and trunks have one number: the floor alone (true), all but the floor (false), or both. */
  floor?: boolean | undefined;
}

export type Lay = (frame: Frame, kernels: Kernels, coating: Coating) => void;

/** Light on a white surface that lies open to the sky. */
export function lightOf({ light }: SceneContext): Rgb {
  const direct = (light.night ? 0.3 : 0.72) * (1 - 0.55 * light.cover);
  return [0, 1, 2].map((c) => light.key[c]! * direct + light.fill[c]! * 0.6) as unknown as Rgb;
}

/** How much of distance `z` in metres is air. */
export const airAt = ({ light }: SceneContext, z: number): number =>
  clamp((z * (0.0022 + 0.012 * light.mist)) / (1 + z * 0.004));

export const brightness = (color: Float32Array, at: number): number =>
  0.2126 * color[at]! + 0.7152 * color[at + 1]! + 0.0722 * color[at + 2]!;

/** Depth of a metre in the map of a wood, as its floor writes it. */
const WOOD_METRES = 80;

/** Whether a pixel of a wood is its floor. */
const isFloor = (depth: number, z: number): boolean => Math.abs(depth - clamp(z / WOOD_METRES)) < 0.0006;

/** The coat lies on this pixel, whose ground would be `z` metres away. */
export const lies = ({ on, floor }: Coating, { ids, depth }: Frame, p: number, z: number): boolean =>
  on[ids[p]!] === 1 && (floor === undefined || isFloor(depth[p]!, z) === floor);
