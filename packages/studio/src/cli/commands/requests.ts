import { Command } from 'commander';
import { requestsIn } from '../../use-cases/requests.ts';
import { jsonOption, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { picturesFolder } from '../person.ts';

export const requestsCommand = (): Command =>
  new Command('requests')
    .description('pictures asked for elsewhere that are still awaited (`imagine --engine handoff:…`)')
    .option('--close <number>', 'wait for this one no longer', wholeNumber('close', 1, 1_000_000))
    .addOption(jsonOption())
    .action(({ close, json }: { close?: number; json?: boolean }) => {
      const requests = requestsIn(picturesFolder());
      if (close !== undefined) requests.close(requests.named(close).number, new Date().toISOString());
      const open = requests.open();
      if (json) return printJson({ requests: open });
      if (open.length === 0)
        print('Nothing is awaited. Hand an idea over with: atelier imagine "…" --engine handoff:midjourney');
      for (const { number, place, prompt, files } of open)
        print(
          `${`${number}`.padStart(3)}  ${place.padEnd(11)} ${files.length > 0 ? `${files.length} filed   ` : ''}${prompt.slice(0, 70)}`,
        );
    });
