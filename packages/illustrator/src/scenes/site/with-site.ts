/** Paints what is laid out on the land where one was named, and the scene itself where none was. */
import { landscape } from '../hills.ts';
import type { LandWish } from '../land-wish.ts';
import { beforeRange, hasRange, underSky } from '../range-behind.ts';
import type { SceneContext, ScenePainter } from '../scene.ts';
import { mazeWish, parterreWish } from './clipped.ts';
import { courtyardWish } from './courtyard.ts';
import { drystoneWish } from './drystone.ts';
import { farmWish } from './farmstead.ts';
import { gravesWish } from './graves.ts';
import { japaneseWish } from './japanese.ts';
import { plotsWish } from './plots.ts';
import { pyramidWish } from './pyramid.ts';
import { roseGateWish } from './rose-gate.ts';
import { ruinWish } from './ruins.ts';
import { type Named, type SiteName, siteIn } from './site-kinds.ts';
import { avenueWish, laneWish } from './ways.ts';
import { zenWish } from './zen.ts';

type Wish = (context: SceneContext, id: number, named: Named) => LandWish;

function ruin(context: SceneContext, id: number, { kind, said }: Named): LandWish {
  return ruinWish(context, id, kind.name, said);
}

const WISHES: Readonly<Record<SiteName, Wish>> = {
  graves: (context, id, { said }) => gravesWish(context, id, said),
  zen: zenWish,
  japanese: (context, id, { said }) => japaneseWish(context, id, said),
  courtyard: (context, id, { said }) => courtyardWish(context, id, said),
  'castle-ruin': ruin,
  aqueduct: ruin,
  'temple-ruin': ruin,
  'abbey-ruin': ruin,
  pyramid: (context, id, { said }) => pyramidWish(context, id, said),
  'rose-gate': (context, id, { said }) => roseGateWish(context, id, said),
  plots: (context, id, { said }) => plotsWish(context, id, said),
  maze: mazeWish,
  parterre: parterreWish,
  avenue: (context, id, { said }) => avenueWish(context, id, said),
  'hedged-lane': laneWish,
  drystone: drystoneWish,
  farmstead: (context, id, { said }) => farmWish(context, id, said),
};

export const withSite =
  (paint: ScenePainter): ScenePainter =>
  (context) => {
    const { brief, setting } = context;
    const named = siteIn(brief, setting.scene);
    if (!named) return paint(context);
    const wish = WISHES[named.kind.name];
    const id = context.element('site')?.id ?? context.mass('site');
    const bold = setting.scene === 'hills' && !hasRange(context);
    return underSky(context, landscape(beforeRange(context), bold, wish(context, id, named)));
  };
