import { Command } from 'commander';
import { print } from '../out.ts';

export const askCommand = (): Command =>
  new Command('ask')
    .description('one message to paste into any chat, asking it for a prompt under our rules')
    .argument('<idea>', 'what to see, in quotes')
    .addHelpText(
      'after',
      `
Examples:
  atelier ask "a beach sunset"
  atelier check "a beach sunset" "<what the chat answered>"`,
    )
    .action(async (idea: string) => {
      const { ask } = await import('@atelier/prompt');
      const { checkedIdea } = await import('../../use-cases/idea.ts');
      print(ask(checkedIdea(idea)));
    });
