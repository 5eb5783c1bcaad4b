import { expect, it } from 'vitest';
import { edgeOf } from '../scenes/beach.ts';
import { brief } from './__fixtures__/briefs.ts';
import { areaOf, overlap } from './boxes.ts';
import { planOf } from './plan.ts';

const SIZE = { width: 512, height: 512, missing: 'leave' } as const;
const five = brief({ place: 'beach', subjects: [{ name: 'palm tree', count: 5 }] });
const plans = Array.from({ length: 12 }, (_, seed) => planOf(five, { ...SIZE, seed }));

it('palms that were named stand on sand, clear of the swash, whole, and no two alike', () => {
  for (const { setting, placed, stage } of plans) {
    const shore = edgeOf(setting, stage.seed);
    expect(placed).toHaveLength(5);
    for (const palm of placed) {
      expect(palm.y, `seed ${stage.seed}`).toBeGreaterThan(shore(palm.x) + 0.025 * SIZE.height);
      expect(palm.y).toBeLessThan(SIZE.height);
    }
    expect(new Set(placed.map((p) => Math.round(p.height))).size).toBeGreaterThan(3);
  }
});

it('palms of a clump grow apart: they lean different ways, and another clump stands farther off and smaller', () => {
  for (const { placed } of plans) {
    const [first, second, third, ...far] = placed;
    expect(Math.sign(first!.lean)).toBe(-Math.sign(third!.lean));
    expect(Math.abs(first!.lean)).toBeGreaterThan(Math.abs(second!.lean));
    for (const palm of far) {
      expect(palm.height).toBeLessThan(third!.height);
      expect(palm.y).toBeLessThan(third!.y);
    }
  }
});

it('B5 palms that were invented hide nothing that was named and flies', () => {
  const kites = brief({
    place: 'beach',
    subjects: [
      { name: 'kite', count: 3 },
      { name: 'palm tree', source: 'writer' },
    ],
  });
  for (let seed = 0; seed < 24; seed++) {
    const { objects } = planOf(kites, { ...SIZE, seed }).stage;
    const boxes = (name: string) =>
      objects.filter((o) => o.name === name).map(({ box: [x, y, w, h] }) => ({ x0: x, y0: y, x1: x + w, y1: y + h }));
    for (const kite of boxes('kite'))
      for (const palm of boxes('palm tree')) {
        const share = overlap(kite, palm) / areaOf(kite);
        expect(share, `seed ${seed}`).toBeLessThan(0.15);
      }
  }
});
