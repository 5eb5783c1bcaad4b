#!/usr/bin/env node
// @ts-check
// Win rates from raw votes: `node bench/blind/score.js IDEAS.txt key-SEED.tsv votes.txt […]`. A vote is a line "12 A reason"; "=" is half a win for
// each. Prints all judges together and one by one, with the ideas that ours lost most.
import { readFileSync } from 'node:fs';

const [ideasFile, keyFile, ...voteFiles] = process.argv.slice(2);
if (!ideasFile || !keyFile || voteFiles.length === 0) {
  process.stderr.write('Expected: score.js IDEAS.txt KEY.tsv VOTES.txt […]\n');
  process.exit(2);
}
const ideas = readFileSync(ideasFile, 'utf8').trim().split('\n');
const key = new Map(
  readFileSync(keyFile, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [number, idea, a] = line.split('\t');
      return [Number(number), { idea: ideas[Number(idea) - 1] ?? '?', ours: a === 'ours' ? 'A' : 'B' }];
    }),
);
/** @type {Map<string, { lost: number, reasons: string[] }>} */
const lost = new Map();
let [all, won] = [0, 0];
for (const file of voteFiles) {
  let [count, wins, ties] = [0, 0, 0];
  const seen = new Set();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const found = /^\s*(\d+)[.):]?\s+([AB=])(?![A-Za-z])\s*(.*)$/.exec(line);
    if (!found) continue;
    const [, number, choice, reason = ''] = found;
    const entry = key.get(Number(number));
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    count++;
    if (choice === '=') ties++;
    else if (choice === entry.ours) wins++;
    else {
      const known = lost.get(entry.idea) ?? { lost: 0, reasons: [] };
      lost.set(entry.idea, { lost: known.lost + 1, reasons: [...known.reasons, reason] });
    }
  }
  all += count;
  won += wins + ties / 2;
  console.log(
    `${file}: ${count} votes, ours ${wins}, theirs ${count - wins - ties}, even ${ties}: ${((100 * (wins + ties / 2)) / Math.max(1, count)).toFixed(1)} %`,
  );
}
console.log(`all: ${all} votes, ours ${((100 * won) / Math.max(1, all)).toFixed(1)} % (an even vote counts half)`);
for (const [idea, { lost: times, reasons }] of [...lost].sort((a, b) => b[1].lost - a[1].lost))
  console.log(`  lost ${times}: ${idea} (${reasons.filter(Boolean).join('; ')})`);
