// @ts-check
// Do seeds matter? Paints six ideas with sixteen seeds each and measures how far the thumbnails are apart, against the same
// picture with other grain (noise) and against the other ideas (another picture altogether): `node bench/seeds.js` prints the
// table and writes bench/seeds.md; exit status 1 where the floor is not met. Measure and floor: bench/seeds.measure.js.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../scripts/run.js';
import { distance, distances, FLOOR, thumbnail, withOtherGrain } from './seeds.measure.js';

const IDEAS = [
  'a beach sunset',
  'a mountain lake at dawn',
  'a flower meadow',
  'a forest path',
  'a city street at night',
  'a starry night',
];
const SEEDS = 16;
const SIDE = 256;

/** The painter from source, grain and all: the built package gives pictures, not plans. @param {string} folder */
async function load(folder) {
  const rooms = join(root, 'packages').replaceAll('\\', '/');
  const entry = join(folder, 'entry.js');
  await writeFile(
    entry,
    ['illustrator/src/painting.ts', 'illustrator/src/pool/run.ts', 'prompt/src/index.ts']
      .map((file) => `export * from '${rooms}/${file}';`)
      .join('\n'),
  );
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    resolve: { conditionNames: ['atelier-source', 'node', 'import'] },
  });
  await bundle.write({ dir: join(folder, 'out'), entryFileNames: 'painter.mjs', format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(join(folder, 'out/painter.mjs')).href);
}

const folder = await mkdtemp(join(tmpdir(), 'atelier-bench-'));
try {
  const { read, write, preparePainting, paintHere } = await load(folder);
  /** @param {string} idea @param {number} seed @param {typeof preparePainting} prepare */
  const thumbnailOf = async (idea, seed, prepare = preparePainting) => {
    const brief = write(read(idea), { liberty: 'balanced', seed });
    const frame = await paintHere({ brief, width: SIDE, height: SIDE, seed, missing: 'leave' }, prepare);
    return thumbnail({ width: SIDE, height: SIDE, data: frame.output });
  };
  /** @type {Float64Array[]} */
  const firsts = [];
  const rows = [];
  let met = true;
  for (const idea of IDEAS) {
    /** @type {Float64Array[]} */
    const thumbnails = [];
    for (let seed = 1; seed <= SEEDS; seed++) thumbnails.push(await thumbnailOf(idea, seed));
    const grain = await thumbnailOf(idea, 1, (/** @type {unknown} */ job) => withOtherGrain(preparePainting(job)));
    const [first = new Float64Array()] = thumbnails;
    firsts.push(first);
    const noise = distance(first, grain);
    const all = distances(thumbnails);
    const [least = 0] = all;
    const mean = all.reduce((sum, d) => sum + d, 0) / all.length;
    const nearest = nearestPair(thumbnails);
    const fine = least >= FLOOR.pair && mean >= FLOOR.mean && least >= FLOOR.timesNoise * noise;
    met &&= fine;
    rows.push(
      `| ${idea} | ${least.toFixed(1)} (${nearest}) | ${mean.toFixed(1)} | ${(all.at(-1) ?? 0).toFixed(1)} | ${noise.toFixed(3)} | ${fine ? 'met' : 'missed'} |`,
    );
  }
  const between = distances(firsts);
  const [cpu] = cpus();
  const text = [
    '# Seeds: how different sixteen pictures of one idea are',
    '',
    `Thumbnail distance: 16 × 16 cells, each the mean linear light of its pixels as CIE L*a*b* (D65), mean ΔE*ab (1976) over the cells,`,
    `over all ${(SEEDS * (SEEDS - 1)) / 2} pairs of the seeds 1 … ${SEEDS} at ${SIDE} × ${SIDE}, liberty balanced. Noise is the distance of seed 1 from itself with other grain.`,
    `The floor for every idea: each pair at least ${FLOOR.pair} (2.3 is what an eye just tells apart in patches) and ${FLOOR.timesNoise} times the noise, the mean at least ${FLOOR.mean}.`,
    `For scale, between different ideas at seed 1: ${(between[0] ?? 0).toFixed(1)} to ${(between.at(-1) ?? 0).toFixed(1)}, mean ${(between.reduce((sum, d) => sum + d, 0) / between.length).toFixed(1)}.`,
    '',
    '| idea | nearest pair (seeds) | mean | farthest | noise | floor |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    `Written by \`node bench/seeds.js\`. The pixels are the same on every machine; these were painted on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}.`,
    '',
  ].join('\n');
  await writeFile(join(root, 'bench/seeds.md'), text);
  process.stdout.write(text);
  process.exitCode = met ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Seeds of the two thumbnails that are least apart. @param {readonly Float64Array[]} thumbnails */
function nearestPair(thumbnails) {
  let best = { d: Number.POSITIVE_INFINITY, seeds: '' };
  for (const [i, one] of thumbnails.entries())
    for (const [j, other] of thumbnails.entries()) {
      const d = distance(one, other);
      if (j > i && d < best.d) best = { d, seeds: `${i + 1} and ${j + 1}` };
    }
  return best.seeds;
}
