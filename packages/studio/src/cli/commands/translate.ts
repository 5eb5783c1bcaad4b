import { Command } from 'commander';
import { batch } from '../batch.ts';
import { givenPrompt } from '../given-prompt.ts';
import { batchOption, jsonOption } from '../options.ts';
import { printJson } from '../out.ts';
import { printPrompt } from '../prompt-lines.ts';
import { required } from '../start.ts';

interface Flags {
  from: string;
  to: string;
  negative?: string;
  json?: boolean;
  batch?: boolean;
}

export const translateCommand = (): Command =>
  new Command('translate')
    .description("a prompt of one generator in another one's language")
    .argument('[prompt]', 'the prompt, in quotes')
    .requiredOption('--from <dialect>', 'the generator it was written for, such as midjourney, a1111 or plain')
    .requiredOption('--to <dialect>', 'the generator it is wanted for, such as flux or midjourney@7')
    .option('--negative <prompt>', 'the negative prompt that goes with it')
    .addOption(batchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Nothing is added. What could not cross is listed on standard error, and with --json in "lost".

Examples:
  atelier translate --from midjourney --to flux "a fox in snow, oil painting --ar 3:2 --no people --s 250"
  atelier translate --from a1111 --to gpt-image "(red fox:1.3), snow, [fog]" --negative "people, text"
  atelier translate --from midjourney --to sd --batch < prompts.txt`,
    )
    .action(async (given: string | undefined, { from, to, negative, json, batch: many }: Flags) => {
      const [{ translate }, { requireDialect, requireReadable }] = await Promise.all([
        import('../../use-cases/translate.ts'),
        import('../../use-cases/plan.ts'),
      ]);
      requireReadable(from);
      requireDialect(to);
      if (many) return batch((line) => translate({ negative, ...givenPrompt(line) }, from, to));
      const made = await translate({ prompt: required(given, 'a prompt in quotes'), negative }, from, to);
      if (json) printJson(made);
      else printPrompt(made);
    });
