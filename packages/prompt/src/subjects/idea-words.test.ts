import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { ideaWords } from './idea-words.ts';

const texts = (idea: string) => ideaWords(read(idea)).map(({ text }) => text);

describe('the words of an idea that still stand', () => {
  it('keep a word from which somebody’s absence was only concluded', () => {
    expect(texts('an abandoned amusement park')).toContain('abandoned');
  });

  it('leave out what was ruled out', () => {
    expect(texts('a street without people')).not.toContain('people');
  });
});
