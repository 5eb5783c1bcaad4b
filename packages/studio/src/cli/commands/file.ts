import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import type { OpenRequest } from '../../use-cases/requests.ts';
import { type Filed, filedLine, filing, openList, unsaid } from '../filing.ts';
import { jsonOption, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { personFolder } from '../person.ts';

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
      const desk = filing();
      const done: Filed[] = [];
      for (const name of files) {
        const bytes = await bytesOf(name);
        const { known, said } = desk.recognise(bytes);
        const request = wanted === undefined ? known : desk.named(wanted);
        if (!request) throw notFiled(name, said, desk.open);
        const filed = await desk.keep(bytes, name, request);
        done.push(filed);
        if (!json) print(filedLine(filed));
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

function notFiled(name: string, said: string | undefined, open: readonly OpenRequest[]): AtelierError {
  if (open.length === 0)
    return new AtelierError(
      'usage',
      `Nothing is awaited that ${name} could answer. Hand an idea over first: atelier imagine "…" --engine handoff:midjourney`,
      { exitStatus: 1 },
    );
  const message = `${unsaid(name, said)} Say which request it answers with --for:\n${openList(open)}`;
  return new AtelierError('usage', message, { exitStatus: 1 });
}
