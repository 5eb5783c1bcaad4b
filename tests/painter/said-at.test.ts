/** Where things are by what is said of them: what leans stands before what it leans on, and a mark has no land. */
import { stageOf } from '@atelier/illustrator';
import { read, write } from '@atelier/prompt';
import { expect, it } from 'vitest';

it.each([
  ['a bicycle leaning on a blue door', 'bicycle', 'door'],
  ['a surfboard leaning on a palm tree', 'surfboard', 'palm tree'],
  ['a guitar leaning on a chair', 'guitar', 'chair'],
])('%s', (idea, one, other) => {
  const { objects } = stageOf(write(read(idea), { seed: 7 }), { width: 256, height: 256, seed: 7, missing: 'leave' });
  const bottom = (name: string) => {
    const [, y, , h] = objects.find((o) => o.name === name)!.box;
    return y + h;
  };
  // It was on top of the other: its lower edge at the upper one of that.
  expect(bottom(one)).toBeGreaterThan(bottom(other) - 0.06);
});

it('gives the mark of a club no land from its name', () => {
  const scene = (idea: string) =>
    stageOf(write(read(idea), { seed: 7 }), { width: 256, height: 256, seed: 7, missing: 'leave' }).scene.setting;
  expect(scene('a logo for a mountain bike club called RIDGELINE')).toBe('plain');
  expect(scene('a mountain lake')).toBe('lake');
});
