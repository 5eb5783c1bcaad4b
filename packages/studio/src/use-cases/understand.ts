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

/** A slip of the keyboard orders no hundred pictures. */
const MOST_IN_WORDS = 10;

/** How many to make: `asked`, else what the idea asks for, at most `most` of them; a note where those are fewer. */
export function picturesToMake(
  start: Start,
  asked: number | undefined,
  most = MOST_IN_WORDS,
): { count: number; note?: string } {
  if (asked !== undefined) return { count: asked };
  const wanted = picturesWanted(start);
  if (wanted <= most) return { count: wanted };
  return { count: most, note: `Of the ${wanted} pictures that the idea asks for, ${most} are made.` };
}
