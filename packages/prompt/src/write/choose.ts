/** Choosing by what goes together: every tag that is there adds its strength, one that clashes rules out. */
import type { Rating } from '@atelier/lexicon';
import type { Random } from '@atelier/spec';

export function scoreOf({ goes }: Rating, tags: ReadonlySet<string>): number {
  let score = 0;
  for (const [tag, strength] of goes)
    if (tags.has(tag)) {
      if (strength < 0) return -1;
      score += strength;
    }
  return score;
}

/**
 * One of those that suit best, by lot; undefined where nothing suits. `creativity` 0 takes the best alone, 1 whatever does not clash,
 * in proportion to how well it suits.
 */
export function choose<T extends Rating>(
  rows: readonly T[],
  tags: ReadonlySet<string>,
  roll: Random,
  creativity: number,
): T | undefined {
  const scored = rows.map((row) => ({ row, score: scoreOf(row, tags) })).filter(({ score }) => score > 0);
  const best = scored.reduce((most, { score }) => (score > most ? score : most), 0);
  const least = best * (1 - creativity * 0.9);
  const kept = scored.filter(({ score }) => score >= least);
  let left = roll.next() * kept.reduce((sum, { score }) => sum + score * score, 0);
  for (const { row, score } of kept) {
    left -= score * score;
    if (left < 0) return row;
  }
  return kept.at(-1)?.row;
}
