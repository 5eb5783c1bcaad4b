import type { Fault } from '@atelier/prompt';
import { Command } from 'commander';
import { batch } from '../batch.ts';
import { givenPrompt } from '../given-prompt.ts';
import { batchOption, dialectOption, jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { note } from '../prompt-lines.ts';
import { required } from '../start.ts';

interface Flags {
  for: string;
  negative?: string;
  fix?: boolean;
  json?: boolean;
  batch?: boolean;
}

export const lintCommand = (): Command =>
  new Command('lint')
    .description('what is wrong with a prompt for a generator, and what mends it')
    .argument('[prompt]', 'the prompt, in quotes')
    .addOption(dialectOption().makeOptionMandatory())
    .option('--negative <prompt>', 'the negative prompt that goes with it')
    .option('--fix', 'print the mended prompt')
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier lint "a beach, no people —ar 16:9" --for midjourney
  atelier lint "a beach, no people —ar 16:9" --for midjourney --fix
  atelier lint "masterpiece, 8k, a fox" --for flux --json
  atelier lint --for sd --batch < prompts.txt`,
    )
    .action(async (given: string | undefined, { for: dialect, negative, fix, json, batch: many }: Flags) => {
      const [{ linted }, { requireDialect }] = await Promise.all([
        import('../../use-cases/lint.ts'),
        import('../../use-cases/plan.ts'),
      ]);
      requireDialect(dialect);
      if (many) return batch((line) => linted({ negative, ...givenPrompt(line) }, dialect));
      const result = linted({ prompt: required(given, 'a prompt in quotes'), negative }, dialect);
      const { prompt, faults, fixed } = result;
      if (json) return printJson({ dialect, ...result });
      if (fix) {
        print(fixed);
        if (result.negative) note(`Negative prompt: ${result.negative}`);
        for (const fault of faults) if (!fault.fix) note(`Not mended: ${fault.message}`);
        return;
      }
      if (faults.length === 0) return print('Nothing to find fault with.');
      for (const fault of faults) print(lines(prompt, fault));
      const mendable = faults.filter((fault) => fault.fix).length;
      if (mendable > 0) note(`${mendable} of ${faults.length} can be mended: the same with --fix.`);
    });

/** "12–21  negation  “no people”", and the reason below. */
function lines(prompt: string, { rule, span: [start, end], message }: Fault): string {
  const words = prompt.slice(start, end).replace(/\s+/g, ' ').trim();
  const said = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return `${start}–${end}  ${rule}${said ? `  “${said}”` : ''}\n    ${message}`;
}
