#!/usr/bin/env node
// @ts-check
// Compiles a second on one thread, for every dialect: of 213 different Briefs as they were read, and of the same after the writer; of
// Briefs that nothing has compiled before, and of each Brief in all dialects one after another, as the wall of prompts and `vary` ask for
// it. Runs on the built rooms: `node bench/dialects.js` prints the table and writes bench/dialects.md;
// it ends with 1 where the lowest first compile as read, or the written Briefs in turn, stay under 10,000.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { stageOf } from '../packages/illustrator/dist/index.js';
import { compile, DIALECTS, read, write } from '../packages/prompt/dist/index.js';

const LEAST = 10_000;
const WARMING = 10;
const ROUNDS = 6;

/** @type {string[]} */
const ideas = readFileSync(new URL('typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);
const asRead = ideas.map((idea) => read(idea));
const written = asRead.map((brief, i) => write(brief, { liberty: 'balanced', seed: i }));
const stages = written.map((brief) => stageOf(brief, { width: 1024, height: 1024, seed: 3, missing: 'leave' }));

const names = DIALECTS.flatMap((dialect) => {
  const staged = dialect.versions.filter((version) => dialect.usesStage(version)).map((version) => `${dialect.id}@${version}`);
  return [dialect.id, ...staged];
});
/** @type {Map<string, {read: number, written: number, length: number}>} */
const best = new Map(names.map((name) => [name, { read: 0, written: 0, length: 0 }]));
const inTurn = { read: 0, written: 0 };

/**
 * By the process's own time, so that waiting for other jobs does not count; what they take of the caches still does. The Briefs are
 * copies that no compile has seen, so nothing that is remembered of an object helps; what is remembered of words does.
 * @param {readonly import('@atelier/spec').Brief[]} briefs @param {string} name
 */
function aSecond(briefs, name) {
  const fresh = structuredClone(briefs);
  let letters = 0;
  const before = process.cpuUsage();
  for (const [i, brief] of fresh.entries()) letters += compile(brief, name, { stage: stages[i] }).prompt.length;
  const { user, system } = process.cpuUsage(before);
  return { rate: (briefs.length * 1e6) / (user + system), length: letters / briefs.length };
}

/** Each Brief in every dialect before the next one: what was found out for one dialect serves the others. @param {typeof asRead} briefs */
function allOfEach(briefs) {
  const fresh = structuredClone(briefs);
  const before = process.cpuUsage();
  for (const [i, brief] of fresh.entries()) for (const name of names) compile(brief, name, { stage: stages[i] });
  const { user, system } = process.cpuUsage(before);
  return (briefs.length * names.length * 1e6) / (user + system);
}

// Dialect after dialect within a round, so that a busy moment of the machine falls on none of them alone.
for (let round = -WARMING; round < ROUNDS; round++)
  for (const name of names) {
    const one = aSecond(asRead, name);
    const two = aSecond(written, name);
    const row = best.get(name);
    if (round < 0 || !row) continue;
    row.read = Math.max(row.read, one.rate);
    row.written = Math.max(row.written, two.rate);
    row.length = two.length;
  }
for (let round = -WARMING; round < ROUNDS; round++) {
  const rates = { read: allOfEach(asRead), written: allOfEach(written) };
  if (round < 0) continue;
  inTurn.read = Math.max(inTurn.read, rates.read);
  inTurn.written = Math.max(inTurn.written, rates.written);
}
const figure = (/** @type {number} */ rate) => Math.round(rate).toLocaleString('en-GB');
const rows = [...best];
const lowest = Math.min(...rows.map(([, row]) => row.read));
const lowestWritten = Math.min(...rows.map(([, row]) => row.written));
const lines = [
  '# Compiles a second',
  '',
  `\`node bench/dialects.js\`, one thread, Node ${process.versions.node}, ${cpus().length} cores ${cpus()[0]?.model.trim()}. Seconds of the process’s own time; the`,
  `best of ${ROUNDS} rounds after ${WARMING} that warm up, dialects in turn within a round. Load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)}; above about 1 the figures`,
  'are too low.',
  '',
  `The Briefs: those of the ${ideas.length} ideas of \`typed-ideas.jsonl\`, as they were read, and after the built-in writer (balanced), whose clauses`,
  'are turned and joined into sentences. In the table every round compiles copies, so each figure is that of the first compile of a Brief:',
  'what is remembered is of words and of rows of the knowledge, nothing of the Brief. From its second dialect on, what a Brief says is kept with it for the',
  'dialects (`compile/per-brief.ts`); the line under the table is of every Brief in all of these dialects, one after another, from fresh copies',
  'too: mostly what a target adds to sentences that stand already. The Stage, for the targets that take boxes, is planned beforehand.',
  '',
  '| dialect | as read, a second | written, a second | written prompt, characters |',
  '|---|--:|--:|--:|',
  ...rows.map(([name, row]) => `| \`${name}\` | ${figure(row.read)} | ${figure(row.written)} | ${Math.round(row.length)} |`),
  '',
  `Each Brief in all ${names.length}, one after another: as read ${figure(inTurn.read)} compiles a second, written ${figure(inTurn.written)}.`,
  '',
  `Lowest first compile as read: ${figure(lowest)} a second; wanted: at least ${figure(LEAST)}. Lowest first compile of a written Brief: ${figure(lowestWritten)}.`,
  '',
];
writeFileSync(new URL('dialects.md', import.meta.url), lines.join('\n'));
console.log(lines.join('\n'));
process.exitCode = Math.min(lowest, inTurn.written) >= LEAST ? 0 : 1;
