import { Command } from 'commander';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { pictureJson, pictureLine } from '../picture-line.ts';
import { library } from '../shelf.ts';

export const lastCommand = (): Command =>
  new Command('last')
    .description('the picture made last')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier last
  atelier last --json`,
    )
    .action(async (flags: { json?: boolean }) => {
      const shelf = library();
      // For the message where there is none.
      const file = await shelf.resolve('last');
      const entry = (await shelf.list(1)).pictures[0];
      if (!entry) return print(nameForPerson(file));
      if (flags.json) printJson(pictureJson(entry));
      else print(pictureLine(entry));
    });
