/** A picture's Brief from its file, or a Brief from a prompt's words. */

import { type Recalled as Foreign, recall, type Unsealed, unseal } from '@atelier/lineage';
import { parse, read as readIdea, type Syntax, syntaxOf } from '@atelier/prompt';
import { AtelierError, type Brief, type Provenance, type Warning } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
import { pasted } from './pasted.ts';
import { shapedAs } from './plan.ts';
import { briefOfRecalled } from './recall-brief.ts';

export interface Recalled {
  brief: Brief;
  /** Where the file is one of ours. */
  provenance?: Provenance;
  /** What another tool left in the file, as it stands there. */
  parameters?: string;
  /** Which other tool it was, with its prompt and settings. */
  recalled?: Omit<Foreign, 'warnings'>;
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
  const found = pasted(prompt, from);
  if (found) {
    const { prompt: words, negative, parameters, dialect } = found;
    const syntax = syntaxOf(words, dialect, steps);
    return {
      brief: parse(words, dialect, { negative, parameters }),
      parameters: prompt,
      ...(syntax && { syntax }),
      warnings: [],
    };
  }
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
  const foreign = recall(found, bytes);
  if (foreign === undefined)
    throw new AtelierError(
      'no-lineage',
      'This picture does not say how it was made: there is neither a record of Atelier nor a prompt in it.',
    );
  const { warnings: more, ...recalled } = foreign;
  const { brief, warnings: own } = briefOfRecalled(foreign);
  return {
    brief,
    ...(parameters !== undefined && { parameters }),
    recalled,
    warnings: [...warnings, ...more, ...own],
  };
}

/** The Brief to go on from, in the shape the picture has. @throws AtelierError as `recallPicture`, and `no-lineage` where the file has no prompt */
export function briefOfPicture(bytes: Uint8Array): Brief {
  const { brief, provenance, recalled, warnings } = recallPicture(bytes);
  if (provenance) return shapedAs(brief, provenance);
  if (recalled === undefined || recalled.prompt !== undefined) return brief;
  throw new AtelierError(
    'no-lineage',
    `There is no prompt in this picture to go on from. ${warnings.at(-1)?.message ?? ''}`.trim(),
  );
}
