/** The command line: one file a command, each parsing its flags, calling one use case and printing. */
import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { report } from './failure.ts';
import { refuseSwallowedFlags, strayHint } from './npm.ts';
import { beginSpending } from './spent.ts';

/** In the order of the help. Only the command that is called is loaded: a start must not wait for the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  imagine: async () => (await import('./commands/imagine.ts')).imagineCommand(),
  film: async () => (await import('./commands/film.ts')).filmCommand(),
  studio: async () => (await import('./commands/studio.ts')).studioCommand(),
  chat: async () => (await import('./commands/chat.ts')).chatCommand(),
  revise: async () => (await import('./commands/revise.ts')).reviseCommand(),
  prompt: async () => (await import('./commands/prompt.ts')).promptCommand(),
  translate: async () => (await import('./commands/translate.ts')).translateCommand(),
  lint: async () => (await import('./commands/lint.ts')).lintCommand(),
  vary: async () => (await import('./commands/vary.ts')).varyCommand(),
  brief: async () => (await import('./commands/brief.ts')).briefCommand(),
  explain: async () => (await import('./commands/explain.ts')).explainCommand(),
  stage: async () => (await import('./commands/stage.ts')).stageCommand(),
  describe: async () => (await import('./commands/describe.ts')).describeCommand(),
  ask: async () => (await import('./commands/ask.ts')).askCommand(),
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  read: async () => (await import('./commands/read.ts')).readCommand(),
  expand: async () => (await import('./commands/expand.ts')).expandCommand(),
  replay: async () => (await import('./commands/replay.ts')).replayCommand(),
  family: async () => (await import('./commands/family.ts')).familyCommand(),
  why: async () => (await import('./commands/why.ts')).whyCommand(),
  engines: async () => (await import('./commands/engines.ts')).enginesCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
  keys: async () => (await import('./commands/keys.ts')).keysCommand(),
  requests: async () => (await import('./commands/requests.ts')).requestsCommand(),
  file: async () => (await import('./commands/file.ts')).fileCommand(),
  watch: async () => (await import('./commands/watch.ts')).watchCommand(),
  ledger: async () => (await import('./commands/ledger.ts')).ledgerCommand(),
  spending: async () => (await import('./commands/spending.ts')).spendingCommand(),
  last: async () => (await import('./commands/last.ts')).lastCommand(),
  list: async () => (await import('./commands/list.ts')).listCommand(),
  open: async () => (await import('./commands/open.ts')).openCommand(),
  rm: async () => (await import('./commands/rm.ts')).rmCommand(),
  restore: async () => (await import('./commands/restore.ts')).restoreCommand(),
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand(),
};

const EXAMPLES = `
Examples:
  atelier imagine "a beach sunset"
  atelier imagine "a cabin by a mountain lake, misty dawn" --aspect 16:9 --seed 7
  atelier prompt last --for midjourney
  atelier replay 3

\`last\` and the numbers of \`atelier list\` name earlier pictures in every command.`;

/** The commands a command line needs: the one it names, or all of them for the help and for a name that none has. */
const called = (args: readonly string[]): string[] => {
  const name = args[0] ?? 'chat';
  return Object.hasOwn(COMMANDS, name) ? [name] : /^(?:-V|--version)$/.test(name) ? [] : Object.keys(COMMANDS);
};

/** Runs one command line and answers with its exit status. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  beginSpending();
  const program = new Command('atelier')
    .description('Say a picture, see it now. Works offline; the built-in painter is procedural, no AI model.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', EXAMPLES)
    .helpCommand(false);
  const atTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const wantsHelp = args.length === 0 && !atTerminal;
  for (const command of await Promise.all((wantsHelp ? Object.keys(COMMANDS) : called(args)).map((name) => COMMANDS[name]!())))
    program.addCommand(command.copyInheritedSettings(program));
  try {
    if (wantsHelp) {
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
