/** A prompt in the hands of the front end that knows its dialect. */
import { a1111 } from './a1111.ts';
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
export const FRONT_ENDS: Readonly<Record<string, (text: string) => Reading>> = {
  a1111,
  sd: a1111,
  comfyui,
  invokeai,
  midjourney,
  novelai,
  runway,
};

export interface ParseOptions {
  /** What stands in the target's negative field. */
  negative?: string | undefined;
  /** What stands beside the text, by the target's own names. */
  parameters?: Readonly<Record<string, Setting>> | undefined;
}

/** Never throws for the sake of the text; a dialect without a syntax of its own is read as prose. */
export function readingOf(text: string, dialect: string, { negative, parameters }: ParseOptions): Reading {
  const front = FRONT_ENDS[dialect] ?? prose;
  const reading = front(text);
  // Midjourney's stand in the prompt.
  if (parameters) takeParameters(reading, front === midjourney ? besideText(parameters, text) : parameters);
  if (negative) reading.denied.push(...negativeOf(negative, front));
  return reading;
}

/** Midjourney's parameters stand in its text; of those that come beside it only what the text does not say itself. */
function besideText(parameters: Readonly<Record<string, Setting>>, text: string): Record<string, Setting> {
  const said = new Set(Array.from(text.matchAll(/(?:--|—)([a-z]+)/gi), ([, name]) => name?.toLowerCase()));
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => !said.has(name.toLowerCase()) && name !== 'v' && name !== 'no'),
  );
}
