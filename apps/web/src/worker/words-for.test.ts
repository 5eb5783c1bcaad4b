import { expect, test } from 'vitest';
import { checkPrompt } from './words-for.ts';

test('what a prompt added is said in its own phrases', () => {
  const prompt = 'A beach at sunset, a rainy street, a lone figure, 8k';
  const { invented } = checkPrompt('a beach sunset', prompt);
  expect(invented.map(({ value }) => value)).toEqual(['rainy street', 'lone figure', '8k']);
  for (const { value, start, end } of invented) expect(prompt.slice(start, end)).toBe(value);
});

test('only what the prompt says is kept, dropped or invented', () => {
  const { kept, dropped, invented, idea } = checkPrompt(
    'a beach sunset',
    '```\n/imagine prompt: a serene beach at sunset, a lone figure --ar 16:9 --v 7\n```',
  );
  expect(kept.map(({ value }) => value)).toEqual(['beach', 'sunset']);
  expect(dropped).toEqual([]);
  expect(invented.map(({ value }) => value)).toEqual(['serene', 'lone figure']);
  expect(idea).toBe('a serene beach at sunset, a lone figure');
});
