import { Command } from 'commander';
import { jsonOption, libertyOption, seedOption, type WishFlags } from '../options.ts';
import { print, printJson } from '../out.ts';
import { startFrom } from '../start.ts';

interface Flags extends Pick<WishFlags, 'seed' | 'liberty'> {
  json?: boolean;
}

export const explainCommand = (): Command =>
  new Command('explain')
    .description('every fact of a picture: who put it there, on which words it stands, by which rule')
    .argument('<idea>', 'what to see; or `last`, a number or a file of an earlier picture')
    .addOption(seedOption())
    .addOption(libertyOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier explain "two black dogs on a beach at sunset"
  atelier explain last --json`,
    )
    .action(async (idea: string, { seed = 0, liberty, json }: Flags) => {
      const { compose } = await import('../../use-cases/compose.ts');
      const { explainedFacts, explainLines } = await import('../../use-cases/explain.ts');
      const brief = compose(await startFrom(idea, {}), { seed, ...(liberty && { liberty }) });
      const facts = explainedFacts(brief);
      if (json) return printJson({ idea: brief.idea, facts, unread: brief.unread });
      print(explainLines(brief.idea, facts, brief.unread).join('\n'));
    });
