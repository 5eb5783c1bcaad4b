/** Several ways to see one idea, as prompts. */
import { AXES, type Axis, spread, type Variation, vary } from '@atelier/prompt';
import { AtelierError, type DialectPrompt, type Liberty } from '@atelier/spec';
import { compose, type Start } from './compose.ts';
import { promptOf } from './plan.ts';
import { sizeOf } from './size.ts';

interface Varying {
  count: number;
  seed: number;
  dialect: string;
  liberty?: Liberty;
  /** Axes on which all stay alike. */
  lock?: readonly Axis[];
}

interface VariedPrompts {
  variations: (Variation & { prompt: DialectPrompt })[];
  /** Mean distance over all pairs, 0 (alike) to 1 (different on every axis). */
  spread: number;
}

/** At most `count`; fewer where the idea leaves fewer ways open. */
export function variedPrompts(start: Start, { count, seed, dialect, liberty, lock = [] }: Varying): VariedPrompts {
  const brief = compose(start, { seed, ...(liberty && { liberty }) });
  const variations = vary(brief, count, { seed, lock, ...(liberty && { liberty }) });
  return {
    variations: variations.map((variation) => {
      const plan = { brief: variation.brief, seed, ...sizeOf({}, variation.brief.format) };
      return { ...variation, prompt: promptOf(plan, dialect) };
    }),
    spread: spread(variations.map((variation) => variation.brief)),
  };
}

/** @throws AtelierError `usage` where a name is no axis */
export function axesNamed(names: readonly string[]): Axis[] {
  return names.map((name) => {
    const axis = AXES.find((known) => known === name);
    if (!axis) throw new AtelierError('usage', `"${name}" cannot be locked. Facets: ${AXES.join(', ')}.`);
    return axis;
  });
}
