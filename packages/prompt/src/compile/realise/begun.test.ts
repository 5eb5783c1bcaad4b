import { describe, expect, test } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';

const openings = (idea: string): string[] =>
  [0, 1, 2, 3].map((seed) => prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })[0]?.text ?? '');

describe('a text opens with a whole sentence', () => {
  test.each([
    [
      'what is told first is done where it was put',
      'a black cat on a white windowsill in the rain',
      /cat sits upright on a white windowsill in the rain, /,
    ],
    [
      'a thing stands where it was put',
      'an ancient stone temple covered in moss in the jungle',
      /temple covered in moss stands in the jungle/,
    ],
    ['a boat beside water lies there', 'a wooden canoe beside a mountain lake', /canoe lies beside a mountain lake/],
    ['a thing seen close', 'a perfume bottle with pink petals', /petals (?:fills|takes up|is seen)|bottle .* stands/],
    ['a street runs', 'a narrow alley in Venice with laundry hanging', /hanging (?:runs|leads|goes|opens)/],
    ['a room opens', 'a modern living room with a grey sofa and a yellow rug', /rug (?:opens|fills|lies|takes)/],
  ])('%s: %s', (_, idea, begins) => {
    for (const opening of openings(idea)) expect(opening).toMatch(begins);
  });

  test('now and then from where it is seen', () => {
    const texts = openings('a green kitchen with wooden counters');
    expect(texts.some((text) => /^(?:Seen|From) .+, a green kitchen/.test(text))).toBe(true);
  });

  test('who wears a thing does not stand in it', () => {
    for (const opening of openings('a ballerina in a white tutu on a dark stage'))
      expect(opening).not.toMatch(/ballerina stands in a white tutu/);
  });

  test('of what is drawn nothing stands', () => {
    for (const opening of openings('a minimalist fox logo in orange and white')) expect(opening).not.toMatch(/fills|stands/);
  });
});
