// @ts-check
// `npm run soak [COUNT]`: paints COUNT random Briefs (5,000 without a number) in small and looks each over: no crash, no number
// that is none, no empty picture, no box that is none; and at the end whether memory grew. Writes bench/soak.md. The Briefs are
// tests/painter/random-briefs.ts; a Brief that failed comes back by its number.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../scripts/run.js';

const COUNT = Number(process.argv[2] ?? 5000);
const SIDE = 72;
const BEFORE = Math.min(200, Math.ceil(COUNT / 4));

/** Held after a collection, where node was started with --expose-gc. */
const heldMegabytes = () => {
  globalThis.gc?.();
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { rss: rss / 1048576, heap: (heapUsed + external + arrayBuffers) / 1048576 };
};

const folder = await mkdtemp(join(tmpdir(), 'atelier-soak-'));
const bundle = await rolldown({
  input: join(root, 'tests/painter/soak.ts'),
  platform: 'node',
  resolve: { conditionNames: ['atelier-source', 'node', 'import'] },
});
await bundle.write({ dir: folder, entryFileNames: 'soak.mjs', format: 'esm' });
await bundle.close();
const { soakOne } = await import(pathToFileURL(join(folder, 'soak.mjs')).href);

const load = loadavg()[0] ?? 0;
const started = performance.now();
/** @type {string[]} */
const faults = [];
let early = heldMegabytes();
let most = 0;
for (let i = 0; i < COUNT; i++) {
  const at = performance.now();
  const fault = await soakOne(i, SIDE);
  most = Math.max(most, performance.now() - at);
  if (fault) {
    faults.push(fault);
    console.error(fault);
  }
  if (i === BEFORE - 1) early = heldMegabytes();
  if (i % 250 === 249) console.error(`${i + 1} of ${COUNT}, ${faults.length} faults, ${Math.round(heldMegabytes().heap)} MB`);
}
const late = heldMegabytes();
const seconds = (performance.now() - started) / 1000;
const [cpu] = cpus();
const text = `# Soak: random Briefs

${COUNT} random Briefs, ${SIDE} pixels on the longer side, of every scene, hour, weather and season, up to three things, relations,
shots, lettering; three in ten mangled after the writer (counts of 0 and 400, relations to nothing, facts off, edits). For each: plan and
Stage against its schema, painted, every colour and depth a number, the picture not empty.

| | |
|---|---|
| crashes, numbers that are none, empty pictures | ${faults.length} |
| memory held after ${BEFORE} | ${early.heap.toFixed(0)} MB (process ${early.rss.toFixed(0)} MB) |
| memory held at the end | ${late.heap.toFixed(0)} MB (process ${late.rss.toFixed(0)} MB) |
| slowest one | ${(most / 1000).toFixed(1)} s |
| all | ${seconds.toFixed(0)} s |
${faults.length > 0 ? `\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` : ''}
Written by \`npm run soak\` on 2 × ${cpu?.model.replace(/ \d.*$/, '')}, Node ${process.versions.node}; load of the machine when it began: ${load.toFixed(1)}.
`;
await writeFile(join(root, 'bench/soak.md'), text);
await rm(folder, { recursive: true });
console.log(text);
process.exitCode = faults.length > 0 ? 1 : 0;
