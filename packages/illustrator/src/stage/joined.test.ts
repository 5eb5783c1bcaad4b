import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const stage = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).stage;
const drawn = (given: BriefIn) => stage(given).objects.map((o) => [o.of, o.grounding.name]);

describe('drawings that show two things in one', () => {
  it('has one for an astronaut riding a horse; the horse keeps a box of its own inside it', () => {
    const { objects, missing } = stage({
      subjects: [{ name: 'astronaut' }, { name: 'horse' }],
      relations: [['astronaut', 'riding', 'horse']],
    });
    expect(objects.map((o) => [o.of, o.grounding.name])).toEqual([
      ['astronaut', 'own:astronaut-on-horse'],
      ['horse', 'own:astronaut-on-horse'],
    ]);
    expect(objects[0]!.box).not.toEqual(objects[1]!.box);
    expect(missing).toEqual([]);
  });

  it('leaves an astronaut beside a horse two drawings', () => {
    const names = drawn({
      subjects: [{ name: 'astronaut' }, { name: 'horse' }],
      relations: [['astronaut', 'beside', 'horse']],
    });
    expect(new Set(names.map(([, art]) => art)).size).toBe(2);
  });
});

describe('what is beside a thing says what it is', () => {
  it('draws wine glasses beside wine, and spectacles beside a book', () => {
    const glasses = (other: string) =>
      drawn({ subjects: [{ name: 'glasses' }, { name: other }] }).find(([of]) => of === 'glasses')?.[1];
    expect(glasses('wine')).toBe('noto:wine-glass');
    expect(glasses('book')).toBe('noto:glasses');
  });

  it('draws a bowl of ramen once', () => {
    const names = drawn({ subjects: [{ name: 'bowl' }, { name: 'ramen' }], relations: [['bowl', 'of', 'ramen']] });
    expect(names.map(([, art]) => art)).toEqual(['noto:steaming-bowl']);
  });
});

describe('where things stand', () => {
  it('takes what is under the water below it, and leaves what is on it above', () => {
    const where = (predicate: string) =>
      stage({ subjects: [{ name: 'whale' }, { name: 'water' }], relations: [['whale', predicate, 'water']] }).scene.setting;
    expect(where('under')).toBe('underwater');
    expect(where('on')).not.toBe('underwater');
  });

  it('keeps sunflowers in a vase, and makes a field of those in a meadow', () => {
    const art = (relations: NonNullable<BriefIn['relations']>) =>
      drawn({ subjects: [{ name: 'sunflower', count: 'several' }, { name: 'vase' }], relations, place: 'meadow' })[0]![1];
    expect(art([['sunflower', 'in', 'vase']])).toBe('noto:sunflower');
    expect(art([])).toBe('scene.flowers');
  });

  it('stands on the ground what was put on something that has no drawing', () => {
    const given = (support: string): BriefIn => ({
      subjects: [{ name: 'castle' }, { name: support }],
      relations: [['castle', 'on top of', support]],
      place: 'meadow',
    });
    const [castle] = stage(given('gyroscope')).objects;
    expect(castle!.box[1] + castle!.box[3]).toBeGreaterThan(stage(given('gyroscope')).scene.horizon - 0.02);
    expect(stage(given('gyroscope')).missing.map((m) => m.name)).toEqual(['gyroscope']);
  });

  it('gives a house by the sea a shore, and a sailboat the open sea', () => {
    expect(stage({ subjects: [{ name: 'house' }], place: 'sea' }).scene.setting).toBe('beach');
    expect(stage({ subjects: [{ name: 'sailboat' }], place: 'sea' }).scene.setting).toBe('sea');
  });
});

describe('boards', () => {
  it('lets no blank board stand in for a stop sign or a credit card', () => {
    expect(drawn({ subjects: [{ name: 'stop sign' }] }).map(([, art]) => art)).not.toContain('board.sign');
    expect(drawn({ subjects: [{ name: 'credit card' }] }).map(([, art]) => art)).not.toContain('board.card');
    expect(drawn({ subjects: [{ name: 'invitation' }] }).map(([, art]) => art)).toEqual(['board.card']);
  });
});

it.each([
  ['fire', 'own:dragon-fire'],
  ['ice', 'own:dragon-ice'],
])('a dragon that breathes %s has it at its mouth, and nothing burns on the ground', (what, art) => {
  const { objects } = stage({ subjects: [{ name: 'dragon' }, { name: what }], relations: [['dragon', 'breathing', what]] });
  expect(objects.find((o) => o.of === 'dragon')?.grounding.name).toBe(art);
  expect(objects.filter((o) => o.of === what).map((o) => o.grounding.name)).not.toContain('own:campfire');
});
