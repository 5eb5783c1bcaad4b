/** What one way to take a line comes to, before anything that follows from it. */
import type { Revision } from '../revision.ts';
import type { Workbench } from '../workbench.ts';

export interface Applied {
  /** Clauses that could not be placed, where none could. */
  unplaced: string[];
  /** The same, where others could. */
  undone: string[];
  trouble: string;
  anew: boolean;
}

export interface Edited extends Applied {
  done?: undefined;
  bench: Workbench;
  text: string;
  /** What was meant is known from its whole, and no other way to take it is sought. */
  sure?: boolean;
}

/** An edit on the bench, or the whole answer where the line asks for none. */
export type Reading = { done: Revision } | Edited;
