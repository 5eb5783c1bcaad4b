/** A prompt as it is given to `translate` and `lint`, alone or, on a line of a batch, as JSON with what stands beside it. */
import type { GivenPrompt } from '../use-cases/pasted.ts';
import { jsonLine } from './json-line.ts';

/** A line that is JSON with a `prompt` is `{"prompt": "…", "negative": "…", "parameters": {…}}`. @throws AtelierError as `jsonLine` */
export function givenPrompt(line: string): GivenPrompt {
  const value = jsonLine(line, 'prompt');
  if (value === undefined) return { prompt: line };
  const negative = typeof value.negative === 'string' ? value.negative : undefined;
  return { prompt: value.prompt, negative, parameters: scalars(value.parameters) };
}

function scalars(value: unknown): GivenPrompt['parameters'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const plain = (each: unknown) => ['string', 'number', 'boolean'].includes(typeof each);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => plain(each)));
}
