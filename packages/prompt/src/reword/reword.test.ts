import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { reword } from './reword.ts';
import { wordDiff } from './word-diff.ts';

const SAFETY = 'Your request was rejected by the safety system.';
const briefOf = (idea: string) => write(read(idea), { liberty: 'faithful', seed: 1 });
const promptOf = (brief: ReturnType<typeof briefOf>) => compile(brief, 'gpt-image').prompt;

describe('a rewording after a refusal', () => {
  it.each([
    [
      'a cowboy with a gun in the desert',
      'Violence is not allowed.',
      'gun',
      'water pistol',
      'a cowboy with a water pistol in the desert',
    ],
    ['a naked man on a beach', 'May contain sexual content.', 'naked', 'clothed', 'a clothed man on a beach'],
    [
      'pikachu in a forest',
      'The request may infringe third-party rights.',
      'pikachu',
      'small yellow creature',
      'small yellow creature in a forest',
    ],
    ['a bloody axe on a table', 'Graphic violence.', 'bloody', '', 'an axe on a table'],
  ])('%s: %s', (idea, words, from, to, said) => {
    const brief = briefOf(idea);
    const found = reword(brief, words);
    expect(found).toMatchObject({ to, hinted: true, source: 'user' });
    expect(found?.from.toLowerCase()).toBe(from);
    const prompt = promptOf(found?.brief ?? brief).toLowerCase();
    expect(promptOf(brief).toLowerCase()).toContain(from);
    expect(prompt).not.toContain(from);
    expect(prompt).toContain(to);
    expect(found?.idea).toBe(said);
    // The smallest change: one word, and perhaps its article.
    const changed = wordDiff(idea, found?.idea ?? '').filter(({ kind }) => kind !== 'same');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)).toBeLessThanOrEqual(4);
  });

  it('goes by what the provider says where two words might be meant', () => {
    const brief = briefOf('a naked man with a gun');
    expect(reword(brief, 'sexual content')?.from).toBe('naked');
    expect(reword(brief, 'depicts weapons')?.from).toBe('gun');
  });

  it('says that nothing stands out rather than guess blindly, and leaves the Brief as it was', () => {
    expect(reword(briefOf('a red fox in the snow'), SAFETY)).toBeUndefined();
    const brief = briefOf('a cowboy with a gun');
    const before = JSON.stringify(brief);
    const found = reword(brief, SAFETY);
    expect(found).toMatchObject({ from: 'gun', hinted: false });
    expect(JSON.stringify(brief)).toBe(before);
  });
});

describe('the diff of two prompts', () => {
  it('keeps what is common and marks the rest', () => {
    expect(wordDiff('a man with a gun, at dusk', 'a man with a flower, at dusk')).toEqual([
      { kind: 'same', text: 'a man with a ' },
      { kind: 'out', text: 'gun, ' },
      { kind: 'in', text: 'flower, ' },
      { kind: 'same', text: 'at dusk' },
    ]);
    expect(wordDiff('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }]);
  });
});
