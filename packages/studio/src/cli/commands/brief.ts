import { Command } from 'commander';
import { batch } from '../batch.ts';
import { begun } from '../beginnings.ts';
import { interruptible } from '../interrupt.ts';
import {
  batchOption,
  jsonOption,
  libertyOption,
  maxCostOption,
  offlineOption,
  seedOption,
  type WishFlags,
} from '../options.ts';
import { print, printJson } from '../out.ts';
import { startFrom } from '../start.ts';
import { creativityOption, forbidOption, lockOption, type TasteFlags, tasteOf } from '../taste.ts';
import { isModel, say, type Writer, whileShown, writerOption } from '../writer.ts';

interface Flags extends Pick<WishFlags, 'seed' | 'liberty'>, TasteFlags {
  write?: boolean;
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
  batch?: boolean;
}

export const briefCommand = (): Command =>
  new Command('brief')
    .description('what was understood; with --write, after the writer has added to it')
    .argument('[idea]', 'what to see; or `last`, a number or a file of an earlier picture')
    .option('--write', 'with what the writer adds')
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(creativityOption())
    .addOption(lockOption())
    .addOption(forbidOption())
    .addOption(writerOption().conflicts('batch'))
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier brief "two black dogs beside a red car"
  atelier brief "a beach sunset" --write --json
  atelier brief --batch --json < ideas.txt`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      const { understand } = await import('../../use-cases/understand.ts');
      const compose = flags.write ? (await import('../../use-cases/compose.ts')).compose : undefined;
      const { seed = 0, liberty } = flags;
      const briefOf = (start: Parameters<typeof understand>[0]) =>
        compose ? compose(start, { seed, ...(liberty && { liberty }), ...tasteOf(flags) }) : understand(start);
      if (flags.batch) return batch((line) => briefOf({ idea: line }));
      const start = await startFrom(idea, flags);
      const brief = await interruptible(async (signal) => {
        const { writer, offline, maxCost } = flags;
        if (!isModel(writer)) return briefOf(start);
        const wish = { start, seed, ...(liberty && { liberty }), ...tasteOf(flags) };
        if (flags.write)
          return briefOf((await begun({ wish, writer, layout: undefined, count: 1, signal, offline, maxCost })).start);
        const { understandWith } = await import('../../use-cases/compose-with.ts');
        const { result, warnings } = await whileShown(writer, { offline, maxCost }, (model, onPartial) =>
          understandWith(model, start, { signal, onPartial }),
        );
        say(warnings);
        return result;
      });
      if (flags.json) return printJson(brief);
      const { saidLines } = await import('../said.ts');
      const lines = saidLines(brief);
      print(lines.length > 0 ? lines.join('\n') : 'Nothing of this was understood as something to see.');
    });
