/** idea ─ read ─▶ Brief, and nothing else: apart from the writer, so that reading alone starts at once. */
import { read } from '@atelier/prompt';
import type { Brief } from '@atelier/spec';
import { checkedIdea } from './idea.ts';

/** What a picture starts from: a person's words, or a Brief that was written before (a file's, or one given as JSON). */
export type Start = { idea: string } | { brief: Brief };

/** What was understood, before anything is added. */
export function understand(start: Start): Brief {
  return 'idea' in start ? read(checkedIdea(start.idea)) : start.brief;
}

/** How many pictures an idea itself asks for: "4 pics of a cat". Of a Brief that was read before it has been done already. */
export const picturesWanted = (start: Start): number => ('idea' in start ? (understand(start).format.count ?? 1) : 1);
