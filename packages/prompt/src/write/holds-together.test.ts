/** Rows that what was said rules out: another seat, another room, another time. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { isMadeOtherwise } from './belies.ts';
import { isOfAnotherTime } from './of-its-time.ts';
import { isOfOtherRoom } from './other-room.ts';
import { isSeatedElsewhere } from './tableau-set-down.ts';
import { write } from './write.ts';

const textOf = (idea: string, seed = 1): string =>
  prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

describe('one seat at a time', () => {
  const sits = (idea: string, row: string): boolean => {
    const brief = read(idea);
    const [actor] = brief.subjects;
    return actor !== undefined && isSeatedElsewhere(row, actor, brief);
  };
  it.each([
    ['grandmother knitting in a rocking chair', '$The {sits|sit} deep in an armchair, needles crossed.', true],
    ['baby laughing in the bath', 'It lies on a cream knitted blanket.', true],
    ['man sleeping in a hammock', '$The {lies|lie} curled on the grass.', true],
    ['man sleeping in a hammock', 'In the net of the hammock $the {lies|lie} on a blanket.', false],
    ['grandmother knitting in a rocking chair', 'The ball of wool lies on the floor.', true],
    ['grandmother knitting', '$The {sits|sit} deep in an armchair.', false],
    ['man in a hat', '$The {sits|sit} deep in an armchair.', false],
  ])('%s: %s', (idea, row, refused) => expect(sits(idea, row)).toBe(refused));
});

it.each([
  ['elderly couple dancing in the living room', 'A fridge door stands open behind.', true],
  ['elderly couple dancing in the living room', 'The sofa has been pushed to the wall.', false],
  ['woman cooking in the kitchen', 'A pan smokes on the stove.', false],
  ['woman reading in a library', 'A kettle steams on the hob.', true],
  ['woman reading', 'A kettle steams on the hob.', false],
  ['woman reading at home', 'A kettle steams on the hob.', false],
])('one room: %s, %s', (idea, row, refused) => expect(isOfOtherRoom(row, read(idea))).toBe(refused));

it.each([
  ['a wizard arguing with a knight', 'Behind are a wall and a parked van.', true],
  ['a wizard arguing with a knight', 'Behind are a wall and a cart.', false],
  ['a knight in a supermarket', 'Strip lights run along the ceiling.', false],
  ['a man arguing with his brother', 'Behind are a wall and a parked van.', false],
  ['elven city at dusk', 'parked cars', true],
  ['wild west town at noon', 'parked cars', true],
  ['hobbit village', 'A tractor stands in the lane.', true],
  ['the old town of a modern city', 'parked cars', false],
  ['elven city with flying cars', 'parked cars', false],
])('one time: %s, %s', (idea, row, refused) => expect(isOfAnotherTime(row, idea)).toBe(refused));

it.each([
  ['empty hospital corridor at night', false],
  ['a classroom at sunset', false],
  ['a street at night', true],
  ['a hotel room with a window at night', true],
])('%s: what the hour brings to the sky follows: %s', (idea, follows) => {
  const sky = write(read(idea), { seed: 7 }).setting.filter(
    ({ source, value }) => source === 'inferred' && /^(?:stars|sky|horizon|sun)$/.test(value),
  );
  expect(sky.length > 0).toBe(follows);
});

it('nothing parks where nobody drives yet', () => {
  const cars = (idea: string) =>
    [1, 2, 3, 4, 5, 6, 7, 8].filter((seed) =>
      write(read(idea), { seed }).setting.some(({ value }) => /parked|street lamps/.test(value)),
    );
  expect(cars('a city street at dusk').length).toBeGreaterThan(0);
  expect(cars('a street of an elven city at dusk')).toEqual([]);
});

it('of several things in reach the one is meant to which it is done', () => {
  const text = textOf('female knight in silver armor holding a sword');
  expect(text).toMatch(/holds the sword/);
  expect(text).not.toMatch(/holds the armou?r/);
});

describe('what was named beside the main thing is shown again', () => {
  const after = (idea: string): string =>
    textOf(idea)
      .split(/(?<=[.:]) /)
      .slice(1)
      .join(' ');
  it.each([
    ['a farmhouse beside a lavender field', /farmhouse/],
    ['a slice of blueberry pie with vanilla ice cream', /ice cream/],
  ])('%s', (idea, word) => expect(after(idea)).toMatch(word));

  it('what melts is not said to be melting as well, and what crowns a cake lies nowhere else', () => {
    expect(textOf('stack of blueberry pancakes with melting butter')).not.toMatch(/melting butter melts/);
    expect(textOf('chocolate cake with raspberries on a white cake stand')).not.toMatch(/lie the raspberries/);
  });

  it('a leather bag has no cloth of its own, and cloth no grain of wood', () => {
    const bag = read('a leather backpack').subjects[0];
    expect(isMadeOtherwise('The cloth is scuffed pale along the seam.', bag)).toBe(true);
    expect(isMadeOtherwise('The leather is scuffed pale along the seam.', bag)).toBe(false);
    expect(textOf('silver wristwatch close up on dark blue fabric')).not.toMatch(/wood grain/);
  });

  it('a mark shows what it shall have, and no other', () => {
    const text = after('minimalist logo for a coffee shop with a mountain');
    expect(text).toMatch(/\bpeaks?\b|\bslopes?\b|\bmountains?\b/);
    expect(text).not.toMatch(/\bcups?\b/);
  });
});

it('posters on the wall of a room make no sheet of it', () => {
  expect(textOf('college dorm room, posters on the wall')).toMatch(/\bdesk\b|\bbed\b|\bmattress\b/);
});
