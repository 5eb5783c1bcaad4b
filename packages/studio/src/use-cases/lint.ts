import { applyFixes, type Fault, lint } from '@atelier/prompt';
import { checkedIdea } from './idea.ts';
import type { GivenPrompt } from './pasted.ts';

export interface LintedPrompt {
  prompt: string;
  faults: Fault[];
  /** After every fix that can be applied, and those that these made possible. */
  fixed: string;
  /** The negative prompt that goes with it, where there is one. */
  negative?: string;
}

/** A fix may bare another fault; each round takes something away, and a few are enough. */
const ROUNDS = 12;

export function linted({ prompt, negative = '' }: GivenPrompt, dialect: string): LintedPrompt {
  const faults = lint(checkedIdea(prompt, 'prompt'), dialect, { negative });
  const beside = [...new Set([negative, ...faults.flatMap((fault) => fault.negative ?? [])])].filter(Boolean).join(', ');
  let fixed = applyFixes(prompt, faults);
  for (let i = 1; i < ROUNDS; i++) {
    const next = applyFixes(fixed, lint(fixed, dialect, { negative }));
    if (next === fixed) break;
    fixed = next;
  }
  return { prompt, faults, fixed, ...(beside !== '' && { negative: beside }) };
}
