import type { SceneId } from '@atelier/lexicon';
import { paintBeach, paintSea } from './beach.ts';
import { paintCity } from './city.ts';
import { paintDesert } from './desert.ts';
import { paintForest } from './forest.ts';
import { paintHills, paintMeadow } from './hills.ts';
import { paintLake, paintMountains } from './lake.ts';
import { paintNightSky } from './night-sky.ts';
import { paintPlain } from './plain.ts';
import type { ScenePainter } from './scene.ts';
import { paintSnowfield } from './snowfield.ts';
import { paintUnderwater } from './underwater.ts';

/** The painter of each scene. */
export const SCENE_PAINTERS: Readonly<Record<SceneId, ScenePainter>> = {
  beach: paintBeach,
  sea: paintSea,
  lake: paintLake,
  city: paintCity,
  meadow: paintMeadow,
  'night-sky': paintNightSky,
  desert: paintDesert,
  underwater: paintUnderwater,
  plain: paintPlain,
  hills: paintHills,
  forest: paintForest,
  mountains: paintMountains,
  snowfield: paintSnowfield,
};
