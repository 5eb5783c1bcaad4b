/** What is seen in places by their names. */
import { knownPlacesSeen } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textOf = (idea: string, seed = 0): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

describe('a named place', () => {
  it('is shown near, in the middle and far', () => {
    expect(textOf('a mountain pass')).toMatch(/Marker posts.*hairpins.*notch/);
    expect(textOf('a construction site')).toMatch(/Planks.*Scaffolding.*crane/);
  });

  it('is the inside of what somebody is in', () => {
    for (const seed of [0, 7]) expect(textOf('a horse in a stable', seed)).not.toMatch(/curved roof/);
  });

  it('is not furnished where it was said to be of another time, another world or empty', () => {
    const kept = /worktop|hob|cupboards with plain handles/;
    expect(textOf('a kitchen')).toMatch(kept);
    for (const idea of ['an abandoned kitchen', 'an empty kitchen', 'a medieval kitchen', 'a kitchen made of ice'])
      expect(textOf(idea)).not.toMatch(kept);
  });

  it('is no other place that its name ends in', () => {
    for (const seed of [0, 3, 7]) expect(textOf('a dog in a car park', seed)).not.toMatch(/mown|gravel|lawn/);
  });

  it('has a row for each distance, and no row names a colour', () => {
    for (const { id, fore, around, sky } of knownPlacesSeen()) {
      expect(
        [fore.length, around.length, sky.length].every((all) => all > 0),
        id,
      ).toBe(true);
      for (const { text, rule } of [...fore, ...around, ...sky])
        expect(text, rule).not.toMatch(/\b(?:red|orange|yellow|green|blue|purple|pink|brown|beige|grey|golden)\b/);
    }
  });
});
