// @ts-check
// A Chromium for journeys, screenshots and bench: the packaged one, unpacked once for all processes, or an installed Chrome. Where
// neither starts, `startChromium` says why.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium as playwright } from 'playwright-core';

const require = createRequire(import.meta.url);
const ARGS = ['--no-sandbox', '--disable-gpu'];
const PATIENCE_MS = 90_000;

/** @returns {Promise<{ browser: import('playwright-core').Browser, why: '' } | { browser: undefined, why: string }>} */
export async function startChromium() {
  const tried = [];
  for (const attempt of [packaged, async () => ({ channel: 'chrome' }), async () => ({ channel: 'chromium' })]) {
    try {
      return { browser: await playwright.launch({ args: ARGS, headless: true, ...(await attempt()) }), why: '' };
    } catch (error) {
      tried.push(String(error).split('\n')[0]);
    }
  }
  return { browser: undefined, why: tried.join('; ') };
}

/**
 * The package unpacks to a fixed name in the temporary folder whatever its version, and two processes at once spoil each other's
 * file: so each version gets a folder, one process unpacks, and the others wait until the folder has its final name.
 */
async function packaged() {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const home = join(tmpdir(), `atelier-chromium-${version}-${process.getuid?.() ?? 0}`);
  const lock = `${home}.lock`;
  const until = Date.now() + PATIENCE_MS;
  while (!existsSync(home)) {
    try {
      mkdirSync(lock);
    } catch {
      if (Date.now() > until) throw new Error(`another process unpacks Chromium for too long; remove ${lock}`);
      await sleep(200);
      continue;
    }
    try {
      if (!existsSync(home)) {
        await unpack(`${home}.part`);
        renameSync(`${home}.part`, home);
      }
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  // The libraries that came with it stand behind the system's own, for where those are missing.
  const path = [process.env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', '/usr/lib64', join(home, 'al2023/lib')];
  const env = { .../** @type {Record<string, string>} */ (process.env), LD_LIBRARY_PATH: path.filter(Boolean).join(':') };
  return { executablePath: join(home, 'chromium'), env };
}

/** @param {string} folder */
async function unpack(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  // Makes it unpack the libraries as well.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
