/** A row gives nothing another colour, material, vessel or support than was said. */
import { expect, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const textOf = (idea: string): string =>
  [0, 1, 2]
    .flatMap((seed) => prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' }))
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['a silver train has no white flank', 'a futuristic silver train in a desert', /white flank/],
  ['black sails are not the colour of linen', 'a pirate ship with torn black sails', /colour of old linen/],
  ['green apples are not streaked red', 'a wooden bowl of green apples', /streaked red|fill the basket/],
  [
    'the scales of a silver tail are not blue-green',
    'a mermaid with a silver tail on a rock at moonlight',
    /scales.*blue-green/,
  ],
  ['a sign on a porch hangs on no gate', 'wooden sign that says "Welcome" on a front porch', /\bgate\b/],
  ['a stone staircase has no steps of cast iron', 'a spiral stone staircase in an old tower', /cast iron/],
  ['a throne without its king sits in no robe', "a king's golden throne, no king", /\brobe\b|sits with/],
  ['a desk without its wizard has no beard', "a wizard's messy desk, no wizard", /\bbeard\b|pointed hat/],
  ['worn boots wear nothing', 'a pair of worn brown boots on a doorstep', /What it wears/],
])('%s', (_, idea, never) => {
  expect(textOf(idea)).not.toMatch(never);
});
