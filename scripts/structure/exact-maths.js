// @ts-check
// Rooms that make prompts or pictures give the same result everywhere: no function whose last bit differs between engines,
// no clock, no global randomness, nothing that depends on the machine's language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoomSource, isTest, projectFiles, roomOf } from './files.js';
import { codeOnly, lineAt } from './source.js';

const EXACT_ROOMS = new Set(['prompt', 'lexicon', 'illustrator']);
const ALLOWED_MATH = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(' '),
);

/** @type {[RegExp, string][]} */
const BANNED = [
  [/\*\*/g, '`**` differs between engines in the last bit; multiply'],
  [/\bMath\s*\[/g, 'Math[…] hides which function is meant'],
  [/\b(?:new\s+)?Date\b(?=\s*[.(])/g, 'no clock here: time is an argument'],
  [/\blocaleCompare\b|\btoLocale\w+\b|\bIntl\s*\./g, "depends on the machine's language"],
  [/\bcrypto\s*\.\s*(?:getRandomValues|randomUUID)\b/g, 'no global randomness: take a seeded stream'],
];

/** @type {[RegExp, string]} */
const STOPWATCH = [/\bperformance\s*\.\s*now\b/g, 'no clock here: time is an argument'];
/** Where a clock is right: the engine says how long a picture took, which no file and no pixel ever sees. */
const MAY_TIME = new Set(['packages/illustrator/src/engine.ts']);

/** @type {import('./guard.d.ts').Guard} */
export const exactMaths = {
  name: 'exact maths',
  check(root) {
    const files = projectFiles(root, (path) => isRoomSource(path) && EXACT_ROOMS.has(roomOf(path)) && !isTest(path));
    const problems = [];
    for (const file of files) {
      const code = codeOnly(readFileSync(join(root, file), 'utf8'));
      for (const match of code.matchAll(/\bMath\s*\.\s*(\w+)/g)) {
        if (!ALLOWED_MATH.has(match[1] ?? ''))
          problems.push(`${file}:${lineAt(code, match.index)} Math.${match[1]} is not exact on every engine`);
      }
      const banned = MAY_TIME.has(file) ? BANNED : [...BANNED, STOPWATCH];
      for (const [pattern, why] of banned) {
        for (const match of code.matchAll(pattern)) problems.push(`${file}:${lineAt(code, match.index)} ${match[0]}: ${why}`);
      }
    }
    return { files: files.length, problems };
  },
};
