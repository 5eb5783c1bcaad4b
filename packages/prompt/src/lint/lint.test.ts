import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, DIALECTS } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { applyFixes } from './edits.ts';
import { LINT_RULES, lint } from './lint.ts';

interface Case {
  rule: string;
  dialect: string;
  fires: string;
  /** The stretch it points at. */
  at: string;
  /** The prompt after every fix; absent where only the person can decide. */
  fixed?: string;
  silent: string;
  negative?: string;
  silentNegative?: string;
}

// Each rule fires once and is silent once; `silent` is like `fires` as far as it can be.
const CASES: Case[] = [
  {
    rule: 'contradiction',
    dialect: 'flux',
    fires: 'A castle at night, lit by the noon sun.',
    at: 'noon',
    fixed: 'A castle at night, lit by the sun.',
    silent: 'A castle turning from night to noon.',
  },
  {
    rule: 'contradiction',
    dialect: 'midjourney',
    fires: 'monochrome harbor, vivid colors --v 7',
    at: 'vivid colors',
    fixed: 'monochrome harbor --v 7',
    silent: 'monochrome harbor, no vivid colors seen in "vivid colors"',
  },
  {
    rule: 'cancels',
    dialect: 'midjourney',
    fires: 'a dog on a beach --no dog, people',
    at: 'dog',
    fixed: 'a dog on a beach --no people',
    silent: 'a dog on a beach --no people',
  },
  { rule: 'cancels', dialect: 'sd', fires: 'a (red:0) car', at: '(red:0)', fixed: 'a car', silent: 'a (red:0.4) car' },
  {
    rule: 'mj-range',
    dialect: 'midjourney@6.1',
    fires: 'a man --style raw --s 50',
    at: '--style raw',
    fixed: 'a man --raw --s 50',
    silent: 'a {red, green} bird --ar {3:2, 16:9} --raw',
  },
  {
    rule: 'mj-dash',
    dialect: 'midjourney',
    fires: 'a beach —ar 16:9',
    at: '—ar',
    fixed: 'a beach --ar 16:9',
    silent: 'a beach — a wide one --ar 16:9',
  },
  {
    rule: 'mj-space',
    dialect: 'midjourney',
    fires: 'a beach -- ar 16:9',
    at: '-- ar',
    fixed: 'a beach --ar 16:9',
    silent: 'a beach --ar 16:9',
  },
  {
    rule: 'mj-space',
    dialect: 'midjourney',
    fires: 'a beach --s250',
    at: '--s250',
    fixed: 'a beach --s 250',
    silent: 'a beach --s 250',
  },
  {
    rule: 'mj-punctuation',
    dialect: 'midjourney',
    fires: 'a beach --ar 16:9, --s 50.',
    at: ',',
    fixed: 'a beach --ar 16:9 --s 50',
    silent: 'a beach, wide --ar 16:9 --no people, cars --v 6.1',
  },
  {
    rule: 'mj-last',
    dialect: 'midjourney',
    fires: 'a beach --ar 16:9 at dawn --v 7',
    at: 'at dawn',
    fixed: 'a beach at dawn --ar 16:9 --v 7',
    silent: 'a beach at dawn --ar 16:9 --no dogs at dawn --v 7',
  },
  {
    rule: 'mj-unknown',
    dialect: 'midjourney',
    fires: 'a beach --aspec 16:9',
    at: '--aspec 16:9',
    fixed: 'a beach --aspect 16:9',
    silent: 'a beach --aspect 16:9',
  },
  {
    rule: 'mj-range',
    dialect: 'midjourney',
    fires: 'a beach --s 1250',
    at: '--s 1250',
    fixed: 'a beach --s 1000',
    silent: 'a beach --s 1000',
  },
  {
    rule: 'mj-range',
    dialect: 'midjourney',
    fires: 'a beach --cref x.png --v 7',
    at: '--cref x.png',
    fixed: 'a beach --v 7',
    silent: 'a beach --cref x.png --v 6.1',
  },
  {
    rule: 'mj-range',
    dialect: 'midjourney',
    fires: 'a beach --ar 1.39:1',
    at: '1.39:1',
    fixed: 'a beach --ar 139:100',
    silent: 'a beach --ar 139:100',
  },
  {
    rule: 'mj-exclusive',
    dialect: 'midjourney',
    fires: 'a beach --v 7 --niji 6',
    at: '--niji 6',
    fixed: 'a beach --v 7',
    silent: 'a beach --niji 6 --raw',
  },
  {
    rule: 'mj-exclusive',
    dialect: 'midjourney',
    fires: 'https://a.example/x.png a beach --ar 16:9 --video --motion high',
    at: '--ar 16:9',
    fixed: 'https://a.example/x.png a beach --video --motion high',
    silent: 'https://a.example/x.png a beach --video --motion high --raw --loop --bs 2',
  },
  {
    rule: 'mj-exclusive',
    dialect: 'midjourney@7',
    fires: 'a beach --oref https://a.example/x.png --q 4',
    at: '--q 4',
    fixed: 'a beach --oref https://a.example/x.png',
    silent: 'a beach --oref https://a.example/x.png --q 2',
  },
  {
    rule: 'mj-exclusive',
    dialect: 'midjourney@7',
    fires: 'a beach --sref 123456 --sv 3',
    at: '--sv 3',
    fixed: 'a beach --sref 123456',
    silent: 'a beach --sref 123456 --sv 4',
  },
  {
    rule: 'mj-alone',
    dialect: 'midjourney',
    fires: 'a beach --motion high --raw',
    at: '--motion high',
    fixed: 'a beach --raw',
    silent: 'https://a.example/x.png a beach --video --motion high --raw',
  },
  {
    rule: 'mj-alone',
    dialect: 'midjourney',
    fires: 'https://a.example/x.png a beach --loop',
    at: '--loop',
    fixed: 'https://a.example/x.png a beach --video --loop',
    silent: 'https://a.example/x.png a beach --raw',
  },
  {
    rule: 'mj-alone',
    dialect: 'midjourney@7',
    fires: 'a beach --ow 400',
    at: '--ow 400',
    fixed: 'a beach',
    silent: 'a beach --oref https://a.example/x.png --ow 400',
  },
  {
    rule: 'mj-range',
    dialect: 'midjourney',
    fires: 'https://a.example/x.png a beach --iw 1.2',
    at: '--iw 1.2',
    fixed: 'https://a.example/x.png a beach --iw 1',
    silent: 'https://a.example/x.png a beach --iw 1.2 --v 7',
  },
  {
    rule: 'mj-twice',
    dialect: 'midjourney',
    fires: 'a beach --ar 1:1 --ar 16:9',
    at: '--ar 1:1',
    fixed: 'a beach --ar 16:9',
    silent: 'a beach --sref a.png --sref b.png',
  },
  {
    rule: 'mj-weights',
    dialect: 'midjourney',
    fires: 'space::2 ship',
    at: '::2 ',
    fixed: 'space, ship',
    silent: 'space::2 ship --v 6.1',
  },
  {
    rule: 'foreign-syntax',
    dialect: 'midjourney',
    fires: 'a (red:1.3) car',
    at: '(red:1.3)',
    fixed: 'a red car',
    silent: 'a red car (at 12:30)',
  },
  {
    rule: 'foreign-syntax',
    dialect: 'flux',
    fires: 'A red car --ar 16:9',
    at: ' --ar 16:9',
    fixed: 'A red car',
    silent: 'A red car -- and a dog',
  },
  {
    rule: 'foreign-syntax',
    dialect: 'gemini',
    fires: 'A red car <lora:ink:0.8>',
    at: '<lora:ink:0.8>',
    fixed: 'A red car',
    silent: 'A red car < a blue one',
  },
  {
    rule: 'brackets',
    dialect: 'sd',
    fires: 'a (red car, beach',
    at: '(',
    fixed: 'a (red car), beach',
    silent: 'a (red car), \\(beach',
  },
  { rule: 'brackets', dialect: 'comfyui', fires: 'a red) car', at: ')', fixed: 'a red car', silent: 'a red] car' },
  {
    rule: 'negation',
    dialect: 'midjourney',
    fires: 'a beach, no people, dawn --ar 3:2',
    at: 'no people',
    fixed: 'a beach, dawn --ar 3:2 --no people',
    silent: 'a beach, dawn --no people',
  },
  {
    rule: 'negation',
    dialect: 'midjourney',
    fires: 'a beach without any cars --no dogs',
    at: 'without any cars',
    fixed: 'a beach --no dogs, cars',
    silent: 'a beach that is no longer quiet',
  },
  {
    rule: 'negation',
    dialect: 'flux',
    fires: 'A sky with no clouds above a hill.',
    at: 'with no clouds',
    fixed: 'A sky with clear sky above a hill.',
    silent: 'A clear sky above a hill.',
  },
  { rule: 'negation', dialect: 'sd', fires: 'beach, no people', at: 'no people', fixed: 'beach', silent: 'beach, "no people"' },
  {
    rule: 'negation',
    dialect: 'runway',
    fires: 'A man without beard.',
    at: 'without beard',
    fixed: 'A man with clean-shaven.',
    silent: 'A clean-shaven man.',
  },
  {
    rule: 'double-negative',
    dialect: 'flux',
    fires: 'A room not without charm.',
    at: 'not without',
    fixed: 'A room with charm.',
    silent: 'A room with charm.',
  },
  {
    rule: 'double-negative',
    dialect: 'midjourney',
    fires: 'a beach --no no people',
    at: 'no ',
    fixed: 'a beach --no people',
    silent: 'a beach --no people',
  },
  {
    rule: 'lettering-unquoted',
    dialect: 'gpt-image',
    fires: 'A sign that says OPEN LATE on a door.',
    at: 'OPEN LATE',
    fixed: 'A sign that says "OPEN LATE" on a door.',
    silent: 'A sign that says "OPEN LATE" on a door.',
  },
  {
    rule: 'lettering-long',
    dialect: 'sd',
    fires: 'a sign, text "WELCOME TO OUR HOME"',
    at: '"WELCOME TO OUR HOME"',
    silent: 'a sign, text "WELCOME"',
  },
  {
    rule: 'lettering-quotes',
    dialect: 'midjourney',
    fires: 'a sign “OPEN” --v 7',
    at: '“OPEN”',
    fixed: 'a sign "OPEN" --v 7',
    silent: 'a sign "OPEN" --v 7',
  },
  {
    rule: 'quality-soup',
    dialect: 'flux',
    fires: 'A fox in snow, masterpiece, 8k, low sun.',
    at: 'masterpiece',
    fixed: 'A fox in snow, low sun.',
    silent: 'A fox in snow, highly detailed, low sun.',
  },
  {
    rule: 'quality-soup',
    dialect: 'sd',
    fires: 'masterpiece, best quality, 8k, highres, award-winning, stunning, fox',
    at: 'masterpiece',
    fixed: 'fox',
    silent: 'masterpiece, best quality, fox',
  },
  {
    rule: 'too-long',
    dialect: 'runway',
    fires: `A fox. ${'It runs. '.repeat(130)}`,
    at: 'runs. I',
    silent: `A fox. ${'It runs. '.repeat(100)}`,
  },
  {
    rule: 'too-long',
    dialect: 'sd',
    fires: `fox, ${'red tree, '.repeat(26)}house`,
    at: 'tree, red tree, house',
    silent: `fox, ${'red tree, '.repeat(20)}house`,
  },
  {
    rule: 'secret',
    dialect: 'gpt-image',
    fires: 'a cat, sk-proj-abcdefghijklmnop1234, on a mat',
    at: 'sk-proj-abcdefghijklmnop1234',
    fixed: 'a cat, on a mat',
    silent: 'a cat sk-ating on ice with a task-list',
  },
  {
    rule: 'email',
    dialect: 'gpt-image',
    fires: 'a card for ann@example.com',
    at: 'ann@example.com',
    fixed: 'a card for',
    silent: 'a card that reads "ann@example.com" for @ann',
  },
];

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

it.each(DIALECTS)('finds no fault with what is compiled for $id, but for long lettering', ({ id }) => {
  const faults = IDEAS.filter((_, i) => i % 3 === 0).flatMap((idea) => {
    const { prompt, negative } = compile(write(read(idea), { seed: 2 }), id);
    return lint(prompt, id, { negative: prompt.includes('--no') ? '' : negative });
  });
  expect(faults.filter(({ rule }) => rule !== 'lettering-long')).toEqual([]);
});

it.each([
  ['a sunny day at night with night lights, sunny', 'flux', 'a sunny day with lights, sunny'],
  ['a sunny street at night', 'sd', 'a sunny street'],
  ['a crowded market, an empty square', 'sd', 'a crowded market, a square'],
  ['a clear sky over a field, an overcast evening', 'sd', 'a clear sky over a field, an evening'],
  ['deserted beach, a crowd of gulls', 'sd', 'deserted beach, gulls'],
  ['a photograph of an oil painting of a cat', 'sd', 'a photograph of a cat'],
  ['summer dress, a lake in the winter, hills', 'sd', 'summer dress, a lake, hills'],
  ['a room with no windows and no doors', 'sd', 'a room'],
  ['a room with no windows and no doors, at noon', 'sd', 'a room, at noon'],
  ['a lamp but no chairs', 'sd', 'a lamp'],
])('a fix takes along what would be left over: %s', (text, dialect, mended) =>
  expect(applyFixes(text, lint(text, dialect))).toBe(mended),
);
