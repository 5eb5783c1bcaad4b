/** The fast reading of A1111's weights against the slow one, over generated prompts that are mostly syntax. */
import { AtelierError } from '@atelier/spec';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attentionRuns } from './attention.ts';
import { slowRuns } from './attention-twin.fixture.ts';

const fast = (prompt: string) => {
  try {
    return attentionRuns(prompt);
  } catch (error) {
    if (error instanceof AtelierError && error.code === 'bad-syntax') return undefined;
    throw error;
  }
};
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'()[]:\\') },
  { weight: 2, arbitrary: fc.constantFrom('fox', ' ', ', ', 'a', '|', '::', '海', 'é', '_') },
  { weight: 1, arbitrary: fc.constantFrom(':1.3)', ': .5 )', ':-1)', ':1.1.1)', ':.)', ':+2)', ':1.)', '(a:0.7)', '[b:1.5]') },
  { weight: 1, arbitrary: fc.constantFrom('BREAK', ' BREAK ', 'BREAKS', '\nBREAK\n', 'xBREAK', '\\(', '\\)', '\\[', '\\\\') },
);

it('agree on 5,000 prompts, to the last bit', () => {
  let weighted = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const prompt = pieces.join('');
      const expected = slowRuns(prompt);
      expect(fast(prompt), prompt).toEqual(expected);
      if (expected === undefined) refused++;
      else if (expected.some(([, weight]) => weight !== 1 && weight !== -1)) weighted++;
    }),
    { numRuns: 5000 },
  );
  // Else it had compared plain text.
  expect(weighted).toBeGreaterThan(1000);
  expect(refused).toBeGreaterThan(20);
});

it('the slow one has the documented rows, too', () =>
  expect([
    slowRuns('a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).'),
    slowRuns('((a:1.3):0.5)'),
    slowRuns('a BREAK b'),
    slowRuns('(a:1.1.1)'),
    slowRuns(''),
  ]).toEqual([
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
    [['a', 0.65]],
    [
      ['a', 1],
      ['BREAK', -1],
      ['b', 1],
    ],
    undefined,
    [['', 1]],
  ]));
