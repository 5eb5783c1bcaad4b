// @ts-check
// What a batch holds in memory: ideas of invented words, each read, written and compiled, and the heap after collecting every 5,000 of
// them. `node --expose-gc bench/batch-memory.js [lines]` on the built rooms prints it; it ends with 1 where the heap grew by more than
// 5 MB after the first 10,000. Figures: batch-memory.md.
import { compile, read, write } from '../packages/prompt/dist/index.js';

const LINES = Number(process.argv[2] ?? 40_000);
const STEP = 5_000;
const SYLLABLES =
  'ba be bi bo bu da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );

let state = 12345;
const next = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return state / 4_294_967_296;
};
const word = () =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');

if (globalThis.gc === undefined) throw new Error('Expected node --expose-gc: the heap is looked at after collecting.');
/** @type {number[]} */
const held = [];
for (let i = 0; i <= LINES; i++) {
  const idea = `a ${word()} ${word()} beside a red ${word()} in a ${word()} forest at dawn, ${word()} style`;
  compile(write(read(idea), { liberty: 'balanced', seed: 0 }), 'midjourney');
  if (i % STEP !== 0) continue;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  held.push(heapUsed);
  console.log(`${i} ideas: ${(heapUsed / 1e6).toFixed(1)} MB held, ${(rss / 1e6).toFixed(0)} MB resident`);
}
const grown = (held.at(-1) ?? 0) - (held[2] ?? held.at(-1) ?? 0);
process.exitCode = grown > 5_000_000 ? 1 : 0;
