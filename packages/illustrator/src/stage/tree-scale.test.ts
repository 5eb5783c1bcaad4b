/** Trees and what stands among them are measured by each other. */
import { describe, expect, it } from 'vitest';
import { brief } from './__fixtures__/briefs.ts';
import type { Placed } from './placed.ts';
import { planOf } from './plan.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const SIZE = { width: 512, height: 512, missing: 'leave' as const };

describe('trees beside something', () => {
  it.each(SEEDS)('are so much taller than an elephant as in life, or as tall as a picture lets them be (seed %i)', (seed) => {
    const given = brief({
      place: 'savanna',
      background: ['grass', 'sky'],
      subjects: [{ name: 'elephant' }, { name: 'tree', count: 3 }],
      relations: [['elephant', 'beside', 'tree']],
    });
    const { placed, setting } = planOf(given, { ...SIZE, seed });
    const perMetre = ({ height, ground }: Placed, metres: number) => height / metres / (ground - setting.view.horizon);
    const elephant = placed.find((p) => p.fact.id === 'elephant')!;
    for (const tree of placed.filter((p) => p.fact.id === 'tree'))
      expect(tree.height > 0.5 * SIZE.height || perMetre(tree, 9) > 0.9 * perMetre(elephant, 3)).toBe(true);
  });

  it.each(SEEDS)('stand behind a house, not before its door (seed %i)', (seed) => {
    const given = brief({
      place: 'hills',
      background: ['grass', 'sky'],
      subjects: [{ name: 'house' }, { name: 'oak tree', count: 3 }],
      relations: [['house', 'beside', 'oak-tree']],
    });
    const { placed } = planOf(given, { ...SIZE, seed });
    const house = placed.find((p) => p.fact.id === 'house')!;
    const trees = placed.filter((p) => p.fact.id === 'oak-tree');
    for (const { x, ground } of trees) expect(Math.abs(x - house.x) < 0.5 * house.width && ground > house.ground).toBe(false);
    expect(Math.max(...trees.map((t) => t.height))).toBeGreaterThan(0.75 * house.height);
  });
});
