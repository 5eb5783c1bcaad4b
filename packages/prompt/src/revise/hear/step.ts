/** One frame of a wish and the plain form of it. */
import { verbBase } from '@atelier/lexicon';
import type { Workbench } from '../workbench.ts';

/** What stands at the beginning of a clause, and what it comes to: by its groups where it has any. */
export type Step = readonly [RegExp, string | ((...groups: string[]) => string)];

export const anchored = (source: string): RegExp => new RegExp(`^${source}`, 'iu');

/** The verb of "adding a hat". */
export const baseOf = (verb: string): string => verbBase(verb.toLowerCase()) ?? verb;

/** What a clause comes to, by its groups and the clauses before it; undefined where it is none of the kind. An empty list drops it. */
export type Way = (bench: Workbench, groups: Partial<Record<string, string>>, done: string[]) => string[] | undefined;
