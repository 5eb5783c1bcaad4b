import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import type { View } from '../stage/view.ts';
import { paintTower, type Tower, type TowerLook, towerOf } from './towers.ts';

const SIDE = 128;
const view: View = { width: SIDE, height: SIDE, unit: SIDE, horizon: 100, centre: 64, focal: 128, eye: 3 };
const look: TowerLook = {
  id: 9,
  depth: 0.8,
  haze: 0.1,
  air: [0.2, 0.2, 0.3],
  low: [0.2, 0.2, 0.3],
  key: [1, 1, 1],
  fill: [0.5, 0.5, 0.6],
  sky: [0.3, 0.4, 0.6],
  side: 1,
  sun: 1,
  lit: 0,
  neon: false,
};

/** Pixels that a tower takes of each row, from its top down to its foot. */
function widths(change: Partial<Tower>): number[] {
  const frame = new Frame(loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, []) }).memory, SIDE, SIDE);
  const plain = towerOf(random(1, 'tower'), 64, 20, 120, 100, [0.3, 0.3, 0.3], 5, false);
  paintTower(frame, view, { ...plain, steps: [], slant: 0, mast: 0, ...change }, look, 0, SIDE);
  return Array.from(
    { length: 100 },
    (_, i) => frame.ids.subarray((20 + i) * SIDE, (21 + i) * SIDE).filter((id) => id === 9).length,
  );
}

it('a flat roof ends as wide as its house', () => {
  const rows = widths({ crown: 'flat' });
  expect(rows[2]).toBe(rows[90]);
});

it('a point narrows to a tip, a dome closes late, a house that narrows does so all the way up', () => {
  const point = widths({ crown: 'point', crownAt: 0.8 });
  const dome = widths({ crown: 'dome', crownAt: 0.8 });
  const narrow = widths({ crown: 'narrow' });
  expect(point[1]).toBeLessThan(7);
  expect(point[30]).toBe(40);
  expect(dome[10]).toBeGreaterThan(point[10]! + 8);
  expect(dome[30]).toBe(40);
  expect(narrow[2]).toBeLessThan(narrow[50]!);
  expect(narrow[50]).toBeLessThan(narrow[95]!);
});

it('towers of a row are of many kinds, and what is low has no spire', () => {
  const r = random(4, 'row');
  const row = Array.from({ length: 80 }, (_, i) => towerOf(r, 0, 10, 100, i < 40 ? 90 : 20, [0.3, 0.3, 0.3], 5, false));
  expect(new Set(row.slice(0, 40).map((t) => t.crown)).size).toBe(4);
  expect(new Set(row.map((t) => t.pattern)).size).toBe(3);
  expect(row.slice(40).some((t) => t.crown === 'point')).toBe(false);
});
