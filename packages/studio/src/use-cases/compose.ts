/** idea ─ read ─▶ Brief ─ write ─▶ Brief, and what is kept when the Brief is there already. */
import { read, unwrite, write } from '@atelier/prompt';
import type { Brief, Liberty } from '@atelier/spec';
import { checkedIdea } from './idea.ts';
import type { Start } from './understand.ts';

export interface Writing {
  /** Absent: `balanced` for an idea; a written Brief stays as it is. */
  liberty?: Liberty;
  seed: number;
}

/**
 * The whole picture written down. A Brief that was written before is not written again, unless another liberty is asked for:
 * then what the writer added before is taken away first.
 */
export function compose(start: Start, { liberty, seed }: Writing): Brief {
  if ('idea' in start) return write(read(checkedIdea(start.idea)), { liberty: liberty ?? 'balanced', seed });
  const { brief } = start;
  if (brief.liberty === undefined) return write(brief, { liberty: liberty ?? 'balanced', seed });
  if (liberty === undefined || liberty === brief.liberty) return brief;
  return write(unwrite(brief), { liberty, seed });
}
