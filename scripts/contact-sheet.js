// @ts-check
// Paints a list of ideas with the built package and lays them out on contact sheets, to be looked at one by one.
//
//   node scripts/contact-sheet.js IDEAS.txt OUT_DIR [--size 512x512] [--seed 7] [--columns 4] [--rows 3] [--liberty balanced]
//
// A line may begin with a seed of its own and a tab. OUT_DIR gets NN.png for each idea, sheet-N.png, and list.json with idea, SHA-256 of the pixels, what was drawn and what was not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compile, illustrator, pixelHash, read, summary, write } from '../dist/index.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '512x512' },
    seed: { type: 'string', default: '7' },
    columns: { type: 'string', default: '4' },
    rows: { type: 'string', default: '3' },
    liberty: { type: 'string', default: 'balanced' },
  },
});
const [ideaFile, out] = positionals;
if (!ideaFile || !out) throw new Error('usage: node scripts/contact-sheet.js IDEAS.txt OUT_DIR [options]');
const [width = 512, height = 512] = values.size.split('x').map(Number);
const columns = Number(values.columns);
const perSheet = columns * Number(values.rows);
const ideas = readFileSync(ideaFile, 'utf8').split('\n').filter(Boolean);
mkdirSync(out, { recursive: true });

const engine = illustrator();
const list = [];
for (const [i, line] of ideas.entries()) {
  const [, own, idea = line] = /^(\d+)\t(.*)$/.exec(line) ?? [];
  const seed = Number(own ?? values.seed);
  const brief = write(read(idea), { liberty: /** @type {'balanced'} */ (values.liberty), seed });
  const request = {
    brief,
    prompt: compile(brief, 'plain'),
    width,
    height,
    seed,
    count: 1,
    missing: /** @type {const} */ ('leave'),
  };
  for await (const event of engine.generate(request)) {
    if (event.type !== 'image') continue;
    const { image } = event;
    const file = `${String(i + 1).padStart(2, '0')}.png`;
    await sharp(Buffer.from(image.data), { raw: { width, height, channels: 4 } })
      .png()
      .toFile(join(out, file));
    const missing = image.stage?.missing.map((m) => m.name) ?? [];
    list.push({
      file,
      idea,
      seed,
      pixels: await pixelHash(image),
      said: summary(brief).said,
      added: summary(brief).added,
      missing,
    });
    process.stdout.write(`${file}  ${idea}${missing.length > 0 ? `   (not drawn: ${missing.join(', ')})` : ''}\n`);
  }
}
writeFileSync(join(out, 'list.json'), `${JSON.stringify(list, null, 2)}\n`);

const cellW = Math.round((400 * width) / Math.max(width, height));
const cellH = Math.round((400 * height) / Math.max(width, height));
for (let start = 0; start < list.length; start += perSheet) {
  const cells = await Promise.all(
    list.slice(start, start + perSheet).map(async ({ file }, i) => ({
      input: await sharp(join(out, file)).resize(cellW, cellH).toBuffer(),
      left: (i % columns) * cellW,
      top: Math.floor(i / columns) * cellH,
    })),
  );
  const rows = Math.ceil(cells.length / columns);
  await sharp({ create: { width: columns * cellW, height: rows * cellH, channels: 3, background: '#202020' } })
    .composite(cells)
    .png()
    .toFile(join(out, `sheet-${start / perSheet + 1}.png`));
}
process.exit(0);
