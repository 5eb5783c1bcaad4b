/** A picture of another tool, as a Brief: its prompt read in its own dialect, with its negative and its settings. */
import type { Recalled } from '@atelier/lineage';
import { parse, read } from '@atelier/prompt';
import type { Brief, Warning } from '@atelier/spec';
import { MAX_IDEA } from './idea.ts';

/** Control characters and halves of pairs, which no prompt has; files may. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

export function briefOfRecalled({ prompt, negative, dialect, settings }: Recalled): { brief: Brief; warnings: Warning[] } {
  if (prompt === undefined || dialect === undefined) return { brief: read(''), warnings: [] };
  const text = prompt.replace(NOT_TEXT, '\ufffd');
  const cut = text.length > MAX_IDEA;
  const idea = cut ? text.slice(0, MAX_IDEA).replace(/\p{Cs}$/u, '') : text;
  const brief = parse(idea, dialect, {
    negative: negative?.replace(NOT_TEXT, '\ufffd').slice(0, MAX_IDEA),
    parameters: settings,
  });
  return {
    brief,
    warnings: cut
      ? [
          {
            code: 'prompt-cut',
            message: `The prompt in this file has ${text.length} characters; the first ${MAX_IDEA} are read.`,
          },
        ]
      : [],
  };
}
