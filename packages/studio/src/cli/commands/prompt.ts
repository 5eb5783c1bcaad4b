import type { Length } from '@atelier/spec';
import { Command } from 'commander';
import { batch } from '../batch.ts';
import {
  aspectOption,
  batchOption,
  briefOption,
  dialectOption,
  jsonOption,
  lengthOption,
  libertyOption,
  seedOption,
  sizeOption,
  type WishFlags,
} from '../options.ts';
import { print, printJson } from '../out.ts';
import { startFrom } from '../start.ts';

interface Flags extends WishFlags {
  length?: Length;
  for: string;
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
    .addOption(lengthOption())
    .addOption(aspectOption())
    .addOption(sizeOption())
    .addOption(briefOption())
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier prompt "a beach sunset" --for midjourney
  atelier prompt last --for gpt-image
  atelier prompt "an old fisherman" --for gpt-image --liberty free --length long
  atelier prompt --for midjourney --batch < ideas.txt`,
    )
    .action(async (idea: string | undefined, flags: Flags) => {
      const { planOf, promptOf, requireDialect } = await import('../../use-cases/plan.ts');
      const { seed = 0, for: dialect, length, ...rest } = flags;
      requireDialect(dialect);
      if (flags.batch) {
        await batch((line) => promptOf(planOf({ ...rest, seed, start: { idea: line } }), dialect, length));
        return;
      }
      const prompt = promptOf(planOf({ ...rest, seed, start: await startFrom(idea, flags) }), dialect, length);
      if (flags.json) return printJson(prompt);
      print(prompt.prompt);
      if (prompt.negative) print(`Negative: ${prompt.negative}`);
      for (const warning of prompt.warnings) process.stderr.write(`Note: ${warning.message}\n`);
    });
