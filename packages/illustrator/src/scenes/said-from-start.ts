/** The idea as far as it still holds: what an edit took out of the picture names no scenery any more (R1, L1). */
import type { Brief } from '@atelier/spec';

/** In small letters, each word that was taken back a blank, so that places in it stay what they were. */
export function saidFromStart({ idea, unsaid = [] }: Pick<Brief, 'idea' | 'unsaid'>): string {
  let left = idea;
  for (const [start, end] of unsaid) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left.toLowerCase();
}
