#!/usr/bin/env node
// How well instructions in five other languages are placed: `node bench/revise-languages.js`, on the built rooms. Each case says an
// instruction and the English that means the same; both are said to the same Brief, and the same facts must come of it, the same move
// in the history, or, where the case says so, nothing at all and the instruction among what could not be placed.
import { readFileSync } from 'node:fs';
import { read, revise, write } from '../packages/prompt/dist/index.js';

const seed = 7;
const cases = readFileSync(new URL('revise-languages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
/** Facts without where they were said and why. */
const bare = ({ brief, move, unplaced }) =>
  JSON.stringify([{ ...brief, language: undefined }, move, unplaced.length], (key, value) =>
    /^(?:span|spans|said|reason|corrected|instruction)$/.test(key) ? undefined : value,
  );
let right = 0;
for (const { idea, instruction, english, unplaced } of cases) {
  const brief = write(read(idea), { seed });
  const is = revise(brief, instruction, { seed });
  const ok = unplaced
    ? is.unplaced.length > 0 && is.brief === brief
    : is.unplaced.length === 0 && bare(is) === bare(revise(brief, english, { seed }));
  if (ok) right++;
  else console.log(`${instruction} (${english ?? 'not to be placed'}): ${is.answer}`);
}
console.log(`${right} of ${cases.length}`);
