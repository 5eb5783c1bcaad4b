/**
 * How much faster each WebAssembly kernel is than its scalar TypeScript twin, and how far from the same algorithm in C
 * (bench/kernels.c, four of them, the same bytes or an error), as ratios within one run: `node bench/kernels.js`
 * prints a table and writes it to bench/kernels.md. Traps: the first calls of a kernel run in V8's baseline tier, so each is
 * warmed up first; another job on the machine shows as noise, so the minimum of several runs is taken; and the twin rounds
 * to single precision after every operation, so it is slower than plain JavaScript would be.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @typedef {'fbm' | 'ridged' | 'eroded' | 'blurH' | 'blurV' | 'halve' | 'bright' | 'addScaled' | 'tone'} Name */
/** @typedef {Record<Name, (...args: unknown[]) => void>} Twin */
/** @typedef {Twin & { memory: { buffer: ArrayBuffer } }} Kernels */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const WARM_UP = 2;
const RUNS = 6;
const [WIDTH, HEIGHT] = [1024, 256];

/**
 * The kernels from source, in one file that Node 20 can run.
 * @param {string} folder
 * @returns {Promise<{ loadKernels(options: { shared: boolean, bytes: number }): Kernels, twin: Twin, gaussianTaps(sigma: number): Float32Array }>}
 */
async function load(folder) {
  const room = join(root, 'packages/illustrator/src').replaceAll('\\', '/');
  const entry = join(folder, 'entry.js');
  await writeFile(
    entry,
    ['kernels/load.ts', 'kernels/twin.ts', 'finish/gaussian.ts'].map((file) => `export * from '${room}/${file}';`).join('\n'),
  );
  const bundle = await rolldown({ input: entry, platform: 'node', resolve: { conditionNames: ['atelier-source', 'import'] } });
  const file = join(folder, 'kernels.mjs');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
}

/** The kernels that are there in C too, and how many floats of which view they write. */
const IN_C = /** @type {const} */ ({
  fbm: ['fbm, 6 octaves', 1],
  blurH: ['blurH', 4],
  blurV: ['blurV', 4],
  halve: ['halve', 1],
});

const FLAGS = ['-O3', '-msse4.1', '-ffp-contract=off'];

/**
 * Milliseconds and a hash of the bytes by kernel; nothing where there is no compiler.
 * @param {string} folder @param {Float32Array} taps
 * @returns {undefined | (() => Map<string, { ms: number, hash: number }>)}
 */
function inC(folder, taps) {
  const program = join(folder, 'kernels');
  try {
    execFileSync('gcc', [...FLAGS, '-o', program, join(root, 'bench/kernels.c')]);
  } catch {
    return undefined;
  }
  return () => {
    const text = execFileSync(program, [...taps].map(String), { encoding: 'utf8' });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    return new Map(lines.map(([name = '', ms, hash]) => [name, { ms: Number(ms), hash: Number(hash) }]));
  };
}

/** FNV-1a. @param {Float32Array} view */
function hashOf(view) {
  let hash = 2166136261;
  for (const byte of new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
    hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}

/** @param {() => void} work */
function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds of the fastest run of each, taken in turns so that a busy machine slows both.
 * @param {() => void} one
 * @param {() => void} other
 */
function least(one, other) {
  for (let run = 0; run < WARM_UP; run++) {
    one();
    other();
  }
  let [best, otherBest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    best = Math.min(best, milliseconds(one), milliseconds(one));
    otherBest = Math.min(otherBest, milliseconds(other));
  }
  return [best, otherBest];
}

/**
 * One call of each kernel, laid out in the memory of `kernels`.
 * @param {(sigma: number) => Float32Array} gaussianTaps
 * @param {Kernels} kernels
 * @returns {{ calls: Record<string, (k: Twin) => void>, taps: Float32Array, written(name: string, planes: number): Float32Array }}
 */
function cases(gaussianTaps, kernels) {
  let next = 0;
  /** @param {number} n */
  const floats = (n) => {
    const view = new Float32Array(kernels.memory.buffer, next, n);
    next += n * 4;
    return view;
  };
  const points = WIDTH * HEIGHT;
  const [xs, ys, out] = [floats(points), floats(points), floats(points)];
  for (let i = 0; i < points; i++) {
    xs[i] = (i % WIDTH) * 0.02;
    ys[i] = Math.floor(i / WIDTH) * 0.02;
  }
  const [source, target] = [floats(points * 4), floats(points * 4)];
  for (let i = 0; i < source.length; i++) source[i] = ((i * 2654435761) % 1000) / 400;
  const bytes = new Uint8Array(kernels.memory.buffer, next, points * 4);
  next += points * 4;
  const gauss = gaussianTaps(8);
  const taps = floats(gauss.length);
  taps.set(gauss);
  const radius = (taps.length - 1) / 2;
  const options = { exposure: 1, saturation: 1.05, vignette: 0.2, grain: 0.008, hue: 0.5, seed: 3 };
  const half = HEIGHT / 2;
  const calls = {
    'fbm, 6 octaves': (k) => k.fbm(xs, ys, out, points, 6, 1),
    'ridged, 6 octaves': (k) => k.ridged(xs, ys, out, points, 6, 1),
    'eroded, 6 octaves': (k) => k.eroded(xs, ys, out, points, 6, 1),
    [`blurH, ${taps.length} taps`]: (k) => k.blurH(source, target, WIDTH, 0, HEIGHT, taps, radius),
    [`blurV, ${taps.length} taps`]: (k) => k.blurV(source, target, WIDTH, HEIGHT, 0, HEIGHT, taps, radius),
    halve: (k) => k.halve(source, target, WIDTH, HEIGHT, 0, half),
    bright: (k) => k.bright(source, target, WIDTH, HEIGHT, 0, half, 1, 0.5),
    'addScaled from 1/4': (k) => k.addScaled(source, HEIGHT / 4, target, WIDTH, 4, 0, HEIGHT, 0.3),
    tone: (k) => k.tone(source, bytes, WIDTH, HEIGHT, 0, HEIGHT, options),
  };
  return {
    calls,
    taps,
    written: (name, planes) => (name === 'fbm' ? out : target).subarray(0, points * planes),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'atelier-bench-'));
try {
  const module = await load(folder);
  const kernels = module.loadKernels({ shared: true, bytes: 32 << 20 });
  const { calls, taps, written } = cases(module.gaussianTaps, kernels);
  const c = inC(folder, taps.subarray(0, taps.length));
  // Before and after the others, the better of both.
  const first = c?.();
  const rows = Object.entries(calls).map(([name, work]) => {
    const [fast = 0, slow = 0] = least(
      () => work(kernels),
      () => work(module.twin),
    );
    const perMillion = 1e6 / (WIDTH * HEIGHT);
    return {
      name,
      cells: [(fast * perMillion).toFixed(1), (slow * perMillion).toFixed(0), (slow / fast).toFixed(1)],
      fast,
      work,
    };
  });
  const last = c?.();
  for (const [key, [name, planes]] of Object.entries(IN_C)) {
    const row = rows.find((each) => each.name.startsWith(name));
    const [one, other] = [first?.get(key), last?.get(key)];
    if (!row || !one || !other) continue;
    row.work(kernels);
    if (hashOf(written(key, planes)) !== one.hash) throw new Error(`${name}: the C program computes something else`);
    const ms = Math.min(one.ms, other.ms);
    row.cells.push(((ms * 1e6) / (WIDTH * HEIGHT)).toFixed(1), (row.fast / ms).toFixed(2));
  }
  const [cpu] = cpus();
  const text = [
    '# Kernels: WebAssembly SIMD against the scalar twins and against C',
    '',
    `Milliseconds for a million pixels (${WIDTH} × ${HEIGHT} measured), one thread, least of ${RUNS} warm runs and more, taken in turns in one process.`,
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${process.platform} ${process.arch}; load of the machine when it ended ${(loadavg()[0] ?? 0).toFixed(1)}.`,
    'Written by `node bench/kernels.js`; the twins round to single precision after every operation, to agree bit for bit. C is `bench/kernels.c`,',
    `the same algorithm on the same data with four lanes (gcc ${FLAGS.join(' ')}), and gives the same bytes; “times C” is how much longer WebAssembly takes.`,
    '',
    '| kernel | WebAssembly | twin | twin ÷ WebAssembly | C | times C |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ name, cells }) => `| ${[name, ...cells, ...Array(5 - cells.length).fill('–')].join(' | ')} |`),
    '',
  ].join('\n');
  await writeFile(join(root, 'bench/kernels.md'), text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
