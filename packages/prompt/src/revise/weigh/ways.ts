/**
 * Other ways to say a piece of a line, each a plain wish of a form that the clauses know (R37). None of them is right by itself: which of them
 * was meant is weighed by what it comes to.
 */
import type { Ground, Way } from './ground.ts';
import { letters, writes } from './ways-lettered.ts';
import { absent, doubled, lacking, named } from './ways-of-things.ts';
import { alone, ofColours, plainer, rather, tooMuch } from './ways-plainer.ts';

const WAYS: readonly Way[] = [letters, writes, ofColours, doubled, named, rather, lacking, absent, tooMuch, plainer, alone];

/** All other ways, each once, in a fixed order. */
export const waysOf = (piece: string, ground: Ground): string[] =>
  [...new Set(WAYS.flatMap((way) => way(piece, ground)).map((each) => each.replace(/\s+/g, ' ').trim()))].filter(
    (each) => each !== '' && each !== piece,
  );
