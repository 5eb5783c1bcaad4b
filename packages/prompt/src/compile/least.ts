/** Which fact a prompt can do without best: additions before inferences before the person's own words, looks before things. */
import type { Brief } from '@atelier/spec';

const LISTS = ['look', 'setting', 'subjects', 'text'] as const;
const RANKS: readonly (readonly string[])[] = [['writer'], ['inferred'], ['user', 'edit']];

/** The Brief without its least important fact, and what that was; undefined where one fact is left. */
export function withoutLeast(brief: Brief): { brief: Brief; left: string } | undefined {
  if (LISTS.reduce((sum, list) => sum + brief[list].length, 0) <= 1) return undefined;
  for (const sources of RANKS)
    for (const list of LISTS) {
      const at = brief[list].findLastIndex(({ source, off }) => !off && sources.includes(source));
      if (at < 0) continue;
      const fact = brief[list][at] as { value?: string; name?: string; content?: string };
      const left = fact.content ?? fact.value ?? fact.name ?? '';
      return { brief: { ...brief, [list]: brief[list].filter((_, i) => i !== at) }, left };
    }
  return undefined;
}
