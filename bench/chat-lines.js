#!/usr/bin/env node
// What lines of a conversation are taken for: `node bench/chat-lines.js`, on the built rooms. chat-lines.jsonl says by hand what each wants;
// `going`: whether there is a picture to go on from. An instruction that the reviser cannot place is answered as outside, too.
import { readFileSync } from 'node:fs';

const { intentOf, isQuestion } = await import('../packages/studio/dist/use-cases/chat-intent.js');
const { read, revise, write } = await import('../packages/prompt/dist/index.js');
const lines = readFileSync(new URL('chat-lines.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const brief = write(read('a lighthouse on a cliff, a boat'), { seed: 7 });

/** @param {string} line @param {boolean} going */
function taken(line, going) {
  const { wants } = intentOf(line, going);
  if (wants !== 'revision') return wants;
  const { unplaced, patch } = revise(brief, line, { seed: 7 });
  const changes = patch.added.length + patch.changed.length + patch.removed.length > 0;
  return unplaced.length > 0 || (isQuestion(line) && changes) ? 'outside' : 'revision';
}
let right = 0;
for (const { line, going, wants } of lines) {
  const got = taken(line, going);
  if (got === wants) right++;
  else console.log(`MISS ${going ? 'going' : 'fresh'}  “${line}”: ${got}, not ${wants}`);
}
console.log(`${right} of ${lines.length} (${((100 * right) / lines.length).toFixed(1)} %)`);
