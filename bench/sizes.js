// @ts-check
// Is `--size 2048x2048` the same picture as 1024x1024, finer? Paints each idea at both sizes with the built package, compares
// the Stage's boxes and, scaled down, the pixels: `node bench/sizes.js` prints the table and writes bench/sizes.md; exit
// status 1 where a bound is broken. The quick form is tests/painter/sizes.test.ts.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { compile, illustrator, read, write } from '../dist/index.js';
import { root } from '../scripts/run.js';
import { meanDifference } from './sizes.measure.js';

const IDEAS = [
  'a beach sunset',
  'a sailboat on the sea at golden hour',
  'a mountain lake at dawn',
  'mountains in snow',
  'a horse in a flower meadow',
  'a forest path',
  'a city street at night',
  'a starry night',
  'a desert at sunset',
  'an underwater scene with fish',
  'a goat on a cliff by the sea',
  'a sheep on a hill',
  'a cat on a roof',
  'a waterfall in the jungle',
  'a village in autumn',
  'a canyon',
  'a flower meadow',
  'an orchard',
];
const SIZE = 1024;
const SEED = 7;
/** 8-bit steps; the bound. */
const MOST = 6;

const engine = illustrator();

/** @param {ReturnType<typeof write>} brief @param {number} side */
async function paint(brief, side) {
  const request = { brief, prompt: compile(brief, 'plain'), width: side, height: side, seed: SEED, count: 1 };
  for await (const event of engine.generate({ ...request, missing: 'leave' })) if (event.type === 'image') return event.image;
  throw new Error('The engine ended without a picture.');
}

const rows = [];
let met = true;
for (const idea of IDEAS) {
  const brief = write(read(idea), { liberty: 'balanced', seed: SEED });
  const [small, large] = [await paint(brief, SIZE), await paint(brief, 2 * SIZE)];
  const difference = meanDifference(small, large);
  const boxes = small.stage?.objects ?? [];
  const others = large.stage?.objects ?? [];
  const moved = Math.max(
    0,
    ...boxes.flatMap(({ box }, i) => box.map((part, side) => Math.abs(part - (others[i]?.box[side] ?? 2)) * SIZE)),
  );
  met &&= difference <= MOST && moved <= 0.5 && boxes.length === others.length;
  rows.push(`| ${idea} | ${difference.toFixed(2)} | ${boxes.length} | ${moved.toFixed(2)} |`);
  process.stdout.write(`${rows.at(-1)}\n`);
}
const [cpu] = cpus();
await writeFile(
  join(root, 'bench/sizes.md'),
  `# Sizes: 2048 × 2048 against 1024 × 1024

The large picture averaged over 2 × 2 pixels, mean absolute difference of red, green and blue from the small one in steps of 255,
seed ${SEED}; the bound is ${MOST}. Grain is per pixel, so flat sky alone gives 0.8. Boxes: the farthest that any side of any box of the
Stage lies from its place in the small one, in pixels of ${SIZE}; the bound is 0.5.

| idea | mean difference | boxes | farthest |
|---|---|---|---|
${rows.join('\n')}

Written by \`node bench/sizes.js\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}; the pixels are the same on every machine.
`,
);
process.exit(met ? 0 : 1);
