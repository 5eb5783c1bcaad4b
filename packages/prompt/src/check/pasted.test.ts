import { expect, test } from 'vitest';
import { pastedIn, promptIn } from './pasted.ts';

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

test.each([
  ['a greeting on the line before', "Sure! Here's one:\na serene beach at sunset", 'a serene beach at sunset'],
  ['what is left out, to the end', 'a beach --no people, umbrellas --ar 16:9', 'a beach'],
  ['addresses behind a flag', 'a beach --sref https://a.b/1.png https://a.b/2.png --sw 50', 'a beach'],
  ['a flag without a value', 'a beach --tile', 'a beach'],
  ['an unknown flag takes no word with it', 'a beach --wide sunset', 'a beach sunset'],
])('%s', (_, pasted, expected) => {
  const kept = promptIn(pasted);
  expect(kept.length).toBe(pasted.length);
  expect(kept.replace(/\s+/g, ' ').trim()).toBe(expected);
});

test('what a generator is told to leave out is kept apart', () => {
  const text = 'a (beach:1.2) <lora:sand:0.8> --no people, (cars:1.1)';
  const { denied, loaded } = pastedIn(text);
  expect(denied.map(({ value }) => value)).toEqual(['people', 'cars']);
  expect(loaded.map(({ value }) => value)).toEqual(['<lora:sand:0.8>']);
  for (const { value, span } of [...denied, ...loaded]) expect(text.slice(...span)).toBe(value);
  expect(pastedIn('a beach\nNegative prompt: blurry, people\nSteps: 20').denied.map(({ value }) => value)).toEqual([
    'blurry',
    'people',
  ]);
});

test('texts of nothing but blanks and breaks are looked through at once', () => {
  for (const odd of [
    '\n'.repeat(32_000),
    ' \n'.repeat(16_000),
    '* '.repeat(16_000),
    ': '.repeat(16_000),
    '--no '.repeat(6000),
  ]) {
    const start = performance.now();
    promptIn(`a${odd}b`);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
