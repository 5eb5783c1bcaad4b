/** Qualities that neither a maker nor a coat shows: what the person is told of them. */
import type { SceneId } from '@atelier/lexicon';
import type { Brief, Missing, StageObject } from '@atelier/spec';
import { isShown, presentIn, qualitiesSaid } from './said.ts';

export function qualitiesMissing(brief: Brief, scene: SceneId, objects: readonly StageObject[]): Missing[] {
  const present = presentIn(scene, objects);
  return qualitiesSaid(brief)
    .filter((said) => !isShown(said, present))
    .map(({ of, name }) => ({ name, why: 'it is painted without this quality', of }));
}
