import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionRuns } from './attention.ts';
import { comfyRuns } from './comfy.ts';
import { composition } from './composition.ts';
import { networks } from './networks.ts';
import { type Step, schedule } from './schedule.ts';

const rounded = (runs: [string, number][]) => runs.map(([text, weight]) => [text, Math.round(weight * 1e4) / 1e4]);

describe('attention weights, exactly as they come out of the web UI', () => {
  it.each<[string, [string, number][]]>([
    ['normal text', [['normal text', 1]]],
    ['', [['', 1]]],
    [
      'an (important) word',
      [
        ['an ', 1],
        ['important', 1.1],
        [' word', 1],
      ],
    ],
    ['(unbalanced', [['unbalanced', 1.1]]],
    ['\\(literal\\]', [['(literal]', 1]]],
    ['(unnecessary)(parens)', [['unnecessaryparens', 1.1]]],
    [
      'a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).',
      [
        ['a ', 1],
        ['house', 1.5730000000000004],
        [' ', 1.1],
        ['on', 1],
        [' a ', 1.1],
        ['hill', 0.55],
        [', sun, ', 1.1],
        ['sky', 1.4641000000000006],
        ['.', 1.1],
      ],
    ],
    [
      'a BREAK b',
      [
        ['a', 1],
        ['BREAK', -1],
        ['b', 1],
      ],
    ],
    ['a break b', [['a break b', 1]]],
    ['aBREAK BREAKb', [['aBREAK BREAKb', 1]]],
    [
      '(a BREAK b)',
      [
        ['a', 1.1],
        ['BREAK', -1.1],
        ['b', 1.1],
      ],
    ],
    ['(a:1.5', [['a:1.5', 1.1]]],
    ['a]b[', [['a]b', 1]]],
    ['(a:-1)', [['a', -1]]],
    ['(a:1.2:1.3)', [['a:1.2', 1.3]]],
    [
      '(a (b:2) c:1.5)',
      [
        ['a ', 1.5],
        ['b', 3],
        [' c', 1.5],
      ],
    ],
    ['(a:b)', [['a:b', 1.1]]],
    ['a\\b', [['ab', 1]]],
    ['a\\\\b', [['a\\b', 1]]],
    ['(a: 1.5 )', [['a', 1.5]]],
    ['(a:.5)', [['a', 0.5]]],
    ['(a:1.5\\)', [['a:1.5)', 1.1]]],
  ])('%j', (prompt, runs) => expect(attentionRuns(prompt)).toEqual(runs));

  it.each<[string, [string, number][]]>([
    ['((a:1.3):0.5)', [['a', 0.65]]],
    [
      '[(a:1.2):1.5]',
      [
        ['a', 1.0909],
        [':1.5', 0.9091],
      ],
    ],
    ['[a:1.5]', [['a:1.5', 0.9091]]],
    ['{a}', [['{a}', 1]]],
  ])('%j', (prompt, runs) => expect(rounded(attentionRuns(prompt))).toEqual(runs));

  it('stops where that UI stops, and says where', () =>
    expect(() => attentionRuns('a\n (b:1.1.1)')).toThrow(/line 2, column 5.*“1\.1\.1”/));
});

describe('prompt editing and alternation', () => {
  const cycle = (options: string[], steps = 10): Step[] =>
    Array.from({ length: steps }, (_, i) => [i + 1, options[i % options.length]!]);
  it.each<[string, Step[]]>([
    ['test', [[10, 'test']]],
    [
      'a [b:3]',
      [
        [3, 'a '],
        [10, 'a b'],
      ],
    ],
    [
      'a [b: 3]',
      [
        [3, 'a '],
        [10, 'a b'],
      ],
    ],
    [
      'a [[[b]]:2]',
      [
        [2, 'a '],
        [10, 'a [[b]]'],
      ],
    ],
    [
      '[(a:2):3]',
      [
        [3, ''],
        [10, '(a:2)'],
      ],
    ],
    [
      'a [b : c : 1] d',
      [
        [1, 'a b  d'],
        [10, 'a  c  d'],
      ],
    ],
    [
      'a[b:[c:d:2]:1]e',
      [
        [1, 'abe'],
        [2, 'ace'],
        [10, 'ade'],
      ],
    ],
    ['a [unbalanced', [[10, 'a [unbalanced']]],
    [
      'a [b:.5] c',
      [
        [5, 'a  c'],
        [10, 'a b c'],
      ],
    ],
    ['a [{b|d{:.5] c', [[10, 'a [{b|d{:.5] c']]],
    [
      '((a][:b:c [d:3]',
      [
        [3, '((a][:b:c '],
        [10, '((a][:b:c d'],
      ],
    ],
    ['[a|(b:1.1)]', cycle(['a', '(b:1.1)'])],
    ['[fe|]male', cycle(['female', 'male'])],
    ['[fe|||]male', cycle(['female', 'male', 'male', 'male'])],
    [
      '[a:b:0.25]',
      [
        [2, 'a'],
        [10, 'b'],
      ],
    ],
    [
      '[a:b:1]',
      [
        [1, 'a'],
        [10, 'b'],
      ],
    ],
    ['[a:b:1.0]', [[10, 'a']]],
    ['[a:b:0]', [[10, 'b']]],
    ['[a:b:-2]', [[10, 'b']]],
    ['[a:b:1e1]', [[10, 'a']]],
    [
      'a [b::5] c',
      [
        [5, 'a b c'],
        [10, 'a  c'],
      ],
    ],
    ['[a|b:0.5]', [[10, '[a|b:0.5]']]],
    ['a | b [c:3]', [[10, 'a | b [c:3]']]],
    ['a\\', [[10, 'a\\']]],
    [
      '\\[a:b:3\\] [c:3]',
      [
        [3, '\\[a:b:3\\] '],
        [10, '\\[a:b:3\\] c'],
      ],
    ],
    [
      '(a:b:c) [d:3]',
      [
        [3, '(a:b:c) '],
        [10, '(a:b:c) d'],
      ],
    ],
    ['[a:b:c:3]', [[10, '[a:b:c:3]']]],
    ['[(a|b):3]', [[10, '[(a|b):3]']]],
    ['[[a|b]:c:2]', [[1, 'a'], [2, 'b'], ...cycle(['c'], 10).slice(2)]],
    ['', [[10, '']]],
  ])('%j', (prompt, steps) => expect(schedule(prompt, 10)).toEqual(steps));

  it('counts parts of the second pass from 1 to 2', () => {
    expect(schedule('a [b:.5] c', 10, { hires: 10 })).toEqual([[10, 'a b c']]);
    expect(schedule('a [b:1.5] c', 10, { hires: 10 })).toEqual([
      [5, 'a  c'],
      [10, 'a b c'],
    ]);
    expect(schedule('a [b:15] c', 10, { hires: 20 })).toEqual([
      [5, 'a  c'],
      [20, 'a b c'],
    ]);
  });

  it('changes several things, each in its time', () => {
    const p = 'fantasy landscape with a ';
    expect(
      schedule(
        `${p}[mountain:lake:0.25] and [an oak:a christmas tree:0.75][ in foreground::0.6][: in background:0.25] [shoddy:masterful:0.5]`,
        100,
      ),
    ).toEqual([
      [25, `${p}mountain and an oak in foreground shoddy`],
      [50, `${p}lake and an oak in foreground in background shoddy`],
      [60, `${p}lake and an oak in foreground in background masterful`],
      [75, `${p}lake and an oak in background masterful`],
      [100, `${p}lake and a christmas tree in background masterful`],
    ]);
  });

  it('is refused without steps, or with too many', () => {
    for (const steps of [0, 1.5, 1001, Number.NaN]) expect(() => schedule('a', steps)).toThrow(/1 to 1000 steps/);
  });

  it('takes any nesting and any nonsense', () => {
    const deep = `${'['.repeat(4000)}a${':1]'.repeat(4000)}`;
    expect(schedule(deep, 5)).toEqual([[5, deep]]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'()[]:|\\ab 3.'), maxLength: 60 }), (prompt) => {
        const steps = schedule(prompt, 7);
        expect(steps.at(-1)![0]).toBe(7);
        expect(steps.map(([until]) => until)).toEqual([...new Set(steps.map(([until]) => until))].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('AND and networks', () => {
  it.each([
    [
      'a AND b:0.7',
      [
        ['a', 1],
        ['b', 0.7],
      ],
    ],
    [
      'a :1.2 AND b : .5 AND c',
      [
        ['a', 1.2],
        ['b', 0.5],
        ['c', 1],
      ],
    ],
    ['a:1.5', [['a', 1.5]]],
    ['a and b', [['a and b', 1]]],
    [
      'SAND AND',
      [
        ['SAND', 1],
        ['', 1],
      ],
    ],
    ['a:b', [['a:b', 1]]],
    ['a:-1.', [['a', -1]]],
  ])('%j', (prompt, parts) => expect(composition(prompt).map(({ text, weight }) => [text, weight])).toEqual(parts));

  it('cuts networks out with their weights', () =>
    expect(networks('a <lora:x:0.8> b <lora:y:te=0.5:unet=1> <hypernet:z> < no:1>')).toEqual([
      { kind: 'lora', name: 'x', weight: 0.8, start: 2, end: 14 },
      { kind: 'lora', name: 'y', weight: 0.5, unet: 1, start: 17, end: 39 },
      { kind: 'hypernet', name: 'z', weight: 1, start: 40, end: 52 },
    ]));
});

describe("ComfyUI's weights", () => {
  it.each<[string, [string, number][]]>([
    [
      'a (b) c',
      [
        ['a ', 1],
        ['b', 1.1],
        [' c', 1],
      ],
    ],
    ['((a:1.3):0.5)', [['a', 1.3]]],
    ['((b))', [['b', 1.2100000000000002]]],
    [
      '(a (b) c:2)',
      [
        ['a ', 2],
        ['b', 2.2],
        [' c', 2],
      ],
    ],
    ['(a:b)', [['a:b', 1.1]]],
    ['(a:1.2:1.3)', [['a:1.2', 1.3]]],
    ['[a] \\(b\\)', [['[a] (b)', 1]]],
    ['(:2)', [[':2', 1.1]]],
    ['a) (b:2) c', [['a) (b:2) c', 1]]],
    ['(a', [['(a', 1]]],
    [
      '(a (b)',
      [
        ['a ', 1.1],
        ['(b', 1.1],
      ],
    ],
    ['()', []],
    ['', []],
    [
      '(a)(b)',
      [
        ['a', 1.1],
        ['b', 1.1],
      ],
    ],
    ['(a:1e-1)', [['a', 0.1]]],
  ])('%j', (prompt, runs) => expect(comfyRuns(prompt)).toEqual(runs));
});
