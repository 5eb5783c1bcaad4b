import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const all = (idea: string): string[] => {
  const { subjects, setting, look } = read(idea);
  return [...subjects.map(({ name }) => name), ...setting.map(({ value }) => value), ...look.map(({ value }) => value)];
};

describe('labels are nothing in the picture', () => {
  it.each([
    ['Idea: a fox', ['fox']],
    ['My idea: two cats', ['cat']],
    ['Prompt: a fox in the snow', ['fox', 'snow']],
    ['Subject: fox. Style: watercolour. Mood: calm', ['fox', 'watercolour', 'calm']],
    ['Subject: a fox\nBackground: forest\nMood: calm', ['fox', 'forest', 'calm']],
    [
      '**Subject:** an old lighthouse\n**Setting:** a rocky coast\n**Lighting:** golden hour\n**Style:** oil painting',
      ['lighthouse', 'rocky coast', 'golden hour', 'oil painting'],
    ],
  ])('%j', (idea, expected) => {
    expect(all(idea)).toEqual(expected);
    expect(read(idea).unread).toEqual([]);
  });

  it('what is no label stays: a style of its own, a title', () => {
    expect(all('a fox with a sign: Beware')).toContain('sign');
    expect(read('a book cover, title: Dune').text.map(({ content }) => content)).toEqual(['Dune']);
  });

  it('a task told in two halves is a request, and the idea is what follows its label', () => {
    const idea = 'You are a prompt generator. I give you an idea and you write a detailed prompt. Idea: a beach sunset';
    expect(all(idea)).toEqual(['beach', 'sunset']);
    expect(read(idea).request?.kind).toBe('prompt');
    expect(read('I give you a rose').request).toBeUndefined();
  });
});

describe('B3 lists of what must not be there', () => {
  const absent = (idea: string): string[] => read(idea).absent.map(({ value }) => value);
  it.each([
    ['a fox --no text, watermark --ar 16:9', ['text', 'watermark']],
    ['a fox --ar 16:9 --no people, cars', ['people', 'cars']],
    ['a fox, no text, watermark, signature', ['text', 'watermark', 'signature']],
    ['a fox, no text, a red car', ['text']],
    ['a street, no people, cars', ['people']],
  ])('%s', (idea, expected) => {
    expect(absent(idea).map((each) => each.replace(/^no /, ''))).toEqual(
      expected.map((each) => expect.stringMatching(`^${each.replace(/s$/, '')}s?$`)),
    );
  });
});

it.each([
  ['a fox, 2.39:1', '2.39:1'],
  ['a car in 1.85:1 aspect ratio', '1.85:1'],
  ['a clock at 2.39', undefined],
])('the ratio of %s', (idea, aspect) => {
  expect(read(idea).format.aspect).toBe(aspect);
});
