/** A wall as the backdrop, as a thing, and as what a room has. */
import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });

describe('a wall', () => {
  it.each([
    ['cat', 'on'],
    ['bird', 'sitting on'],
    ['cat', 'walking along'],
    ['vase', 'on'],
    ['boy', 'jumping over'],
    ['dog', 'behind'],
  ])('that a %s is %s is no backdrop, and stands there as a thing', (name, predicate) => {
    const { stage } = plan({ subjects: [{ name }, { name: 'brick wall' }], relations: [[name, predicate, 'brick wall']] });
    expect(stage.missing).toEqual([]);
    expect(stage.objects.find((o) => o.name === 'brick wall')?.grounding.name).toBe('own:brick-wall');
    expect(stage.objects.some((o) => o.grounding.name === 'scene.wall')).toBe(false);
  });

  it.each(['clock', 'spider', 'framed picture'])('that a %s is on is the backdrop, and the thing hangs there', (name) => {
    const { stage, placed, setting } = plan({ subjects: [{ name }, { name: 'wall' }], relations: [[name, 'on', 'wall']] });
    expect(stage.missing).toEqual([]);
    expect(stage.objects.some((o) => o.grounding.name === 'scene.wall')).toBe(true);
    expect(placed[0]!.seat).toBe('hang');
    expect(placed[0]!.y).toBeLessThan(setting.view.horizon);
  });

  it('that a bicycle leans against stays the backdrop', () => {
    const { stage } = plan({
      subjects: [{ name: 'bicycle' }, { name: 'wall' }],
      relations: [['bicycle', 'against', 'wall']],
    });
    expect(stage.objects.map((o) => o.grounding.name)).toContain('scene.wall');
  });
});

describe('what rests below the middle of what holds it is kept, and no warning comes', () => {
  it.each([
    ['king', 'on', 'throne'],
    ['queen', 'sitting on', 'throne'],
    ['vase', 'by', 'window'],
    ['vase', 'on', 'window sill'],
  ])('a %s %s a %s', (name, predicate, holder) => {
    expect(plan({ subjects: [{ name }, { name: holder }], relations: [[name, predicate, holder]] }).warnings).toEqual([]);
  });
});

it.each([
  ['man', 'chair'],
  ['boy', 'bench'],
])('a %s who stands on a %s has the feet on its seat, and one who sits has not', (name, seat) => {
  const on = (action?: string) =>
    plan({ subjects: [{ name, ...(action && { action }) }, { name: seat }], relations: [[name, 'on', seat]] }).placed;
  const [standing, holder] = on('standing');
  expect(standing!.seat).toBe('on');
  expect(standing!.y).toBeLessThan(holder!.y - 0.3 * holder!.height);
  expect(on()[0]!.seat).toBe('ground');
});

it('a cup on a book goes with it when a lamp comes to the table', () => {
  const { placed } = plan({
    subjects: [{ name: 'cup' }, { name: 'book' }, { name: 'table' }, { name: 'lamp' }],
    relations: [
      ['cup', 'on', 'book'],
      ['book', 'on', 'table'],
      ['table', 'with', 'lamp'],
    ],
  });
  const at = (name: string) => {
    const [x, , w] = placed.find((p) => p.fact.name === name)!.object.box;
    return [x, x + w] as const;
  };
  const [[left, right], [from, to]] = [at('cup'), at('book')];
  expect((left + right) / 2).toBeGreaterThan(from);
  expect((left + right) / 2).toBeLessThan(to);
  expect(Math.abs((left + right) / 2 - (from + to) / 2)).toBeLessThan(0.12 * (to - from));
});

it('twenty books in a stack are one column', () => {
  const books = plan({ subjects: [{ name: 'book', count: 20, arrangement: 'stack' }] }).placed;
  expect(books).toHaveLength(20);
  const xs = books.map((p) => p.object.box[0] + p.object.box[2] / 2);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(books[0]!.object.box[2]);
});

it.each([
  ['dog', 'blonde'],
  ['horse', 'auburn'],
  ['cat', 'ginger'],
])('a %s that is %s is so all over', (name, color) => {
  const [one] = plan({ subjects: [{ name, color }] }).placed;
  expect(one!.recolour).toBeDefined();
  expect(one!.colors).toEqual([color]);
});

it.each(['sun patch', 'ice patch', 'cloud patch'])('a %s is no crop', (name) => {
  expect(plan({ subjects: [{ name }] }).placed.length).toBeLessThan(2);
});

it('boxes of what lies in a basket end where its front wall hides them', () => {
  const { placed, stage } = plan({
    subjects: [{ name: 'basket' }, { name: 'apple', count: 5 }],
    relations: [['apple', 'in', 'basket']],
  });
  const inside = placed.filter((p) => p.rim);
  expect(inside).toHaveLength(5);
  for (const { rim, object } of inside) {
    expect(object.box[1] + object.box[3]).toBeLessThanOrEqual((rim!.y + rim!.ry) / 512 + 1e-9);
    expect(stage.objects).toContain(object);
  }
  expect(inside.some(({ object, y }) => object.box[1] + object.box[3] < y / 512 - 0.02)).toBe(true);
});

it('a castle in front of a lake is on this side of it', () => {
  const { placed, setting } = plan({
    place: 'lake',
    subjects: [{ name: 'castle' }],
    relations: [['castle', 'in front of', 'lake']],
  });
  expect(placed[0]!.y).toBeGreaterThan(setting.view.horizon + 0.1 * 512);
});

it.each([1, 2, 3])(
  'bookcases of a library stand side by side at its wall, an armchair before the fireplace (seed %i)',
  (seed) => {
    const rowsOf = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed, missing: 'leave' });
    const library = rowsOf({ place: 'library', subjects: [{ name: 'bookcase', count: 3 }] });
    const cases = library.placed.map(({ x, y, width }) => ({ x, y, width })).sort((a, b) => a.x - b.x);
    expect(cases).toHaveLength(3);
    for (const [i, one] of cases.entries()) {
      expect(one.y).toBeCloseTo(cases[0]!.y, 3);
      expect(one.y - library.setting.view.horizon).toBeLessThan(0.09 * 512);
      if (i > 0) expect(one.x - cases[i - 1]!.x).toBeGreaterThan((one.width + cases[i - 1]!.width) * 0.49);
    }
    const hearth = rowsOf({
      subjects: [{ name: 'armchair' }, { name: 'fireplace' }],
      relations: [['armchair', 'by', 'fireplace']],
    });
    const foot = (name: string): number => hearth.placed.find(({ fact }) => fact.name === name)!.y;
    expect(foot('armchair')).toBeGreaterThan(foot('fireplace') + 0.03 * 512);
    const hidden = rowsOf({ subjects: [{ name: 'cat' }, { name: 'sofa' }], relations: [['cat', 'hidden by', 'sofa']] });
    const [cat, sofa] = ['cat', 'sofa'].map((name) => hidden.placed.find(({ fact }) => fact.name === name)!);
    expect(cat!.y).toBeLessThan(sofa!.y);
  },
);

it.each([1, 2, 3, 4, 5, 6])('a castle behind somebody stands on the ground (seed %i)', (seed) => {
  const { placed, setting } = planOf(
    brief({
      place: 'hills',
      subjects: [{ name: 'woman' }, { name: 'castle' }],
      relations: [['woman', 'in front of', 'castle']],
    }),
    { width: 400, height: 400, seed, missing: 'leave' },
  );
  const [woman, castle] = ['woman', 'castle'].map((name) => placed.find(({ fact }) => fact.name === name)!);
  expect(castle!.y).toBeGreaterThan(setting.view.horizon);
  expect(woman!.y).toBeGreaterThan(castle!.y);
});
