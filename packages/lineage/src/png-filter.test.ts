import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { filterRows, unfilterRows } from './png-filter.ts';

/** The slow, obvious twin: one byte under one filter, straight from the table in section 9.2 of the PNG specification. */
function residual(filter: number, raw: Uint8Array, stride: number, step: number, at: number): number {
  const inRow = at % stride >= step;
  const a = inRow ? raw[at - step]! : 0;
  const b = at >= stride ? raw[at - stride]! : 0;
  const c = inRow && at >= stride ? raw[at - stride - step]! : 0;
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  const nearest = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  const guess = [0, a, b, Math.floor((a + b) / 2), nearest][filter]!;
  return (raw[at]! - guess + 256) % 256;
}

const cost = (value: number) => Math.min(value, 256 - value);

describe('PNG row filters', () => {
  it('are the cheapest of the five in every row, the lowest of equals, and can be undone', () => {
    const used = new Set<number>();
    for (let run = 0; run < 150; run++) {
      const dice = random(run, 'filter');
      const [step, width, height] = [dice.pick([1, 2, 3, 4, 6]), 1 + dice.below(40), 1 + dice.below(8)];
      const stride = step * width;
      const [slopeX, slopeY, noise] = [dice.below(20), dice.below(20), 1 + dice.below(dice.pick([2, 6, 250]))];
      const raw = Uint8Array.from({ length: stride * height }, (_, i) => {
        const x = i % stride;
        return x * slopeX + ((i - x) / stride) * slopeY + dice.below(noise);
      });
      const filtered = filterRows({ data: raw, stride, height, step });
      expect(unfilterRows(filtered, stride, height, step)).toEqual(raw);
      for (let y = 0; y < height; y++) {
        const rows = [0, 1, 2, 3, 4].map((filter) =>
          Array.from({ length: stride }, (_, x) => residual(filter, raw, stride, step, y * stride + x)),
        );
        const costs = rows.map((row) => row.reduce((sum, value) => sum + cost(value), 0));
        const choice = costs.indexOf(Math.min(...costs));
        used.add(choice);
        expect([...filtered.subarray(y * (stride + 1), (y + 1) * (stride + 1))], `run ${run}, row ${y}`).toEqual([
          choice,
          ...rows[choice]!,
        ]);
      }
    }
    expect([...used].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('that do not exist are not undone', () => {
    expect(unfilterRows(Uint8Array.from([5, 1, 2, 3]), 3, 1, 3)).toBeUndefined();
  });
});
