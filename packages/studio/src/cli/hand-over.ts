/** `--engine handoff:…`: the prompt on standard output and in the clipboard, the page to open, and a request that waits. */
import { AtelierError } from '@atelier/spec';
import type { Place } from '../use-cases/hand-off.ts';
import { type Plan, promptOf } from '../use-cases/plan.ts';
import { requestsIn } from '../use-cases/requests.ts';
import { toClipboard } from './clipboard.ts';
import { print, printJson } from './out.ts';
import { picturesFolder } from './person.ts';

export async function handOver(place: Place & { id: string }, plan: Plan, json: boolean): Promise<void> {
  const { dialect, prompt, negative, warnings } = promptOf(plan, place.dialect);
  const request = requestsIn(picturesFolder()).add({
    time: new Date().toISOString(),
    place: place.id,
    dialect,
    prompt,
    ...(negative !== undefined && { negative }),
    seed: plan.seed,
    brief: plan.brief,
  });
  if (json) return printJson({ request: request.number, place: place.id, page: place.page, prompt, dialect, warnings });
  print(prompt);
  const copied = await toClipboard(prompt).catch((error: unknown) => {
    if (error instanceof AtelierError) return error.message;
    throw error;
  });
  const say = (text: string) => process.stderr.write(`${text}\n`);
  for (const { message } of warnings) say(`Note: ${message}`);
  say(copied);
  say(`Paste it at ${place.page}`);
  say(`When you have the picture: atelier file <downloaded picture>   (request ${request.number})`);
}
