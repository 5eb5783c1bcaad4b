/** `--engine handoff:…`: the prompt on standard output and in the clipboard, the page to open, and a request that waits; one for each picture. */
import { AtelierError } from '@atelier/spec';
import type { Place } from '../use-cases/hand-off.ts';
import { type Plan, promptOf } from '../use-cases/plan.ts';
import type { Written } from '../use-cases/provenance.ts';
import { requestsIn } from '../use-cases/requests.ts';
import { toClipboard } from './clipboard.ts';
import { print, printJson } from './out.ts';
import { picturesFolder } from './person.ts';

/** One picture to be asked for, and the chat model that had a hand in its words. */
export interface Handed {
  plan: Plan;
  written?: Written | undefined;
}

export async function handOver(place: Place & { id: string }, handed: readonly Handed[], json: boolean): Promise<void> {
  const requests = requestsIn(picturesFolder());
  const opened = handed.map(({ plan, written }) => {
    const { dialect, prompt, negative, warnings } = promptOf(plan, place.dialect);
    const request = requests.add({
      time: new Date().toISOString(),
      place: place.id,
      dialect,
      prompt,
      ...(negative !== undefined && { negative }),
      seed: plan.seed,
      brief: plan.brief,
      ...(written?.writer && { writer: written.writer }),
      ...(written?.layout && { layout: written.layout }),
    });
    return { request: request.number, place: place.id, page: place.page, prompt, dialect, warnings };
  });
  if (json) return printJson(opened.length === 1 ? opened[0] : { requests: opened });
  const prompts = opened.map(({ prompt }) => prompt).join('\n\n');
  print(prompts);
  const copied = await toClipboard(prompts).catch((error: unknown) => {
    if (error instanceof AtelierError) return error.message;
    throw error;
  });
  const say = (text: string) => process.stderr.write(`${text}\n`);
  for (const message of new Set(opened.flatMap(({ warnings }) => warnings.map((each) => each.message))))
    say(`Note: ${message}`);
  say(copied);
  say(`Paste ${opened.length === 1 ? 'it' : 'them one by one'} at ${place.page}`);
  const numbers = opened.map(({ request }) => request).join(', ');
  say(`When you have the picture: atelier file <downloaded picture>   (request ${numbers})`);
}
