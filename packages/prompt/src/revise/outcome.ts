/** What a form of clause comes to, and what the forms share. */
import type { Workbench } from './workbench.ts';

/** `true` where the edit was made, a sentence where it cannot be, undefined where the form does not fit. */
export type Outcome = string | true | undefined;
/** `edit` tries all forms anew, for a clause that holds another one. */
export type Form = (bench: Workbench, clause: string, context: ClauseContext, edit: Edit) => Outcome;
export type Edit = (bench: Workbench, clause: string, context: ClauseContext) => Outcome;

export interface ClauseContext {
  /** The clause opened with "actually", "no, …", "I meant": it corrects what was said. */
  correcting: boolean;
  /** What the clause before was about, for "remove the dog, the cat" and "add a candle, lit". */
  before: 'remove' | 'add' | undefined;
  /** It ended with "instead", and names what the picture is to be of. */
  main?: boolean;
}

export const ok = (done: boolean): Outcome => (done ? true : undefined);

/** Tries every cut of a phrase into a thing and the rest, the longest thing first. */
export function split(text: string, attempt: (phrase: string, rest: string) => Outcome): Outcome {
  const words = text.split(' ');
  for (let i = Math.min(6, words.length - 1); i > 0; i--) {
    const done = attempt(words.slice(0, i).join(' '), words.slice(i).join(' '));
    if (done !== undefined) return done;
  }
  return undefined;
}
