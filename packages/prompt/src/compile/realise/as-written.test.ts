import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../parse/parse.ts';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { compile } from '../compile.ts';

const kept = (text: string, to: string, from = 'gpt-image') => compile(parse(text, from), to, { asWritten: true });

describe('a prompt in whole sentences keeps them', () => {
  it.each([
    ['A cat sleeps by a window. The lamp beside it glows.', 'flux', 'A cat sleeps by a window. The lamp beside it glows.', ''],
    [
      'A cat sleeps by a window. The lamp beside it glows.',
      'midjourney',
      'A cat sleeps by a window. The lamp beside it glows --v 8.2',
      '',
    ],
    // The frame and the ratio go out of the words; what is denied goes where the target has a place for it.
    [
      'Create an image of a nook by a window. A cat sleeps on a chair. No people. Wide 16:9.',
      'midjourney',
      'A nook by a window. A cat sleeps on a chair --ar 16:9 --no people --v 8.2',
      'people',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'flux',
      'A street at night. The lamps glow on wet stones. Empty street.',
      '',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'sd',
      'A street at night. The lamps glow on wet stones',
      'people',
    ],
    [
      'A sign hangs over a door, without cars or dogs. The wall is old brick.',
      'sd',
      'A sign hangs over a door. The wall is old brick',
      'cars, dogs',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'gpt-image',
      'A street at night with no people. The lamps glow on wet stones.',
      '',
    ],
  ])('%s → %s', (text, to, prompt, negative) => {
    const made = kept(text, to);
    expect([made.prompt, made.negative ?? '']).toEqual([prompt, negative]);
  });
  it('with a denial that is no thing left where it stands, and says so', () => {
    const { prompt, negative, warnings } = kept('A wall of brick at noon. No two bricks are alike.', 'midjourney');
    expect([prompt, negative]).toEqual(['A wall of brick at noon. No two bricks are alike --v 8.2', undefined]);
    expect(warnings.map(({ code }) => code)).toEqual(['negation-kept']);
  });
  it.each([
    ['red fox, forest, oil painting, golden hour', 'tags'],
    ['a red fox in a forest at dawn', 'one sentence'],
    ['A (red:1.3) fox in a forest. The light is low and warm.', 'weights'],
    ['A {red, blue} fox in a forest. The light is low and warm.', 'a permutation'],
  ])('and not so “%s”: %s', (text) =>
    expect(kept(text, 'flux', 'midjourney').prompt).toBe(compile(parse(text, 'midjourney'), 'flux').prompt),
  );
  it('only where it is asked for: an edited Brief says what its facts say', () => {
    const brief = parse('A cat sleeps by a window. The lamp beside it glows.', 'gpt-image');
    expect(compile(brief, 'flux').prompt).not.toBe(brief.idea);
  });
});

const IDEAS: string[] = readFileSync(new URL('../../../../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);
const content = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

it('of the writer’s own prose no word is lost on its way to Midjourney, but those of a warning', () => {
  for (const [i, idea] of IDEAS.filter((_, n) => n % 7 === 0).entries()) {
    const { prompt } = compile(write(read(idea), { seed: i }), 'gpt-image', { length: 'long' });
    const made = kept(prompt, 'midjourney');
    const there = new Set(content([made.prompt, ...made.warnings.map(({ message }) => message)].join(' ')));
    const gone = content(prompt).filter((word) => !there.has(word) && !/^(?:there|must|anywhere|picture|without)$/.test(word));
    // A single sentence goes by its facts.
    if (/[.!?] /.test(prompt)) expect(gone, prompt).toEqual([]);
  }
});
