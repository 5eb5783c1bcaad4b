/** Where single things are seen when nothing else was said. */
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const written = (idea: string) => {
  const { setting } = write(read(idea), { liberty: 'balanced', seed: 11 });
  return setting.filter((f) => !f.off);
};
const place = (idea: string): string | undefined => written(idea).find((f) => f.kind === 'place')?.value;

it.each([
  ['a cathedral', 'town square'],
  ['a lily pad', 'lake'],
  ['a street lamp', 'city street'],
  ['an old stone bridge', 'river'],
  ['a whale under the milky way', 'open sea'],
  ['a fox under the milky way', undefined],
  ['tattoo design of a lotus flower', undefined],
  ['a turtle and a rabbit racing', 'meadow'],
  ['a turtle and a shark', 'underwater'],
  ['a christmas tree with presents', 'living room'],
  ['red pickup truck with a christmas tree', 'city street'],
  ['couple having breakfast in bed', 'bedroom'],
  ['child blowing out birthday candles', 'dining room'],
  ['a water tower', 'hills'],
  ['a cup of tea and a book by the fire', 'living room'],
  ['a phone booth in the rain', 'city street'],
])('%s: %s', (idea, home) => {
  expect(place(idea)).toBe(home);
});

it('a street lamp is seen at the hour at which it is lit', () => {
  expect(written('a street lamp').find((f) => f.kind === 'time')?.value).toBe('dusk');
  expect(written('street lamps').find((f) => f.kind === 'time')?.value).toBe('dusk');
});

it.each([1, 2, 3, 4, 5])('whoever sees a rainbow has the sun at their back (seed %i)', (seed) => {
  const { setting } = write(read('a rainbow at golden hour'), { liberty: 'free', seed });
  expect(setting.filter((f) => !f.off && /\bsun$/.test(f.value))).toEqual([]);
});

it('the sun that was said beside a rainbow stays', () => {
  const { subjects, setting } = write(read('a rainbow and a setting sun'), { liberty: 'free', seed: 1 });
  expect([...subjects.map((s) => s.name), ...setting.map((f) => f.value)].join(' ')).toMatch(/sun/);
});

it.each(['a space station corridor', 'a snow globe shop', 'a mountain lodge lobby'])(
  'nothing of the scenery in its name follows from %s: it is within walls',
  (idea) => {
    expect(written(idea).filter((f) => f.source === 'inferred')).toEqual([]);
    expect(written(idea).filter((f) => /^(?:snow|stars|sky|mountains|distant mountains)$/.test(f.value))).toEqual([]);
  },
);

it.each([
  ['a horse in Texas', 'meadow'],
  ['cherry blossoms in Japan', 'river'],
])('%s: in a land that brings no scenery to mind a thing has its own, %s', (idea, home) => {
  expect(written(idea).flatMap((f) => (f.kind === 'place' && f.source === 'writer' ? [f.value] : []))).toEqual([home]);
});

it.each(['a horse in Iceland', 'the pyramids of Egypt', 'a red car in Paris', 'a camel in the Sahara'])(
  '%s: no second place is invented',
  (idea) => {
    expect(written(idea).filter((f) => f.kind === 'place' && f.source === 'writer')).toEqual([]);
  },
);
