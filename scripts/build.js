// @ts-check
// Builds everything that `npm ci` promises: kernels, types, and the bundles in dist/. Run by the root `prepare` script.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { noteBuilt } from './built.js';
import { root, statusOf } from './run.js';

const require = createRequire(import.meta.url);
const started = performance.now();

if (!isInstalled('rolldown') || !isInstalled('typescript')) {
  // `npm ci --omit=dev`: the tools are not there. What was built before still runs.
  const state = existsSync(resolve(root, 'dist/cli.js')) ? 'dist/ stays as it was built' : 'and dist/ is missing: run `npm ci`';
  process.stderr.write(`Not building: the development dependencies are left out; ${state}.\n`);
  process.exit(0);
}

const kernels = resolve(root, 'scripts/build-kernels.js');
if (existsSync(kernels)) await step(kernels);
await step(resolve(root, 'node_modules/typescript/bin/tsc'), '-b');
await (await import('./bundle.js')).bundle();
await (await import('./build-page.js')).buildPage();
noteBuilt();
process.stdout.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);

/** Runs a tool; where it fails, it has said why itself. @param {string[]} args */
async function step(...args) {
  const status = await statusOf(process.execPath, args);
  if (status !== 0) process.exit(status);
}

/** @param {string} name */
function isInstalled(name) {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
