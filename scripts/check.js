// @ts-check
// The quick check, for every few minutes: types, Biome, unused code, and the shape of the project. Also the first part of `npm test`.
import { pathToFileURL } from 'node:url';
import { root, statusOf } from './run.js';
import { guards } from './structure/guards.js';

/** @typedef {{ name: string, passed: boolean }} Outcome */

/** @returns {Promise<Outcome[]>} */
export async function check() {
  const tool = (/** @type {string[]} */ ...args) => statusOf(process.execPath, args);
  const types = (async () => [
    { name: 'types of the rooms', passed: (await tool('node_modules/typescript/bin/tsc', '-b')) === 0 },
    { name: 'types of tests and scripts', passed: (await tool('node_modules/typescript/bin/tsc', '-p', 'tests')) === 0 },
  ])();
  const biome = tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
  const unused = tool('node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints');
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const guard of guards) {
    // Between two guards the tools that run beside them are looked after.
    await new Promise((done) => setImmediate(done));
    const { files, problems } = guard.check(root);
    const passed = problems.length === 0 && files > 0;
    process.stdout.write(`${passed ? '✓' : '✗'} ${guard.name}: saw ${files}\n`);
    for (const problem of problems) process.stdout.write(`    ${problem}\n`);
    outcomes.push({ name: guard.name, passed });
  }
  outcomes.unshift(
    ...(await types),
    { name: 'Biome', passed: (await biome) === 0 },
    { name: 'unused code', passed: (await unused) === 0 },
  );
  return outcomes;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = (await check()).filter(({ passed }) => !passed);
  process.stdout.write(
    failed.length === 0 ? 'Everything in order.\n' : `Not in order: ${failed.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
