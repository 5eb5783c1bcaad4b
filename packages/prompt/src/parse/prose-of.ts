/** Where the sentences of a prompt stand in it: what `compile` keeps where the words are to cross as they were written. */
import type { Written } from '../compile/dialect.ts';
import { absences } from './absences.ts';
import { type ParseOptions, readingOf } from './front-ends.ts';

/**
 * Without the command and the quotes round it and the parameters behind it. Undefined where some of it weighs more or less than the
 * rest: the brackets that say so are no words.
 */
export function proseOf(text: string, dialect: string, options: ParseOptions = {}): Written | undefined {
  const { body = [0, text.length], weights, denied } = readingOf(text, dialect, options);
  if (weights.length > 0) return undefined;
  const beside = denied.filter(({ span }) => span === undefined || span[0] < body[0] || span[1] > body[1]);
  return { body, denied: absences(beside).map(({ value }) => value) };
}
