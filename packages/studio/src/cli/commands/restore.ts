import { Command } from 'commander';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { library } from '../shelf.ts';

export const restoreCommand = (): Command =>
  new Command('restore')
    .description('bring a picture back from the bin')
    .argument('[name]', 'the last removed, or a number or name of `atelier list --bin`', 'last')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier restore
  atelier restore beach-sunset-48213.png`,
    )
    .action(async (name: string, flags: { json?: boolean }) => {
      const file = await library().restore(name);
      if (flags.json) return printJson({ file });
      print(`${nameForPerson(file)} is back.`);
    });
