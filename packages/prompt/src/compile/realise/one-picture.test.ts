/** What would be a second picture in the same text. */
import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { withoutEyes } from './passages.ts';
import { prose } from './prose.ts';

const text = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })
    .map((piece) => piece.text)
    .join(' ');

describe('a text is of one picture', () => {
  it.each([
    ['$The {has|have} thick grey fur, a pale muzzle and yellow eyes.', '$The {has|have} thick grey fur and a pale muzzle.'],
    ['$The {has|have} bright eyes and a pink nose.', '$The {has|have} a pink nose.'],
    ['$The {has|have} a black coat, amber eyes and a white bib.', '$The {has|have} a black coat and a white bib.'],
    ['$The {has|have} a wet black nose.', '$The {has|have} a wet black nose.'],
  ])('%s', (row, said) => expect(withoutEyes(row)).toBe(said));

  it('a light that was said is the only one', () =>
    expect(text('man on a street at night with neon light')).not.toMatch(/[Nn]eon light and [^.]*lamp/));

  it('eighty years are not the eighties', () =>
    expect(text('birthday card for my nana turning 80 with pink roses')).not.toMatch(/eighties/));

  it('a background is against nothing', () =>
    expect(text('colorful geometric shapes background')).not.toMatch(/background against/));
});
