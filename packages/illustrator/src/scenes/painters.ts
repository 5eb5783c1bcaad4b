import type { SceneId } from '@atelier/lexicon';
import { fromAbove } from './aerial.ts';
import { paintBeach, paintSea } from './beach.ts';
import { paintCanyon } from './canyon.ts';
import { paintCragCastle } from './castle-scene.ts';
import { paintCity } from './city.ts';
import { paintDesert } from './desert.ts';
import { paintFarmland } from './farmland.ts';
import { paintFloating } from './floating-island.ts';
import { paintForest } from './forest.ts';
import { paintGarden } from './garden.ts';
import { paintHarbour } from './harbour.ts';
import { paintLake, paintMountains } from './lake.ts';
import { inLayers } from './layered-range.ts';
import { paintNeonGrid } from './neon-grid.ts';
import { paintNightSky } from './night-sky.ts';
import { paintHills, paintMeadow } from './open-land.ts';
import { paintPlain } from './plain.ts';
import { paintRidgeRuin } from './ridge-ruin.ts';
import { paintRiver } from './river.ts';
import { isCragCastle, isFloating, isViaduct } from './rock-words.ts';
import type { ScenePainter } from './scene.ts';
import { isNeonGrid, isRidgeRuin } from './set-piece-words.ts';
import { withSite } from './site/with-site.ts';
import { paintSky } from './sky-scene.ts';
import { paintSnowfield } from './snowfield.ts';
import { paintUnderwater } from './underwater.ts';
import { paintViaduct } from './viaduct.ts';
import { paintVillage } from './village.ts';
import { paintWaterfall } from './waterfall.ts';

/** Mountains, or what was named that stands among them. */
const paintHeights: ScenePainter = (context) =>
  isNeonGrid(context)
    ? paintNeonGrid(context)
    : isRidgeRuin(context)
      ? paintRidgeRuin(context)
      : isCragCastle(context)
        ? paintCragCastle(context)
        : isViaduct(context)
          ? paintViaduct(context)
          : paintMountains(context);

/** The painter of each scene. */
export const SCENE_PAINTERS: Readonly<Record<SceneId, ScenePainter>> = {
  beach: fromAbove(paintBeach),
  sea: fromAbove(paintSea),
  lake: fromAbove(paintLake),
  city: paintCity,
  meadow: fromAbove(withSite(paintMeadow)),
  'night-sky': paintNightSky,
  desert: paintDesert,
  underwater: paintUnderwater,
  plain: paintPlain,
  hills: fromAbove(inLayers(withSite(paintHills))),
  forest: fromAbove(paintForest),
  mountains: fromAbove(inLayers(withSite(paintHeights))),
  snowfield: paintSnowfield,
  river: fromAbove(paintRiver),
  waterfall: paintWaterfall,
  canyon: inLayers(paintCanyon),
  harbour: paintHarbour,
  village: paintVillage,
  farmland: fromAbove(withSite(paintFarmland)),
  garden: withSite(paintGarden),
  sky: (context) => (isFloating(context) ? paintFloating(context) : paintSky(context)),
};
