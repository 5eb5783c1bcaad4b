#!/usr/bin/env node
// @ts-check
// Writes our texts for sixty ideas, one a line, seed 0, long: `node bench/blind/make.js [folder] [ideas.txt]` makes ours-free.txt and
// ours-balanced.txt there (default: beside this file, of the ideas beside it), on the built rooms.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { prose, read, write } = await import(process.env.ATELIER_PROMPT ?? '../../packages/prompt/dist/index.js');
const here = new URL('.', import.meta.url).pathname;
const folder = process.argv[2] ?? here;
const ideas = readFileSync(process.argv[3] ?? join(here, 'ideas.txt'), 'utf8')
  .trim()
  .split('\n');
for (const liberty of ['free', 'balanced']) {
  const texts = ideas.map((idea) =>
    prose(write(read(idea), { liberty, seed: 0 }), { length: 'long' })
      .map((/** @type {{ text: string }} */ { text }) => text)
      .join(' '),
  );
  writeFileSync(join(folder, `ours-${liberty}.txt`), `${texts.join('\n')}\n`);
  console.log(`ours-${liberty}.txt: ${texts.length} texts`);
}
