/**
 * What npm does to a command line. `npm run imagine "x" --seed 7` keeps `--seed` for itself and passes on `"x" 7`, so the
 * flags must stand behind `--`; and it runs in the repository, wherever the person is.
 */
import { AtelierError } from '@atelier/spec';
import { CommanderError } from 'commander';

const OURS = ['seed', 'size', 'aspect', 'liberty', 'missing', 'for', 'threads', 'count', 'brief', 'batch', 'port'];
const HINT = 'With npm, flags go behind two dashes: npm run imagine -- "a beach sunset" --seed 7';

/** @throws AtelierError `usage` where npm has taken a flag of ours for its own */
export function refuseSwallowedFlags(env: Readonly<Record<string, string | undefined>> = process.env): void {
  if (!['imagine', 'atelier', 'start'].includes(env.npm_lifecycle_event ?? '')) return;
  const taken = OURS.find((flag) => env[`npm_config_${flag}`] !== undefined);
  if (taken) throw new AtelierError('usage', `npm kept --${taken} for itself. ${HINT}`);
}

/** An argument too many is an idea without quotes, or what npm left of a flag; one too few, or a name that none has, is looked up. */
export function strayHint(error: unknown, args: readonly string[]): unknown {
  if (!(error instanceof CommanderError)) return error;
  const said = error.message.replace(/^error: /, '');
  if (error.code === 'commander.missingArgument')
    return new AtelierError('usage', `${capital(said)}. \`atelier ${args[0]} --help\` shows examples.`);
  // "atelier "a fox in the snow"": an idea where a command belongs.
  if (error.code === 'commander.unknownCommand' && /\s/.test(args[0]?.trim() ?? ''))
    return new AtelierError(
      'usage',
      `Expected a command first, got ${quoted(args[0]!.trim())}. To paint it: atelier imagine ${quoted(args[0]!.trim())}`,
    );
  if (error.code === 'commander.unknownCommand' && !said.includes('Did you mean'))
    return new AtelierError('usage', `${capital(said)}. \`atelier --help\` lists them all.`);
  if (
    (error.code === 'commander.unknownOption' || error.code === 'commander.missingMandatoryOptionValue') &&
    !said.includes('Did you mean')
  ) {
    const command = args[0]?.startsWith('-') ? '' : ` ${args[0]}`;
    return new AtelierError('usage', `${capital(said)}. \`atelier${command} --help\` lists the flags.`);
  }
  if (error.code !== 'commander.excessArguments') return error;
  const words = args.slice(1).filter((arg) => !arg.startsWith('-'));
  const message = `Expected one idea, got ${words.length} arguments (${words
    .slice(0, 4)
    .map((word) => `"${word}"`)
    .join(' ')}${words.length > 4 ? ' …' : ''}). Put the idea in quotes. ${HINT}`;
  return new AtelierError('usage', message);
}

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)} …` : text}"`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
