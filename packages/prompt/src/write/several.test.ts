import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const told = (idea: string) =>
  SEEDS.map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
      .map(({ text }) => text)
      .join(' '),
  );

it.each(['twins playing chess', 'a couple reading', 'newlyweds in a boat', 'two sisters reading'])(
  '%s: of two there is no third',
  (idea) => {
    for (const text of told(idea))
      expect(text).not.toMatch(/\bone\b[^.]*\bone\b[^.]*\bone\b|\ba third\b|the tallest|the rest of|\bof they\b/i);
  },
);

it('a family of bears are bears', () => {
  for (const text of told('a family of bears')) expect(text).not.toMatch(/family’s hair|dark curly hair|wears|jacket|older/);
});

it('monks wear no shirts of anybody', () => {
  for (const text of told('monks in a courtyard')) expect(text).not.toMatch(/shirt|denim|sweater|jacket|yellow dress/);
});

it('what a kind is called with asks for no weather: twins stand in the rain where an umbrella or rain was said', () => {
  const weathers = (idea: string) =>
    SEEDS.flatMap((seed) => write(read(idea), { liberty: 'free', seed }).setting.filter(({ kind }) => kind === 'weather'));
  expect(weathers('twins playing chess')).toEqual([]);
  expect(weathers('twins under an umbrella').length).toBeGreaterThan(0);
});
