/** Light in ideas as people type them and in places where most lights cannot be: none that is not there, one at most, each with its rule. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './write.ts';

const bench = (name: string): string[] =>
  readFileSync(new URL(`../../../../bench/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { idea: string }).idea : line));
const DARK = ['cinema', 'nightclub', 'cave', 'subway station', 'tunnel', 'wine cellar', 'elevator', 'basement'];
const WHO = ['a woman', 'two friends', 'a dog', 'a mug', 'an old man with a guitar', 'a robot'];
const dark = DARK.flatMap((place) => WHO.map((who) => `${who} in a ${place}`));
const IDEAS = [
  ...bench('typed-ideas.jsonl'),
  ...bench('blind/ideas.txt'),
  ...bench('blind/set-2/ideas.txt'),
  ...bench('ideas-scenery.txt'),
];

it('no window and no sun lights a place that has none', () => {
  for (const idea of dark)
    for (const { kind, value } of write(read(idea), { liberty: 'free', seed: 1 }).look)
      if (kind === 'lighting') expect(value, idea).not.toMatch(/window|street light|moonlight|noon|morning/i);
});

it('every light that a writer chose is known and names its rule (B3), and no two are added', () => {
  expect(IDEAS.length + dark.length).toBeGreaterThan(350);
  for (const idea of IDEAS) {
    const lights = write(read(idea), { liberty: 'free', seed: 1 }).look.filter(
      ({ kind, source }) => kind === 'lighting' && source === 'writer',
    );
    expect(lights.length, idea).toBeLessThanOrEqual(1);
    for (const { rule, reason } of lights) expect([rule, reason].every(Boolean), idea).toBe(true);
  }
});

it('a haunted house is not looked at in sunshine where no hour was said', () => {
  const hours = new Set<string>();
  for (const idea of ['haunted house on a hill', 'a haunted mansion at the end of the road', 'creepy old house in the woods'])
    for (const seed of [1, 7, 21, 40])
      for (const { kind, value } of write(read(idea), { liberty: 'balanced', seed }).setting)
        if (kind === 'time') hours.add(value);
  expect([...hours].filter((hour) => !/dusk|night/.test(hour))).toEqual([]);
  expect(hours.size).toBeGreaterThan(0);
});
