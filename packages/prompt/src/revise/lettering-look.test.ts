/** Wishes about the lettering that is there name no thing: none comes in, and what cannot be is said. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { revise } from './revise.ts';

const card = read('a birthday card that says "Happy Birthday Anna"');
const said = (...instructions: string[]) => {
  let brief = card;
  let answer = '';
  for (const instruction of instructions) ({ brief, answer } = revise(brief, instruction, { seed: 7 }));
  const letters = brief.subjects.find(({ name }) => name === 'lettering');
  return {
    answer,
    names: brief.subjects.map(({ name }) => name),
    letters: letters?.attributes.map(({ kind, value }) => `${kind}: ${value}`),
    words: brief.text.map(({ content }) => content),
  };
};

describe('lettering that is there', () => {
  it.each(['all caps', 'make it all caps', 'text in capitals', 'uppercase', 'put the text in upper case'])(
    'is set in capitals: %s',
    (wish) => {
      expect(said(wish)).toMatchObject({ words: ['HAPPY BIRTHDAY ANNA'], letters: undefined });
      expect(said(wish, wish).answer).toContain('in capitals already');
    },
  );

  it.each([
    ['change the font to serif', 'style: serif'],
    ['use a sans serif font', 'style: sans serif'],
    ['handwritten font', 'style: handwritten'],
    ['make the text cursive', 'style: script'],
    ['bigger text', 'size: large'],
    ['make the text huge', 'size: huge'],
    ['the text is too big', 'size: small'],
    ['smaller letters', 'size: small'],
    ['move the text up', 'position: at the top'],
    ['put the title at the bottom', 'position: at the bottom'],
    ['text in gold', 'color: gold'],
  ])('%s', (wish, attribute) => {
    expect(said(wish)).toMatchObject({ letters: [attribute], words: ['Happy Birthday Anna'] });
  });

  it('grows step by step, and says where it ends', () => {
    expect(said('bigger text', 'bigger text').letters).toEqual(['size: huge']);
    expect(said('bigger text', 'smaller text').letters).toEqual([]);
    expect(said('bigger text', 'bigger text', 'bigger text').answer).toContain('as large as it can be');
  });

  it.each(['change the font to Helvetica', 'another font'])('has faces of its own: %s', (wish) => {
    expect(said(wish).answer).toContain('There are serif, sans serif');
  });
});
