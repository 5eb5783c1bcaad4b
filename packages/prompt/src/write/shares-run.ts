/** Whether two passages have the same words one after another: "large dark eyes" is not said twice. */
import { remember } from '@atelier/lexicon';
import { COMMON, contentWords } from './content-words.ts';

const runsOf = (length: number) =>
  remember(
    (text: string): ReadonlySet<string> => {
      const words = contentWords(text);
      const runs = words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length));
      // "Pale soft" alone is said of many things, "dark eyes" of one.
      return new Set(runs.filter((run) => length > 2 || run.some((word) => !COMMON.has(word))).map((run) => run.join(' ')));
    },
    undefined,
    Number.POSITIVE_INFINITY,
  );
const RUNS = { 2: runsOf(2), 3: runsOf(3) };

/** Small words are passed over: "smooth and oval" is "smooth, oval". */
export function sharesRun(one: string, other: string, length: 2 | 3): boolean {
  const runs = RUNS[length](one);
  for (const run of RUNS[length](other)) if (runs.has(run)) return true;
  return false;
}
