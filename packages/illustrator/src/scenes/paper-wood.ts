/** What a papercut of a wood is told of it; undefined for woods that are not known by the outline of firs, crowns or bare stems. */
import { mixRgb } from '../colour.ts';
import type { WoodOfPaper } from '../finish/finish.ts';
import { moonPhase } from '../light/moon.ts';
import type { Placed } from '../stage/placed.ts';
import type { FactTable } from './context.ts';
import { woodOf } from './forest-kind.ts';
import type { SceneContext } from './scene.ts';

export function paperWood(context: SceneContext, placed: readonly Placed[], table: FactTable): WoodOfPaper | undefined {
  const wood = woodOf(context);
  if (wood.name === 'bamboo' || wood.name === 'jungle') return undefined;
  const moon = context.light.night ? context.element('moon') : undefined;
  const path = context.element('path')?.id ?? 0;
  const growth = new Uint8Array(table.facts.length);
  for (const { art, fact } of placed) if (art?.startsWith('plant.')) growth[table.numberOf(fact.id)] = 1;
  return {
    trees: wood.bare ? 'bare' : wood.name === 'conifer' ? 'fir' : wood.name === 'birch' ? 'bare' : 'crown',
    leaves: mixRgb(wood.leaves[0], wood.leaves[1], 0.6),
    snow: wood.snow,
    moon: moon && moonPhase([moon.name, ...moon.attributes].join(' ')) === 1 ? moon.id : 0,
    path: path === context.mass('forest') ? 0 : path,
    growth,
  };
}
