/** Qualities that neither a maker nor a coat shows: what the person is told of them. */
import type { SceneId } from '@atelier/lexicon';
import type { Brief, Missing, StageObject } from '@atelier/spec';
import { siteIn } from '../scenes/site/site-kinds.ts';
import { waterPlaceOf } from '../scenes/waterside/kinds.ts';
import { isShown, presentIn, qualitiesSaid } from './said.ts';

export function qualitiesMissing(brief: Brief, scene: SceneId, objects: readonly StageObject[]): Missing[] {
  const present = presentIn(scene, objects);
  const own = siteIn(brief, scene)?.kind.shows ?? waterPlaceOf(brief, scene)?.shows;
  return qualitiesSaid(brief)
    .filter((said) => !isShown(said, present) && !own?.test(said.name.toLowerCase()))
    .map(({ of, name }) => ({ name, why: 'it is painted without this quality', of }));
}
