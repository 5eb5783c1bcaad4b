/** Meadow and hills under their sky, with a range behind them where one was said. */
import { greatWallWish } from './great-wall.ts';
import { highwayWish, trackWish } from './highway.ts';
import { landscape, snowOn } from './hills.ts';
import type { LandWish } from './land-wish.ts';
import { openLandWish } from './open-lands.ts';
import { PAVED, TERRACED, TRACK, VALLEY, WINDING } from './overlook.ts';
import { beforeRange, hasRange, underSky } from './range-behind.ts';
import { wordsOfLand } from './rock-lands.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { terraceWish } from './terrace-wish.ts';
import { wordsOfPlace } from './words-of-place.ts';

export const paintMeadow: ScenePainter = (context) =>
  underSky(context, landscape(beforeRange(context), false, openLandWish(context, landWords(context)) ?? { framed: true }));
export const paintHills: ScenePainter = (context) => {
  const wall = context.element('great-wall');
  const words = wordsOfPlace(context.brief, context.setting.place);
  const wish: LandWish = wall
    ? greatWallWish(context, wall)
    : TERRACED.test(words)
      ? terraceWish(context, words, snowOn(context))
      : PAVED.test(words)
        ? highwayWish(snowOn(context), WINDING.test(words))
        : (openLandWish(context, landWords(context)) ??
          (TRACK.test(words) ? trackWish(snowOn(context), WINDING.test(words)) : undefined) ?? {
            framed: true,
            plan: { deep: VALLEY.test(words) },
          });
  // Bold hills would hide a range behind them.
  return underSky(context, landscape(beforeRange(context), !hasRange(context), wish));
};

const landWords = ({ brief }: SceneContext): string => wordsOfLand(brief);
