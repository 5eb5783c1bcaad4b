// @ts-check
// What fresh eyes said of the pictures of one round: `node bench/fresh-eyes/score.js ROUND`. Reads the key and the votes of
// bench/fresh-eyes/round-ROUND/; the questions are in questions.md. A judge of question 3 who is off by more than 1 on the beauty of an anchor is void.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.js';

const folder = join(root, 'bench/fresh-eyes', `round-${process.argv[2] ?? '1'}`);
const lines = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
/** @param {number} n */
function keyOf(n) {
  const file = `key-${n}.tsv`;
  const rows = existsSync(join(folder, file)) ? lines(file).map((line) => line.split('\t')) : [];
  return new Map(rows.map(([label = '', seed = '', idea = '', group = '']) => [label, { seed, idea, group }]));
}
/** The votes of each judge. @param {number} n */
const judgesOf = (n) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`votes-${n}-`))
    .map((file) => ({ judge: file.slice(8, -6), votes: lines(file).map((line) => JSON.parse(line)) }));
const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
/** @param {number[]} list */
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

const PASTED = /sticker|clip-?\s?art|emoji|pasted|float(?:s|ing)|cut[ -]?out|collage|superimposed/i;
for (const { judge, votes } of judgesOf(1)) {
  const bad = votes.filter(({ wrong }) => PASTED.test(wrong));
  say(`1 ${judge}: ${bad.length} of ${votes.length} read as pasted: ${bad.map(({ n }) => n).join(' ')}`);
}

/** Words that name each medium. */
const NAMED = {
  watercolor: /water-?\s?colou?r|aquarelle/i,
  gouache: /gouache|tempera|poster paint/i,
  'oil painting': /\boils?\b/i,
  'ink and wash drawing': /\bink\b|sumi/i,
  linocut: /lino|wood-?\s?(?:cut|block)|block print|relief print/i,
  papercut: /paper/i,
  'pixel art': /pixel/i,
  'flat vector illustration': /vector|flat/i,
};
const media = keyOf(2);
for (const { judge, votes } of judgesOf(2)) {
  for (const medium of Object.keys(NAMED)) {
    const of = votes.filter(({ n }) => media.get(n)?.group === medium);
    const right = of.filter((vote) => NAMED[/** @type {keyof typeof NAMED} */ (medium)].test(vote.medium));
    const wrong = of.filter((vote) => !right.includes(vote)).map((vote) => `${vote.n} "${vote.medium}"`);
    say(`2 ${judge}: ${medium} ${right.length} of ${of.length}${wrong.length > 0 ? `; ${wrong.join(', ')}` : ''}`);
  }
}

const marks = keyOf(3);
const kept = [];
for (const { judge, votes } of judgesOf(3)) {
  const off = votes.filter(({ n, beauty }) => {
    const key = marks.get(n);
    return key?.seed === 'anchor' && Math.abs(beauty - Number(key.idea.replace('anchor ', ''))) > 1;
  });
  say(
    `3 ${judge}: ${votes.length} pictures; ${off.length > 0 ? `void: ${off.map(({ n, beauty }) => `${n} ${beauty}`).join(', ')}` : 'anchors right'}`,
  );
  if (off.length === 0) kept.push(...votes.filter(({ n }) => marks.get(n)?.seed !== 'anchor'));
}
for (const group of ['all', ...new Set([...marks.values()].filter(({ seed }) => seed !== 'anchor').map((key) => key.group))]) {
  const of = kept.filter(({ n }) => group === 'all' || marks.get(n)?.group === group);
  if (of.length === 0) continue;
  const m = (/** @type {'beauty' | 'faithfulness' | 'soundness'} */ field) => mean(of.map((vote) => vote[field])).toFixed(2);
  say(`3 ${group}: ${of.length}, beauty ${m('beauty')}, faithfulness ${m('faithfulness')}, soundness ${m('soundness')}`);
}
const worst = [...kept]
  .sort((a, b) => a.beauty + a.faithfulness + a.soundness - b.beauty - b.faithfulness - b.soundness)
  .slice(0, 20);
for (const vote of worst)
  say(`3 worst: ${vote.n} ${marks.get(vote.n)?.idea}: ${vote.beauty}/${vote.faithfulness}/${vote.soundness} ${vote.why ?? ''}`);

for (const { judge, votes } of judgesOf(4))
  for (const { sheet, piles } of votes)
    say(`4 ${judge}: ${sheet}, ${keyOf(4).get(`4-${sheet.split('-')[1]}-01`)?.idea}: ${piles.length} piles`);

for (const file of readdirSync(folder).filter((name) => name.startsWith('votes-named-'))) {
  /** @type {{ judge: string, n: string, named: string[], not: string[] }[]} */
  const votes = lines(file).map((line) => JSON.parse(line));
  const [named, not] = [votes.flatMap((vote) => vote.named), votes.flatMap((vote) => vote.not)];
  const missed = votes.filter((vote) => vote.not.length > 0).map((vote) => `${vote.n} ${vote.not.join(', ')}`);
  say(
    `3 named (${file.slice(12, -6)}): ${named.length} of ${named.length + not.length} things asked for and drawn; not: ${missed.join('; ')}`,
  );
}
for (const { judge, votes } of judgesOf(5)) {
  const right = votes.filter(({ verdict }) => verdict === 'right');
  const wrong = votes.filter(({ verdict }) => verdict !== 'right');
  say(`5 ${judge}: ${right.length} of ${votes.length} groundings right`);
  for (const { n, verdict, why } of wrong) say(`5 ${verdict}: ${n} ${keyOf(5).get(n)?.idea}: ${why ?? ''}`);
}

for (const { judge, votes } of judgesOf(6)) {
  const lacking = votes.filter(({ missing }) => missing.length > 0);
  const kept = votes.filter(({ keep }) => keep);
  say(
    `6 ${judge}: of ${votes.length} pictures ${votes.length - lacking.length} show all that was asked for, ${kept.length} would be kept`,
  );
  for (const { n, missing } of lacking) say(`6 missing: ${n} ${keyOf(6).get(n)?.idea}: ${missing.join(', ')}`);
}
