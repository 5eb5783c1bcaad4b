import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';

const CARRIERS = [
  'a neon poster',
  'a poster',
  'a neon sign',
  'a book cover',
  'a wooden sign in a forest',
  'a shop sign',
  'a mug',
  'neon lettering',
];
const textOf = (idea: string, seed: number): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })
    .map(({ text }) => text)
    .join(' ');

describe('lettering in prose', () => {
  it.each(CARRIERS)('%s: one piece of lettering is described once, on one carrier', (carrier) => {
    for (let seed = 0; seed < 12; seed++) {
      const text = textOf(`${carrier} with the words OPEN LATE`, seed);
      expect(text.match(/OPEN LATE/g), `${seed}: ${text}`).toHaveLength(1);
    }
  });
  it('neon before a poster is how it looks, and no thing', () =>
    expect(textOf('a neon poster with the words OPEN LATE', 0)).not.toMatch(/\ba neon\b(?! (?:poster|sign))|on the neon/));
});

describe('where it is seen from', () => {
  it('has no floor under the open sky, and no far lens that looks up', () => {
    for (let seed = 0; seed < 40; seed++) {
      const text = textOf('pine trees and a cabin by a mountain lake at night', seed);
      expect(text).not.toMatch(/near the floor/);
      if (/\b(?:300mm|400mm|200mm|telephoto|long lens|tele lens)\b/.test(text))
        expect(text).not.toMatch(/looking up|from low down|knee height|from beneath/);
    }
  });
});
