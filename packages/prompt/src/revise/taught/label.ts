/** The labels that together weigh most, by the exact integers of what was taught (Viterbi 1967): the same on every machine. */
import { BESIDE, follows, LABELS, MARKS, type Mark, markOf, opens } from './labels.ts';

/** What was taught. */
export interface Taught {
  /** Words that talk is full of. */
  common: ReadonlySet<string>;
  /** For a sign, its weight for each label it speaks of: label, weight, label, weight … */
  signs: ReadonlyMap<string, Int16Array>;
  /** How well a label stands behind another: `behind[before × LABELS + label]`; the row behind the last is how well it stands first. */
  behind: Int32Array;
}

export interface Stretch {
  mark: Mark;
  /** First token, and behind the last. */
  from: number;
  to: number;
}

export interface Labelled {
  stretches: Stretch[];
  /** How much more this reading weighs than the best one with another label somewhere; 0 for an empty line. */
  margin: number;
}

/** @param signs of each token */
export function labelled(signs: readonly (readonly string[])[], { signs: weights, behind }: Taught): Labelled {
  const size = signs.length;
  if (size === 0) return { stretches: [], margin: 0 };
  const local = signs.map((of) => {
    const row = new Int32Array(LABELS);
    for (const sign of of) {
      const found = weights.get(sign);
      if (found) for (let i = 0; i < found.length; i += 2) row[found[i]!]! += found[i + 1]!;
    }
    return row;
  });
  const best = local.map(() => new Float64Array(LABELS).fill(-Infinity));
  const from = local.map(() => new Int8Array(LABELS));
  for (let i = 0; i < size; i++)
    for (let label = 0; label < LABELS; label++) {
      if (i === 0) {
        if (follows(BESIDE, label)) best[0]![label] = local[0]![label]! + behind[LABELS * LABELS + label]!;
        continue;
      }
      for (let before = 0; before < LABELS; before++) {
        if (!follows(before, label)) continue;
        const weight = best[i - 1]![before]! + behind[before * LABELS + label]! + local[i]![label]!;
        if (weight > best[i]![label]!) {
          best[i]![label] = weight;
          from[i]![label] = before;
        }
      }
    }
  // The same from the end, for what the best reading through each label weighs.
  const rest = local.map(() => new Float64Array(LABELS));
  for (let i = size - 2; i >= 0; i--)
    for (let label = 0; label < LABELS; label++) {
      let most = -Infinity;
      for (let next = 0; next < LABELS; next++)
        if (follows(label, next))
          most = Math.max(most, behind[label * LABELS + next]! + local[i + 1]![next]! + rest[i + 1]![next]!);
      rest[i]![label] = most;
    }
  const path = new Array<number>(size);
  let label = best[size - 1]!.reduce((top, weight, each, all) => (weight > all[top]! ? each : top), 0);
  const total = best[size - 1]![label]!;
  for (let i = size - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i]![label]!;
  }
  let margin = Infinity;
  for (let i = 0; i < size; i++)
    for (let other = 0; other < LABELS; other++)
      if (other !== path[i]) margin = Math.min(margin, total - best[i]![other]! - rest[i]![other]!);
  const stretches: Stretch[] = [];
  for (const [i, each] of path.entries()) {
    const last = stretches.at(-1);
    if (opens(each)) stretches.push({ mark: MARKS[markOf(each)]!, from: i, to: i + 1 });
    else if (each !== BESIDE && last) last.to = i + 1;
  }
  return { stretches, margin };
}
