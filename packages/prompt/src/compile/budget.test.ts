import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { fit } from './budget.ts';
import { compile } from './compile.ts';

const limits = { maxLength: 40, unit: 'characters', limit: 'hard' } as const;

it.each([
  // At the last comma where that costs little, else at a word.
  ['a red cat, a red dog, a red boat, a purple tree', 'a red cat, a red dog, a red boat', 'a purple tree'],
  ['a cat, a very long street with many tall houses', 'a cat, a very long street with many tall', 'houses'],
])('cuts %s', (text, kept, left) =>
  expect(fit([{ text, rank: 0 }], ' ', limits, 'X')).toEqual({
    text: kept,
    warnings: [{ code: 'prompt-shortened', message: `X takes 40 characters; left out: ${left}.` }],
  }),
);

it('says each once, how often it was left out, and the whole limit of the target', () => {
  const light = { text: 'soft light', rank: 2 } as const;
  const pieces = [{ text: 'a grey cat on a wall', rank: 0 } as const, light, light, light];
  expect(fit(pieces, ', ', { ...limits, taken: 8 }, 'X')).toEqual({
    text: 'a grey cat on a wall, soft light',
    warnings: [{ code: 'prompt-shortened', message: 'X takes 40 characters; left out: soft light (2 times).' }],
  });
});

it('counts what stands behind the words of Midjourney, and names its own limit', () => {
  const { prompt, warnings } = compile(read('a small dog by a red wall, '.repeat(120)), 'midjourney');
  expect(prompt.length).toBeLessThanOrEqual(2000);
  expect(warnings.find(({ code }) => code === 'prompt-shortened')?.message).toMatch(/^Midjourney takes 2000 characters/);
});
