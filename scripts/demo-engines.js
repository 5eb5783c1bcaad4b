// @ts-check
// `npm run demo:engines`: a rehearsal of a paid engine, on this machine alone. The built-in painter is served under OpenAI's
// interface on loopback, and `--engine openai` draws through it: progress, receipt, cancel, and one refused prompt.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveRehearsal } from '../dist/rehearsal.js';
import { root } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'atelier-rehearsal-'));
const server = await serveRehearsal();
const env = {
  ...process.env,
  OPENAI_BASE_URL: server.baseUrl,
  OPENAI_API_KEY: 'none-is-needed-here',
  OPENAI_IMAGE_MODEL: 'gpt-image-1.5',
  OPENAI_PAID: '1',
  ATELIER_HOME: folder,
};

say('This is a rehearsal. No model draws here and nothing leaves this machine: the "OpenAI" below is Atelier\'s own painter,');
say(`served at ${server.baseUrl}. Prices are those of the published list; nothing is charged.`);

step('1. A picture, with progress and a receipt');
await atelier(['imagine', 'a mountain lake at dawn, misty', '--engine', 'openai', '--offline', '--set', 'quality=low']);
step('2. A cap on cost stops before anything is sent');
await atelier(['imagine', 'a beach sunset', '--engine', 'openai', '--offline', '--set', 'quality=high', '--max-cost', '0.01']);
step('3. A prompt that the service refuses');
await atelier(['imagine', 'a dragon that is refused in rehearsals', '--engine', 'openai', '--offline']);
step('4. Cancelled half-way');
await atelier(['imagine', 'a forest path with sunbeams', '--engine', 'openai', '--offline'], 1500);
step('5. What went out, and what it would have cost');
await atelier(['ledger']);
await atelier(['spending']);

await server.close();
rmSync(folder, { recursive: true, force: true });

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} title */
function step(title) {
  say(`\n${title}`);
}

/**
 * @param {string[]} args
 * @param {number} [stopAfter] milliseconds
 */
function atelier(args, stopAfter) {
  say(`$ atelier ${args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)).join(' ')}`);
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(root, 'bin/atelier.js'), ...args], { cwd: folder, env, stdio: 'inherit' });
    const timer = stopAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), stopAfter);
    child.on('close', (status) => {
      clearTimeout(timer);
      say(`(exit status ${status})`);
      done(status);
    });
  });
}
