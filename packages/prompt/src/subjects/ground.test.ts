import { sceneOf } from '@atelier/lexicon';
import { expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from '../write/by-tables.fixture.ts';
import { isGround } from './ground.ts';

const SEEDS = [0, 1, 2, 3, 4, 5];
const textOf = (brief: ReturnType<typeof write>) =>
  prose(brief, { length: 'long' })
    .map(({ text }) => text)
    .join(' ');

it.each([
  'a woman in a wheelchair playing basketball',
  'a bald man with a beard',
  'a boy flying a kite',
  'a firefighter at a burning house',
])('%s: what came with a ground that the text does not name is not told either', (idea) => {
  let props = 0;
  for (const seed of SEEDS) {
    const brief = write(read(idea), { liberty: 'free', seed });
    const scene = sceneOf(brief.setting.find((fact) => isGround(fact, true))?.value ?? '');
    if (scene === undefined) continue;
    props += [...brief.subjects, ...brief.setting].filter(({ rule }) => rule?.startsWith(`${scene}.`)).length;
    expect(textOf(brief)).not.toMatch(/shore|skyline|\bpines?\b|slopes?\b|ridge|footpath|between the blades|hillside|wisps/i);
  }
  // They are painted all the same.
  expect(props).toBeGreaterThan(0);
});

it('hills that a person named are told with what stands there', () => {
  const told = SEEDS.map((seed) => textOf(write(read('a boy flying a kite in the hills'), { liberty: 'free', seed }))).join(
    ' ',
  );
  expect(told).toMatch(/\bpines?\b|\btrees?\b|\bflowers\b|\bclouds?\b/);
  expect(told).not.toMatch(/shore/);
});
