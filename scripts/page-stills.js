// @ts-check
// Paints the small pictures that the page shows before its painter has come, and where nothing was said yet: node scripts/page-stills.js
// Needs a built dist/; reads apps/web/src/stills/list.json and writes a WebP beside it for each. Run it again when the painter has changed.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { compile, illustrator, read, revise, write } from '../dist/index.js';
import { root } from './run.js';

/** Painted at twice the size it is kept in, so that edges are smooth. */
const PAINTED = 768;
const KEPT = 384;
const folder = resolve(root, 'apps/web/src/stills');
/** @type {{ demo: { seed: number, steps: { name: string, types: string }[] }, wall: { name: string, idea: string, seed: number, line?: string }[] }} */
const list = JSON.parse(readFileSync(resolve(folder, 'list.json'), 'utf8'));
const painter = illustrator();
let bytes = 0;

/** @param {string} name @param {import('../dist/index.js').Brief} brief @param {number} seed */
async function still(name, brief, seed) {
  const side = { width: PAINTED, height: PAINTED };
  const request = { brief, prompt: compile(brief, 'plain'), ...side, seed, count: 1, missing: /** @type {const} */ ('leave') };
  for await (const event of painter.generate(request)) {
    if (event.type !== 'image') continue;
    const { size } = await sharp(Buffer.from(event.image.data), { raw: { ...side, channels: 4 } })
      .resize(KEPT)
      .removeAlpha()
      .webp({ quality: 78, effort: 6 })
      .toFile(resolve(folder, `${name}.webp`));
    bytes += size;
  }
}
/** @param {string} idea @param {number} seed */
const written = (idea, seed) => write(read(idea), { liberty: 'balanced', seed });

const { seed, steps } = list.demo;
for (const [i, { name }] of steps.entries()) {
  const idea = steps
    .slice(0, i + 1)
    .map(({ types }) => types)
    .join('');
  await still(name, written(idea, seed), seed);
}
for (const { name, idea, seed: own, line } of list.wall) {
  const brief = written(idea, own);
  await still(name, brief, own);
  if (line) await still(`${name}-then`, revise(brief, line).brief, own);
}
process.stdout.write(`${Math.round(bytes / 1000)} KB\n`);
