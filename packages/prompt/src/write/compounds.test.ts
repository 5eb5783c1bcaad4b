/** Compounds in whole texts: no sense of the head alone, in what is told of them and in where they are. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const told = (idea: string) =>
  prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

describe('a text of a compound', () => {
  it.each([
    ['a leather tool roll for woodworkers', /butter|golden top|wheat/],
    ['a canal boat in autumn', /oars|on the sea|open water/],
    ['a cricket bat on a bench', /ears|wing|forest|furry/],
    ['rhubarb custard tart', /lemon/],
    ['a coat hanger', /hair|sweater|cheek/],
    ['a date palm', /shirt|mouth|finger/],
    ['a rock star', /under a night sky|galaxy/],
    ['a see saw and a rocking horse', /meadow|nostrils/],
    ['a ring binder', /grass|seed heads|green leaves/],
  ])('“%s”', (idea, other) => {
    expect(told(idea)).not.toMatch(other);
  });

  it('has no lit signs over the streets of a city that is known by other things', () => {
    for (const idea of [
      'marrakech market street at night',
      'paris rooftops in the rain at dusk',
      'an old street in Prague at night',
    ])
      for (const seed of [0, 1, 2, 3])
        expect(write(read(idea), { liberty: 'free', seed }).setting.map(({ value }) => value)).not.toContain('lit signs');
  });
});
