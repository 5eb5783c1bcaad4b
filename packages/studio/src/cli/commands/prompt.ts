import type { Length } from '@atelier/spec';
import { Command } from 'commander';
import { batch } from '../batch.ts';
import { begun } from '../beginnings.ts';
import { interruptible } from '../interrupt.ts';
import {
  aspectOption,
  batchOption,
  briefOption,
  dialectOption,
  jsonOption,
  lengthOption,
  libertyOption,
  maxCostOption,
  offlineOption,
  seedOption,
  sizeOption,
  type WishFlags,
} from '../options.ts';
import { printJson } from '../out.ts';
import { note, printPrompt } from '../prompt-lines.ts';
import { startFrom } from '../start.ts';
import { creativityOption, forbidOption, lockOption, type TasteFlags, tasteOf } from '../taste.ts';
import { type Writer, writerOption } from '../writer.ts';

interface Flags extends WishFlags, TasteFlags {
  length?: Length;
  for: string;
  motion?: boolean;
  copy?: boolean;
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
  batch?: boolean;
}

export const promptCommand = (): Command =>
  new Command('prompt')
    .description('the prompt alone, in the language of a generator, ready to paste')
    .argument('[idea]', 'what to see; or `last`, a number or a file of an earlier picture')
    .addOption(dialectOption().makeOptionMandatory())
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(creativityOption())
    .addOption(lockOption())
    .addOption(forbidOption())
    .addOption(lengthOption())
    .addOption(aspectOption())
    .addOption(sizeOption())
    .addOption(briefOption())
    .option('--motion', 'what moves, to make a picture into a video (runway, midjourney)')
    .option('--copy', 'put the prompt on the clipboard as well')
    .addOption(writerOption().conflicts('batch'))
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Only the prompt goes to standard output; a negative prompt, settings and notes go to standard error.

Examples:
  atelier prompt "a beach sunset" --for midjourney
  atelier prompt "a beach sunset" --for midjourney@7 --copy
  atelier prompt last --for gpt-image
  atelier prompt "an old fisherman" --for gpt-image --liberty free --length long
  atelier prompt "a dog running on a beach" --for runway --motion
  atelier prompt --for midjourney --batch < ideas.txt`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      const { prompt } = await import('../../use-cases/prompt.ts');
      const { requireDialect } = await import('../../use-cases/plan.ts');
      const { seed = 0, for: dialect, length, motion, copy, writer, ...wish } = flags;
      const rest = { ...wish, ...tasteOf(flags) };
      requireDialect(dialect);
      const options = { ...(length && { length }), ...(motion && { motion }) };
      if (flags.batch) return batch((line) => prompt({ ...rest, seed, start: { idea: line } }, dialect, options));
      const given = await startFrom(idea, flags);
      const { offline, maxCost } = flags;
      const { start } = await interruptible((signal) =>
        begun({ wish: { ...rest, seed, start: given }, writer, layout: undefined, count: 1, signal, offline, maxCost }),
      );
      const made = await prompt({ ...rest, seed, start }, dialect, options);
      if (flags.json) printJson(made);
      else printPrompt(made);
      if (copy) await copied(made.prompt);
    });

async function copied(text: string): Promise<void> {
  const { toClipboard } = await import('../clipboard.ts');
  note(await toClipboard(text));
}
