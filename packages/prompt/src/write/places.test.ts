/** A place is told as what it is and in the state that was said of it, and nothing in it contradicts that. */
import { expect, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textsOf = (idea: string) =>
  [0, 1].map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
      .map(({ text }) => text)
      .join(' '),
  );

test.each([
  ['a mudflat at low tide with a rowing boat', /mud runs flat/, /stone wall|brown field/],
  ['a drained lake with a broken jetty', /curling plates/, /ripples|reeds|canoe/],
  ['an abandoned swimming pool full of leaves', /without water|dry basin|is dry/, /enters the water|wet footprints/i],
  ['a ploughed field in November with gulls', /furrows/, /daisies|poppies|tall green grass/i],
  ['a wheat field after the harvest with round bales', /short pale stalks/, /through the crop/],
  ['a launderette with one machine running', /soap dispenser|front-loading|round glass doors/i, /pale boards|garden/],
  ['a derelict factory hall with birches growing through the roof', /broken|peels/, /meadow/],
])('%s', (idea, shown, never) => {
  for (const text of textsOf(idea)) {
    expect(text).toMatch(shown);
    expect(text).not.toMatch(never);
  }
});

test('a lake in autumn is given trees whose leaves turn, and at no other time', () => {
  const trees = (idea: string): Set<string> =>
    new Set(
      Array.from({ length: 30 }, (_, seed) => write(read(idea), { seed })).flatMap((brief) =>
        brief.subjects.filter(({ source }) => source === 'writer').map(({ name }) => name),
      ),
    );
  expect(trees('a lake in autumn')).toContain('birch tree');
  expect(trees('a lake in autumn')).not.toContain('pine tree');
  expect(trees('a lake in summer')).toContain('pine tree');
  expect(trees('a lake in summer')).not.toContain('birch tree');
});

test.each(['sandstorm approaching an old fort', 'a sandstorm', 'a dust storm and a truck'])('%s: over a desert', (idea) => {
  const places = write(read(idea), { liberty: 'balanced', seed: 7 }).setting.filter(({ kind }) => kind === 'place');
  expect(places.map(({ value }) => value)).toEqual(['desert']);
});
