// @ts-check
// `npm run soak -- [COUNT] [--jobs 1] [--minutes 600]`: paints the random Briefs and Stages 0 … COUNT − 1 (5,000 without a number) in
// small and looks each over: no crash, no number that is none, no empty picture, no box that is none; and at the end whether memory grew. As
// many processes as --jobs says take every n-th; who has no time left stops, and says how many were painted. `--from N` begins at
// number N, paints up to the same COUNT − 1, and adds a piece to those in bench/soak.jsonl, a line a process; without it they begin anew. Writes bench/soak.md from the lines.
// The Briefs are tests/painter/random-briefs.ts; a Brief that failed comes back by its number.
import { execFileSync, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { root } from '../scripts/run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    from: { type: 'string' },
    part: { type: 'string' },
    bundle: { type: 'string' },
  },
});
const COUNT = Number(positionals[0] ?? 5000);
const FROM = Number(values.from ?? 0);
/** No process without a picture. */
const JOBS = Math.min(Number(values.jobs), COUNT - FROM);
if (!(FROM < COUNT))
  throw new Error(`soak: --from must lie below ${COUNT}, where the painting ends; it is ${values.from ?? COUNT}`);
const ledger = join(root, 'bench/soak.jsonl');
const SIDE = 128;
/** Pictures between two looks at the memory. */
const BETWEEN = 50;

/**
 * What a process came to; megabytes, and milliseconds of the slowest picture.
 * @typedef {{ first: number, step: number, painted: number, faults: string[], early: number, late: number, rss: number, most: number, slowest: number }} Part
 * @typedef {Part & { commit: string, seconds: number, load: number }} Line
 */

/**
 * Held after a collection, where node was started with --expose-gc. What was thrown away with the last picture is given back
 * after it only, so a turn lies between two collections; `external` holds the bytes of array buffers already.
 */
const heldMegabytes = async () => {
  globalThis.gc?.();
  await new Promise((done) => setImmediate(done));
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / 1048576, heap: (heapUsed + external) / 1048576 };
};

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** @param {number} first @param {string} bundle @returns {Promise<Part>} */
async function paintPart(first, bundle) {
  const { soakOne } = await import(pathToFileURL(bundle).href);
  const until = performance.now() + Number(values.minutes) * 60_000;
  /** @type {string[]} */
  const faults = [];
  let [most, painted, slowest] = [0, 0, 0];
  /** @type {number[]} */
  const held = [];
  for (let i = first; i < COUNT && performance.now() < until; i += JOBS) {
    const at = performance.now();
    const fault = await soakOne(i, SIDE);
    const took = performance.now() - at;
    if (took > most) [most, slowest] = [took, i];
    if (fault) faults.push(fault);
    painted++;
    if (painted % BETWEEN === 0) held.push((await heldMegabytes()).heap);
    if (painted % 100 === 0) console.error(`${painted} by the process that began at ${first}, ${faults.length} faults`);
  }
  const { heap, rss } = await heldMegabytes();
  if (held.length === 0) held.push(heap);
  // Drawings and tables are opened as they are met, most of them in the first quarter: growth is counted after it.
  const quarter = (/** @type {number} */ k) => held.slice((held.length * (k - 1)) >> 2, Math.max(1, (held.length * k) >> 2));
  return { first, step: JOBS, painted, faults, early: median(quarter(2)), late: median(quarter(4)), rss, most, slowest };
}

/** @param {number} first @param {string} bundle @returns {Promise<Part>} */
function partInProcess(first, bundle) {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), String(COUNT), '--part', String(first), '--bundle', bundle];
  const child = spawn(process.execPath, [...args, '--jobs', String(JOBS), '--minutes', values.minutes], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(JSON.parse(out)) : reject(new Error(`a process ended with ${status}`)),
    );
  });
}

if (values.part !== undefined && values.bundle !== undefined) {
  process.stdout.write(JSON.stringify(await paintPart(Number(values.part), values.bundle)));
  process.exit(0);
}

const folder = await mkdtemp(join(tmpdir(), 'atelier-soak-'));
const bundle = await rolldown({
  input: join(root, 'tests/painter/soak.ts'),
  platform: 'node',
  resolve: { conditionNames: ['atelier-source', 'node', 'import'] },
});
await bundle.write({ dir: folder, entryFileNames: 'soak.mjs', format: 'esm' });
await bundle.close();

const load = loadavg()[0] ?? 0;
/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const commit =
  git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'packages', 'tests/painter') ? ' and more' : '');
const started = performance.now();
const parts = await Promise.all(Array.from({ length: JOBS }, (_, i) => partInProcess(FROM + i, join(folder, 'soak.mjs'))));
await rm(folder, { recursive: true });
const seconds = Math.round((performance.now() - started) / 1000);
if (values.from === undefined) await rm(ledger, { force: true });
await appendFile(ledger, parts.map((part) => `${JSON.stringify({ ...part, commit, seconds, load })}\n`).join(''));

/** @type {Line[]} */
const lines = (await readFile(ledger, 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const painted = lines.reduce((sum, line) => sum + line.painted, 0);
const faults = lines.flatMap((line) => line.faults);
const { most = 0, slowest } = lines.toSorted((a, b) => b.most - a.most)[0] ?? {};
/** @param {Line} line */
const span = ({ first, step, painted }) => `${first} – ${first + (painted - 1) * step}${step > 1 ? `, every ${step}.` : ''}`;
const [cpu] = cpus();
const text = `# Soak: random Briefs and Stages

${painted} random Briefs, every fifth laid out as a Stage with boxes anywhere, ${SIDE} pixels on the longer side, of every scene, hour,
weather and season, up to three things, relations, shots, lettering; three in ten mangled after the writer (counts of 0 and 400, relations to
nothing, facts off, edits). For each: plan and Stage against its schema, painted, every colour and depth a number, the picture not empty.

Crashes, numbers that are none, empty pictures: ${faults.length}. The slowest took ${(most / 1000).toFixed(1)} s: number ${slowest}.

Megabytes held after a collection, by what the program reaches (what Node keeps besides is in the last column): the median of looks every
${BETWEEN} pictures, over the second and over the last quarter; a leak would grow with the pictures. A process a row; the painter is the one of the commit.

| numbers | painted | MB in the second quarter | MB in the last | MB with what Node keeps | seconds | commit | load at the start |
|---|---|---|---|---|---|---|---|
${lines
  .map(
    (line) =>
      `| ${span(line)} | ${line.painted} | ${line.early.toFixed(0)} | ${line.late.toFixed(0)} | ${line.rss.toFixed(0)} | ${line.seconds} | ${line.commit} | ${line.load.toFixed(1)} |`,
  )
  .join('\n')}
${faults.length > 0 ? `\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` : ''}
Written by \`npm run soak\` on ${cpus().length} × ${cpu?.model.replace(/ \d.*$/, '')}, Node ${process.versions.node}.
`;
await writeFile(join(root, 'bench/soak.md'), text);
console.log(text);
process.exitCode = faults.length > 0 ? 1 : 0;
