import { KEY_NAMES, writerRows } from '@atelier/engines';
import { AtelierError } from '@atelier/spec';
import { Argument, Command } from 'commander';
import { hiddenLine } from '../hidden-line.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { personKeys, STUDIO_KEY } from '../person-keys.ts';
import { required } from '../start.ts';

const NAMES = [...new Set([...Object.values(KEY_NAMES).flat(), ...writerRows().flatMap(({ keys }) => keys), STUDIO_KEY])];

interface Flags {
  file?: boolean;
  json?: boolean;
}

export const keysCommand = (): Command =>
  new Command('keys')
    .description("keys for engines that need one: in the system's keychain, or in a file that only you can read; never shown")
    .addArgument(new Argument('<what>', 'what to do').choices(['set', 'list', 'remove']))
    .argument('[name]', 'as its provider writes it, such as OPENAI_API_KEY')
    .argument('[never the key itself]', 'it is asked for, or read from standard input')
    .option('--file', "with set: in the file, not in the system's keychain")
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  atelier keys set OPENAI_API_KEY            (asks for it, and does not show it)
  pass show openai | atelier keys set OPENAI_API_KEY
  atelier keys list
  atelier keys remove OPENAI_API_KEY

A key in the environment counts before a kept one. Names: ${NAMES.join(', ')}.`,
    )
    .action(async (what: 'set' | 'list' | 'remove', name: string | undefined, typed: string | undefined, flags: Flags) => {
      if (typed !== undefined)
        throw new AtelierError(
          'usage',
          'A key on the command line stays in the history of the shell and shows in the list of processes. Leave it out: it is asked for. (Take this one for known, and make a new one.)',
        );
      if (what === 'list') return list(flags.json === true);
      const named = required(name, 'the name of a key, such as OPENAI_API_KEY');
      if (what === 'set') {
        const where = await personKeys().set(named, await hiddenLine(`${named}: `), flags.file ? 'file' : undefined);
        return print(`${named} is kept in ${where}.`);
      }
      const from = await personKeys().remove(named);
      if (from.length === 0) throw new AtelierError('usage', `${named} is not kept here.`, { exitStatus: 1 });
      print(
        `${named} is removed from ${from.join(' and ')}.${process.env[named] ? ' It is still set in the environment.' : ''}`,
      );
    });

async function list(json: boolean): Promise<void> {
  const keys = await personKeys().list(NAMES);
  if (json) return printJson({ keys });
  if (keys.length === 0) print(`There are no keys. Keep one with: atelier keys set ${NAMES[0]}`);
  for (const { name, from } of keys) print(`${name.padEnd(28)} in ${from}`);
}
