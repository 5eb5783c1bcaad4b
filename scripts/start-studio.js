// @ts-check
// `atelier studio` of the built dist/ on a free port, for scripts and benches that look at the page.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.js';

/**
 * Resolves when it serves. `launch` is its address with the token; `pictures` the folder that Keep writes into, by default a new one.
 * @param {string} [pictures]
 */
export async function startStudio(pictures = mkdtempSync(join(tmpdir(), 'atelier-studio-'))) {
  const child = spawn(process.execPath, [join(root, 'bin/atelier.js'), 'studio', '--no-open', '--port', '0'], {
    env: { ...process.env, ATELIER_HOME: pictures },
  });
  /** @type {string} */
  const launch = await new Promise((done, fail) => {
    child.once('exit', (status) => fail(new Error(`atelier studio ended with ${status}; is dist/ built?`)));
    child.stdout.on('data', (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0];
      if (address) done(address);
    });
  });
  return { launch, stop: () => void child.kill() };
}
