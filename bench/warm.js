// @ts-check
// Warm pictures: forty mixed ideas at 1024 × 1024 with two workers in one process that has painted before, medians; what a finish
// adds; drafts of 384 × 384, by two workers as on the page and in one thread; and the most memory that the process held. All of it in two
// processes, which take turns row by row: one tells the engine what our commands tell it (bin/engine-flags.js), so that its figures
// are those that a person gets, the other tells it nothing, as a program that takes the library does.
// `node bench/warm.js` prints the table and writes bench/warm.md. Wants a quiet machine: it says how busy it was.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setEngineFlags } from '../bin/engine-flags.js';
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

/** @typedef {{ what: string, bound: string, run(): Promise<Time[]> }} Row */

/** Once in small: kernels, scenes and drawings are compiled. */
async function warmUp() {
  await each([...SCENERY, ...THINGS], 128, 2);
  await each([...SCENERY, ...THINGS].slice(0, 8), 128, 1);
}

/** @type {Time[]} */
let scenery = [];
/** @type {Row[]} */
const ROWS = [
  {
    what: `scenery, ${LARGE}², 2 workers`,
    bound: '800',
    run: async () => {
      scenery = await each(SCENERY, LARGE, 2);
      return scenery;
    },
  },
  { what: `with things, gouache, ${LARGE}², 2 workers`, bound: '1200 and a finish', run: () => each(THINGS, LARGE, 2) },
  ...FINISHES.map((finish) => ({
    what: `what ${finish} adds, ${LARGE}²`,
    bound: '1500',
    run: async () => {
      const times = await each(SCENERY.slice(0, 3), LARGE, 2, finish);
      return times.map(({ wall, cpu }, i) => ({ wall: wall - (scenery[i]?.wall ?? 0), cpu: cpu - (scenery[i]?.cpu ?? 0) }));
    },
  })),
  ...[2, 1].flatMap((threads) => {
    const [by, bound] = threads === 2 ? ['2 workers', '120'] : ['1 thread', '–'];
    return [
      { what: `draft, scenery, ${DRAFT}², ${by}`, bound, run: () => each(SCENERY, DRAFT, threads) },
      { what: `draft, with things, ${DRAFT}², ${by}`, bound, run: () => each(THINGS, DRAFT, threads) },
    ];
  }),
];

/** In a process of its own: the row that is asked for, −1 for the first paintings, and the most memory so far. @param {number} row */
async function answer(row) {
  const times = row < 0 ? await warmUp() : await ROWS[row]?.run();
  process.send?.({ times, megabytes: process.resourceUsage().maxRSS / 1024 });
}

/** @param {string} flags */
function start(flags) {
  const child = fork(fileURLToPath(import.meta.url), [flags]);
  child.on('exit', (code) => process.exit(code ?? 1));
  let megabytes = 0;
  return {
    /** @param {number} row @returns {Promise<Time[]>} */
    async ask(row) {
      const [said] = await Promise.all([once(child, 'message'), child.send(row)]);
      megabytes = said[0].megabytes;
      return said[0].times ?? [];
    },
    megabytes: () => megabytes,
    end() {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}

async function measure() {
  const before = loadavg()[0] ?? 0;
  const sides = [start('commands'), start('bare')];
  for (const side of sides) await side.ask(-1);
  /** @type {string[]} */
  const rows = [];
  for (const [index, { what, bound }] of ROWS.entries()) {
    /** @type {string[]} */
    const cells = [];
    for (const side of index % 2 ? sides.toReversed() : sides) {
      const times = await side.ask(index);
      const walls = times.map(({ wall }) => wall);
      const [wall, cpu] = [median(walls), median(times.map(({ cpu }) => cpu))].map((time) => time.toFixed(0));
      cells[2 * sides.indexOf(side)] = `${wall}`;
      cells[2 * sides.indexOf(side) + 1] = `${cpu}`;
      process.stdout.write(
        `${what}, ${side === sides[0] ? 'as our commands' : 'bare'}: ${wall} ms (${Math.min(...walls).toFixed(0)} … ${Math.max(...walls).toFixed(0)}), ${cpu} ms of processors\n`,
      );
    }
    rows.push(`| ${what} | ${cells.join(' | ')} | ${bound} |`);
  }
  for (const side of sides) side.end();
  const [cpu] = cpus();
  const text = `# Warm pictures

Forty mixed ideas, each once, seed ${SEED}, in a process that had painted all of them at 128 × 128 before; medians in milliseconds, from the request
to the pixels (planning, workers, copy of the result; no file). A finish: the median over three ideas of what it adds. Beside the clock's time stands
that of all threads together on the processors, which other work on the machine stretches less. Two such processes, in turns row by row: in the one
the engine is told what \`bin/atelier.js\` tells it (\`bin/engine-flags.js\`), so its figures are what a person gets from our commands; in the other nothing.

| what | median, ms | on the processors, ms | without our flags: median | on the processors | asked for, ms |
|---|---|---|---|---|---|
${rows.join('\n')}

Most memory held by a process and its workers, over all of this: ${sides.map((side) => side.megabytes().toFixed(0)).join(' MB, without the flags ')} MB.

Written by \`node bench/warm.js\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}; load of the machine when it began ${before.toFixed(1)}, at the end ${(loadavg()[0] ?? 0).toFixed(1)}: what else runs stretches every figure.
`;
  await writeFile(join(root, 'bench/warm.md'), text);
  process.stdout.write(text);
  process.exit(0);
}

const side = process.argv[2];
if (side === undefined) await measure();
else {
  if (side === 'commands') setEngineFlags();
  process.on('message', (row) => void answer(Number(row)));
}
