/** Prompt → Brief, from any dialect: the one door to the front ends. A file here knows one syntax; nothing else in the room does. */
import { once } from '@atelier/lexicon';
import { AtelierError, type Brief } from '@atelier/spec';
import { DIALECTS } from '../compile/compile.ts';
import { a1111 } from './a1111.ts';
import { assemble } from './assemble.ts';
import { comfyui } from './comfyui.ts';
import { invokeai } from './invokeai.ts';
import { midjourney } from './midjourney.ts';
import { negativeOf } from './negative.ts';
import { novelai } from './novelai.ts';
import { takeParameters } from './parameters.ts';
import { prose } from './prose.ts';
import type { Reading, Setting } from './reading.ts';
import { runway } from './runway.ts';

/** Dialects with a syntax of their own. Every other one is prose. */
const FRONT_ENDS: Readonly<Record<string, (text: string) => Reading>> = {
  a1111,
  sd: a1111,
  comfyui,
  invokeai,
  midjourney,
  novelai,
  runway,
};

/** Every id that `parse` takes. */
export const readableDialects = (): string[] => [...readable()];
const PROSE = ['gpt-image', 'dalle3', 'gemini', 'flux', 'runway', 'plain'];
const readable = once(() => new Set([...DIALECTS.map(({ id }) => id), ...PROSE, ...Object.keys(FRONT_ENDS)]));

export interface ParseOptions {
  /** What stands in the target's negative field. */
  negative?: string | undefined;
  /** What stands beside the text, by the target's own names. */
  parameters?: Readonly<Record<string, Setting>> | undefined;
}

/**
 * Reads a prompt back. `idea` is the prompt, and spans are of it; weights are on the facts, settings in `format`, what must not
 * be there in `absent`; what could not be placed is in `unread`. Never throws for the sake of the text.
 *
 * @throws AtelierError `unknown-dialect`
 * @example parse('a (red:1.3) fox --ar 3:2', 'midjourney').format.aspect
 */
export function parse(text: string, dialect: string, { negative, parameters }: ParseOptions = {}): Brief {
  if (!readable().has(dialect))
    throw new AtelierError(
      'unknown-dialect',
      `Expected a dialect to read from (${readableDialects().join(', ')}), got “${dialect}”.`,
    );
  const front = FRONT_ENDS[dialect] ?? prose;
  const reading = front(text);
  // Midjourney's stand in the prompt.
  if (parameters) takeParameters(reading, front === midjourney ? besideText(parameters, text) : parameters);
  if (negative) reading.denied.push(...negativeOf(negative, front));
  return assemble(text, dialect === 'a1111' ? 'sd' : dialect, reading);
}

/** Midjourney's parameters stand in its text; of those that come beside it only what the text does not say itself. */
function besideText(parameters: Readonly<Record<string, Setting>>, text: string): Record<string, Setting> {
  const said = new Set(Array.from(text.matchAll(/(?:--|—)([a-z]+)/gi), ([, name]) => name?.toLowerCase()));
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => !said.has(name.toLowerCase()) && name !== 'v' && name !== 'no'),
  );
}
