#!/usr/bin/env node
// @ts-check
// What conversations come to, for somebody to mark: `node bench/talks-by-strangers/run.js second.txt > talks.md`, on the built rooms. A block is an
// idea and what is said after it, one line each. `question.txt` is what the markers were asked, marks-*.txt are their raw marks; `--count FILE` counts one.
import { readFileSync } from 'node:fs';
import { compile, read, revise, write } from '../../packages/prompt/dist/index.js';

const SEED = 1;
const [first, second] = process.argv.slice(2);
if (!first || (first === '--count' && !second)) {
  process.stderr.write('Expected: run.js TALKS.txt, or run.js --count MARKS.txt\n');
  process.exit(2);
}
/** @param {string} name */
const lines = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').trim();
if (first === '--count') {
  /** @type {Record<string, number>} */
  const tally = {};
  for (const [, mark = ''] of lines(second ?? '').matchAll(/^\d+\.\d+ ([R~W])/gm)) tally[mark] = (tally[mark] ?? 0) + 1;
  console.log(`right ${tally.R ?? 0}, rough ${tally['~'] ?? 0}, wrong ${tally.W ?? 0}`);
} else
  for (const [n, block] of lines(first)
    .split(/\n\s*\n/)
    .entries())
    talk(n + 1, block.split('\n'));

/** @param {number} n @param {string[]} block */
function talk(n, [idea = '', ...says]) {
  let brief = write(read(idea), { seed: SEED });
  /** @type {string | undefined} */
  let about;
  const past = [brief];
  let at = 0;
  /** @param {string} instruction */
  const say = (instruction) => {
    const done = revise(brief, instruction, { seed: SEED, about });
    if (done.brief !== brief) {
      past.splice(++at, past.length, done.brief);
      ({ brief, about } = done);
    }
    return done;
  };
  const told = () => console.log(`   TEXT: ${compile(brief, 'plain').prompt}`);
  console.log(`## ${n}. ${idea}`);
  told();
  for (const [k, line] of says.entries()) {
    const { answer, move, patch, ...more } = say(line);
    console.log(`\n${n}.${k + 1} PERSON: ${line}\n   ANSWER: ${answer}`);
    if (move?.intent === 'undo') at = Math.max(0, at - move.to);
    if (move?.intent === 'redo') at = Math.min(past.length - 1, at + move.to);
    if (move?.intent === 'goto') at = typeof move.to === 'number' ? Math.min(past.length, move.to) - 1 : Math.max(0, at - 1);
    if (move) [brief, about] = [past[at] ?? brief, undefined];
    if (move && more.further) console.log(`   THEN: ${say(more.further).answer}`);
    const list = (/** @type {readonly object[]} */ facts) => facts.map((fact) => Object.values(fact).join(' ')).join('; ');
    const changes = [`+ ${list(patch.added)}`, `~ ${list(patch.changed)}`, `- ${list(patch.removed)}`].filter(
      (each) => each.length > 2,
    );
    console.log(changes.length > 0 ? `   CHANGES: ${changes.join('  ')}` : '   (nothing changed)');
    told();
  }
  console.log('');
}
