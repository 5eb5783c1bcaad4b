/** Talks for tests: an idea as the writer leaves it, and what instructions make of it. */
import type { Brief } from '@atelier/spec';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

export const seed = 7;
export const drawn = (idea: string): Brief => write(read(idea), { seed });
/** What the last instruction came to. */
export const said = (idea: string, ...instructions: string[]) => {
  let brief = drawn(idea);
  let about: string | undefined;
  for (const each of instructions.slice(0, -1)) ({ brief, about } = revise(brief, each, { seed, about }));
  return revise(brief, instructions.at(-1) ?? '', { seed, about });
};
export const names = ({ subjects }: Brief): string[] => subjects.map(({ name }) => name);
export const values = (brief: Brief, kind: string): string[] =>
  [...brief.setting, ...brief.look].filter((fact) => fact.kind === kind).map(({ value }) => value);
