/** How different ways to see one idea are: the distance of two points on the axes, and the mean over all pairs. */
import type { Brief } from '@atelier/spec';
import { AXES, type Axis, KIND_OF, VALUES } from './axes.ts';

export type Point = Partial<Record<Axis, string>>;

/** 0 the same, 0.6 another of the same family, 1 another family; absent on both sides is the same. */
function axisDistance(axis: Axis, a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  const family = (value: string | undefined) => VALUES[axis].find((each) => each.value === value)?.family;
  const [fa, fb] = [family(a), family(b)];
  return fa !== undefined && fa === fb ? 0.6 : 1;
}

export const distance = (a: Point, b: Point, axes: readonly Axis[]): number =>
  axes.reduce((sum, axis) => sum + axisDistance(axis, a[axis], b[axis]), 0) / Math.max(1, axes.length);

/** Where a Brief stands on every axis. */
function pointOf(brief: Brief): Point {
  const point: Point = {};
  for (const axis of AXES) {
    const fact = [...brief.setting, ...brief.look].find(({ kind, off }) => kind === KIND_OF[axis] && !off);
    if (fact) point[axis] = fact.value;
  }
  return point;
}

/** Mean distance over all pairs, 0 (all alike) to 1 (all different on every axis). */
export function spread(briefs: readonly Brief[], axes: readonly Axis[] = AXES): number {
  const points = briefs.map(pointOf);
  let sum = 0;
  let pairs = 0;
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      sum += distance(a, b, axes);
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}
