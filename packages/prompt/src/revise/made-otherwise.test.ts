/** What kind of photograph a picture is, and with what lens it was taken, goes with the first word of how it is made. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from '../write/by-tables.fixture.ts';
import { revise } from './revise.ts';

const SEEDS = [1, 2, 3, 4];
const written = (idea: string, seed: number): Brief => write(read(idea), { liberty: 'free', seed });
const kinds = ({ look }: Brief): string[] =>
  look.filter(({ off, rule }) => !off && rule === 'framing.picture').map(({ value }) => value);
const lenses = ({ look }: Brief): string[] =>
  look.filter(({ off, kind, source }) => !off && kind === 'lens' && source === 'writer').map(({ value }) => value);
const text = (brief: Brief): string =>
  prose(brief, { length: 'long' })
    .map((piece) => piece.text)
    .join(' ');

describe('after an edit of the medium, the style or the artist nothing says photograph (B4)', () => {
  it.each([
    ['a burger and fries', 'in the style of Van Gogh'],
    ['a fox in the snow', 'in a cubist style'],
    ['an elephant in the savanna', 'make it anime'],
    ['a cat on a sofa', 'make it a watercolor'],
    ['a mountain lake', 'as an oil painting'],
  ])('%s / %s', (idea, instruction) => {
    for (const seed of SEEDS) {
      const before = written(idea, seed);
      expect(kinds(before)).toHaveLength(1);
      const { brief } = revise(before, instruction, { seed });
      expect([kinds(brief), lenses(brief)]).toEqual([[], []]);
      expect(text(brief)).not.toMatch(/\b(?:photo\w*|lens|depth of field|out-of-focus|telephoto)\b/i);
      // Written at once it names no camera either.
      expect(lenses(written(`${idea}, ${instruction.replace(/^(?:make it|as) /, '')}`, seed))).toEqual([]);
    }
  });

  it('says why each went', () => {
    const { reasons } = revise(written('a cat on a sofa', 3), 'in the style of Van Gogh', { seed: 3 }).patch;
    expect(reasons).toMatchObject({ 'pet-photograph': 'you said how it is made', '85mm-lens': 'no camera made it' });
  });
});

it('a photograph that was asked for keeps its lens (L1)', () => {
  for (const seed of SEEDS) {
    const before = written('a cat on a sofa', seed);
    const { brief } = revise(before, 'make it a black and white photograph', { seed });
    expect(kinds(brief)).toEqual([]);
    expect(lenses(brief)).toEqual(lenses(before));
  }
});

it('another thing is another kind of picture, and the same thing in other colours is not', () => {
  const before = written('a burger', 3);
  expect(kinds(before)).toEqual(['food photograph']);
  expect(kinds(revise(before, 'make it a fox', { seed: 3 }).brief)).toEqual(['wildlife photograph']);
  expect(kinds(revise(before, 'make it bigger', { seed: 3 }).brief)).toEqual(['food photograph']);
});

it('comes back when the style is taken away', () => {
  const before = written('a fox in the snow', 3);
  const { brief } = revise(before, 'in a cubist style', { seed: 3 });
  expect(kinds(revise(brief, 'remove cubist', { seed: 3 }).brief)).toEqual(kinds(before));
});
