// @ts-check
// Paints the pictures that fresh eyes are shown, in blind order, and writes the key.
//
//   node bench/fresh-eyes/sheets.js OUT ROUND [--anchors FOLDER] [--only 1,3] [--size 480]
//
// The recipes are the .tsv files beside this one: seed, idea, and a group (medium asked for, category). OUT gets the sheets, the single pictures, QUESTIONS.md, IDEAS.md
// (for question 3), IDEAS-5.md and IDEAS-6.md, to be opened after "what do you see"; round-ROUND/ beside this file gets key-N.tsv: number, seed, idea,
// group, SHA-256 of the pixels. The anchors' pictures (anchors.tsv) are not part of the project: --anchors says where they lie; each
// sheet of question 3 shows all four. A picture that lies in OUT already is not painted again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compile, illustrator, pixelHash, random, read, write } from '../../dist/index.js';
import { root } from '../../scripts/run.js';

const here = join(root, 'bench/fresh-eyes');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    anchors: { type: 'string' },
    only: { type: 'string', default: '1,2,3,4,5,6' },
    size: { type: 'string', default: '480' },
  },
});
const [out, round] = positionals;
if (!out || !round) throw new Error('usage: node bench/fresh-eyes/sheets.js OUT ROUND [--anchors FOLDER]');
const side = Number(values.size);
const keys = join(here, `round-${round}`);
mkdirSync(join(out, 'pictures'), { recursive: true });
mkdirSync(keys, { recursive: true });

const QUESTIONS = [
  { n: 1, recipe: '1-hand.tsv', sheet: 'hand', perSheet: 12, shuffled: true },
  { n: 2, recipe: '2-medium.tsv', sheet: 'medium', perSheet: 12, shuffled: true },
  { n: 3, recipe: '3-marks.tsv', sheet: 'marks', perSheet: 8, shuffled: true },
  { n: 4, recipe: '4-seeds.tsv', sheet: 'seeds', perSheet: 16, shuffled: false },
  { n: 5, recipe: '5-groundings.tsv', sheet: 'groundings', perSheet: 12, shuffled: true },
  { n: 6, recipe: '6-typed.tsv', sheet: 'typed', perSheet: 12, shuffled: true },
];
const engine = illustrator();

/** Digits and a hyphen, five by seven, a row a number. */
const GLYPHS = {
  0: [14, 17, 19, 21, 25, 17, 14],
  1: [4, 12, 4, 4, 4, 4, 14],
  2: [14, 17, 1, 6, 8, 16, 31],
  3: [14, 17, 1, 6, 1, 17, 14],
  4: [2, 6, 10, 18, 31, 2, 2],
  5: [31, 16, 30, 1, 1, 17, 14],
  6: [6, 8, 16, 30, 17, 17, 14],
  7: [31, 1, 2, 4, 8, 8, 8],
  8: [14, 17, 17, 14, 17, 17, 14],
  9: [14, 17, 17, 15, 1, 2, 12],
  '-': [0, 0, 0, 14, 0, 0, 0],
};
const STRIP = 26;

/** @param {string} label */
function strip(label) {
  const data = Buffer.alloc(side * STRIP * 3, 24);
  [...label].forEach((letter, i) => {
    /** @type {number[]} */ (GLYPHS[/** @type {keyof typeof GLYPHS} */ (letter)]).forEach((bits, row) => {
      for (let dot = 0; dot < 15; dot++)
        for (let down = 0; down < 3; down++)
          if ((bits >> (4 - Math.floor(dot / 3))) & 1)
            data.fill(
              240,
              ((2 + row * 3 + down) * side + 8 + i * 18 + dot) * 3,
              ((2 + row * 3 + down) * side + 9 + i * 18 + dot) * 3,
            );
    });
  });
  return sharp(data, { raw: { width: side, height: STRIP, channels: 3 } })
    .png()
    .toBuffer();
}

/** @param {string} idea @param {number} seed */
async function picture(idea, seed) {
  const file = join(out ?? '', 'pictures', `${seed}-${idea.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`);
  if (!existsSync(file)) {
    const brief = write(read(idea), { liberty: 'balanced', seed });
    const request = {
      brief,
      prompt: compile(brief, 'plain'),
      width: side,
      height: side,
      seed,
      count: 1,
      missing: /** @type {const} */ ('leave'),
    };
    for await (const event of engine.generate(request))
      if (event.type === 'image')
        await sharp(Buffer.from(event.image.data), { raw: { width: side, height: side, channels: 4 } })
          .png()
          .toFile(file);
  }
  const { data } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { file, hash: await pixelHash({ data: new Uint8ClampedArray(data), width: side, height: side }) };
}

/** @param {string} name */
const rows = (name) =>
  readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** @template T @param {T[]} list @param {string} purpose */
function shuffle(list, purpose) {
  const r = random(1, 'fresh-eyes', purpose);
  return list
    .map((item) => ({ item, at: r.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** @param {number} number @param {number} digits */
const pad = (number, digits) => String(number).padStart(digits, '0');

/** @type {Map<number, string[]>} */
const ideasOf = new Map();
for (const { n, recipe, sheet, perSheet, shuffled } of QUESTIONS) {
  if (!values.only.split(',').includes(String(n))) continue;
  const lines = shuffled ? shuffle(rows(recipe), recipe) : rows(recipe);
  const anchors = n === 3 && values.anchors ? rows('anchors.tsv') : [];
  const key = [];
  let count = 0;
  for (let first = 0, page = 1; first < lines.length; first += perSheet, page++) {
    const shown = lines.slice(first, first + perSheet).map((line) => ({ line, anchor: false }));
    for (const line of anchors) shown.push({ line, anchor: true });
    const cells = [];
    const columns = 4;
    for (const [i, { line, anchor }] of (n === 3 ? shuffle(shown, `${recipe} ${page}`) : shown).entries()) {
      count++;
      const label = n === 4 ? `4-${page}-${pad(i + 1, 2)}` : `${n}-${pad(count, n === 3 || n === 5 ? 3 : 2)}`;
      const [seed = '', idea = '', group = ''] = line;
      const { file, hash } = anchor ? { file: join(values.anchors ?? '', seed), hash: '-' } : await picture(idea, Number(seed));
      key.push(anchor ? [label, 'anchor', group, `anchor ${idea}`, hash] : [label, seed, idea, group, hash]);
      if (n === 3 || n >= 5) ideasOf.set(n, [...(ideasOf.get(n) ?? []), `${label}  ${anchor ? group : idea}`]);
      const left = (i % columns) * side;
      const top = Math.floor(i / columns) * (side + STRIP);
      cells.push(
        { input: await sharp(file).resize(side, side).toBuffer(), left, top },
        { input: await strip(label), left, top: top + side },
      );
    }
    await sharp({
      create: {
        width: columns * side,
        height: Math.ceil(shown.length / columns) * (side + STRIP),
        channels: 3,
        background: '#181818',
      },
    })
      .composite(cells)
      .png()
      .toFile(join(out, `${sheet}-${page}.png`));
    process.stdout.write(`${sheet}-${page}.png\n`);
  }
  writeFileSync(join(keys, `key-${n}.tsv`), `${key.map((row) => row.join('\t')).join('\n')}\n`);
}
for (const [n, ideas] of ideasOf) writeFileSync(join(out, n === 3 ? 'IDEAS.md' : `IDEAS-${n}.md`), `${ideas.join('\n')}\n`);
writeFileSync(join(out, 'QUESTIONS.md'), readFileSync(join(here, 'questions.md')));
process.exit(0);
