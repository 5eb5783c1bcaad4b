/** Gives the parts of a place that a quality asks for numbers of their own in the object map, where no fact names them. */
import type { Brief } from '@atelier/spec';
import type { FactTable, Part } from '../scenes/context.ts';
import type { ScenePlan } from '../stage/plan.ts';
import { elementsOf, presentIn, qualitiesSaid } from './said.ts';

export function partsOfQualities({ setting, tints, stage }: ScenePlan, brief: Brief, table: FactTable): Part[] {
  const { place, scene } = setting;
  if (place === undefined) return [];
  const present = presentIn(scene, stage.objects);
  const elements = new Set(
    qualitiesSaid(brief).flatMap(({ of, layers }) =>
      // What is built in a place that is laid out is no part of its ground and sky.
      layers.flatMap(({ surface }) =>
        surface !== 'thing' ? elementsOf(surface, present) : of === place && present.elements.has('site') ? ['site'] : [],
      ),
    ),
  );
  return [...elements]
    .filter((element) => !tints.some((t) => t.element === element))
    .map((element) => {
      const id = table.facts.length;
      table.facts.push(place);
      table.objects.push(`${place}.1`);
      return { fact: place, element, id };
    });
}
