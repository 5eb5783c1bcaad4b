import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodePicture } from '@atelier/engines';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import { requestFor, sealed, wordsOf } from '../../use-cases/hand-off.ts';
import { type OpenRequest, requestsIn } from '../../use-cases/requests.ts';
import { jsonOption, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson, personFolder, picturesFolder } from '../person.ts';
import { library } from '../shelf.ts';

interface Flags {
  for?: number;
  json?: boolean;
}

export const fileCommand = (): Command =>
  new Command('file')
    .description('file a picture that was drawn elsewhere under the request it answers')
    .argument('<picture...>', 'downloaded files; they stay where they are')
    .option('--for <request>', 'the number of the request, where the picture does not say', wholeNumber('for', 1, 1_000_000))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier imagine "a red fox in the snow" --engine handoff:midjourney
  atelier file ~/Downloads/fox.png
  atelier file ~/Downloads/*.webp --for 3`,
    )
    .action(async (files: string[], { for: wanted, json }: Flags) => {
      const requests = requestsIn(picturesFolder());
      const done: { picture: string; request: number; recognised: boolean }[] = [];
      for (const name of files) {
        const bytes = await bytesOf(name);
        const words = wordsOf(bytes);
        const known = requestFor(words, requests.open());
        const request = wanted === undefined ? known : requests.named(wanted);
        if (!request) throw unsaid(name, words?.prompt, requests.open());
        const picture = await decodePicture(bytes, name);
        const kept = await library().save(await sealed(picture, request, words), {
          idea: request.brief.idea,
          seed: request.seed,
          extension: 'png',
        });
        requests.filed(request.number, nameForPerson(kept), new Date().toISOString());
        done.push({ picture: nameForPerson(kept), request: request.number, recognised: known?.number === request.number });
        if (!json)
          print(`${nameForPerson(kept)}   request ${request.number}, ${known ? 'by the prompt in the file' : 'as you said'}`);
      }
      if (json) printJson({ filed: done });
    });

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(personFolder(), name));
  } catch (cause) {
    throw new AtelierError('no-such-file', `No such file: ${name}.`, { cause });
  }
}

function unsaid(name: string, prompt: string | undefined, open: readonly OpenRequest[]): AtelierError {
  if (open.length === 0)
    return new AtelierError(
      'usage',
      `Nothing is awaited that ${name} could answer. Hand an idea over first: atelier imagine "…" --engine handoff:midjourney`,
      { exitStatus: 1 },
    );
  const list = open.map(({ number, place, prompt: asked }) => `  ${number}  ${place}  ${asked.slice(0, 60)}`).join('\n');
  const why = prompt === undefined ? 'says nothing of its prompt' : 'names a prompt that fits no single open request';
  return new AtelierError('usage', `${name} ${why}. Say which request it answers with --for:\n${list}`, { exitStatus: 1 });
}
