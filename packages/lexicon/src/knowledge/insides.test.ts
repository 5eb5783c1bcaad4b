import { describe, expect, it } from 'vitest';
import { knownPlaces, placeKnown } from '../writing/knowledge.ts';
import { insideKnown, insideNames } from './insides.ts';

describe('places within walls', () => {
  it('each is a place that a writer knows of', () => {
    const ids = new Set(knownPlaces().map(({ id }) => id));
    expect([...insideNames()].filter(([, id]) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ['smoky jazz club', 'jazz-club'],
    ['cheese shop', 'shop-room'],
    ["dentist's office", 'treatment-room'],
    ['horse stable', 'barn'],
    ['speakeasy', 'bar'],
    ['arcade', 'arcade'],
    ['airport terminal', 'airport-gate'],
  ])('%s: the writer knows it as %s, and as a room', (name, id) => {
    expect(placeKnown(name)?.id).toBe(id);
    expect(placeKnown(name)?.tags).toContain('in');
  });

  it.each(['shop', 'town hall', 'golf club', 'beach club', 'computer terminal', 'room', 'river bank'])(
    '%s is none by itself',
    (name) => expect(insideKnown(name)).toBeUndefined(),
  );
});
