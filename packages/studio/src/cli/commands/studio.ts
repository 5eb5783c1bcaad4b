import { spawn } from 'node:child_process';
import { AtelierError } from '@atelier/spec';
import { Command, Option } from 'commander';
import { wholeNumber } from '../options.ts';
import { print } from '../out.ts';
import { nameForPerson } from '../person.ts';
import { personKeys, STUDIO_KEY } from '../person-keys.ts';
import { library } from '../shelf.ts';

/** Letters of a key that nobody guesses. */
const SHORTEST_KEY = 20;

interface Flags {
  port?: number;
  open: boolean;
}

export const studioCommand = (): Command =>
  new Command('studio')
    .description('open the page that draws while you type (also: npm start)')
    .addOption(
      new Option('--port <n>', 'where to serve it (default: 4870; 0: any that is free)').argParser(
        wholeNumber('port', 0, 65_535),
      ),
    )
    .option('--no-open', 'print the address, open no browser')
    .addHelpText(
      'after',
      `
Examples:
  atelier studio
  atelier studio --port 5000 --no-open`,
    )
    .action(async ({ port, open }: Flags) => {
      const { serveStudio, STUDIO_PORT } = await import('../../server/serve.ts');
      const { builtPage } = await import('../../server/page-files.ts');
      const own = await personKeys().find(STUDIO_KEY);
      if (own && own.value.length < SHORTEST_KEY)
        throw new AtelierError(
          'usage',
          `Expected ${STUDIO_KEY} to have ${SHORTEST_KEY} letters or more, so that nobody guesses it.`,
        );
      const studio = await serveStudio({
        page: builtPage(import.meta.url),
        port: port ?? STUDIO_PORT,
        apiKey: own?.value,
        library: library(),
        nameOf: nameForPerson,
      });
      print(`Atelier is at ${studio.launch}`);
      print('Only this machine can reach it. Ctrl-C stops it; a page that is open goes on drawing.');
      if (own) print(`Programs may use your own key for ${studio.address}v1 (${STUDIO_KEY}, from ${own.from}).`);
      if (open && hasBrowser()) openBrowser(studio.launch);
      await new Promise<void>((done) => {
        process.once('SIGINT', done);
        process.once('SIGTERM', done);
      });
      await studio.close();
    });

/** Whether a window could open where the person is: not over SSH, not in CI, and on Linux only with a display. */
function hasBrowser(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  if (env.CI || env.SSH_CONNECTION) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // Not `start`: the shell would read the address.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** The address is printed as well, so a browser that does not start is no failure. */
function openBrowser(address: string): void {
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(program, [...before, address], { detached: true, stdio: 'ignore' });
  browser.once('error', () => print('No browser could be started here; open the address yourself.'));
  browser.unref();
}
