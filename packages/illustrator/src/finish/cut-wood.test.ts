import { describe, expect, it } from 'vitest';
import { viewOf } from '../stage/view.ts';
import { type CutTrees, cutWood, GROUND } from './cut-wood.ts';

const view = viewOf(160, 160, 0.6, 1.7);

function rowsOf(seed: number, trees: CutTrees, free?: { x: number; y: number; radius: number }): Uint8Array[] {
  const rowOf = cutWood({ view, seed, trees, free });
  return Array.from({ length: view.height }, (_, y) => {
    const row = new Uint8Array(view.width);
    rowOf(y + 0.5, 0.5, row);
    return row;
  });
}

describe('the sheets of a wood of paper', () => {
  it('are all seen, the nearest ground at the foot of the picture and air at its top', () => {
    for (const trees of ['fir', 'crown', 'bare'] as const)
      for (let seed = 1; seed <= 8; seed++) {
        const rows = rowsOf(seed, trees);
        const seen = new Set(rows.flatMap((row) => [...row]));
        for (const code of [0, 1, 2, 3, GROUND + 1, GROUND + 2, GROUND + 3, GROUND + 4])
          expect(seen, `${trees}, seed ${seed}: ${code}`).toContain(code);
        expect(new Set(rows.at(-1)), `${trees}, seed ${seed}`).toEqual(new Set([GROUND + 4]));
        expect(rows[0], `${trees}, seed ${seed}`).toContain(0);
      }
  });

  it('leave the disc of the moon whole', () => {
    const free = { x: 70, y: 40, radius: 8 };
    const covered = (rows: Uint8Array[]): number => {
      let count = 0;
      for (let y = 32; y < 48; y++) for (let x = 62; x < 78; x++) if (rows[y]![x] !== 0) count++;
      return count;
    };
    let without = 0;
    for (let seed = 1; seed <= 12; seed++) {
      expect(covered(rowsOf(seed, 'fir', free)), `seed ${seed}`).toBe(0);
      without += covered(rowsOf(seed, 'fir'));
    }
    expect(without).toBeGreaterThan(0);
  });
});
