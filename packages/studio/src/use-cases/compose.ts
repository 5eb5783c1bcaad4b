/** idea ─ read ─▶ Brief ─ write ─▶ Brief, and what is kept when the Brief is there already. */
import { read, unwrite, type WriteOptions, write } from '@atelier/prompt';
import type { Brief, Liberty } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
import type { Start } from './understand.ts';

export interface Writing {
  /** Absent: `balanced` for an idea; a written Brief stays as it is. */
  liberty?: Liberty;
  seed: number;
  /** Creativity, facets locked to a value and facets left alone; given, what the writer added before is chosen anew. */
  taste?: Taste;
}
export type Taste = Pick<WriteOptions, 'creativity' | 'locked' | 'forbidden'>;

/**
 * The whole picture written down. A Brief that was written before is not written again, unless another liberty is asked for:
 * then what the writer added before is taken away first.
 */
export function compose(start: Start, { liberty, seed, taste }: Writing): Brief {
  if ('idea' in start) return write(read(checkedIdea(start.idea)), { liberty: liberty ?? 'balanced', seed, ...taste });
  const { brief } = start;
  if (brief.liberty === undefined) return write(brief, { liberty: liberty ?? 'balanced', seed, ...taste });
  if ((liberty === undefined || liberty === brief.liberty) && taste === undefined) return brief;
  return write(unwrite(brief), { liberty: liberty ?? brief.liberty, seed, ...taste });
}
