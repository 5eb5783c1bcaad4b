/** A prompt as it is given to `translate` and `lint`, alone or, on a line of a batch, as JSON with what stands beside it. */
import type { GivenPrompt } from '../use-cases/pasted.ts';

/** A line that starts with `{` and is JSON with a `prompt` is `{"prompt": "…", "negative": "…", "parameters": {…}}`. */
export function givenPrompt(line: string): GivenPrompt {
  if (!line.trimStart().startsWith('{')) return { prompt: line };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { prompt: line };
  }
  if (typeof value !== 'object' || value === null || !('prompt' in value) || typeof value.prompt !== 'string')
    return { prompt: line };
  const negative = 'negative' in value && typeof value.negative === 'string' ? value.negative : undefined;
  const parameters = 'parameters' in value ? scalars(value.parameters) : undefined;
  return { prompt: value.prompt, negative, parameters };
}

function scalars(value: unknown): GivenPrompt['parameters'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const plain = (each: unknown) => ['string', 'number', 'boolean'].includes(typeof each);
  return Object.fromEntries(Object.entries(value).filter(([, each]) => plain(each)));
}
