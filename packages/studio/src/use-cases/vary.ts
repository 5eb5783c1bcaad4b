/** Several ways to see one idea, as prompts. */
import { AXES, type Axis, spread, type Variation, vary } from '@atelier/prompt';
import { AtelierError, type Brief, type DialectPrompt, type Liberty } from '@atelier/spec';
import { compose } from './compose.ts';
import { promptOf } from './plan.ts';
import type { Painted } from './revise.ts';
import { sizeOf } from './size.ts';
import type { Start } from './understand.ts';

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

interface Way {
  brief: Brief;
  seed: number;
  /** What is different, in a few words. */
  label: string;
}

/** The axes that the Illustrator paints; for the others a variation would be a label on the same picture. */
const PAINTED_AXES: readonly Axis[] = ['time', 'palette'];

/** Exactly `count`: each with a seed of its own, which lays it out anew, and with another hour and other colours where those are free. */
export function waysInPaint({ brief, seed }: Painted, count: number): Way[] {
  const ways = vary(brief, count, { seed, axes: PAINTED_AXES });
  return Array.from({ length: count }, (_, i) => {
    const way = ways[i % Math.max(1, ways.length)];
    const label = [...(way?.label ? [way.label] : []), 'laid out anew'].join(', ');
    return { brief: way ? inShape(way.brief, brief) : brief, seed: (seed + 1 + i) % 2 ** 32, label };
  });
}

/** At most `count`, over all axes: another generator can show them all. */
export const waysInWords = ({ brief, seed }: Painted, count: number): Way[] =>
  vary(brief, count, { seed }).map((way) => ({ brief: inShape(way.brief, brief), seed, label: way.label }));

/** A variation has the shape that was asked for. */
const inShape = (brief: Brief, { format }: Brief): Brief => ({ ...brief, format });
