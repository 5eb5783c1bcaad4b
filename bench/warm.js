// @ts-check
// Warm pictures: forty mixed ideas at 1024 × 1024 with two workers in one process that has painted before, medians; what a finish
// adds; drafts of 384 × 384, by two workers as on the page and in one thread; and the most memory that the process held.
// `node bench/warm.js` prints the table and writes bench/warm.md. Wants a quiet machine: it says how busy it was.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { compile, illustrator, read, write } from '../dist/index.js';
import { root } from '../scripts/run.js';

const SCENERY =
  'a beach sunset; a mountain lake at dawn; a forest path; a starry night; a desert at sunset; a flower meadow; a city street at night; rolling hills at sunset; a snowy field; a river in a valley; a waterfall; a canyon at sunset; a harbour at dusk; a village in the hills; a lavender field; a flower garden in spring; above the clouds; an underwater scene; mountains in snow; a stormy sea'.split(
    '; ',
  );
const THINGS =
  'a horse in a flower meadow; a sailboat on the left of a beach at sunset; three deer in a forest; a red sports car on a city street at night; a camel in a desert at sunset; a lighthouse by the sea at sunset; an astronaut riding a horse; two penguins on ice; a cat on a sofa; a red balloon over a mountain lake; five sheep on rolling hills; an owl on a starry night; a cabin in a snowy forest; a bowl of fruit on a table; a dog beside a red bicycle; a dragon over a castle; a robot in a garden; a tree on a green hill; a turtle and fish underwater; a fox in an autumn forest'.split(
    '; ',
  );
const FINISHES = ['watercolour', 'gouache', 'oil', 'ink-wash', 'linocut', 'papercut', 'pixel-art', 'flat-vector'];
const SEED = 7;
const [LARGE, DRAFT] = [1024, 384];

const engine = illustrator();
/**
 * Milliseconds by the clock, and of all threads together on the processors.
 * @typedef {{ wall: number, cpu: number }} Time
 */

/** @param {string} idea @param {number} side @param {number} threads @param {string} [finish] @returns {Promise<Time>} */
async function milliseconds(idea, side, threads, finish) {
  const brief = write(read(finish ? `${idea}, ${finish.replace('-', ' ')}` : idea), { liberty: 'balanced', seed: SEED });
  const request = { brief, prompt: compile(brief, 'plain'), width: side, height: side, seed: SEED, count: 1, threads };
  const started = performance.now();
  const before = process.cpuUsage();
  for await (const event of engine.generate({ ...request, missing: 'leave' })) if (event.type === 'image') break;
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
/** @param {readonly string[]} ideas @param {number} side @param {number} threads @param {string} [finish] */
async function each(ideas, side, threads, finish) {
  const times = [];
  for (const idea of ideas) times.push(await milliseconds(idea, side, threads, finish));
  return times;
}

const before = loadavg()[0] ?? 0;
// Once in small: kernels, scenes and drawings are compiled.
await each([...SCENERY, ...THINGS], 128, 2);
await each([...SCENERY, ...THINGS].slice(0, 8), 128, 1);
/** @type {{ what: string, wall: number, cpu: number, bound: string }[]} */
const rows = [];
/** @param {string} what @param {Time[]} times @param {string} bound */
const report = (what, times, bound) => {
  const walls = times.map(({ wall }) => wall);
  const row = { what, wall: median(walls), cpu: median(times.map(({ cpu }) => cpu)), bound };
  rows.push(row);
  process.stdout.write(
    `${what}: ${row.wall.toFixed(0)} ms (${Math.min(...walls).toFixed(0)} … ${Math.max(...walls).toFixed(0)}), ${row.cpu.toFixed(0)} ms of processors\n`,
  );
};
const scenery = await each(SCENERY, LARGE, 2);
report(`scenery, ${LARGE}², 2 workers`, scenery, '800');
const things = await each(THINGS, LARGE, 2);
report(`with things, gouache, ${LARGE}², 2 workers`, things, '1200 and a finish');
const few = SCENERY.slice(0, 3);
for (const finish of FINISHES) {
  const times = await each(few, LARGE, 2, finish);
  report(
    `what ${finish} adds, ${LARGE}²`,
    times.map(({ wall, cpu }, i) => ({ wall: wall - (scenery[i]?.wall ?? 0), cpu: cpu - (scenery[i]?.cpu ?? 0) })),
    '1500',
  );
}
report(`draft, scenery, ${DRAFT}², 2 workers`, await each(SCENERY, DRAFT, 2), '120');
report(`draft, with things, ${DRAFT}², 2 workers`, await each(THINGS, DRAFT, 2), '120');
report(`draft, scenery, ${DRAFT}², 1 thread`, await each(SCENERY, DRAFT, 1), '–');
report(`draft, with things, ${DRAFT}², 1 thread`, await each(THINGS, DRAFT, 1), '–');
const rss = process.resourceUsage().maxRSS / 1024;
const [cpu] = cpus();
const text = `# Warm pictures

Forty mixed ideas, each once, seed ${SEED}, in one process that had painted all of them at 128 × 128 before; medians in milliseconds, from the request
to the pixels (planning, workers, copy of the result; no file). A finish: the median over three ideas of what it adds. Beside the clock's time stands
that of all threads together on the processors, which other work on the machine stretches less.

| what | median, ms | on the processors, ms | asked for, ms |
|---|---|---|---|
${rows.map(({ what, wall, cpu, bound }) => `| ${what} | ${wall.toFixed(0)} | ${cpu.toFixed(0)} | ${bound} |`).join('\n')}

Most memory held by the process and its workers, over all of this: ${rss.toFixed(0)} MB.

Written by \`node bench/warm.js\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}; load of the machine when it began ${before.toFixed(1)}, at the end ${(loadavg()[0] ?? 0).toFixed(1)}: what else runs stretches every figure.
`;
await writeFile(join(root, 'bench/warm.md'), text);
process.stdout.write(text);
process.exit(0);
