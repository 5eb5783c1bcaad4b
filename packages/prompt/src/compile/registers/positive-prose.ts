/** Prose for targets where a negation draws what it names: what a writer added is said in a way that has none. */
import type { Piece } from '../dialect.ts';
import { type ProseOptions, proseWays } from '../realise/prose.ts';
import type { Work } from '../target.ts';

export const NEGATED = /\b(?:no|not|without|never|nothing|none|neither|nor)\b/i;

/** Other ways to say the same facts, drawn by other lots; one of them has no negation as a rule. */
const WAYS = 6;

export function positiveProse(
  work: Work,
  options: Omit<ProseOptions, 'seed' | 'length'> & Partial<ProseOptions> = {},
): Piece[] {
  const { brief, capabilities, options: asked } = work;
  const way = proseWays(brief, { length: asked.length ?? 'medium', ...options });
  let best = way(0);
  if (capabilities.negative === 'words') return best;
  const wrong = (pieces: readonly Piece[]) => pieces.filter(({ text, rank }) => rank > 0 && NEGATED.test(text));
  let least = wrong(best);
  for (let seed = 1; seed < WAYS && !least.every(({ always }) => always); seed++) {
    const next = way(seed);
    const left = wrong(next);
    if (left.length >= least.length) continue;
    best = next;
    least = left;
  }
  const kept = best.filter(({ text, rank }) => rank === 0 || !NEGATED.test(text));
  if (kept.length < best.length) {
    const left = best.filter((piece) => !kept.includes(piece)).map(({ text }) => `“${text}”`);
    work.warn('negation-left', `Left out, because it would draw what it denies: ${left.join(' ')}`);
  }
  return kept;
}
