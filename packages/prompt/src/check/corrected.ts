import type { Brief } from '@atelier/spec';
import { compile } from '../compile/compile.ts';
import { write } from '../write/write.ts';

/** The idea as a prompt anyone can paste: its own words and what follows from them; nothing that a writer chose. */
export function corrected(idea: Brief): string {
  const written = write(idea, { liberty: 'faithful' });
  const honest = <T extends { source: string }>(facts: readonly T[]): T[] => facts.filter(({ source }) => source !== 'writer');
  return compile(
    {
      ...written,
      subjects: honest(written.subjects),
      setting: honest(written.setting),
      look: honest(written.look),
      text: honest(written.text),
    },
    'gpt-image',
  ).prompt;
}
