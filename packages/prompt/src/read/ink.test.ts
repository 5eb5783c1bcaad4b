import { expect, it } from 'vitest';
import { read } from './read.ts';

const told = (idea: string) =>
  read(idea).subjects.map(({ name, attributes }) => [...attributes.map(({ value }) => value), name].join(' '));

it.each([
  ['a poster that says "SUMMER SALE" in red', ['red lettering']],
  ['a poster "JAZZ" in bright yellow on black', ['bright yellow lettering']],
  ['a sign that says "OPEN" in neon', ['sign', 'neon lettering']],
  ['a mug with "MUM" in blue, on a table', ['mug', 'table', 'blue lettering']],
  ['the word "STOP" in white on a red sign', ['white word', 'red sign']],
  ['a bus with the number "42" in orange', ['bus', 'orange number']],
  ['"HELLO" in red and "WORLD" in blue', ['red lettering', 'blue lettering']],
  ['a sign "OPEN" in red and blue', ['red blue sign']],
])('B2 what letters are in is theirs: %s', (idea, expected) => {
  expect(told(idea)).toEqual(expected);
});

it.each([
  ['a book "Alice" in wonderland', ['book']],
  ['a sign "OPEN" in a red frame', ['sign', 'red frame']],
  ['a film poster "Men" in black suits', ['black suit']],
])('and a place, a frame or clothes are not: %s', (idea, expected) => {
  expect(told(idea)).toEqual(expected);
});

it('B1 its span is the colour alone', () => {
  const idea = 'a poster that says "SALE" in red';
  const [letters] = read(idea).subjects;
  expect(letters?.attributes.map(({ span }) => span && idea.slice(...span))).toEqual(['red']);
});
