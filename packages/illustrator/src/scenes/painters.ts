import type { SceneId } from '@atelier/lexicon';
import { paintBeach, paintSea } from './beach.ts';
import { paintLake } from './lake.ts';
import type { ScenePainter } from './scene.ts';

/** The painter of each scene. */
export const SCENE_PAINTERS: Partial<Record<SceneId, ScenePainter>> = {
  beach: paintBeach,
  sea: paintSea,
  lake: paintLake,
  mountains: paintLake,
};
