/** Several ways to see one idea, as prompts. */
import { planOf } from '@atelier/illustrator';
import { finishOf } from '@atelier/lexicon';
import { AXES, type Axis, grid, gridValues, spread, type Variation, vary } from '@atelier/prompt';
import { AtelierError, type Brief, type DialectPrompt, type Liberty } from '@atelier/spec';
import { compose } from './compose.ts';
import { promptOf } from './plan.ts';
import type { Painted } from './revise.ts';
import { sizeOf } from './size.ts';
import { type Start, understand } from './understand.ts';

interface Varying {
  count: number;
  seed: number;
  dialect: string;
  liberty?: Liberty;
  /** Axes on which all stay alike. */
  lock?: readonly Axis[];
}

export interface VariedPrompts {
  variations: (Variation & { prompt: DialectPrompt })[];
  /** Mean distance over all pairs, 0 (alike) to 1 (different on every axis). */
  spread: number;
}

/** At most `count`; fewer where the idea leaves fewer ways open. */
export function variedPrompts(start: Start, { count, seed, dialect, liberty, lock = [] }: Varying): VariedPrompts {
  const brief = compose(start, { seed, ...(liberty && { liberty }) });
  const variations = vary(brief, count, { seed, lock, ...(liberty && { liberty }) });
  return withPrompts(variations, { seed, dialect });
}

/** Each way with its prompt. */
export function withPrompts(
  variations: readonly Variation[],
  { seed, dialect }: Pick<Varying, 'seed' | 'dialect'>,
): VariedPrompts {
  return {
    variations: variations.map((variation) => {
      const plan = { brief: variation.brief, seed, ...sizeOf({}, variation.brief.format) };
      return { ...variation, prompt: promptOf(plan, dialect) };
    }),
    spread: spread(variations.map((variation) => variation.brief)),
  };
}

export interface GridPlan {
  /** In the order in which the last changes fastest; the number of prompts is the product of their values. */
  axes: { axis: Axis; values: readonly string[] }[];
  total: number;
  /** Makes them. `duplicates` say the same as one before. */
  run(): { variations: VariedPrompts['variations']; duplicates: number };
}

/**
 * Every combination of the values of some axes, counted before any is made. `time` alone stands for one value of each family of its values;
 * `time=dawn|night` names them.
 * @throws AtelierError `usage` for an unknown axis, or one that the idea has settled
 */
export function gridPlan(
  start: Start,
  spec: string,
  { seed, dialect, liberty }: Pick<Varying, 'seed' | 'dialect' | 'liberty'>,
): GridPlan {
  const brief = understand(start);
  const named = spec.split(',').map((part) => {
    const [name = '', list] = part.trim().split('=');
    const [axis] = axesNamed([name.trim()], 'is no axis of a grid') as [Axis];
    const given = list
      ?.split('|')
      .map((value) => value.trim())
      .filter(Boolean);
    const free = gridValues(brief, axis);
    return { axis, values: given?.length && free.length > 0 ? [...new Set(given)] : free };
  });
  const axes = AXES.flatMap((axis) => named.filter((each) => each.axis === axis));
  const twice = axes.find(({ axis }, i) => axes.findIndex((each) => each.axis === axis) !== i);
  if (twice) throw new AtelierError('usage', `"${twice.axis}" is named twice.`);
  const settled = axes.find(({ values }) => values.length === 0);
  if (settled)
    throw new AtelierError(
      'usage',
      `The idea has settled its ${settled.axis}, so it cannot be varied. Leave it out of --grid.`,
    );
  const total = axes.reduce((product, { values }) => product * values.length, 1);
  if (total > MOST_IN_GRID)
    throw new AtelierError(
      'usage',
      `That is ${total} prompts; at most ${MOST_IN_GRID} are made at once. Name fewer axes or values.`,
    );
  return {
    axes,
    total,
    run() {
      const chosen = Object.fromEntries(axes.map(({ axis, values }) => [axis, values]));
      const ways = grid(brief, chosen, { seed, ...(liberty && { liberty }) });
      const { variations } = withPrompts(ways, { seed, dialect });
      const different = new Set(variations.map(({ prompt }) => prompt.prompt));
      return { variations, duplicates: variations.length - different.size };
    },
  };
}
const MOST_IN_GRID = 1000;

/** @throws AtelierError `usage` where a name is no axis */
export function axesNamed(names: readonly string[], trouble = 'cannot be locked'): Axis[] {
  return names.map((name) => {
    const axis = AXES.find((known) => known === name);
    if (!axis) throw new AtelierError('usage', `"${name}" ${trouble}. Facets: ${AXES.join(', ')}.`);
    return axis;
  });
}

interface Way {
  brief: Brief;
  seed: number;
  /** What is different besides the seed, in a few words; may be empty. */
  label: string;
}

interface WayInPaint extends Way {
  /** The same, axis by axis. */
  differs: { axis: Axis; value: string }[];
}

/** Scenes that look the same from any height: walls, woods and what has no horizon. */
const LEVEL: ReadonlySet<string> = new Set(['city', 'forest', 'underwater', 'sky', 'night-sky']);

/**
 * What the Illustrator shows of a variation, so that no label names what is not to be seen: a scene has hours, land under a horizon also
 * heights of the eye, things before a wall neither. The colours of a palette only lean a picture, so none is varied by them.
 */
function paintedAxes({ brief, seed, width, height }: Painted): readonly Axis[] | undefined {
  const { abstract, setting } = planOf(brief, { seed, width, height, missing: 'leave' });
  if (abstract) return undefined;
  if (setting.scene === 'plain') return [];
  return LEVEL.has(setting.scene) ? ['time'] : ['time', 'angle'];
}

/** A photograph is named by no label: nothing here was photographed. Nor is a camera held askew. */
const isPainted = (axis: Axis, value: string): boolean =>
  axis === 'medium' ? finishOf(value) !== undefined : axis !== 'angle' || value !== 'dutch angle';

/** Whether colours were said, or an hour that is known by them: grey ink would lose it. */
const isColoured = ({ subjects, setting, look }: Brief): boolean =>
  [...subjects.flatMap(({ attributes }) => attributes), ...setting, ...look].some(
    ({ kind, value, source, off }) =>
      !off &&
      source !== 'writer' &&
      source !== 'inferred' &&
      (kind === 'color' || kind === 'palette' || (kind === 'time' && /dawn|sunrise|golden|sunset|dusk/.test(value))),
  );

/** Ink is grey at any hour, and at eye level one looks anyway. */
function seenIn({ differs: { time, angle, medium } }: Variation): WayInPaint['differs'] {
  const hour = medium && finishOf(medium) === 'ink-wash' ? undefined : time;
  return [
    ...(hour ? [{ axis: 'time' as const, value: hour }] : []),
    ...(angle && angle !== 'eye level' ? [{ axis: 'angle' as const, value: angle }] : []),
    ...(medium ? [{ axis: 'medium' as const, value: medium }] : []),
  ];
}

const FEW = 4;

/**
 * Exactly `count`: each with a seed of its own, which lays it out anew, and with what else can be seen to differ where that is free. The first
 * half is in the manner of the picture they are of, the others each in a medium of their own.
 */
export function waysInPaint(painted: Painted, count: number): WayInPaint[] {
  const { brief, seed } = painted;
  const axes = paintedAxes(painted);
  // Grey ink is the farthest of all from a coloured picture, and would be one of any four.
  const inked = count > FEW && !isColoured(brief);
  const shows = (axis: Axis, value: string) => isPainted(axis, value) && (inked || finishOf(value) !== 'ink-wash');
  const ways = axes ? vary(brief, count, { seed, axes: [...axes, 'medium'], shows, inOwnMedium: Math.ceil(count / 2) }) : [];
  return Array.from({ length: count }, (_, i) => {
    const way = ways[i % Math.max(1, ways.length)];
    const differs = way ? seenIn(way) : [];
    return {
      brief: way ? inShape(way.brief, brief) : brief,
      seed: (seed + 1 + i) % 2 ** 32,
      label: differs.map(({ value }) => value).join(', '),
      differs,
    };
  });
}

/** At most `count`, over all axes: another generator can show them all. */
export const waysInWords = ({ brief, seed }: Painted, count: number): Way[] =>
  vary(brief, count, { seed }).map((way) => ({ brief: inShape(way.brief, brief), seed, label: way.label }));

/** A variation has the shape that was asked for. */
const inShape = (brief: Brief, { format }: Brief): Brief => ({ ...brief, format });
