import { describe, expect, it } from 'vitest';
import { impliedPlace, impliedPlaces } from './implied-places.ts';
import { placeKnown } from './knowledge.ts';

describe('places that a thing brings with it', () => {
  it.each(impliedPlaces())('$place is known', ({ place }) => expect(placeKnown(place)).toBeDefined());

  it('has each word in one row', () => {
    const words = impliedPlaces().flatMap((row) => row.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it.each([
    ['wok', 'kitchen'],
    ['laundry basket', 'laundry room'],
    ['wicker laundry basket', 'laundry room'],
    ['snowmen', 'snow'],
    ['sushi chef', 'kitchen'],
  ])('%s is found in a %s', (name, place) => expect(impliedPlace(name)).toBe(place));

  it.each(['meteor shower', 'rubber band', 'cat', 'chair'])('%s may be anywhere', (name) =>
    expect(impliedPlace(name)).toBeUndefined(),
  );
});
