/** Paints what is laid out on the land where one was named, and the scene itself where none was. */
import { contextWith } from '../context.ts';
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

/** Sites on whose ground nothing grows wild, unless it was asked for. */
const TENDED: ReadonlySet<SiteName> = new Set([
  'zen',
  'japanese',
  'courtyard',
  'plots',
  'maze',
  'parterre',
  'pyramid',
  'graves',
  'rose-gate',
]);

/** Sites whose ground is laid. */
const PAVED: ReadonlySet<SiteName> = new Set(['zen', 'courtyard']);

function planted(context: SceneContext, { kind }: Named): SceneContext {
  const flowers = context.element('flowers');
  const asked =
    flowers &&
    [...context.brief.subjects, ...context.brief.setting].some(
      (f) => f.id === flowers.fact && (f.source === 'user' || f.source === 'edit'),
    );
  return asked || !flowers || !TENDED.has(kind.name)
    ? context
    : contextWith(context, { element: (name) => (name === 'flowers' ? undefined : context.element(name)) });
}

export const withSite =
  (paint: ScenePainter): ScenePainter =>
  (context) => {
    const { brief, setting } = context;
    const named = siteIn(brief, setting.scene);
    if (!named) return paint(context);
    const wish = WISHES[named.kind.name];
    const id = context.element('site')?.id ?? context.mass('site');
    // Gravel and tiles are no grass, though a garden follows with some.
    const mass = (kind: string): number => (kind === 'grass' && PAVED.has(named.kind.name) ? id : context.mass(kind));
    const shown = contextWith(planted(context, named), { mass });
    const bold = setting.scene === 'hills' && !hasRange(context);
    return underSky(shown, landscape(beforeRange(shown), bold, wish(shown, id, named)));
  };
