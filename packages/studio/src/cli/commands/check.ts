import { Command } from 'commander';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';

export const checkCommand = (): Command =>
  new Command('check')
    .description('what a prompt kept, dropped and invented, against the idea')
    .argument('<idea>', 'what was wanted, in quotes')
    .argument('<prompt>', 'what a chat or a person made of it, in quotes')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier check "a beach sunset" "A deserted beach at sunset, palm trees in silhouette."
  atelier check "a beach sunset" "$(cat answer.txt)" --json`,
    )
    .action(async (idea: string, prompt: string, flags: { json?: boolean }) => {
      const { check } = await import('@atelier/prompt');
      const { checkedIdea } = await import('../../use-cases/idea.ts');
      const checked = check(checkedIdea(idea), checkedIdea(prompt, 'prompt'));
      if (flags.json) return printJson(checked);
      const { checkLines } = await import('./check-lines.ts');
      print(checkLines(checked, prompt, process.stdout).join('\n'));
    });
