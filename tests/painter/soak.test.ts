/** Two hundred random Briefs, every fifth laid out as a Stage: no crash, no number that is none, no empty picture. `npm run soak` paints five thousand. */
import { describe, expect, it } from 'vitest';
import { soakOne } from './soak.ts';

const COUNT = 200;
const PART = 20;

describe('random Briefs', () => {
  it.each(Array.from({ length: COUNT / PART }, (_, i) => i * PART))(
    'from %i',
    async (from) => {
      const faults: string[] = [];
      for (let i = from; i < from + PART; i++) {
        const fault = await soakOne(i, 128);
        if (fault) faults.push(fault);
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
