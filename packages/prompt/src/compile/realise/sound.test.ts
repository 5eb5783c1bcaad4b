import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { prose } from './prose.ts';
import { isSound } from './sound.ts';

const bench = new URL('../../../../../bench/', import.meta.url);
const lines = (name: string): string[] =>
  readFileSync(new URL(name, bench), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
const listed = (folder: string): string[] =>
  readdirSync(new URL(folder, bench))
    .filter((name) => /^ideas.*\.txt$/.test(name))
    .flatMap((name) => lines(`${folder}${name}`));
const IDEAS = [
  ...new Set([
    ...lines('typed-ideas.jsonl').map((line) => (JSON.parse(line) as { idea: string }).idea),
    ...lines('typed-ideas-held.jsonl').map((line) => (JSON.parse(line) as { idea: string }).idea),
    ...listed('blind/'),
    ...listed('writer/'),
    ...listed('./'),
    ...readdirSync(new URL('blind/', bench))
      .filter((name) => name.startsWith('set-'))
      .flatMap((name) => listed(`blind/${name}/`)),
  ]),
];
const pieces = (idea: string, seed: number) => prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' });

describe('a sentence that cannot be read', () => {
  it.each([
    'The postman is turning.',
    'A plumber is taking.',
    'The frame has a thin gold frame.',
    'The boot is thick leather boots with long laces.',
    'Low sun edges the syrup and the maple syrup in yellow.',
    'A bamboo bamboo style.',
    'It has a old lid.',
    'Loose stones lie along the edge .',
    'A girl are running.',
  ])('%s', (text) => {
    expect(isSound(text)).toBe(false);
  });

  it.each([
    'The windmill is turning.',
    'The tower is a tall square stone tower.',
    'The road has two ruts.',
    'A unicorn stands by an oak.',
    'The sign says "The The".',
    'A one-eyed cat sits on a European wall.',
  ])('is none of these: %s', (text) => {
    expect(isSound(text)).toBe(true);
  });
});

describe('an opening that nobody would write', () => {
  it.each([
    ['loneliness in a big city', 'Loneliness in a big city.'],
    ['a cosy reading nook under the stairs', 'A cosy reading nook under the stairs.'],
    ['three ripe avocados, one cut open', 'Three ripe avocados, one cut open.'],
    ['a snowy village with smoke rising from the chimneys', 'A snowy village with smoke rising from the chimneys.'],
  ])('%s gives way to what was typed', (idea, opening) => {
    for (const seed of [0, 1, 2]) expect(pieces(idea, seed)[0]?.text).toBe(opening);
  });
});

it('holds for every sentence of every idea of the benches', () => {
  expect(IDEAS.length).toBeGreaterThan(700);
  const broken = IDEAS.flatMap((idea, i) =>
    pieces(idea, i % 3).flatMap(({ text }) =>
      isSound(text) || /\p{Extended_Pictographic}/u.test(idea) ? [] : [`${idea}: ${text}`],
    ),
  );
  expect(broken).toEqual([]);
});
