/** A hill that is all the picture is of rises as one. */
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { viewOf } from '../stage/view.ts';
import { moundIn } from './said-mound.ts';

const hillOf = (idea: string): number =>
  moundIn({
    brief: write(read(idea), { liberty: 'faithful', seed: 3 }),
    scene: 'hills',
    view: viewOf(256, 256, 0.5, 3),
    seed: 3,
    sunSide: 1,
  })?.mound.height ?? 0;

it('a hill that nobody is on is the highest, and one among other things is none of its own', () => {
  expect(hillOf('a hill')).toBeGreaterThan(hillOf('a man on a hill'));
  expect(hillOf('a hill and a cow')).toBe(0);
});

it.each(['terraced hills in spring rain', 'a terraced hill', 'rolling hills'])('%s: land, and no mound', (idea) => {
  expect(hillOf(idea)).toBe(0);
});
