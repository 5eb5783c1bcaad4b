import { Command } from 'commander';
import { jsonOption, MAX_COUNT, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { pictureJson, pictureLine } from '../picture-line.ts';
import { library } from '../shelf.ts';

interface Flags {
  count?: number;
  bin?: boolean;
  json?: boolean;
}

export const listCommand = (): Command =>
  new Command('list')
    .description('the pictures made so far, newest first, with the numbers that name them')
    .option('-n, --count <n>', 'only that many', wholeNumber('count', 1, MAX_COUNT))
    .option('--bin', 'what `atelier rm` moved away')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier list
  atelier list -n 5 --json
  atelier list --bin`,
    )
    .action(async ({ count, bin, json }: Flags) => {
      const shelf = library();
      if (bin) {
        const binned = (await shelf.listBin()).slice(0, count);
        if (json) return printJson({ pictures: binned });
        if (binned.length === 0) return print('The bin is empty.');
        for (const { number, name, idea = '' } of binned) print(`${`${number}`.padStart(3)}  ${name}   ${idea.slice(0, 60)}`);
        return;
      }
      const { pictures, skipped } = await shelf.list(count);
      if (json) return printJson({ pictures: pictures.map(pictureJson), skipped });
      if (pictures.length === 0)
        print(`No pictures in ${nameForPerson(shelf.home)} yet. Try: atelier imagine "a beach sunset"`);
      for (const picture of pictures) print(pictureLine(picture));
      for (const { file, why } of skipped) process.stderr.write(`Left out ${nameForPerson(file)}: ${why}\n`);
    });
