/** L1 where an edit takes away, counts or moves: what it did not name stands where it stood, to the pixel row. */
import { stageOf } from '@atelier/illustrator';
import type { Box, Stage } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../packages/illustrator/src/stage/plan.ts';
import { paintedBy, reviseBrief, sizeAfter } from '../../packages/studio/src/use-cases/revise.ts';
import { briefOf, SEED } from './paint.ts';

const SIZE = { width: 256, height: 256, seed: SEED, missing: 'leave' } as const;
const boxes = ({ objects }: Stage, without: string): Record<string, Box> =>
  Object.fromEntries(objects.filter(({ of }) => of !== without).map(({ id, box }) => [id, box]));

describe('what an edit did not name stands where it stood', () => {
  it.each([
    ['a horse and a dog in a meadow', 'remove the dog', 'dog'],
    ['a sailboat and a lighthouse by the sea', 'remove the lighthouse', 'lighthouse'],
    ['a cow, a sheep and a pig in a meadow', 'remove the pig', 'pig'],
    ['a table, a chair and a lamp', 'remove the lamp', 'lamp'],
    ['a penguin on ice and a snowman', 'two penguins', 'penguin'],
    ['a dog and a cat on a beach', 'put the dog to the right of the cat', 'dog'],
  ])('%s; %s', (idea, instruction, named) => {
    const before = briefOf(idea);
    const { brief: after } = reviseBrief({ brief: before, ...SIZE }, instruction);
    const [was, is] = [stageOf(before, SIZE), stageOf(after, SIZE)];
    expect(is.objects).not.toEqual(was.objects);
    const [a, b] = [boxes(was, named), boxes(is, named)];
    expect(Object.keys(b)).toEqual(Object.keys(a));
    for (const [id, box] of Object.entries(a))
      for (const [side, part] of box.entries()) expect(b[id]![side]).toBeCloseTo(part, 9);
  });

  it.each(['a rabbit and a fox in a garden', 'a rabbit in a garden'])(
    '%s; remove the rabbit: the eye stays near the ground',
    (idea) => {
      const before = briefOf(idea);
      const { brief: after } = reviseBrief({ brief: before, ...SIZE }, 'remove the rabbit');
      const eye = (brief: typeof before): number => planOf(brief, SIZE).setting.view.eye;
      expect(eye(before)).toBeLessThan(1);
      expect(eye(after)).toBe(eye(before));
    },
  );

  it('a second edit keeps what the first had kept, and another ratio lays out anew', () => {
    const before = briefOf('a cow, a sheep and a pig in a meadow');
    const once = reviseBrief({ brief: before, ...SIZE }, 'remove the pig').brief;
    const twice = reviseBrief({ brief: once, ...SIZE }, 'remove the sheep').brief;
    const cow = (brief: typeof before): Box => stageOf(brief, SIZE).objects.find(({ of }) => of === 'cow')!.box;
    for (const [side, part] of cow(before).entries()) expect(cow(twice)[side]).toBeCloseTo(part, 9);
    const wide = reviseBrief(paintedBy({ brief: once, ...SIZE }), 'make it 16:9').brief;
    expect(sizeAfter({ brief: once, ...SIZE }, wide).width).toBeGreaterThan(sizeAfter({ brief: once, ...SIZE }, wide).height);
    expect(wide.subjects.some(({ places }) => places)).toBe(false);
  });
});
