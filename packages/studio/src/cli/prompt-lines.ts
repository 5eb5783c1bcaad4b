/** A prompt for a person: itself alone on standard output, all that goes beside it on standard error. */
import type { DialectPrompt } from '@atelier/spec';
import { print } from './out.ts';

export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export function printPrompt({ prompt, negative, parameters, references, warnings }: DialectPrompt): void {
  print(prompt);
  // What a prompt has inside itself, as Midjourney's has, need not be said again.
  const inside = (text: string) => prompt.includes(text);
  if (negative && !inside(negative)) note(`Negative prompt: ${negative}`);
  const beside = Object.entries(parameters).filter(([name, value]) => !inside(`--${name}${value === true ? '' : ` ${value}`}`));
  if (beside.length > 0) note(`Settings: ${beside.map(([name, value]) => `${name} ${value}`).join(', ')}`);
  for (const { field, reference, mention } of references ?? [])
    if (!inside(reference.value)) note(`${field}: ${reference.value}${mention ? ` (${mention})` : ''}`);
  for (const { message } of warnings) note(`Note: ${message}`);
}
