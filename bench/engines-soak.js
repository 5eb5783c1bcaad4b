// @ts-check
// `node --expose-gc bench/engines-soak.js [COUNT] [SEED]`: COUNT requests (200 without a number) by six engines to servers on loopback that fail at
// random before, while and after they draw; nothing that may be paid is lost, nothing is left behind. Writes bench/engines-soak.md.
// The requests and faults are packages/engines/src/generators/__fixtures__/soak.ts.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../scripts/run.js';

const COUNT = Number(process.argv[2] ?? 200);
const SEED = Number(process.argv[3] ?? 1);
const load = loadavg()[0] ?? 0;

// Inside the repository, so that the bundle finds sharp.
const folder = await mkdtemp(join(root, 'dist', 'soak-'));
const bundle = await rolldown({
  input: join(root, 'packages/engines/src/generators/__fixtures__/soak.ts'),
  platform: 'node',
  external: [/^node:/, 'sharp'],
  resolve: { conditionNames: ['atelier-source', 'node', 'import'] },
});
await bundle.write({ dir: folder, entryFileNames: 'soak.mjs', format: 'esm' });
await bundle.close();
const { soak } = await import(pathToFileURL(join(folder, 'soak.mjs')).href);

const held = () => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1048576;
};
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

try {
  await soak(Math.ceil(COUNT / 4), SEED + 1);
  const [memory, before, began] = [held(), timers(), performance.now()];
  const result = await soak(COUNT, SEED);
  const seconds = (performance.now() - began) / 1000;
  const [after, left] = [held(), timers() - before];
  const { requests, faults, stopped, pictures, told, refused, taken, wrong } = result;
  const report = `# Soak: requests to servers that fail

${requests} requests by six engines (OpenAI streaming, Gemini, FLUX, Runway, ComfyUI, stable-diffusion.cpp), six at once, to fakes on loopback (seed ${SEED}).
A start fails in three of ten cases: before the job is taken (429, 503, a dropped connection) or after (dropped, rubbish, cut, 500); of the questions after a job
and the fetching of its picture a quarter fails; one request in ten is stopped by the person. The server's own list of jobs is the truth.

| | |
|---|---|
| faults met | ${faults} |
| jobs that a server took | ${taken} |
| pictures that came | ${pictures} |
| lost, and said to be perhaps charged | ${told} |
| refused or given up before anything was taken | ${refused} |
| stopped by the person | ${stopped} |
| paid jobs sent twice, lost in silence, or lost although their number was known | ${wrong.length} |
| sockets, timers and listeners left | ${result.left.sockets}, ${left}, ${result.left.listeners} |
| memory held after ${Math.ceil(COUNT / 4)} requests, and after all | ${memory.toFixed(1)} MB, ${after.toFixed(1)} MB |

Pauses between tries are shortened to a millisecond, so no time is measured. ${globalThis.gc ? '' : 'Run without --expose-gc: memory is not meaningful. '}Written by
\`node --expose-gc bench/engines-soak.js ${COUNT} ${SEED}\` on ${cpus().length} × ${cpus()[0]?.model.replace(/ \d+-Core.*| w\/.*$/g, '')}, Node ${process.versions.node}; load when it began: ${load.toFixed(1)}; it ran ${seconds.toFixed(0)} s.
`;
  process.stdout.write(report);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  await writeFile(join(root, 'bench/engines-soak.md'), report);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
