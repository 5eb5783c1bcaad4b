import { crc32 as zlibs } from 'node:zlib';
import { random } from '@atelier/spec';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it("is zlib's, of nothing, of little, and of many bytes that begin anywhere", () => {
  const noise = Uint8Array.from({ length: 300_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 24);
  for (let seed = 0; seed < 60; seed++) {
    const dice = random(seed, 'length');
    const from = dice.below(100_000);
    const bytes = noise.subarray(from, from + dice.below(dice.pick([1, 9, 4100, 65_600, 200_000])));
    expect(crc32(bytes), `seed ${seed}`).toBe(zlibs(bytes));
  }
});
