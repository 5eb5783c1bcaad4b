import { readLineage } from '@atelier/library';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import { familyOf } from '../../use-cases/family.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { pictureJson, pictureLine } from '../picture-line.ts';
import { library } from '../shelf.ts';

const HEADINGS = [
  ['parents', 'Revised from, nearest first'],
  ['siblings', 'Revised from the same'],
  ['children', 'Revised from this one'],
  ['same', 'The very same pixels'],
] as const;

export const familyCommand = (): Command =>
  new Command('family')
    .description('parents, children and siblings of a picture, among the pictures made so far')
    .argument('[file]', 'a picture, `last`, or a number of `atelier list`', 'last')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier family last
  atelier family 3 --json`,
    )
    .action(async (argument: string, flags: { json?: boolean }) => {
      const shelf = library();
      const file = await shelf.resolve(argument);
      const lineage = await readLineage(file);
      if (typeof lineage === 'string') throw new AtelierError('no-lineage', `${nameForPerson(file)}: ${lineage}.`);
      const { pixels, parent } = lineage;
      const family = familyOf({ file, pixels, ...(parent && { parent }) }, (await shelf.list()).pictures);
      if (flags.json) {
        const groups = HEADINGS.map(([group]) => [group, family[group].map(pictureJson)]);
        return printJson({ file, pixels, ...(parent && { parent }), ...Object.fromEntries(groups) });
      }
      const groups = HEADINGS.filter(([group]) => family[group].length > 0);
      for (const [group, heading] of groups) print([`${heading}:`, ...family[group].map(pictureLine)].join('\n'));
      if (parent && family.parents.length === 0) print('It was revised from a picture that is not in this folder.');
      else if (groups.length === 0)
        print(`${nameForPerson(file)} has no family yet. Try: atelier revise ${argument} "make it night"`);
    });
