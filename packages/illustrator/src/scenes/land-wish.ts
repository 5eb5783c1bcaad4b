/** What a scene asks of rolling land: its relief, its cover and colours, what stands on it. */
import type { Pass } from '../pool/pass.ts';
import type { LandColours } from './hills-albedo.ts';
import type { Cover } from './hills-cover.ts';
import type { Land, LandPlan } from './hills-land.ts';
import type { LandPaint } from './hills-rows.ts';
import type { Built, Grove } from './hills-trees.ts';

export interface LandWish {
  plan?: Partial<LandPlan>;
  cover?: Partial<Cover>;
  colours?: Partial<LandColours>;
  paint?: Partial<LandPaint>;
  grove?: Grove;
  built?(land: Land): Built[];
  /** Blades at the viewer's feet: none, or grass on which nothing grows at a place. */
  sward?: 'none' | ((x: number, z: number, land: Land) => boolean);
  /** Metres beyond which no single blade stands, where something stands that it would be painted over. */
  bladesTo?: number;
  /** Tall grass stands in the near corners. */
  framed?: boolean;
  /** −1 left, 1 right: on this side of the picture something stands that grass would be painted over. */
  keptClear?: number;
  /** Passes after all that stands on the land. */
  after?(land: Land): Pass[];
}
