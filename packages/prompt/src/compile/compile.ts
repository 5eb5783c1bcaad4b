/** Brief → prompt: the one door to the dialects. A file here knows one target; nothing else in the room does. */
import { AtelierError, type Brief, type DialectPrompt } from '@atelier/spec';
import type { CompileOptions, Dialect } from './dialect.ts';
import { gptImage } from './gpt-image.ts';
import { midjourney } from './midjourney.ts';
import { plain } from './plain.ts';

export const DIALECTS: readonly Dialect[] = [gptImage, midjourney, plain];

/**
 * Puts a Brief into a generator's language. Facts that are switched off stay out; what the target cannot take comes back
 * as warnings. Depends on the facts alone, never on how the idea was framed.
 *
 * @throws AtelierError `unknown-dialect`
 * @example compile(write(read('a beach sunset')), 'midjourney', { aspect: '16:9', seed: 7 }).prompt
 */
export function compile(brief: Brief, dialect: string, options: CompileOptions = {}): DialectPrompt {
  const found = DIALECTS.find(({ id }) => id === dialect);
  if (found === undefined)
    throw new AtelierError(
      'unknown-dialect',
      `Expected a dialect (${DIALECTS.map(({ id }) => id).join(', ')}), got “${dialect}”.`,
    );
  return found.compile(brief, options);
}
