/** Rooms as they are said, from the words to the pixels. */
import { stageOf } from '@atelier/illustrator';
import { expect, it } from 'vitest';
import { painted } from '../../packages/illustrator/src/stage/painted.ts';
import { planOf } from '../../packages/illustrator/src/stage/plan.ts';
import { reviseBrief } from '../../packages/studio/src/use-cases/revise.ts';
import { briefOf, paint, SEED } from './paint.ts';

const SIZE = { width: 256, height: 256, seed: SEED, missing: 'leave' } as const;
const art = (idea: string): string[] => stageOf(briefOf(idea, SEED, 'faithful'), SIZE).objects.map((o) => o.grounding.name);

it('a café is one with its accent too', () => {
  expect(art('a café on a rainy day')).toEqual(art('a cafe on a rainy day'));
  expect(art('a café on a rainy day')).toContain('scene.panes');
});

it.each(['a kitchen on a rainy day', 'a kitchen with a window, rain'])(
  '%s: rain is on the panes, not in the room (L2)',
  (idea) => {
    expect(art(idea)).toContain('scene.panes');
    expect(art(idea)).not.toContain('scene.rain');
  },
);

it('red hair of an old man is his beard’s too; an astronaut’s is not seen, and that is said (B1)', () => {
  const plan = (idea: string) => planOf(painted(briefOf(idea, SEED, 'faithful')), SIZE).warnings.map(({ code }) => code);
  expect(plan('an astronaut with red hair')).toEqual(['colour-not-applied']);
  expect(plan('an old man with red hair')).toEqual([]);
  expect(plan('a woman with red hair')).toEqual([]);
});

it('apples stay in their basket when something else goes (L1)', () => {
  const before = briefOf('a dog beside a basket of apples');
  const { brief: after } = reviseBrief({ brief: before, ...SIZE }, 'remove the dog');
  const apples = planOf(painted(after), SIZE).placed.filter(({ fact }) => fact.name === 'apple');
  expect(apples.length).toBeGreaterThan(2);
  for (const { inside, rim, kept } of apples) expect([inside, kept.inside, rim !== undefined]).toEqual([true, true, true]);
});

it.each([
  ['a bedroom with a brick wall', 'a bedroom'],
  ['a bedroom with a green wall', 'a bedroom'],
])('%s: the wall is painted so', async (idea, plain) => {
  // Between the window and the picture there is nothing but wall.
  const rows = async (said: string): Promise<[number, number, number]> => {
    const { data, width } = await paint(briefOf(said, SEED, 'faithful'), 128);
    const sum: [number, number, number] = [0, 0, 0];
    for (let y = 18; y < 44; y++)
      for (let x = 28; x < 56; x++) for (let c = 0; c < 3; c++) sum[c]! += data[4 * (y * width + x) + c]!;
    return sum;
  };
  const [[r, g], [r0, g0]] = [await rows(idea), await rows(plain)];
  if (idea.includes('brick')) expect(r / g).toBeGreaterThan((1.25 * r0) / g0);
  else expect(g / r).toBeGreaterThan((1.25 * g0) / r0);
});

const meanOf = (data: Uint8ClampedArray | Uint8Array, c: number): number => {
  let sum = 0;
  for (let i = c; i < data.length; i += 4) sum += data[i]!;
  return sum / (data.length / 4);
};

it('tiles of a colour that was said are on the walls of a bathroom', async () => {
  const [blue, red] = [
    await paint(briefOf('a bathroom with blue tiles'), 96),
    await paint(briefOf('a bathroom with red tiles'), 96),
  ];
  expect(meanOf(blue.data, 2) / meanOf(blue.data, 0)).toBeGreaterThan((1.2 * meanOf(red.data, 2)) / meanOf(red.data, 0));
});

it('a cat in a room is nearer to its size than to that of a bed', () => {
  const { objects } = stageOf(briefOf('a cat in a bedroom'), SIZE);
  expect(objects.find(({ name }) => name === 'cat')!.box[3]).toBeLessThan(0.4);
});

it('a clock by itself stands in a room, not before a backdrop that was only added', () => {
  const plan = planOf(painted(briefOf('a grandfather clock')), SIZE);
  expect(plan.setting.walled).toBe(true);
});

it('a globe in a library stands on the table that is told of it, not behind it', () => {
  const { objects } = stageOf(briefOf('a globe in a library'), SIZE);
  const [globe, table] = ['globe', 'table'].map((name) => objects.find((o) => o.name === name)!.box);
  expect(globe![1] + globe![3]).toBeLessThan(table![1] + 0.3 * table![3]);
});
