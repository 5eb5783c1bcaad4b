#!/usr/bin/env node
// @ts-check
// A blinded sheet: `node bench/blind/sheet.js ours-free.txt theirs.txt SEED [folder]` writes sheet-SEED.md, in which the two texts of each
// idea stand as A and B in an order drawn by the seed, the ideas shuffled too, and key-SEED.tsv, which says which was whose. A file has
// one text a line, in the order of the ideas.txt beside THEIRS. Judges see the sheet alone and answer one line an idea: number, A, B or =, and a reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { random } from '../../packages/spec/dist/index.js';

const [ours, theirs, seedText, folder = '.'] = process.argv.slice(2);
const seed = Number(seedText);
if (!ours || !theirs || !Number.isInteger(seed)) {
  process.stderr.write('Expected: sheet.js OURS.txt THEIRS.txt SEED [folder]\n');
  process.exit(2);
}
/** @param {string} file */
const lines = (file) => readFileSync(file, 'utf8').trim().split('\n');
const ideas = lines(join(dirname(theirs), 'ideas.txt'));
const [a, b] = [lines(ours), lines(theirs)];
if (a.length !== ideas.length || b.length !== ideas.length) {
  process.stderr.write(`Expected ${ideas.length} texts a file, got ${a.length} and ${b.length}.\n`);
  process.exit(2);
}
const roll = random(seed, 'blind');
const order = ideas.map((_, i) => i);
for (let i = order.length - 1; i > 0; i--) {
  const j = roll.below(i + 1);
  [order[i], order[j]] = [order[j] ?? i, order[i] ?? j];
}
const key = ['number\tidea\tA\tB'];
const sheet = [
  '# Which text would you rather hand to an image generator?',
  '',
  'For each idea two texts. Choose the one that is better as a prompt for a picture of the idea: faithful to it, vivid, of one piece,',
  'usable. Answer one line an idea: its number, then A, B or = (no difference), then the reason in a few words.',
  '',
];
order.forEach((index, i) => {
  const oursFirst = roll.chance(0.5);
  const [first, second] = oursFirst ? [a[index], b[index]] : [b[index], a[index]];
  sheet.push(`## ${i + 1}. ${ideas[index]}`, '', `**A** ${first}`, '', `**B** ${second}`, '');
  key.push(`${i + 1}\t${index + 1}\t${oursFirst ? 'ours' : 'theirs'}\t${oursFirst ? 'theirs' : 'ours'}`);
});
writeFileSync(join(folder, `sheet-${seed}.md`), sheet.join('\n'));
writeFileSync(join(folder, `key-${seed}.tsv`), `${key.join('\n')}\n`);
console.log(`sheet-${seed}.md and key-${seed}.tsv: ${ideas.length} ideas`);
