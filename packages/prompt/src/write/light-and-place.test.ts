import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const told = (idea: string) =>
  Array.from({ length: 10 }, (_, seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
      .map(({ text }) => text)
      .join(' '),
  ).join('\n');

it.each([
  ['a wristwatch on a beach', /\blamp\b|black background/i],
  ['a submarine in the deep sea', /\bsun\b|sunlight|daylight|dust in the light/i],
  ['a kitchen without windows', /through the window|window light|light from a window|daylight/i],
  ['a man in a subway car', /window light|sunlight|daylight|light from a window|through the window/i],
  ['an empty subway car', /city street|bumper|mirrors?\b(?! each)|bookshop|landscape/i],
  ['a chess player', /turf|studs|ribs heaving|stadium/i],
  ['a vegan burger', /cheese|bacon|rosy/i],
  ['a businesswoman', /street lamp|street light|blue night/i],
])('%s is not told with %s', (idea, wrong) => expect(told(idea)).not.toMatch(wrong));

it('by day and in a room with windows the window lights it still', () => {
  expect(told('a woman reading in a kitchen')).toMatch(/window|daylight|sun/i);
});

const setting = (idea: string, kind: string) =>
  [1, 2, 3].map((seed) => write(read(idea), { liberty: 'free', seed }).setting.find((fact) => fact.kind === kind)?.value);

it.each([
  ['a girl catching fireflies', 'hills', 'night'],
  ['a cat with fireflies', 'meadow', 'night'],
  ['a cat and lightning', 'meadow', 'dusk'],
  ['a wolf and polar lights', 'forest', 'night'],
])('%s is in the %s at %s, as what shines is seen then', (idea, place, time) => {
  expect(setting(idea, 'place')).toEqual([place, place, place]);
  expect(setting(idea, 'time')).toEqual([time, time, time]);
});

it('a mug with fireflies bears them and stands in no land', () => {
  expect(setting('a mug with fireflies', 'time')).toEqual([undefined, undefined, undefined]);
});

it.each(['an abandoned hospital', 'a school'])('%s that stands in land is no room of a photograph', (idea) => {
  expect(setting(idea, 'place')).toEqual(['hills', 'hills', 'hills']);
  expect(told(idea)).not.toMatch(/\b(?:interior|room)\b[^.]* photo|on the floor/i);
});

it.each([
  ['a poppy field under summer clouds', undefined],
  ['a beach under a blue sky', undefined],
])('%s is seen by day, whatever the seed', (idea, time) => {
  for (let seed = 0; seed < 12; seed++)
    expect(write(read(idea), { liberty: 'free', seed }).setting.find((fact) => fact.kind === 'time')?.value).toBe(time);
});

it('snow that falls has no low sun', () => {
  for (let seed = 0; seed < 12; seed++) {
    const time = write(read('snow falling over a lake'), { liberty: 'free', seed }).setting.find(
      (fact) => fact.kind === 'time',
    );
    expect(time?.value ?? 'day').not.toMatch(/golden hour|sunset/);
  }
});
