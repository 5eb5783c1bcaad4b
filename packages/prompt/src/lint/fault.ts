import type { Span } from '@atelier/spec';
import type { Capabilities, Dialect } from '../compile/dialect.ts';
import type { Flag } from './midjourney-flags.ts';

/** Puts `text` in place of a stretch of the prompt; with `tidy`, takes the comma and the space with it that would be left over. */
export interface Edit {
  span: Span;
  text: string;
  tidy?: true;
}

export interface Fault {
  /** Id of the rule. */
  rule: string;
  /** Where, in UTF-16 units of the prompt. */
  span: Span;
  /** What is wrong, why, and what to do, in a sentence or two. */
  message: string;
  /** What mends it, if applied all together; absent where only the person can decide. */
  fix?: Edit[];
  /** What the fix takes out of the prompt for the negative prompt beside it. */
  negative?: string;
}

/** What rules look at. */
export interface Linted {
  text: string;
  /** The text with quoted lettering blanked out, same length: words in a picture are no instructions. */
  bare: string;
  /** Quoted stretches, quotes included. */
  quotes: readonly Span[];
  /** Where words end and Midjourney's parameters begin; the length of the text for every other target. */
  bodyEnd: number;
  /** Midjourney's parameters. */
  flags: readonly Flag[];
  /** The negative prompt that goes beside it. */
  negative: string;
  dialect: Dialect;
  version: string | undefined;
  capabilities: Capabilities;
}

export interface Rule {
  id: string;
  /** What it is about, in a few words. */
  about: string;
  find(linted: Linted): Omit<Fault, 'rule'>[];
}
