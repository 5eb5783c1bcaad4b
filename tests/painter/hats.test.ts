/** What animals wear is on their heads, one each, and nobody sits in a hat. */
import { read } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { planOf } from '../../packages/illustrator/src/stage/plan.ts';

const boxes = (idea: string, name: string) =>
  planOf(read(idea), { width: 512, height: 512, seed: 7, missing: 'leave' })
    .stage.objects.filter((object) => object.of.includes(name))
    .map(({ box: [x, y, w, h] }) => ({ x: x + w / 2, top: y, bottom: y + h, w, h }));

it.each([
  ['a penguin in a top hat', 'penguin', 1],
  ['two penguins wearing hats', 'penguin', 2],
  ['a dog with a hat', 'dog', 1],
  ['a cat in a party hat', 'cat', 1],
])('%s', (idea, who, count) => {
  const [wearers, hats] = [boxes(idea, who), boxes(idea, 'hat')];
  expect([wearers.length, hats.length]).toEqual([count, count]);
  for (const wearer of wearers) {
    const hat = hats.find(({ x }) => Math.abs(x - wearer.x) <= 0.5 * wearer.w);
    // Its brim is over the head, and the head in it.
    expect(hat?.bottom).toBeGreaterThan(wearer.top);
    expect(hat?.bottom).toBeLessThan(wearer.top + 0.25 * wearer.h);
    expect(hat?.w).toBeGreaterThan(0.2 * Math.min(wearer.w, wearer.h));
  }
});

it('whichever way it looks, it is the head that wears it, and not the tail', () => {
  for (let seed = 0; seed < 12; seed++) {
    const { placed } = planOf(read('a dog with a hat'), { width: 512, height: 512, seed, missing: 'leave' });
    const [dog, hat] = ['dog', 'hat'].map((name) => placed.find(({ fact }) => fact.name === name)!);
    const right = (dog!.drawing!.heading === 'right') !== dog!.flip;
    expect(hat!.x > dog!.x, `seed ${seed}`).toBe(right);
  }
});
