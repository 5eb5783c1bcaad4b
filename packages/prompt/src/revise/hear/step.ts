/** One frame of a wish and the plain form of it. */
import { verbBase } from '@atelier/lexicon';

/** What stands at the beginning of a clause, and what it comes to: by its groups where it has any. */
export type Step = readonly [RegExp, string | ((...groups: string[]) => string)];

export const anchored = (source: string): RegExp => new RegExp(`^${source}`, 'iu');

/** The verb of "adding a hat". */
export const baseOf = (verb: string): string => verbBase(verb.toLowerCase()) ?? verb;
