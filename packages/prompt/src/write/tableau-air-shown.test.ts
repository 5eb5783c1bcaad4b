/** An hour, a weather or a season that was said is seen in a sentence. */
import { expect, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { isOfOtherHour } from './other-hour.ts';
import { write } from './write.ts';

const after = (idea: string): string[] =>
  [0, 1, 2].map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long', seed })
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
  );

test.each([
  ['a lighthouse in the fog', /\bfog\b/i],
  ['a picnic in spring', /blossom|pale green/i],
  ['a robot in a thunderstorm', /lightning/i],
  ['a street musician at night', /night|dark|lamp|lit/i],
  ['a desert camel at noon', /overhead|noon|short/i],
  ['a steampunk airship above the clouds at sunset', /sunset|red sun|orange/i],
])('%s', (idea, seen) => {
  for (const text of after(idea)) expect(text).toMatch(seen);
});

test('a light of another hour is not told', () => {
  const evening = read('a steampunk airship above the clouds at sunset');
  expect(isOfOtherHour('First sun hits one side and makes it glow.', evening)).toBe(true);
  expect(isOfOtherHour('The last sun lies on one side.', evening)).toBe(false);
  expect(isOfOtherHour('The last sun lies on one side.', read('a harbor at dawn'))).toBe(true);
});
