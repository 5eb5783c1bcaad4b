import { KEY_NAMES } from '@atelier/engines';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import { hiddenLine } from '../hidden-line.ts';
import { jsonOption } from '../options.ts';
import { print, printJson } from '../out.ts';
import { personKeys } from '../person-keys.ts';

const NAMES = [...new Set(Object.values(KEY_NAMES).flat())];

export const keysCommand = (): Command => {
  const keys = new Command('keys')
    .description("keys for engines that need one: in the system's keychain, or in a file that only you can read; never shown")
    .addHelpText(
      'after',
      `
Examples:
  atelier keys set OPENAI_API_KEY            (asks for it, and does not show it)
  pass show openai | atelier keys set OPENAI_API_KEY
  atelier keys list
  atelier keys remove OPENAI_API_KEY

A key in the environment counts before a kept one. Names: ${NAMES.join(', ')}.`,
    );
  keys
    .command('set')
    .description('keep a key; it is read from standard input, never from the command line')
    .argument('<name>', 'as its provider writes it, such as OPENAI_API_KEY')
    .option('--file', "in the file, not in the system's keychain")
    .allowExcessArguments(true)
    .action(async (name: string, { file }: { file?: boolean }, command: Command) => {
      if (command.args.length > 1)
        throw new AtelierError(
          'usage',
          'A key on the command line stays in the history of the shell and shows in the list of processes. Leave it out: it is asked for. (And take this one to be known: make a new one.)',
        );
      const where = await personKeys().set(name, await hiddenLine(`${name}: `), file ? 'file' : undefined);
      print(`${name} is kept in ${where}.`);
    });
  keys
    .command('list')
    .description('which keys there are and where; the keys themselves are not shown')
    .addOption(jsonOption())
    .action(async ({ json }: { json?: boolean }) => {
      const found = await personKeys().list(NAMES);
      if (json) return printJson({ keys: found });
      if (found.length === 0) print(`There are no keys. Keep one with: atelier keys set ${NAMES[0]}`);
      for (const { name, from } of found) print(`${name.padEnd(28)} in ${from}`);
    });
  keys
    .command('remove')
    .description('forget a key')
    .argument('<name>')
    .action(async (name: string) => {
      const from = await personKeys().remove(name);
      if (from.length === 0) throw new AtelierError('usage', `${name} is not kept here.`, { exitStatus: 1 });
      print(`${name} is removed from ${from.join(' and ')}.${process.env[name] ? ' It is still set in the environment.' : ''}`);
    });
  for (const each of keys.commands) each.copyInheritedSettings(keys);
  return keys;
};
