import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Why } from '../../use-cases/why.ts';
import { aboutFile } from '../about-file.ts';
import { interruptible } from '../interrupt.ts';
import { jsonOption, threadsOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { progressLine } from '../progress.ts';
import { library } from '../shelf.ts';
import { fileNamed } from '../start.ts';

interface Flags {
  threads?: number;
  json?: boolean;
}

export const whyCommand = (): Command =>
  new Command('why')
    .description('what stands at a place of a picture, and who put it there')
    .argument('<file>', 'a picture, `last`, or a number of `atelier list`')
    .argument('<x,y>', 'pixels from the top left, such as 120,80; or parts, such as 50%,60%')
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier why last 50%,60%
  atelier why pictures/beach-sunset-48213.png 120,340 --json`,
    )
    .action(async (argument: string, place: string, flags: Flags) => {
      const { provenanceOf } = await import('@atelier/lineage');
      const { pointIn, why } = await import('../../use-cases/why.ts');
      const file = (await fileNamed(argument)) ?? (await library().resolve(argument));
      const painted = aboutFile(file, provenanceOf, await readFile(file));
      const point = pointIn(place, painted);
      const progress = progressLine();
      await interruptible(async (signal) => {
        const options = { signal, progress: progress.show, ...(flags.threads && { threads: flags.threads }) };
        const found = await why(painted, point, options);
        progress.clear();
        // `last` and numbers stay as typed: they are what the person types next, too.
        const sentence = whyInWords(found, /^(?:last|#?\d+)$/.test(argument.trim()) ? argument.trim() : nameForPerson(file));
        if (flags.json) return printJson({ file, ...found, sentence });
        print(sentence);
        if (!found.same)
          print(
            `Note       Painted by ${painted.engine.name} ${painted.engine.version}; this version may place things otherwise.`,
          );
      }).finally(() => progress.clear());
    });

/** "palm tree, added by the writer because you said beach; remove it: atelier revise last "remove the palm tree"" */
function whyInWords({ name, source, words, reason }: Why, file: string): string {
  if (name === undefined || source === undefined) return 'Nothing that the Brief names is seen there.';
  const remove = `remove it: atelier revise ${file} "remove the ${name.replaceAll(/[“”"]/g, '')}"`;
  switch (source) {
    case 'user':
      return `${name}, you said it${words ? `: “${words}”` : ''}`;
    case 'inferred':
      return `${name}, it follows${reason ? ` ${reason}` : ''}`;
    case 'edit':
      return `${name}, added when you changed the picture; ${remove}`;
    case 'writer':
      return `${name}, added by the writer${reason ? ` ${reason}` : ''}; ${remove}`;
  }
}
