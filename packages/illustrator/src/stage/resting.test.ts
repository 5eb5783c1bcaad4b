/** What things are made of, stand on and lie in. */
import { describe, expect, it } from 'vitest';
import { hex } from '../colour.ts';
import { type BriefIn, brief, type SubjectIn } from './__fixtures__/briefs.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });
const by = (placed: readonly Placed[]): Record<string, Placed> => Object.fromEntries(placed.map((p) => [p.fact.name, p]));
const foot = (p: Placed): number => p.y;
const top = (p: Placed): number => p.y - p.height * p.footShare[1];
const middle = (p: Placed): number => p.x + (0.5 - p.footShare[0]) * p.width;

describe('a material is a colour', () => {
  it.each([
    ['key', 'iron', '#5b5d61'],
    ['sword', 'brass', '#b98d34'],
    ['vase', 'glass', '#bfd9dc'],
  ])('a %s of %s', (name, value, code) => {
    const [one] = plan({ subjects: [{ name, material: value }] }).placed;
    expect(one!.recolour).toEqual(hex(code));
  });

  it('leaves a wooden table its own wood, and a brick of a colour that was said', () => {
    expect(plan({ subjects: [{ name: 'table', material: 'wooden' }] }).placed[0]!.recolour).toBeUndefined();
    const red = plan({
      subjects: [{ name: 'vase', material: 'glass', color: 'red' }],
    });
    expect(red.stage.objects[0]!.colors).toEqual(['red']);
  });
});

describe('a stack', () => {
  const stacked = (name: string, count: number, where: BriefIn['relations'] = [], more: readonly SubjectIn[] = []) =>
    plan({
      subjects: [{ name, count, arrangement: 'stack' }, ...more],
      relations: where,
    }).placed.filter((p) => p.fact.name === name);

  it('of books is one column, each on the one below', () => {
    const books = stacked('book', 4).sort((a, b) => a.instance - b.instance);
    expect(books).toHaveLength(4);
    books.slice(1).forEach((book, i) => {
      const below = books[i]!;
      expect(Math.abs(middle(book) - middle(below))).toBeLessThan(0.2 * below.width);
      expect(foot(book)).toBeLessThan(foot(below) - 0.3 * below.height);
      expect(foot(book)).toBeGreaterThan(top(below));
      expect(book.near).toBeGreaterThan(below.near);
    });
  });

  it('stays one on a table', () => {
    const books = stacked('book', 3, [['book', 'on', 'table']], [{ name: 'table' }]).sort((a, b) => a.instance - b.instance);
    expect(foot(books[2]!)).toBeLessThan(foot(books[0]!) - 0.6 * books[0]!.height);
  });

  it('of apples is broader below', () => {
    const rows = new Map<number, number>();
    for (const apple of stacked('apple', 6)) rows.set(Math.round(apple.y / 12), (rows.get(Math.round(apple.y / 12)) ?? 0) + 1);
    expect([...rows].sort(([a], [b]) => b - a).map(([, n]) => n)).toEqual([3, 2, 1]);
  });
});

describe('what carries', () => {
  it.each(['dais', 'plinth of jade'])(
    'a key stands on the floor at the place of a %s, for which there is no drawing',
    (name) => {
      const { placed } = plan({ subjects: [{ name: 'key' }, { name }], relations: [['key', 'on', name]] });
      const key = by(placed).key!;
      expect(by(placed)[name]!.art).toBeUndefined();
      expect(foot(key)).toBeGreaterThan(0.7 * 512);
      expect(key.width).toBeGreaterThan(0.3 * 512);
    },
  );

  it('has what it is drawn with on top, side by side', () => {
    const { placed } = plan({
      subjects: [{ name: 'desk' }, { name: 'lamp' }, { name: 'laptop' }],
      relations: [
        ['desk', 'with', 'lamp'],
        ['desk', 'with', 'laptop'],
      ],
    });
    const { desk, lamp, laptop } = by(placed);
    for (const one of [lamp!, laptop!]) {
      expect(one.seat).toBe('on');
      expect(foot(one)).toBeLessThan(top(desk!) + 0.3 * desk!.height);
    }
    expect(Math.abs(middle(lamp!) - middle(laptop!))).toBeGreaterThan((lamp!.width + laptop!.width) / 2);
  });

  it('holds what lies in it behind its front wall, and before its back wall', () => {
    const { placed } = plan({
      subjects: [{ name: 'basket' }, { name: 'apple', count: 5 }],
      relations: [['apple', 'in', 'basket']],
    });
    const basket = placed.find((p) => p.fact.name === 'basket')!;
    for (const apple of placed.filter((p) => p.fact.name === 'apple')) {
      expect(apple.near).toBeGreaterThan(basket.near);
      expect(apple.rim!.y + apple.rim!.ry).toBeLessThan(foot(basket) - 0.4 * basket.height);
      expect(top(apple)).toBeLessThan(apple.rim!.y);
      expect(Math.abs(middle(apple) - apple.rim!.x)).toBeLessThan(apple.rim!.rx);
    }
  });

  it('a cup by the window stands on its sill', () => {
    const { placed } = plan({ subjects: [{ name: 'cup' }, { name: 'window' }], relations: [['cup', 'by', 'window']] });
    const { cup, window } = by(placed);
    expect(cup!.seat).toBe('on');
    expect(Math.abs(middle(cup!) - middle(window!))).toBeLessThan(0.4 * window!.width);
  });
});

it('walls and tiles are what the backdrop is made of, in the colour that was said', () => {
  const bath = plan({
    place: 'bathroom',
    subjects: [{ name: 'tile', count: 'several', color: 'blue' }],
  });
  expect(bath.stage.missing).toEqual([]);
  expect(bath.stage.objects.find((o) => o.name === 'tile')).toMatchObject({
    colors: ['blue'],
    grounding: { name: 'scene.tiles' },
  });
  const bicycle = plan({
    subjects: [{ name: 'bicycle' }, { name: 'wall', material: 'brick' }],
    relations: [['bicycle', 'against', 'wall']],
  });
  expect(bicycle.stage.missing).toEqual([]);
});

describe('what is light, ground or scenery', () => {
  it('a pumpkin patch is many pumpkins in a field', () => {
    const { stage, placed } = plan({ subjects: [{ name: 'pumpkin patch' }] });
    expect(stage.scene.setting).toBe('farmland');
    expect(placed.filter((p) => p.art === 'own:pumpkin').length).toBeGreaterThan(8);
    expect(stage.missing).toEqual([]);
  });

  it('the dark is night, and no thing', () => {
    const { stage } = plan({ subjects: [{ name: 'lantern' }, { name: 'dark' }], relations: [['lantern', 'in', 'dark']] });
    expect([stage.scene.time, stage.missing]).toEqual(['night', []]);
  });

  it('a shaft of light is painted in an attic', () => {
    const { stage } = plan({ place: 'attic', subjects: [{ name: 'shaft of light' }] });
    expect(stage.missing).toEqual([]);
    expect(stage.objects.find((o) => o.name === 'shaft of light')!.grounding.name).toBe('scene.shaft');
  });

  it('a castle by a lake stands across it, swans swim before it', () => {
    const { placed, setting } = plan({
      place: 'lake',
      subjects: [{ name: 'castle' }, { name: 'swan', count: 2 }],
      relations: [['castle', 'with', 'swan']],
    });
    const castle = placed.find((p) => p.art === 'own:castle')!;
    expect(Math.abs(castle.y - setting.view.horizon)).toBeLessThan(0.03 * 512);
    for (const swan of placed.filter((p) => p.art === 'own:swan')) expect(swan.y).toBeGreaterThan(castle.y + 0.05 * 512);
  });
});
