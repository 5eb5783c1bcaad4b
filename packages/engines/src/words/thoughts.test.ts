import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WithoutThoughts } from './thoughts.ts';

const through = (pieces: readonly string[]): string => {
  const thoughts = new WithoutThoughts();
  return pieces.map((piece) => thoughts.take(piece)).join('') + thoughts.rest();
};

it.each([
  ['<think>hm</think>\n\nHello', 'Hello'],
  ['  <thinking>a <b> </think> c</thinking>Hello', 'Hello'],
  ['<think>never ends', ''],
  ['Hello <think>x</think>', 'Hello <think>x</think>'],
  ['<thinner than paper', '<thinner than paper'],
  ['<thi', '<thi'],
  ['', ''],
])('%j is %j, however it is cut', (said, shown) => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (sizes) => {
      const pieces: string[] = [];
      let at = 0;
      for (const size of sizes) {
        pieces.push(said.slice(at, at + size));
        at += size;
      }
      pieces.push(said.slice(at));
      expect(through(pieces)).toBe(shown);
    }),
  );
});
