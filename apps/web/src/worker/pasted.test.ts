import { expect, test } from 'vitest';
import { promptIn } from './pasted.ts';
import { checkPrompt } from './words-for.ts';

test.each([
  ['plain words', 'a serene beach at sunset', 'a serene beach at sunset'],
  ['a command and flags', '/imagine prompt: a serene beach at sunset --ar 16:9 --v 7 --no people', 'a serene beach at sunset'],
  ['a fence', 'Sure, here it is:\n```text\na serene beach at sunset\n```\nEnjoy!', 'a serene beach at sunset'],
  ['a label', 'Great idea!\n\n**Prompt:** A serene beach at sunset.\n\nLet me know.', 'A serene beach at sunset.'],
  [
    'courtesies',
    "Here's a prompt for you:\n\nA serene beach at sunset.\n\nLet me know if it should change.",
    'A serene beach at sunset.',
  ],
  [
    'weights and models',
    '(beach:1.2), [sunset], <lora:x:0.8>\nNegative prompt: people\nSteps: 20, Seed: 3',
    'beach , sunset ,',
  ],
  ['JSON', '{"prompt": "a beach at sunset", "size": "1024x1024"}', 'a beach at sunset'],
  ['only syntax is left as it is', '--ar 16:9', '--ar 16:9'],
])('%s', (_, pasted, expected) => {
  const kept = promptIn(pasted);
  expect(kept.length).toBe(pasted.length);
  expect(kept.replace(/\s+/g, ' ').trim()).toBe(expected);
  // What is left stands where it stood.
  for (const { index, 0: word } of kept.matchAll(/\S+/g)) expect(pasted.slice(index, index + word.length)).toBe(word);
});

test('a time or a ratio in plain words is no weight', () => {
  expect(promptIn('a clock at 10:30, well-worn')).toBe('a clock at 10:30, well-worn');
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
