// @ts-check
// A reporter for vitest: how long the test files took together, and the ten that took longest, loading included. Says, and
// asserts nothing. `ATELIER_SECONDS=write npm test` keeps what it saw in tests/seconds.json, for `longest-first.js`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHOWN = 10;
/** A file below this is begun whenever it may be. */
const LEAST_SECONDS = 2;

/** @typedef {import('vitest/node').Reporter} Reporter */

/** @implements {Reporter} */
export default class LongestFiles {
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest;

  /** @param {import('vitest/node').Vitest} vitest */
  onInit(vitest) {
    this.#vitest = vitest;
  }

  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const files = modules
      .map((module) => {
        const { duration, collectDuration, setupDuration } = module.diagnostic();
        return { name: module.relativeModuleId, seconds: (duration + collectDuration + setupDuration) / 1000 };
      })
      .sort((a, b) => b.seconds - a.seconds);
    const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
    const lines = files.slice(0, SHOWN).map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
    process.stdout.write(`\n${all.toFixed(0)} s in ${files.length} test files, of which the longest:\n${lines.join('\n')}\n\n`);
    if (process.env.ATELIER_SECONDS !== 'write' || !this.#vitest) return;
    const kept = files
      .filter(({ seconds }) => seconds >= LEAST_SECONDS)
      .map(({ name, seconds }) => [name, Math.round(seconds)]);
    const text = `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`;
    writeFileSync(join(this.#vitest.config.root, 'tests/seconds.json'), text);
  }
}
