import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { write } from '../write/write.ts';
import { revise } from './revise.ts';

const after = (idea: string, line: string): string => {
  const { brief } = revise(write(read(idea), { seed: 1, liberty: 'faithful' }), line, { seed: 1 });
  return compile(brief, 'plain').prompt;
};

describe('R31 what something is made of is no thing in its place', () => {
  it.each([
    ['a kitchen with an island', 'floor should be oak', /oak floor in a kitchen/i],
    ['a tin bucket of flowers', 'the bucket should be zinc', /zinc bucket of flowers/i],
    ['a ring on a cloth', 'make the ring platinum', /platinum ring on a cloth/i],
    ['a man on a bench', 'bench should be iron', /iron bench/i],
    ['a field with hay bales', 'bales should be square not round', /square hay bales in a field/i],
    // What fills a glass is none.
    ['a glass on a table', 'make the glass wine', /^wine\b/i],
  ])('%s / %s', (idea, line, said) => {
    expect(after(idea, line)).toMatch(said);
  });
});

describe('R36 weather is nobody’s deed', () => {
  it.each([
    ['a cat on a window sill', 'make it raining outside the window'],
    ['a living room with a beanbag', 'make it raining outside the window'],
  ])('%s / %s', (idea, line) => {
    const said = after(idea, line);
    expect(said).toMatch(/\brain(?:y|ing)?\b/i);
    expect(said).not.toMatch(/(?:cat|beanbag|sill|room|window)s? (?:is |are )?raining/i);
  });
});
