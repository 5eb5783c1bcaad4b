import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { isForeign } from './is-foreign.ts';

it.each<[string, boolean]>([
  ['czerwony lis w śniegu', true],
  ['kočka na střeše', true],
  ['en rev i snøen', true],
  ['een hond op het strand', true],
  ['雪の中の赤い狐', true],
  ['красная лиса', true],
  ['ein Strand bei Sonnenuntergang', true],
  ['a beach sunset', false],
  ['girafe eating leafs', false],
  ['cozy cabin vibes', false],
  ['Gandalf and Frodo in Mordor', false],
  ['vikings war, cave troll, matte painting, cinematic', false],
  ['dog', false],
  ['🌵🌵', false],
  ['', false],
])('%s: %s', (idea, foreign) => {
  expect(isForeign(idea, read(idea))).toBe(foreign);
});
