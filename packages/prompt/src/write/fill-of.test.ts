/** Texts of which little is known go on with what belongs to just their subject. */
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const told = (idea: string) =>
  prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

it.each([
  ['epic battle scene with dragons', /banners|shields|scales/],
  ['a suspension bridge disappearing into fog', /paler until both are gone|piers|railing/],
  ['red and gold paint pouring', /ridges|highlights/],
  ['graffiti of the word LOVE on a brick wall', /outline|sprayed|drips/],
])('“%s” has eighty words', (idea, own) => {
  expect(told(idea).split(' ').length).toBeGreaterThanOrEqual(80);
  expect(told(idea)).toMatch(own);
});

it.each(['a prison cell', 'an empty room with white walls', 'an igloo interior'])(
  '“%s” is told as no thing on a table',
  (idea) => {
    expect(told(idea)).not.toMatch(/half the height|upper edge|mid-grey ground/);
  },
);

it.each([
  ['a greenhouse', /three books|iron hooks/i],
  ['an unlit empty attic', /skirting/],
  ['green gradient', /coolest|grey/],
  ['a battle between two armies', /out of focus/],
  ['a snowball fight', /banners|shields|sparks/i],
])('“%s” has nothing of what belongs elsewhere', (idea, other) => {
  expect(told(idea)).not.toMatch(other);
});
