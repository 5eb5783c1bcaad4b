import { AtelierError } from '@atelier/spec';
import { Command, Option } from 'commander';
import type { VariedPrompts } from '../../use-cases/vary.ts';
import { interruptible } from '../interrupt.ts';
import {
  dialectOption,
  jsonOption,
  libertyOption,
  MAX_COUNT,
  maxCostOption,
  offlineOption,
  seedOption,
  type WishFlags,
  wholeNumber,
} from '../options.ts';
import { print, printJson } from '../out.ts';
import { startFrom } from '../start.ts';
import { isModel, type Writer, waysBy, writerOption } from '../writer.ts';

interface Flags extends Pick<WishFlags, 'seed' | 'liberty'> {
  count: number;
  for: string;
  lock?: string[];
  grid?: string;
  dry?: boolean;
  writer?: Writer;
  offline?: boolean;
  maxCost?: number;
  json?: boolean;
}

export const varyCommand = (): Command =>
  new Command('vary')
    .description('so many different prompts of one idea')
    .argument('<idea>', 'what to see, in quotes; or `last`, a number or a file of an earlier picture')
    .addOption(new Option('-n, --count <n>', 'how many').argParser(wholeNumber('count', 1, MAX_COUNT)).default(4))
    .addOption(dialectOption().default('gpt-image'))
    .addOption(new Option('--lock <facet...>', 'what stays the same in all of them, such as time or palette'))
    .addOption(
      new Option('--grid <axes>', 'every combination instead: time,palette or time=dawn|night,mood').conflicts([
        'count',
        'lock',
      ]),
    )
    .option('--dry', 'with --grid: only how many there would be')
    .addOption(writerOption().conflicts('grid'))
    .addOption(maxCostOption())
    .addOption(offlineOption())
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier vary "a beach sunset" -n 4
  atelier vary last -n 6 --for midjourney --lock time medium
  atelier vary "a lighthouse" --grid time,palette --dry
  atelier vary "a lighthouse" --grid "time=dawn|night,mood" --json`,
    )
    .action(async (idea: string, flags: Flags) => {
      const { count, for: dialect, lock = [], grid, dry, writer, offline, maxCost, seed = 0, liberty, json } = flags;
      const { requireDialect } = await import('../../use-cases/plan.ts');
      const { axesNamed, gridPlan, variedPrompts, withPrompts } = await import('../../use-cases/vary.ts');
      requireDialect(dialect);
      const how = { seed, dialect, ...(liberty && { liberty }) };
      const start = await startFrom(idea, {});
      if (grid !== undefined) {
        const plan = gridPlan(start, grid, how);
        const sum = `${plan.axes.map(({ axis, values }) => `${axis} ${values.length}`).join(' × ')} = ${plan.total}`;
        if (dry && json) return printJson({ axes: plan.axes, total: plan.total });
        if (dry) return print([sum, ...plan.axes.map(({ axis, values }) => `  ${axis}: ${values.join(', ')}`)].join('\n'));
        process.stderr.write(`${sum} prompts\n`);
        const { variations, duplicates } = plan.run();
        if (duplicates > 0) process.stderr.write(`Note: ${duplicates} of them say the same as another.\n`);
        if (json) return printJson({ axes: plan.axes, total: plan.total, duplicates, variations: variations.map(flat) });
        return printWays(variations);
      }
      if (dry) throw new AtelierError('usage', '--dry goes with --grid.');
      if (isModel(writer) && lock.length > 0)
        throw new AtelierError(
          'usage',
          '--lock holds the built-in writer to facets; a chat model is not asked for it. Leave one out.',
        );
      const varied = isModel(writer)
        ? withPrompts(
            (await interruptible((signal) => waysBy(writer, start, count, { seed, liberty, signal, offline, maxCost }))).ways,
            how,
          )
        : variedPrompts(start, { ...how, count, lock: axesNamed(lock) });
      const { variations, spread } = varied;
      if (variations.length < count)
        process.stderr.write(`Note: ${variations.length} of ${count}; what was said or locked leaves no more ways open.\n`);
      if (json) return printJson({ variations: variations.map(flat), spread });
      printWays(variations);
    });

type Way = VariedPrompts['variations'][number];
const flat = ({ prompt, ...variation }: Way): object => ({ ...variation, ...prompt });

function printWays(ways: readonly Way[]): void {
  for (const [i, { label, prompt }] of ways.entries()) {
    print(`${i > 0 ? '\n' : ''}${i + 1}  ${label}\n${prompt.prompt}`);
    if (prompt.negative) print(`Negative: ${prompt.negative}`);
  }
}
