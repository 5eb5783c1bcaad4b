#!/usr/bin/env node
// DSG-1k by halves: ATELIER_BENCH=<folder of the scorers> node bench/dsg-halves.js [--misses N]. A prompt whose id has an even number in
// the first eight hex digits of its SHA-256 belongs to the first half, which was read from the start; the second was held out until the
// morning of 30 November 2026 and has been read since, so neither tells what to expect of other prompts. The sixty captions of
// dsg-held.json beside this file, which somebody else wrote with their tuples, are held out: their misses are never shown. Runs on the
// built rooms.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../packages/prompt/dist/index.js';

const bench = process.env.ATELIER_BENCH;
if (!bench) {
  console.error('Set ATELIER_BENCH to the folder with dsg-dev.json, score-brief.mjs and score-kept.mjs.');
  process.exit(2);
}
const misses = process.argv.includes('--misses') ? (process.argv[process.argv.indexOf('--misses') + 1] ?? '40') : undefined;
const items = JSON.parse(readFileSync(join(bench, 'dsg-dev.json'), 'utf8'));
const held = JSON.parse(readFileSync(new URL('dsg-held.json', import.meta.url), 'utf8'));
const isOdd = ({ id }) => Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 2 === 1;
const folder = mkdtempSync(join(tmpdir(), 'atelier-dsg-'));
for (const [name, half] of [
  ['first half, read while writing', items.filter((item) => !isOdd(item))],
  ['second half, held out until 30 November', items.filter(isOdd)],
  ['all', items],
  ['held out: sixty captions of dsg-held.json', held],
]) {
  const ideas = half.map(({ text }) => text.replace(/\s+/g, ' '));
  const file = (suffix, text) => {
    writeFileSync(join(folder, suffix), text);
    return join(folder, suffix);
  };
  const data = file('data.json', JSON.stringify(half));
  const lines = file('ideas.txt', `${ideas.join('\n')}\n`);
  const briefs = file('briefs.jsonl', `${ideas.map((idea) => JSON.stringify(read(idea))).join('\n')}\n`);
  const show = misses !== undefined && name.includes('half') ? ['--misses', misses] : [];
  console.log(`\n${name}: ${half.length} prompts`);
  for (const args of [
    ['score-brief.mjs', data, briefs, ...show],
    ['score-kept.mjs', lines, briefs, ...show],
  ])
    process.stdout.write(execFileSync(process.execPath, [join(bench, args[0]), ...args.slice(1)], { encoding: 'utf8' }));
}
rmSync(folder, { recursive: true });
