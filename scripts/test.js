// @ts-check
// Everything: the quick check, and the tests of the rooms and of whole journeys against the built product.
// Ends with one plain line that counts it all once; each guard is one test.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from './built.js';
import { check } from './check.js';
import { statusOf } from './run.js';

const tool = (/** @type {string[]} */ ...args) => statusOf(process.execPath, args);
const scratch = mkdtempSync(join(tmpdir(), 'atelier-test-'));
const report = join(scratch, 'vitest.json');

const built = isBuilt() || (await tool('scripts/build.js')) === 0;
const outcomes = await check();
outcomes.push({ name: 'build', passed: built });
const vitest = await tool(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./scripts/longest-files.js',
  `--outputFile.json=${report}`,
);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, passed } of outcomes) {
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) process.stdout.write(`✗ ${name}\n`);
}
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  // A test file that does not even load counts no test, and yet something failed.
  if (vitest !== 0 && result.numFailedTests === 0) counts.failed += 1;
} catch {
  process.stdout.write('✗ vitest left no report\n');
  counts.failed += 1;
}
rmSync(scratch, { recursive: true, force: true });

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
