#!/usr/bin/env node
// How exactly a prompt is held against its idea: `node bench/check.js [--unseen | --pasted] [--misses N]`, on the built rooms.
// bench/check-pairs.jsonl names by hand what each prompt invented (words of the prompt) and dropped (words of the idea). A finding is
// right where its span overlaps an expected word; an expected word is found where a finding overlaps it.
import { readFileSync } from 'node:fs';

const { check } = await import(process.env.ATELIER_PROMPT ?? '../packages/prompt/dist/index.js');
const show = process.argv.includes('--misses') ? Number(process.argv[process.argv.indexOf('--misses') + 1] ?? 20) : 0;
const file = ['unseen', 'pasted'].find((name) => process.argv.includes(`--${name}`)) ?? 'pairs';
const pairs = readFileSync(new URL(`check-${file}.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const spanIn = (text, words) => {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').exec(
    text,
  );
  const at = found ? found.index : text.indexOf(words);
  return [at, at + words.length];
};
const overlap = (a, b) => a[0] < b[1] && b[0] < a[1];
const tally = { invented: { right: 0, found: 0, hit: 0, expected: 0 }, dropped: { right: 0, found: 0, hit: 0, expected: 0 } };
let exact = 0;
let shown = 0;
for (const pair of pairs) {
  const result = check(pair.idea, pair.prompt);
  const faults = [];
  for (const [part, text] of [
    ['invented', pair.prompt],
    ['dropped', pair.idea],
  ]) {
    const expected = pair[part].map((words) => ({ words, span: spanIn(text, words) }));
    for (const { value, span } of result[part]) {
      tally[part].found++;
      if (expected.some((each) => overlap(each.span, span))) tally[part].right++;
      else faults.push(`${part} "${value}" too much`);
    }
    for (const { words, span } of expected) {
      tally[part].expected++;
      if (result[part].some((each) => overlap(each.span, span))) tally[part].hit++;
      else faults.push(`${part} "${words}" missed`);
    }
  }
  if (faults.length === 0) exact++;
  else if (shown++ < show) console.log(`MISS "${pair.idea}" / "${pair.prompt}"\n     ${faults.join('; ')}`);
}
const percent = (a, b) => `${((100 * a) / b).toFixed(1)} %`;
for (const [part, { right, found, hit, expected }] of Object.entries(tally))
  console.log(
    `${part}: precision ${percent(right, found)} (${right} of ${found}), recall ${percent(hit, expected)} (${hit} of ${expected})`,
  );
console.log(`pairs without any fault: ${exact} of ${pairs.length}`);
