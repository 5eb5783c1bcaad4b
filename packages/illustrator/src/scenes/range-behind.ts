/** A mountain range that was said to be there, behind land that has none of its own: "an alpine meadow and snowy peaks". */
import { scaleRgb } from '../colour.ts';
import { lightWith } from '../light/light-with.ts';
import { contextWith } from './context.ts';
import { rangeOf } from './lake.ts';
import { MOUNTAIN_ROAD } from './overlook.ts';
import type { SceneContext, ScenePasses } from './scene.ts';
import { skyPasses } from './sky-passes.ts';
import { terrainPasses } from './terrain.ts';
import { TERRAIN_PLANES } from './terrain-grid.ts';
import { wordsOfPlace } from './words-of-place.ts';

/** It towers over the land before it. */
const TOWERING = 1.1;

export const hasRange = ({ element, brief, setting }: SceneContext): boolean =>
  element('mountains') !== undefined ||
  element('volcano') !== undefined ||
  (setting.scene === 'hills' && MOUNTAIN_ROAD.test(wordsOfPlace(brief, setting.place)));

/** The context that land before a range is painted with: land that fades to the colour of the sky would be paler than the range behind it. */
export const beforeRange = (context: SceneContext): SceneContext =>
  hasRange(context)
    ? contextWith(context, {
        light: lightWith(context.light, { haze: scaleRgb(context.light.haze, context.light.mist > 0.5 ? 1 : 0.34) }),
      })
    : context;

/** The land under its sky, and before its range where there is one. */
export function underSky(context: SceneContext, land: ScenePasses): ScenePasses {
  if (!hasRange(context)) return { ...land, ground: [...skyPasses(context), ...land.ground] };
  return {
    ...land,
    planes: [...TERRAIN_PLANES, ...(land.planes ?? [])],
    ground: [...skyPasses(context), ...terrainPasses('mountains', context, rangeOf(context, TOWERING)), ...land.ground],
  };
}
