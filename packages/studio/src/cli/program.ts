/** The command line: one file a command, each parsing its flags, calling one use case and printing. */
import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { askCommand } from './commands/ask.ts';
import { briefCommand } from './commands/brief.ts';
import { chatCommand } from './commands/chat.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { familyCommand } from './commands/family.ts';
import { imagineCommand } from './commands/imagine.ts';
import { lastCommand } from './commands/last.ts';
import { listCommand } from './commands/list.ts';
import { openCommand } from './commands/open.ts';
import { promptCommand } from './commands/prompt.ts';
import { readCommand } from './commands/read.ts';
import { replayCommand } from './commands/replay.ts';
import { restoreCommand } from './commands/restore.ts';
import { reviseCommand } from './commands/revise.ts';
import { rmCommand } from './commands/rm.ts';
import { stageCommand } from './commands/stage.ts';
import { varyCommand } from './commands/vary.ts';
import { report } from './failure.ts';
import { refuseSwallowedFlags, strayHint } from './npm.ts';

const COMMANDS = [
  imagineCommand,
  chatCommand,
  reviseCommand,
  promptCommand,
  varyCommand,
  briefCommand,
  explainCommand,
  stageCommand,
  askCommand,
  checkCommand,
  readCommand,
  replayCommand,
  familyCommand,
  lastCommand,
  listCommand,
  openCommand,
  rmCommand,
  restoreCommand,
];

const EXAMPLES = `
Examples:
  atelier imagine "a beach sunset"
  atelier imagine "a cabin by a mountain lake, misty dawn" --aspect 16:9 --seed 7
  atelier prompt last --for midjourney
  atelier replay 3

\`last\` and the numbers of \`atelier list\` name earlier pictures in every command.`;

/** Runs one command line and answers with its exit status. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const program = new Command('atelier')
    .description('Say a picture, see it now. Works offline; the built-in painter is procedural, no AI model.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', EXAMPLES)
    .helpCommand(false);
  for (const command of COMMANDS) program.addCommand(command().copyInheritedSettings(program));
  try {
    const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
    if (args.length === 0 && !atTerminal) {
      program.outputHelp();
      return 0;
    }
    refuseSwallowedFlags();
    // Alone on a terminal it talks.
    await program.parseAsync(args.length === 0 ? ['chat'] : [...args], { from: 'user' });
    // A command that has said everything itself leaves its status here.
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    return report(strayHint(error, args), { json: args.includes('--json') });
  }
}
