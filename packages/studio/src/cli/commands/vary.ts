import { Command, Option } from 'commander';
import { dialectOption, jsonOption, libertyOption, MAX_COUNT, seedOption, type WishFlags, wholeNumber } from '../options.ts';
import { print, printJson } from '../out.ts';
import { startFrom } from '../start.ts';

interface Flags extends Pick<WishFlags, 'seed' | 'liberty'> {
  count: number;
  for: string;
  lock?: string[];
  json?: boolean;
}

export const varyCommand = (): Command =>
  new Command('vary')
    .description('so many different prompts of one idea')
    .argument('<idea>', 'what to see, in quotes; or `last`, a number or a file of an earlier picture')
    .addOption(new Option('-n, --count <n>', 'how many').argParser(wholeNumber('count', 1, MAX_COUNT)).default(4))
    .addOption(dialectOption().default('gpt-image'))
    .addOption(new Option('--lock <facet...>', 'what stays the same in all of them, such as time or palette'))
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier vary "a beach sunset" -n 4
  atelier vary last -n 6 --for midjourney --lock time medium
  atelier vary "a lighthouse" --json`,
    )
    .action(async (idea: string, { count, for: dialect, lock = [], seed = 0, liberty, json }: Flags) => {
      const { requireDialect } = await import('../../use-cases/plan.ts');
      const { axesNamed, variedPrompts } = await import('../../use-cases/vary.ts');
      requireDialect(dialect);
      const varying = { count, seed, dialect, ...(liberty && { liberty }), lock: axesNamed(lock) };
      const { variations, spread } = variedPrompts(await startFrom(idea, {}), varying);
      if (variations.length < count)
        process.stderr.write(`Note: ${variations.length} of ${count}; what was said or locked leaves no more ways open.\n`);
      if (json) {
        const flat = variations.map(({ prompt, ...variation }) => ({ ...variation, ...prompt }));
        return printJson({ variations: flat, spread });
      }
      for (const [i, { label, prompt }] of variations.entries()) {
        print(`${i > 0 ? '\n' : ''}${i + 1}  ${label}\n${prompt.prompt}`);
        if (prompt.negative) print(`Negative: ${prompt.negative}`);
      }
    });
