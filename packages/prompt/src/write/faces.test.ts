import { describe, expect, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textOf = (idea: string, seed: number): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');
const FACE = /\b(?:face|eyes?|smil\w*|tears?|beard|freckles?|freckled|cheeks?|mouth|lips|jaw|chin|eyebrows?|dimple|gaze)\b/;

describe('no sentence tells of a face that is not seen, nor of light on it', () => {
  test.each([
    ['a knight in a closed helmet weeping', /a closed helmet/],
    ['an astronaut waving', /astronaut/],
    ['a welder at work', /mask/],
    ['a boy seen from behind', /behind/],
    ['a woman with her back to us', /back to us/],
    ['a girl facing away', /away/],
    ['a masked dancer', /masked/],
  ])('%s', (idea, said) => {
    for (const seed of [0, 1, 2]) {
      const text = textOf(idea, seed);
      expect(text).toMatch(said);
      // "Eye level" is of the camera.
      expect(text.replace(/\beye[- ]level|level of the eyes?/gi, '')).not.toMatch(FACE);
    }
  });
});
