import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { painted } from './painted.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const two = (one: string, predicate: string, other: string, more: Partial<BriefIn> = {}) =>
  plan({ subjects: [{ name: one }, { name: other }], relations: [[one, predicate, other]], ...more });

describe('drawings show the parts that were said', () => {
  it.each([
    ['birthday cake', 'candle', 7, 'own:birthday-cake-7'],
    ['birthday cake', 'candle', 5, 'own:birthday-cake'],
    ['birthday cake', 'candle', 40, 'own:birthday-cake'],
    ['ice cream cone', 'scoop', 3, 'own:ice-cream-cone-3'],
  ])('a %s with its %s: %d', (whole, part, count, art) => {
    const { placed, stage } = plan({ subjects: [{ name: whole }, { name: part, count }], relations: [[whole, 'with', part]] });
    expect(placed.map((p) => p.art)).toEqual([art]);
    expect(stage.missing).toEqual([]);
  });

  it('a tractor and its wheels are one drawing, and a wheel beside it is another', () => {
    const arts = (predicate: string) => two('tractor', predicate, 'wheel').placed.map((p) => p.fact.name);
    expect(arts('with')).toEqual(['tractor']);
    expect(arts('beside')).toContain('wheel');
  });

  it('the squares of a cloth are on it, and make no street of its place', () => {
    const names = (whole: string) =>
      painted(brief({ subjects: [{ name: whole }, { name: 'square' }], relations: [[whole, 'with', 'square']] })).subjects.map(
        ({ name }) => name,
      );
    expect(names('tablecloth')).toEqual(['tablecloth', 'tablecloth marking']);
    expect(names('town')).toEqual(['town', 'square']);
  });

  it('a pizza has its toppings on it, and nothing lies beside it', () => {
    const { placed } = plan({
      subjects: [{ name: 'pizza' }, { name: 'mushroom' }, { name: 'olive' }],
      relations: [
        ['pizza', 'with', 'mushroom'],
        ['pizza', 'with', 'olive'],
      ],
    });
    expect(placed.map((p) => p.art)).toEqual(['own:pizza-mushroom-olive']);
  });

  it('a house on fire burns, and no fire is lit beside it', () => {
    expect(two('house', 'on', 'fire').placed.map((p) => p.art)).toEqual(['own:house-burning']);
    expect(two('house', 'beside', 'fire').placed.map((p) => p.art)).toContain('own:house');
  });
});

describe('who is on somebody or something', () => {
  it('a penguin on skis stands on two that lie flat', () => {
    const { placed } = two('penguin', 'on', 'skis');
    const skis = placed.find((p) => p.art === 'own:skis-flat')!;
    const bird = placed.find((p) => p.fact.name === 'penguin')!;
    expect(skis.width).toBeGreaterThan(4 * skis.height);
    expect(Math.abs(bird.y - skis.y)).toBeLessThan(0.12 * bird.height);
  });

  it('dogs that follow a cat look at it, and it runs on the same way', () => {
    const { placed } = two('dog', 'following', 'cat');
    const [dog, cat] = ['dog', 'cat'].map((name) => placed.find((p) => p.fact.name === name)!);
    const right = (p: typeof dog): boolean => p!.flip === (p!.drawing?.heading === 'left');
    expect(right(dog)).toBe(dog!.x < cat!.x);
    expect(right(cat)).toBe(right(dog));
  });

  it.each(['in', 'wearing'])('a dog %s a scarf has it at its neck and is seen', (predicate) => {
    const { placed } = two('dog', predicate, 'scarf');
    const [dog, scarf] = ['dog', 'scarf'].map((name) => placed.find((p) => p.fact.name === name)!);
    expect(scarf!.height).toBeLessThan(0.5 * dog!.height);
    expect(scarf!.y).toBeLessThan(dog!.y - 0.2 * dog!.height);
    expect(scarf!.y - scarf!.height).toBeGreaterThan(dog!.y - dog!.height);
  });
});
