/** Colours that were said of a mark as a whole are told once; those of a thing on it are the thing's. */
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 1 }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

it.each([
  ['lion head logo, black and gold', /(?:[Oo]nly|two flat colours are) black and gold/],
  ['tech company logo, blue letter N', /The bars are blue/],
  ['abstract painting with blue and gold swirls', /(?:[Bb]lue|[Gg]old).* and .*(?:gold|blue)/],
  ['a pattern of waves in navy and white', /navy (?:and|or) white/i],
  ['geometric abstract shapes in warm earth colors', /[Tt]erracotta/],
  ['abstract flowing lines in neon colors', /acid green/],
])('%s', (idea, said) => expect(textOf(idea)).toMatch(said));

it('the green of a leaf is no green of the sign', () =>
  expect(textOf('logo with a green leaf')).not.toMatch(/(?:all one flat|single clear) green/));

it('where they are told its author has no colours of his own', () =>
  expect(textOf('tech company logo, blue letter N')).not.toMatch(/deep blue/));

it('an abstract picture in two colours has no third one', () =>
  expect(textOf('abstract art with black and red brush strokes')).not.toMatch(/\b(?:white|grey)\b/i));
