/** Prompt → Brief, from any dialect: the one door to the front ends. A file here knows one syntax; nothing else in the room does. */
import { once } from '@atelier/lexicon';
import { AtelierError, type Brief } from '@atelier/spec';
import { DIALECTS } from '../compile/compile.ts';
import { assemble } from './assemble.ts';
import { FRONT_ENDS, type ParseOptions, readingOf } from './front-ends.ts';

export type { ParseOptions } from './front-ends.ts';

/** Every id that `parse` takes. */
export const readableDialects = (): string[] => [...readable()];
const PROSE = ['gpt-image', 'dalle3', 'gemini', 'flux', 'runway', 'plain'];
const readable = once(() => new Set([...DIALECTS.map(({ id }) => id), ...PROSE, ...Object.keys(FRONT_ENDS)]));

/**
 * Reads a prompt back. `idea` is the prompt, and spans are of it; weights are on the facts, settings in `format`, what must not
 * be there in `absent`; what could not be placed is in `unread`. Never throws for the sake of the text.
 *
 * @throws AtelierError `unknown-dialect`
 * @example parse('a (red:1.3) fox --ar 3:2', 'midjourney').format.aspect
 */
export function parse(text: string, dialect: string, options: ParseOptions = {}): Brief {
  if (!readable().has(dialect))
    throw new AtelierError(
      'unknown-dialect',
      `Expected a dialect to read from (${readableDialects().join(', ')}), got “${dialect}”.`,
    );
  const reading = readingOf(text, dialect, options);
  return assemble(text, dialect === 'a1111' ? 'sd' : dialect, reading);
}
