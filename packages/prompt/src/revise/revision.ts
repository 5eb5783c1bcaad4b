import type { Brief, Liberty } from '@atelier/spec';
import type { Patch } from './facts.ts';

/** A move in the history of pictures, which the caller makes: `to` is how many steps, or which picture. */
export type HistoryMove =
  | { intent: 'undo' | 'redo'; to: number }
  /** Counted from 1; `other` is the one not shown last. */
  | { intent: 'goto'; to: number | 'other' | 'last' }
  /** The same Brief with a fresh seed. */
  | { intent: 'again' };

export interface Revision {
  /** The Brief after the edit; the very same object where nothing changed. */
  brief: Brief;
  patch: Patch;
  /** One plain line for the person. */
  answer: string;
  /** What could not be placed, where nothing could be: then nothing changes at all. */
  unplaced: string[];
  /** Clauses that could not be placed where others could: those were done (R3). `answer` says both. */
  undone?: string[];
  /** The thing that the talk is about now, by its id, for the instruction after this one. */
  about?: string;
  /** Set where the instruction is a move in the history and no edit. */
  move?: HistoryMove;
  /** What was wished behind the move: the instruction for the picture that the move comes to ("undo that, and add a boat"). */
  further?: string;
}

export interface ReviseOptions {
  /** 0 … 2³²−1; the seed the Brief was written with. Default 0. */
  seed?: number;
  /** The `about` of the revision before: what "it" means where this instruction names nothing. Default: the thing that came last. */
  about?: string | undefined;
  /** How much may be invented where the edit brings a new place (B5). Default: the liberty of the Brief. */
  liberty?: Liberty;
}
