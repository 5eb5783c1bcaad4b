/** Which plants can be painted: one function from a place to parts for each. */
import type { Random } from '@atelier/spec';
import type { Light } from '../light/light.ts';
import { palm } from './palm.ts';
import type { Part } from './parts.ts';

export interface PlantPlace {
  /** Foot, pixels. */
  x: number;
  y: number;
  /** Pixels from the foot to the top. */
  height: number;
  /** Sideways offset of the top as a part of the height. */
  lean?: number;
}

export type Plant = (place: PlantPlace, r: Random, light: Light) => Part[];

const PLANTS: Readonly<Record<string, Plant>> = {
  // Fronds rise above the crown by about a third of the trunk.
  'tree.palm': ({ x, y, height, lean = 0.12 }, r) => palm({ x, y, height: height * 0.76, lean }, r),
};

export function plantOf(generator: string): Plant | undefined {
  return Object.hasOwn(PLANTS, generator) ? PLANTS[generator] : undefined;
}
