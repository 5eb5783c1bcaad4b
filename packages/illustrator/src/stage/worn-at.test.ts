import { expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const placed = (who: string, predicate: string, thing: string) => {
  const { stage } = planOf(brief({ subjects: [{ name: who }, { name: thing }], relations: [[who, predicate, thing]] }), {
    width: 512,
    height: 512,
    seed: 7,
    missing: 'leave',
  });
  const at = (name: string) => {
    const [x, y, w, h] = stage.objects.find((object) => object.of === name)!.box;
    return { x: x + w / 2, top: y, bottom: y + h, middle: y + h / 2, w, h };
  };
  return { who: at(who), thing: at(thing.replaceAll(' ', '-')) };
};

it.each([
  ['carnival mask', 0.05, 0.19],
  ['necklace', 0.16, 0.32],
  ["knight's helmet", 0, 0.17],
])('a %s is worn between %s and %s of the height of who wears it, and in the middle', (thing, from, to) => {
  const found = placed('man', 'wearing', thing);
  const down = (found.thing.middle - found.who.top) / found.who.h;
  expect(down).toBeGreaterThan(from);
  expect(down).toBeLessThan(to);
  expect(Math.abs(found.thing.x - found.who.x)).toBeLessThan(found.who.w * 0.1);
  expect(found.thing.w).toBeLessThan(found.who.h * 0.2);
});

it.each(['swing', 'hammock'])('who is on a %s sits there, feet near the ground, and does not stand on its top', (seat) => {
  const { who, thing } = placed('boy', 'on', seat);
  expect(who.top).toBeGreaterThan(thing.top - who.h * 0.5);
  expect(Math.abs(who.bottom - thing.bottom)).toBeLessThan(thing.h * 0.2);
});

it('two who wear masks wear one each', () => {
  const boxes = (given: Parameters<typeof brief>[0]) =>
    planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).stage.objects.map(
      ({ of, box: [x, y, w, h] }) => ({
        of,
        x: x + w / 2,
        y: y + h / 2,
        w,
        h,
      }),
    );
  const two = boxes({
    subjects: [
      { name: 'woman', count: 2 },
      { name: 'carnival mask', count: 2 },
    ],
    relations: [['woman', 'wearing', 'carnival mask']],
  });
  const of = (name: string) => two.filter((each) => each.of === name).sort((a, b) => a.x - b.x);
  const faces = of('woman');
  expect(of('carnival-mask').map(({ x }, i) => Math.abs(x - faces[i]!.x) < faces[i]!.w * 0.1)).toEqual([true, true]);
});
