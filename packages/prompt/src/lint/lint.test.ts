import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, DIALECTS } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { CASES } from './cases.fixture.ts';
import { applyFixes } from './edits.ts';
import { LINT_RULES, lint } from './lint.ts';

describe('each rule', () => {
  it('has a case', () =>
    expect(LINT_RULES.map(({ id }) => id).filter((id) => !CASES.some(({ rule }) => rule === id))).toEqual([]));
  it.each(CASES)('$rule · $dialect · $fires', ({ rule, dialect, fires, at, fixed, silent }) => {
    const faults = lint(fires, dialect).filter((fault) => fault.rule === rule);
    const found = faults.map(({ span }) => fires.slice(...span));
    expect(rule === 'too-long' ? found[0]?.slice(0, at.length) : found.find((each) => each === at)).toBe(at);
    if (fixed !== undefined) expect(applyFixes(fires, lint(fires, dialect))).toBe(fixed);
    expect(lint(silent, dialect).filter((fault) => fault.rule === rule)).toEqual([]);
  });
  it.each([
    ['double-negative', 'beach', 'no people', 'people'],
    ['cancels', 'a beach with people', 'people, dogs', 'dogs'],
    ['cancels', 'a hut, no people, a beach with people', 'people, dogs', 'dogs'],
  ])('%s looks into the negative prompt', (rule, text, fires, silent) => {
    const found = (negative: string) => lint(text, 'sd', { negative }).map((fault) => fault.rule);
    expect(found(fires)).toContain(rule);
    expect(found(silent)).not.toContain(rule);
  });
});

const words = fc.constantFrom(
  'a cat',
  'no people',
  '(red:1.3)',
  '--ar 16:9',
  '—v 7',
  '"OPEN"',
  'masterpiece',
  '8k',
  'night',
  'noon',
  '::2',
  ')',
  '(',
  '--no dogs,',
  'ann@example.com',
  '🏖️',
  'not without',
  'that says OPEN',
  '--s 5000',
);

const more = fc.constantFrom(
  'a sign “OPEN”,',
  'a castle at dawn, dusk,',
  'monochrome, colourful',
  '[a hat',
  'without any cars',
  'no no clouds',
  "don't avoid fog",
  '<lora:ink:0.8>',
  'red::-1 blue',
  '(fog:0)',
  '-- ar 3:2',
  '--ar 1.5:1',
  '--niji 6',
  '--v 7',
  '--q 3.',
  '--video',
  '--motion high',
  '--sw 50 at noon',
  '--aspec 2:1',
  '--tile --tile',
  '--no no fog, cat',
  'sk-proj-abcdefghijklmnop1234',
  'titled The Long Way',
  'award-winning, uhd, stunning',
  'It runs over a hill. '.repeat(60),
);

/** Faults that stay or come when one of them is mended, by itself. */
function afterMending(text: string, dialect: string, fault: ReturnType<typeof lint>[number]): string[] {
  const ofRule = (some: ReturnType<typeof lint>) => some.filter(({ rule }) => rule === fault.rule);
  const before = ofRule(lint(text, dialect));
  const after = ofRule(lint(applyFixes(text, [fault]), dialect));
  // One fewer, at least: a finding that stays where it was or comes up anew makes as many again.
  return after.length < before.length ? [] : after.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a fix', () => {
  it.each(CASES)('removes what it mends: $rule · $dialect · $fires', ({ rule, dialect, fires, fixed }) => {
    const mendable = lint(fires, dialect).filter((fault) => fault.rule === rule && fault.fix);
    if (fixed !== undefined) expect(mendable).not.toEqual([]);
    for (const fault of mendable) expect(afterMending(fires, dialect, fault), fault.message).toEqual([]);
  });
  it('does so in any prompt', () => {
    const ids = DIALECTS.flatMap(({ id, versions }) => (versions.length > 0 ? versions.map((each) => `${id}@${each}`) : [id]));
    // Half of them for Midjourney, which has most of the rules.
    const dialects = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...ids.filter((id) => id.startsWith('midjourney'))));
    fc.assert(
      fc.property(fc.array(fc.oneof(words, more), { maxLength: 9 }), dialects, (parts, dialect) => {
        const text = parts.join(' ');
        for (const fault of lint(text, dialect))
          if (fault.fix) expect(afterMending(text, dialect, fault), `${fault.rule} in “${text}”: ${fault.message}`).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('for any prompt and dialect', () => {
  const cases = fc.tuple(fc.array(words, { maxLength: 12 }), fc.constantFrom(...DIALECTS.map(({ id }) => id)));
  it('spans lie in the text and fixes can be applied', () => {
    fc.assert(
      fc.property(cases, ([parts, dialect]) => {
        const text = parts.join(' ');
        const faults = lint(text, dialect);
        for (const { span, fix, message } of faults) {
          expect(message).not.toBe('');
          for (const [start, end] of [span, ...(fix ?? []).map((each) => each.span)])
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        expect(typeof applyFixes(text, faults)).toBe('string');
      }),
    );
  });
  it('comes to rest: fixing again and again ends with nothing to fix', () => {
    fc.assert(
      fc.property(cases, ([parts, dialect]) => {
        let text = parts.join(' ');
        for (let i = 0; i < 12; i++) {
          const next = applyFixes(text, lint(text, dialect));
          if (next === text) return;
          text = next;
        }
        expect(lint(text, dialect).filter(({ fix }) => fix)).toEqual([]);
      }),
    );
  });
});

const IDEAS: string[] = readFileSync(new URL('../../../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);

/** One writing for all dialects. */
const WRITTEN = IDEAS.filter((_, i) => i % 3 === 0).map((idea) => write(read(idea), { seed: 2 }));

it.each(DIALECTS)('finds no fault with what is compiled for $id, but for long lettering', ({ id }) => {
  expect(WRITTEN.length).toBeGreaterThan(60);
  const faults = WRITTEN.flatMap((brief) => {
    const { prompt, negative } = compile(brief, id);
    return lint(prompt, id, { negative: prompt.includes('--no') ? '' : negative });
  });
  expect(faults.filter(({ rule }) => rule !== 'lettering-long')).toEqual([]);
});

it.each([
  ['a sunny day at night with a night sky, sunny', 'flux', 'a sunny day with a sky, sunny'],
  // What a thing is called says no hour.
  ['a sunny day at night with night lights, sunny', 'flux', 'a sunny day with night lights, sunny'],
  ['a sunny street at night', 'sd', 'a sunny street'],
  ['a crowded market, an empty square', 'sd', 'a crowded market, a square'],
  ['a clear sky over a field, an overcast evening', 'sd', 'a clear sky over a field, an evening'],
  ['deserted beach, a crowd of gulls', 'sd', 'deserted beach, gulls'],
  ['a photograph of an oil painting of a cat', 'sd', 'a photograph of a cat'],
  ['summer dress, a lake in the winter, hills', 'sd', 'summer dress, a lake in the winter, hills'],
  ['a summer meadow, a lake in the winter, hills', 'sd', 'a summer meadow, a lake, hills'],
  ['a wall out of focus, the cat in sharp focus', 'sd', 'a wall out of focus, the cat in sharp focus'],
  ['a cat out of focus, sharp focus', 'sd', 'a cat out of focus'],
  // What grows or stands out of doors has the season.
  ['a winter tree under the summer sun', 'sd', 'a winter tree under the sun'],
  ['a summer house in winter snow', 'sd', 'a summer house in snow'],
  ['a snowy winter, summer flowers', 'sd', 'a snowy winter, flowers'],
  ['a room with no windows and no doors', 'sd', 'a room'],
  ['a room with no windows and no doors, at noon', 'sd', 'a room, at noon'],
  ['a lamp but no chairs', 'sd', 'a lamp'],
])('a fix takes along what would be left over: %s', (text, dialect, mended) =>
  expect(applyFixes(text, lint(text, dialect))).toBe(mended),
);
