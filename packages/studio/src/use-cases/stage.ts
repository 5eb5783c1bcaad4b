import { stageOf } from '@atelier/illustrator';
import type { MissingPolicy, Stage } from '@atelier/spec';
import { planOf, type Wish } from './plan.ts';

/** The layout that the Illustrator would paint for the same wish. */
export function stage(wish: Wish, missing: MissingPolicy): Stage {
  const { brief, seed, width, height } = planOf(wish);
  return stageOf(brief, { width, height, seed, missing });
}
