#!/usr/bin/env node
// @ts-check
// Compiles a second on one thread, for every dialect: of a Brief as it was read, and of the same after the writer. Runs on the built
// rooms: `node bench/dialects.js` prints the table and writes bench/dialects.md; exit status 1 where a read Brief is below 10,000.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { stageOf } from '../packages/illustrator/dist/index.js';
import { compile, DIALECTS, read, write } from '../packages/prompt/dist/index.js';

const IDEA = 'two black dogs running beside a red car on a city street at night, no people, 16:9';
const LEAST = 10_000;
const ROUNDS = 5;
const MILLISECONDS = 120;

const asRead = read(IDEA);
const written = write(asRead, { liberty: 'balanced', seed: 3 });
const stage = stageOf(written, { width: 1344, height: 768, seed: 3, missing: 'leave' });

/**
 * By the process's own time, so that waiting for other jobs does not count; what they take of the caches still does. Best of some rounds.
 * @param {import('@atelier/spec').Brief} brief @param {string} id
 */
function aSecond(brief, id) {
  let best = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const end = performance.now() + MILLISECONDS;
    const before = process.cpuUsage();
    let count = 0;
    do {
      for (let i = 0; i < 50; i++) compile(brief, id, { stage });
      count += 50;
    } while (performance.now() < end);
    const { user, system } = process.cpuUsage(before);
    // The first round warms up.
    if (round > 0) best = Math.max(best, (count * 1e6) / (user + system));
  }
  return best;
}

const names = DIALECTS.flatMap((dialect) => {
  const staged = dialect.versions.filter((version) => dialect.usesStage(version)).map((version) => `${dialect.id}@${version}`);
  return [dialect.id, ...staged];
});
const rows = names.map((name) => ({
  name,
  read: aSecond(asRead, name),
  written: aSecond(written, name),
  length: compile(written, name, { stage }).prompt.length,
}));
const figure = (/** @type {number} */ rate) => Math.round(rate).toLocaleString('en-GB');
const lowest = Math.min(...rows.map((row) => row.read));
const lines = [
  '# Compiles a second',
  '',
  `\`node bench/dialects.js\`, one thread, Node ${process.versions.node}, ${cpus()[0]?.model.trim()}. Seconds of the process’s own time, best of ${ROUNDS} rounds.`,
  `Load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores; above about 1 the figures are too low.`,
  '',
  `The Brief: “${IDEA}”, as it was read, and after the built-in writer (balanced, seed 3), whose clauses are turned and joined anew for each`,
  'prompt. Each compile starts from the Brief; the Stage, for the targets that take boxes, is planned beforehand.',
  '',
  '| dialect | as read, a second | written, a second | written prompt, characters |',
  '|---|--:|--:|--:|',
  ...rows.map((row) => `| \`${row.name}\` | ${figure(row.read)} | ${figure(row.written)} | ${row.length} |`),
  '',
  `Lowest as read: ${figure(lowest)} a second; wanted: at least ${figure(LEAST)}.`,
  '',
];
writeFileSync(new URL('dialects.md', import.meta.url), lines.join('\n'));
console.log(lines.join('\n'));
process.exitCode = lowest >= LEAST ? 0 : 1;
