// @ts-check
// Beside each list of things that a judge of question 3 saw before reading the idea, the user's subjects that the Stage draws:
// `node bench/fresh-eyes/named.js ROUND` writes round-ROUND/named.tsv (judge, number, asked for, seen). questions.md says what is asked of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, stageOf, write } from '../../dist/index.js';
import { root } from '../../scripts/run.js';

const folder = join(root, 'bench/fresh-eyes', `round-${process.argv[2] ?? '1'}`);
const lines = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
const key = new Map(lines('key-3.tsv').map((line) => [line.split('\t')[0] ?? '', line.split('\t')]));

/** Names of what was said and has a drawing. @param {string} idea @param {number} seed */
function asked(idea, seed) {
  const brief = write(read(idea), { liberty: 'balanced', seed });
  const { objects } = stageOf(brief, { width: 480, height: 480, seed });
  // A poster or a card is the whole picture, and a feeling of an abstract piece has no shape that could be seen.
  const isThing = (/** @type {{ kind: string, name: string }} */ { kind, name }) =>
    kind !== 'missing' && name !== 'abstract' && !name.startsWith('board.');
  const drawn = new Set(objects.filter(({ grounding }) => isThing(grounding)).map(({ of }) => of));
  return brief.subjects
    .filter(({ id, source, off, count }) => source === 'user' && !off && count?.exact !== 0 && drawn.has(id))
    .map(({ name }) => name);
}

const rows = [];
for (const file of readdirSync(folder).filter((name) => /^votes-3-/.test(name)))
  for (const line of lines(file)) {
    const { n, see } = JSON.parse(line);
    const [, seed = '', idea = ''] = key.get(n) ?? [];
    const names = seed === 'anchor' ? [] : asked(idea, Number(seed));
    if (names.length > 0) rows.push([file.slice(8, -6), n, names.join('; '), see.join('; ')].join('\t'));
  }
writeFileSync(join(folder, 'named.tsv'), `${rows.join('\n')}\n`);
process.stdout.write(`${rows.length} lists\n`);
