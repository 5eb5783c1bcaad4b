#!/usr/bin/env node
// What loading costs: node bench/loading.js [--pairs N]. Bundles the reader (with its lexicon) alone into a temporary folder, as dist/ is bundled, then
// starts processes by turns, a bare `node -e 0` beside each, and prints the medians of the differences within a pair, so that a
// busy machine slows both sides. Runs on the built dist/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { CHUNK_GROUPS, COMMENTS, writeChunks } from '../scripts/bundle.js';

const pairs = process.argv.includes('--pairs') ? Number(process.argv[process.argv.indexOf('--pairs') + 1]) : 21;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'atelier-loading-'));
const build = await rolldown({
  input: { reader: file('../packages/prompt/src/read/read.ts') },
  platform: 'node',
  resolve: { conditionNames: ['atelier-source', 'node', 'import', 'default'] },
});
const { output } = await build.generate({
  comments: COMMENTS,
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
  codeSplitting: { groups: CHUNK_GROUPS.filter(({ name }) => name === 'wordnet') },
});
await build.close();
writeChunks(output, folder);
const written = readdirSync(folder).map((name) => `${name} ${Math.round(statSync(join(folder, name)).size / 1000)} kB`);

const idea = 'two black dogs running on a sandy beach at sunset, watercolour, a red boat behind them';
const reader = pathToFileURL(join(folder, 'reader.mjs')).href;
const cli = file('../bin/atelier.js');
const module = (code) => ['--input-type=module', '-e', code];
const CASES = {
  'reader and lexicon, loaded': module(`await import('${reader}')`),
  'reader and lexicon, loaded, one idea read': module(`(await import('${reader}')).read('${idea}')`),
  'atelier --version': [cli, '--version'],
  'atelier brief --json': [cli, 'brief', idea, '--json'],
  'atelier brief': [cli, 'brief', idea],
};
const timed = (args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const bare = [];
const added = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < pairs; round++)
  for (const [name, args] of Object.entries(CASES)) {
    const [alone, loaded] =
      round % 2 === 0 ? [timed(['-e', '0']), timed(args)] : [timed(args), timed(['-e', '0'])].toReversed();
    bare.push(alone);
    added[name].push(loaded - alone);
  }
rmSync(folder, { recursive: true });

const alone = median(bare);
console.log(`${cpus()[0]?.model}, Node ${process.version}, load average ${loadavg()[0].toFixed(1)}; medians of ${pairs} pairs`);
console.log(`reader bundle: ${written.join(', ')}`);
console.log(`${'node -e 0'.padEnd(44)} ${alone.toFixed(0).padStart(5)} ms`);
for (const [name, differences] of Object.entries(added)) {
  const more = median(differences);
  console.log(`${name.padEnd(44)} ${more.toFixed(0).padStart(5)} ms more (${(more / alone).toFixed(2)} of a bare start)`);
}
