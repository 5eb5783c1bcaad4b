#!/usr/bin/env node
// Bakes the merges of CLIP's byte-pair encoding into packages/lexicon/src/clip/clip-merges.generated.ts, so that prompts can be
// counted in the tokens that Stable Diffusion counts.
//
//   pip download --no-deps --dest /some/scratch/folder clip-anytorch && unzip -d /some/scratch/folder /some/scratch/folder/clip_*.whl
//   node scripts/bake-clip.js /some/scratch/folder/clip/bpe_simple_vocab_16e6.txt.gz
//
// Ids 0–255 are single bytes, 256–511 single bytes that end a word, in the order of the published table; every merge has the next
// id. A merge is its two ids, 16 bits each, little-endian; all of them in base64, read when the first prompt is counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const file = process.argv[2];
if (!file) {
  console.error('usage: node scripts/bake-clip.js bpe_simple_vocab_16e6.txt.gz');
  process.exit(2);
}
/** As many merges as the published model knows: 49,152 entries less 256 bytes, twice. */
const MERGES = 49_152 - 256 - 2;

const printable = [];
for (let byte = 33; byte <= 126; byte++) printable.push(byte);
for (let byte = 161; byte <= 172; byte++) printable.push(byte);
for (let byte = 174; byte <= 255; byte++) printable.push(byte);
const letters = printable.map((byte) => String.fromCharCode(byte));
for (let byte = 0, extra = 0; byte < 256; byte++)
  if (!printable.includes(byte)) letters.push(String.fromCharCode(256 + extra++));

const ids = new Map();
for (const letter of letters) ids.set(letter, ids.size);
for (const letter of letters) ids.set(`${letter}</w>`, ids.size);
const lines = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .slice(1, MERGES + 1);
const packed = Buffer.alloc(lines.length * 4);
for (const [i, line] of lines.entries()) {
  const [left, right] = line
    .trim()
    .split(' ')
    .map((part) => ids.get(part));
  if (left === undefined || right === undefined)
    throw new Error(`merge ${i} (“${line}”) names a part that no merge before it made`);
  packed.writeUInt16LE(left, i * 4);
  packed.writeUInt16LE(right, i * 4 + 2);
  const made = line.trim().split(' ').join('');
  if (ids.has(made)) throw new Error(`merge ${i} (“${line}”) makes what another made`);
  ids.set(made, ids.size);
}
const out = new URL('../packages/lexicon/src/clip/clip-merges.generated.ts', import.meta.url);
writeFileSync(
  out,
  `// Made by scripts/bake-clip.js from the vocabulary published with CLIP (MIT, Copyright 2021 OpenAI). Do not edit.\nexport const CLIP_MERGES =\n  '${packed.toString('base64')}';\n`,
);
console.log(`${lines.length} merges, ${packed.length} bytes`);
