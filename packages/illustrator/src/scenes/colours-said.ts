/** The tints of a plan on what is painted: sky and clouds take theirs as light, surfaces as paint by their numbers in the object map. */
import type { Rgb } from '../colour.ts';
import { colouredLight } from '../light/coloured-light.ts';
import { litPaint } from '../light/paint-light.ts';
import { paintFor } from '../stage/colours.ts';
import type { ScenePlan } from '../stage/plan.ts';
import { surfaceOf, type Tint } from '../stage/tints.ts';
import { wallColour } from './colour-words.ts';
import type { FactTable, Part } from './context.ts';
import type { SceneContext } from './scene.ts';
import type { Tints } from './tint-pass.ts';

/** Land and air are a little broken in colour, as walls are, where the drawing of a thing has the pure paint. */
const paintOf = ({ colour }: Tint): Rgb => wallColour(colour) ?? paintFor(colour)!;

const isAir = ({ element }: Tint): boolean => element === 'sky' || element === 'clouds';

/** The plan in the light of the sky and the clouds that were said. */
export function inSaidLight(plan: ScenePlan): ScenePlan {
  const said = (element: string): Rgb | undefined => {
    const tint = plan.tints.find((t) => t.element === element);
    return tint && paintOf(tint);
  };
  const [sky, clouds] = [said('sky'), said('clouds')];
  if (!sky && !clouds) return plan;
  return { ...plan, setting: { ...plan.setting, light: colouredLight(plan.setting.light, sky, clouds) } };
}

/** Gives the parts of the place of which a colour was said numbers of their own at the end of the table. */
export function partsSaid({ tints }: ScenePlan, table: FactTable): Part[] {
  return tints
    .filter((t) => t.part && !isAir(t))
    .map(({ of, element }) => {
      const id = table.facts.length;
      table.facts.push(of);
      table.objects.push(`${of}.1`);
      return { fact: of, element, id };
    });
}

/** Paint by number: the fact's own, its part of the place, and what else is the same surface and has no colour of its own. */
export function surfaceTints(
  { tints, setting }: ScenePlan,
  context: SceneContext,
  table: FactTable,
  parts: readonly Part[],
): Tints {
  const own = new Set(tints.map(({ of }) => of));
  const paints = new Map<number, ReturnType<typeof litPaint>>();
  for (const tint of tints.filter((t) => !isAir(t))) {
    const paint = litPaint(paintOf(tint), setting.light, tint.element === 'sun' || tint.element === 'moon');
    if (!tint.part) paints.set(table.numberOf(tint.of), paint);
    for (const kind of surfaceOf(tint.element)) {
      const element = context.element(kind);
      if (element && (element.fact === tint.of || !own.has(element.fact))) paints.set(element.id, paint);
    }
    const part = parts.find((p) => p.element === tint.element);
    if (part) paints.set(part.id, paint);
  }
  return paints;
}
