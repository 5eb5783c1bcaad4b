import { expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';

const after = (idea: string, liberty: 'free' | 'balanced' | 'faithful' = 'free'): string[] =>
  [0, 1, 2].map((seed) =>
    prose(write(read(idea), { liberty, seed }), { length: 'long', seed })
      .map(({ text }) => text)
      // Where the text begins with how it stands it has been shown: "In a forest, a cabin stands at the end of the clearing".
      .filter((text, i) => i > 0 || /^(?:In|On|By) an? [^,]+, an? /.test(text))
      .join(' '),
  );

test.each([
  ['cheese on a table', 'a wooden table with bread, cheese and a candle', /\bcheese\b/],
  ['a saddle of a fence', 'a wooden fence with a saddle and a rope', /\bsaddle\b/],
])('what was only named is somewhere: %s', (_, idea, shown) => {
  for (const text of after(idea)) expect(text).toMatch(shown);
});

test('nothing is added where only what was said is told', () => {
  for (const text of after('a street with a red mailbox', 'faithful')) expect(text).not.toMatch(/mailbox stands/);
});

test('a canoe is called a canoe, and has paddles', () => {
  for (const text of after('a wooden canoe beside a mountain lake')) expect(text).not.toMatch(/\bboats?\b|\boars?\b/);
});
