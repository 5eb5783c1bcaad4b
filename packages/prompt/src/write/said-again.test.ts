/** What was said of a thing comes back in a sentence that shows it, and lines of layout do not take its room. */
import { expect, it, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textOf = (idea: string): string =>
  prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })
    .map(({ text }) => text)
    .join(' ');
const told = (idea: string): string => textOf(idea).replace(/^[^.]*\. /, '');

test.each([
  ['mustard enamel camping kettle', /mustard/],
  ['a navy suitcase on a bed', /navy/],
  ['bear slippers beside a radiator', /bear's face/],
  ['leftover curry toastie cut in half', /toasted golden brown/],
])('%s is shown again', (idea, shown) => {
  expect(told(idea)).toMatch(shown);
});

it('a goat that refuses has its verb, and a capital is of the sentence', () => {
  expect(textOf('a goat that refuses to get out of the back of a taxi')).toMatch(/^[^.]* (?<!that )refuses to get out/);
  expect(textOf('Welder knitting on her lunch break')).toMatch(/^A welder /);
});

it('who races snails does not run, and goggles teach nobody to swim', () => {
  expect(textOf('kids racing snails on a kitchen table')).not.toMatch(/\bruns? with\b/);
  expect(textOf('a brother teaching a sister to ride a bike, she has swim goggles on')).not.toMatch(/Waist-deep/);
});
