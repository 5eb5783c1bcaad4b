import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { aboutFile } from '../about-file.ts';
import { interruptible } from '../interrupt.ts';
import { jsonOption, threadsOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { progressLine } from '../progress.ts';
import { library } from '../shelf.ts';
import { fileNamed } from '../start.ts';

interface Flags {
  output?: string;
  threads?: number;
  json?: boolean;
}

export const replayCommand = (): Command =>
  new Command('replay')
    .description('make the same picture again, from its file alone')
    .argument('<file>', 'a picture, `last`, or a number of `atelier list`')
    .option('-o, --output <file or folder>', 'where to put it (default: beside the others)')
    .addOption(threadsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier replay last
  atelier replay pictures/beach-sunset-48213.png -o again.png`,
    )
    .action(async (argument: string, flags: Flags) => {
      const { provenanceOf } = await import('@atelier/lineage');
      const { replay } = await import('../../use-cases/replay.ts');
      const { keeper } = await import('../keep.ts');
      const { artworkJson } = await import('../artwork-json.ts');
      const { nameForPerson } = await import('../person.ts');
      const file = (await fileNamed(argument)) ?? (await library().resolve(argument));
      const bytes = await readFile(file);
      aboutFile(file, provenanceOf, bytes);
      const { keep, format } = keeper({ output: flags.output });
      const progress = progressLine();
      await interruptible(async (signal) => {
        const options = { format, ...(flags.threads && { threads: flags.threads }) };
        for await (const event of replay(bytes, options, keep, signal)) {
          if (event.type === 'progress') {
            progress.show(event.fraction, event.stage);
            continue;
          }
          progress.clear();
          const { artwork, same, paintedBy, paintedNow } = event;
          if (flags.json) printJson({ images: [artworkJson(artwork)], same, paintedBy, paintedNow });
          else {
            const verdict = same ? 'the same pixels' : 'not the same pixels';
            print(`${nameForPerson(artwork.file)}   ${verdict}   ${(artwork.image.ms / 1000).toFixed(1)} s`);
            if (!same) print(differenceInWords(paintedBy, paintedNow));
          }
          // Another version may paint otherwise; the same one may not.
          if (!same && paintedBy === paintedNow) process.exitCode = 1;
        }
      }).finally(() => progress.clear());
    });

function differenceInWords(before: string, now: string): string {
  return before === now
    ? `Note       Painted by ${now} both times, so the pixels should be the same. Please report this with the file.`
    : `Note       Painted by ${before} then, by ${now} now.`;
}
