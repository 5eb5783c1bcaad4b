import type { Brief, Liberty, WriteAnswer } from '@atelier/spec';
import { write } from '../write/write.ts';
import { withModelAdditions } from './additions.ts';

export interface WrittenByOptions {
  /** How much may be invented (B5). Default `balanced`. */
  liberty?: Liberty;
  /** 0 … 2³²−1. Default 0. */
  seed?: number;
  /** Who wrote, for the rule of each addition: `chat:<by>`. */
  by: string;
}

/**
 * A Brief with somebody else's additions in place of the built-in writer's, under the same rules (B4, B5). `left` says what may not stand, and
 * why. Pure (B6): this is `writeWith` for those who have asked a model themselves.
 */
export function writtenBy(
  brief: Brief,
  additions: WriteAnswer,
  { liberty = 'balanced', seed = 0, by }: WrittenByOptions,
): { brief: Brief; left: string[] } {
  const { brief: written, left } = withModelAdditions(consequences(brief, { liberty, seed }), additions, liberty, by);
  return { brief: { ...written, liberty }, left };
}

/** With what follows from the words, and nothing that a writer chose: the same pen, its inventions left out. */
export function consequences(brief: Brief, { liberty, seed }: { liberty: Liberty; seed: number }): Brief {
  const { liberty: _, ...written } = write(brief, { liberty, seed });
  const known = new Set([...brief.subjects, ...brief.setting, ...brief.look].map(({ id }) => id));
  const stays = <T extends { id?: string | undefined; source: string }>(fact: T): boolean =>
    fact.source !== 'writer' || (fact.id !== undefined && known.has(fact.id));
  const subjects = written.subjects.filter(stays);
  const setting = written.setting.filter(stays);
  const gone = new Set([...written.subjects, ...written.setting].filter((fact) => !stays(fact)).map(({ id }) => id));
  return {
    ...written,
    subjects,
    setting,
    look: written.look.filter(stays),
    text: written.text.filter(({ source }) => source !== 'writer'),
    relations: written.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}
