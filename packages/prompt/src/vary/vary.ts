/**
 * Different ways to see one idea: what the person said stays in every one (B4), the free axes are spread as far as they go. Points
 * are drawn by the seed and chosen one by one, each the farthest from those before (Gonzalez 1985, farthest-point clustering).
 */
import { conflictsOf, sceneOf, weatherOf } from '@atelier/lexicon';
import { type Brief, hashSeed, type Liberty, type LookFact, random, type SettingFact } from '@atelier/spec';
import { idOf } from '../write/guard.ts';
import { unwrite, write } from '../write/write.ts';
import { AXES, type Axis, clash, FAITHFUL_AXES, KIND_OF, VALUES } from './axes.ts';
import { distance, type Point } from './spread.ts';

export interface VaryOptions {
  /** 0 … 2³²−1. Default 0. */
  seed?: number;
  /** Default: the liberty of the Brief, else `balanced`. */
  liberty?: Liberty;
  /** Axes that stay as they are in `brief`. */
  lock?: readonly Axis[];
  /** Axes to spread over. Default: all that are free; a faithful writer has colour and framing alone (B5). */
  axes?: readonly Axis[];
  /** Of the values of an axis only these: what the engine that will show them can show. Default: all. */
  shows?: (axis: Axis, value: string) => boolean;
  /** So many of the first have no medium chosen for them and are spread over the other axes; where these have fewer points, points come again (V6). Default 0. */
  inOwnMedium?: number;
}

export interface Variation {
  brief: Brief;
  /** What was chosen on each axis. */
  differs: Point;
  /** In one line: "night, low angle, ink drawing". */
  label: string;
}

/** Enumerated whole up to this many points, sampled beyond. */
const WHOLE = 600;

/**
 * `n` ways to see the same idea, no two alike (with `inOwnMedium` see there); fewer where the free axes have fewer points.
 *
 * @example vary(read('a beach sunset'), 4, { seed: 7 }).map(({ label }) => label)
 */
export function vary(
  brief: Brief,
  n: number,
  { seed = 0, liberty = brief.liberty ?? 'balanced', lock = [], axes, shows = () => true, inOwnMedium = 0 }: VaryOptions = {},
): Variation[] {
  const base = baseOf(brief, lock);
  const open = freeAxes(base, axes ?? (liberty === 'faithful' ? FAITHFUL_AXES : AXES), lock);
  const manner = Math.min(n, open.includes('medium') ? inOwnMedium : 0);
  const free = open.filter((axis) => axis !== 'medium');
  const alike = manner > 0 ? farthest(candidates(base, free, manner, seed, shows), free, manner, seed) : [];
  const own = alike.length > 0 ? Array.from({ length: manner }, (_, i) => alike[i % alike.length] as Point) : [];
  const points = candidates(base, open, n, seed, shows);
  return [...own, ...farthest(points, open, n - own.length, seed, alike)].map((point, i) =>
    variation(base, point, liberty, hashSeed(seed, 'vary', i)),
  );
}

/** Every combination of the named values, in order; their number is the product of the lists' lengths. */
export function grid(
  brief: Brief,
  values: Readonly<Partial<Record<Axis, readonly string[]>>>,
  { seed = 0, liberty = brief.liberty ?? 'balanced' }: Pick<VaryOptions, 'seed' | 'liberty'> = {},
): Variation[] {
  const axes = AXES.filter((axis) => values[axis] !== undefined);
  const points = axes.reduce<Point[]>(
    (rows, axis) => rows.flatMap((row) => (values[axis] ?? []).map((value) => ({ ...row, [axis]: value }))),
    [{}],
  );
  const base = baseOf(brief, []);
  const free = freeAxes(base, axes, []);
  if (free.length < axes.length) return [];
  return points.map((point) => variation(base, point, liberty, seed));
}

/** The values of one axis for a grid: one of each family, as far as they suit the idea; none where it is settled. */
export function gridValues(brief: Brief, axis: Axis): string[] {
  const base = baseOf(brief, []);
  if (freeAxes(base, [axis], []).length === 0) return [];
  const families = new Set<string>();
  return VALUES[axis]
    .filter(({ value, family }) => suits(base, axis, value) && !families.has(family) && families.add(family))
    .map(({ value }) => value);
}

/** What was said; of what was written only the facts of locked axes. */
function baseOf(brief: Brief, lock: readonly Axis[]): Brief {
  const kinds = new Set<string>(lock.map((axis) => KIND_OF[axis]));
  const held = <T extends SettingFact | LookFact>(facts: readonly T[]): T[] =>
    facts.map((fact) => (kinds.has(fact.kind) ? { ...fact, locked: true } : fact));
  return unwrite({ ...brief, setting: held(brief.setting), look: held(brief.look) });
}

/** Pictures that have no hour and are seen from nowhere: emblems and patterns. */
const TIMELESS = /\b(logo|icon|sticker|pattern|emblem|badge|diagram|map|infographic|texture|symbol)s?\b/i;

function freeAxes(base: Brief, wanted: readonly Axis[], lock: readonly Axis[]): Axis[] {
  const taken = new Set<string>([...base.setting, ...base.look].filter(({ off }) => !off).map(({ kind }) => kind));
  const named = [...base.subjects.map(({ name }) => name), ...base.look.map(({ value }) => value)];
  const place = base.setting.find(({ kind, off }) => kind === 'place' && !off);
  const timeless =
    named.some((name) => TIMELESS.test(name)) ||
    (place !== undefined && sceneOf(place.value) === 'underwater') ||
    base.look.some(({ kind }) => kind === 'lighting');
  return AXES.filter(
    (axis) =>
      wanted.includes(axis) &&
      !lock.includes(axis) &&
      !taken.has(KIND_OF[axis]) &&
      !((axis === 'time' || axis === 'angle') && timeless) &&
      // A style or an artist that was named has a medium and colours of its own.
      !(axis === 'medium' && (taken.has('artist') || taken.has('style'))) &&
      !(
        axis === 'angle' &&
        taken.has('shot') &&
        base.look.some(({ kind, value }) => kind === 'shot' && /close|macro/.test(value))
      ),
  );
}

function candidates(
  base: Brief,
  axes: readonly Axis[],
  n: number,
  seed: number,
  shows: NonNullable<VaryOptions['shows']>,
): Point[] {
  const allowed = axes.map((axis) =>
    VALUES[axis].map(({ value }) => value).filter((value) => suits(base, axis, value) && shows(axis, value)),
  );
  const whole = allowed.reduce((product, values) => product * values.length, 1);
  const at = (index: number): Point => {
    let rest = index;
    const point: Point = {};
    axes.forEach((axis, i) => {
      const values = allowed[i] as string[];
      const value = values[rest % values.length];
      if (value !== undefined) point[axis] = value;
      rest = Math.floor(rest / values.length);
    });
    return point;
  };
  const fine = (point: Point) => !clash(Object.values(point));
  if (whole <= WHOLE) return Array.from({ length: whole }, (_, i) => at(i)).filter(fine);
  const dice = random(seed, 'vary', 'points');
  const seen = new Set<number>();
  for (let tries = 0; seen.size < 64 + 24 * n && tries < 400 + 100 * n; tries++) seen.add(dice.below(whole));
  return [...seen].map(at).filter(fine);
}

/** No low sun through said rain, no night where the sun was said to shine. */
function suits(base: Brief, axis: Axis, value: string): boolean {
  if (axis !== 'time') return true;
  const said = base.setting.filter(({ off }) => !off).map((fact) => fact.value);
  const dull = said.some((each) => ['rain', 'stormy', 'snow'].includes(weatherOf(each) ?? ''));
  if (dull && (value === 'golden hour' || value === 'sunset')) return false;
  const things = base.subjects.map(({ name }) => name.toLowerCase());
  if (value === 'night' && things.includes('sun')) return false;
  if (value === 'day' && things.some((name) => name === 'moon' || name === 'star')) return false;
  return conflictsOf([...said, value]).length === conflictsOf(said).length;
}

/** `n` points, each the farthest from `before` and from those chosen already; the first of all is drawn. */
function farthest(
  points: readonly Point[],
  axes: readonly Axis[],
  n: number,
  seed: number,
  before: readonly Point[] = [],
): Point[] {
  if (points.length === 0 || n < 1) return [];
  const chosen: Point[] = [];
  const nearest = points.map(() => Number.POSITIVE_INFINITY);
  const total = points.map(() => 0);
  const keepAway = (from: Point): void => {
    points.forEach((point, i) => {
      const far = distance(point, from, axes);
      nearest[i] = Math.min(nearest[i] ?? 0, far);
      total[i] = (total[i] ?? 0) + far;
    });
  };
  before.forEach(keepAway);
  if (before.length === 0) {
    const first = points[random(seed, 'vary', 'first').below(points.length)] as Point;
    chosen.push(first);
    keepAway(first);
  }
  while (chosen.length < n) {
    let best = -1;
    for (let i = 0; i < points.length; i++) {
      const [near = 0, sum = 0] = [nearest[i], total[i]];
      if (near > 0 && (best < 0 || near > (nearest[best] ?? 0) || (near === nearest[best] && sum > (total[best] ?? 0))))
        best = i;
    }
    const next = points[best];
    if (!next) break;
    chosen.push(next);
    keepAway(next);
  }
  return chosen;
}

function variation(base: Brief, point: Point, liberty: Liberty, seed: number): Variation {
  const setting: SettingFact[] = [];
  const look: LookFact[] = [];
  const taken = new Set([...base.subjects, ...base.setting, ...base.look].map(({ id }) => id));
  for (const [axis, value] of Object.entries(point) as [Axis, string][]) {
    const id = taken.has(idOf(value)) ? `${axis}-${idOf(value)}` : idOf(value);
    const fact = {
      id,
      value,
      source: 'writer',
      rule: `vary.${axis}`,
      reason: `another ${axis === 'time' ? 'hour' : axis}`,
    } as const;
    if (axis === 'time') setting.push({ ...fact, kind: 'time' });
    else look.push({ ...fact, kind: KIND_OF[axis] as LookFact['kind'] });
  }
  const brief = write({ ...base, setting: [...base.setting, ...setting], look: [...base.look, ...look] }, { seed, liberty });
  return { brief, differs: point, label: AXES.flatMap((axis) => point[axis] ?? []).join(', ') };
}
