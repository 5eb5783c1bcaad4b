import { expect, test } from 'vitest';
import { checkPrompt } from './words-for.ts';

test('what a prompt added is said in its own phrases', () => {
  const prompt = 'A beach at sunset, a rainy street, a lone figure, 8k';
  const { invented } = checkPrompt('a beach sunset', prompt);
  expect(invented.map(({ value }) => value)).toEqual(['rainy street', 'lone figure', '8k']);
  for (const { value, start, end } of invented) expect(prompt.slice(start, end)).toBe(value);
});
