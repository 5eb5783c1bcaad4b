/** A picture's Brief from its file, or a Brief from a prompt's words. */

import { type Unsealed, unseal } from '@atelier/lineage';
import { parse, read as readIdea, type Syntax, syntaxOf } from '@atelier/prompt';
import { AtelierError, type Brief, type Provenance, type Warning } from '@atelier/spec';
import { checkedIdea } from './idea.ts';

export interface Recalled {
  brief: Brief;
  /** Where the file is one of ours. */
  provenance?: Provenance;
  /** What another tool left in the file. */
  parameters?: string;
  /** Weights and schedule, where the dialect has such. */
  syntax?: Syntax;
  warnings: Warning[];
}

export interface PromptOptions {
  /** The dialect it is written in; without, it is read as an idea. */
  from?: string | undefined;
  /** Steps to spell a schedule out for. */
  steps?: number | undefined;
}

/** @throws AtelierError as `checkedIdea`, `parse` and `syntaxOf` */
export function recallPrompt(prompt: string, { from, steps }: PromptOptions = {}): Recalled {
  if (from === undefined) return { brief: readIdea(checkedIdea(prompt)), warnings: [] };
  const brief = parse(prompt === '' ? prompt : checkedIdea(prompt), from);
  const syntax = syntaxOf(prompt, from, steps);
  return { brief, ...(syntax && { syntax }), warnings: [] };
}

/** @throws AtelierError `not-a-picture`, or `no-lineage` where the file says nothing about how it was made */
export function recallPicture(bytes: Uint8Array): Recalled {
  const found: Unsealed = unseal(bytes);
  const { provenance, parameters, warnings } = found;
  if (provenance) return { brief: provenance.brief, provenance, warnings };
  if (parameters !== undefined) return { brief: readIdea(checkedIdea(positivePart(parameters))), parameters, warnings };
  throw new AtelierError(
    'no-lineage',
    'This picture does not say how it was made: there is neither a record of Atelier nor a prompt in it.',
  );
}

/** Of an A1111 infotext, the prompt alone: what stands before "Negative prompt:" or the line of settings. */
function positivePart(infotext: string): string {
  const lines = infotext.split('\n');
  const end = lines.findIndex((line) => /^Negative prompt:/.test(line) || /^Steps: \d+, /.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}
