/** Which pixels belong to things: weather lies over them without taking them for ground. */
import { drawnAs } from '@atelier/lexicon';
import { factTable } from './context.ts';
import type { SceneContext } from './scene.ts';

/** Numbers of things that stand in the scene, as against what the scene consists of. */
export function standing({ brief, stage }: SceneContext, which: (name: string) => boolean = () => true): ReadonlySet<number> {
  const { numberOfObject } = factTable(brief, stage);
  const placed = stage.objects.filter((o) => !drawnAs(o.name)?.grounding.name.startsWith('scene.') && which(o.name));
  return new Set(placed.map(numberOfObject));
}

/** Numbers of what is drawn as a thing: what lies on the ground passes under it, whatever the place is called. */
export function drawnThings({ brief, stage }: SceneContext): ReadonlySet<number> {
  const { numberOfObject } = factTable(brief, stage);
  return new Set(stage.objects.filter((o) => !o.grounding.name.startsWith('scene.')).map(numberOfObject));
}
