import { spawn } from 'node:child_process';
import { AtelierError } from '@atelier/spec';
import { Command } from 'commander';
import { print } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { library } from '../shelf.ts';

/** What opens a file with the program that the system has for it. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
  linux: ['xdg-open'],
};

export const openCommand = (): Command =>
  new Command('open')
    .description("show a picture in the system's own viewer")
    .argument('[file]', 'a picture, `last`, or a number of `atelier list`', 'last')
    .addHelpText(
      'after',
      `
Examples:
  atelier open
  atelier open 3`,
    )
    .action(async (argument: string) => {
      const file = await library().resolve(argument);
      await openInViewer(file);
      print(nameForPerson(file));
    });

export async function openInViewer(file: string): Promise<void> {
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  await new Promise<void>((done, fail) => {
    const viewer = spawn(program, [...before, file], { detached: true, stdio: 'ignore' });
    viewer.once('spawn', () => {
      viewer.unref();
      done();
    });
    viewer.once('error', (cause) => {
      fail(new AtelierError('engine-failed', `No viewer: ${program} could not be started. The picture is ${file}`, { cause }));
    });
  });
}
