import { Command } from 'commander';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { library } from '../shelf.ts';

export const rmCommand = (): Command =>
  new Command('rm')
    .description('move pictures to the bin, from where they can be restored')
    .argument('<files...>', 'pictures: `last`, numbers of `atelier list`, or files')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier rm last
  atelier rm 2 3`,
    )
    .action(async (files: string[], flags: { json?: boolean }) => {
      const removed = await library().remove(files);
      if (flags.json) return printJson({ removed });
      for (const { from } of removed) print(`${nameForPerson(from)} is in the bin. Back again: atelier restore`);
    });
