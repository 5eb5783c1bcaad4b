/** Template → prompts: all of them in order, or as many as wanted by chance. Nothing is kept that has been handed out. */
import type { Warning } from '@atelier/spec';
import { type Count, countOf } from './count.ts';
import { cursorOf, firstOf } from './cursors.ts';
import { type Node, samplerOf } from './nodes.ts';
import { parseArrays, parsePermutations } from './other-languages.ts';
import { parseTemplate } from './parse-template.ts';
import { newRun, type Run, Scope } from './scope.ts';
import { streamOf } from './streams.ts';
import type { Wildcards } from './wildcards.ts';

export interface ExpandOptions {
  wildcards?: Wildcards | undefined;
  /** 0 … 2³²−1; the same seed gives the same prompts. */
  seed?: number | undefined;
  /** Whose template it is: dynamicprompts (the default), Midjourney's permutations or Fooocus' arrays. */
  language?: Language | undefined;
}

export const LANGUAGES = ['dynamicprompts', 'midjourney', 'fooocus'] as const;
export type Language = (typeof LANGUAGES)[number];
const PARSERS: Readonly<Record<Language, (text: string) => Node>> = {
  dynamicprompts: parseTemplate,
  midjourney: parsePermutations,
  fooocus: parseArrays,
};

export interface Template {
  /** Every prompt, leftmost choice slowest. Ends always. */
  all(): Generator<string, void, void>;
  /** Prompts by chance, without end. */
  random(): Generator<string, void, void>;
  /** How many `all` would give, before it gives any. */
  count(): Count;
  /** What has gone wrong softly so far: wildcards that were not found. */
  warnings(): Warning[];
}

/**
 * @throws AtelierError `bad-template` with `place`, here or while expanding (a variable that is not set shows only there)
 * @example [...template('{red|blue} {cat|dog}').all()] // red cat, red dog, blue cat, blue dog
 */
export function template(text: string, options: ExpandOptions = {}): Template {
  return templateOf(PARSERS[options.language ?? 'dynamicprompts'](text), text, options);
}

function templateOf(read: Node, text: string, { wildcards, seed = 0 }: ExpandOptions = {}): Template {
  const runs: Run[] = [];
  const scope = (): Scope => {
    const run = newRun(wildcards, seed, firstOf);
    runs.push(run);
    return new Scope(run, text);
  };
  const empty = text === '';
  // Alone, a thing that takes turns goes round once, and chance has nothing to be drawn beside.
  const finite = samplerOf(read) ? ({ ...read, sampler: 'combinatorial' } as Node) : read;
  return {
    *all() {
      if (empty) return;
      const cursor = cursorOf(finite, scope());
      while (cursor.next()) yield cursor.value;
    },
    *random() {
      if (empty) return;
      const here = scope();
      const once = firstly(read);
      let stream = streamOf(read, here, 'random');
      for (;;) {
        yield stream.next();
        // What is chosen at once is chosen anew for each prompt.
        if (once) stream = streamOf(read, here, 'random');
      }
    },
    count: () => (empty ? { count: 0n, distinct: 0, exact: true } : countOf(finite, scope())),
    warnings: () =>
      [...new Set(runs.flatMap(({ missing }) => [...missing]))].map((name) => ({
        code: 'no-wildcard',
        message: `There is no wildcard “${name}”${wildcards ? '' : ' (no folder of wildcards was given)'}; __${name}__ was left as it is.`,
        about: name,
      })),
  };
}

const firstly = (node: Node): boolean =>
  node.kind === 'sequence' && node.nodes.some((each) => each.kind === 'assign' && each.immediate);
