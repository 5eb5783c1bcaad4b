import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSeed, hashWords, random } from './random.ts';

describe('random', () => {
  it('is pinned: these numbers may never change, or every picture does', () => {
    const r = random(7, 'dog', 'place');
    expect([r.next(), r.next(), r.below(100), r.between(-1, 1)]).toMatchInlineSnapshot(`
      [
        0.7383285460527986,
        0.42907703039236367,
        3,
        0.03455523680895567,
      ]
    `);
    expect(hashSeed(48213, 'palm-tree', 3)).toMatchInlineSnapshot(`881778700`);
  });

  it('gives each thing its own stream, whatever else is drawn (L1)', () => {
    const alone = random(7, 'boat').next();
    random(7, 'dog').next();
    expect(random(7, 'boat').next()).toBe(alone);
    expect(random(7, 'boat~2').next()).not.toBe(alone);
    expect(random(8, 'boat').next()).not.toBe(alone);
    // Keys are kept apart: ("ab", "c") is not ("a", "bc").
    expect(hashSeed(1, 'ab', 'c')).not.toBe(hashSeed(1, 'a', 'bc'));
  });

  it('hashes words as the text that they make', () => {
    for (const words of [[], [''], ['palm-tree'], ['a', 'bc', '', 'é’😀']])
      expect(hashWords(7, words, '|')).toBe(hashSeed(7, words.join('|')));
  });

  it('stays in its ranges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.string(), (seed, key) => {
        const r = random(seed, key);
        for (let i = 0; i < 20; i++) {
          const value = r.next();
          expect(value >= 0 && value < 1).toBe(true);
          expect(r.below(6)).toBeLessThan(6);
          expect(Math.abs(r.bell())).toBeLessThan(3.5);
        }
      }),
    );
  });

  it('is even, and its bell has the spread it says', () => {
    const r = random(3, 'spread');
    const bells = Array.from({ length: 20_000 }, () => r.bell());
    const mean = bells.reduce((sum, value) => sum + value, 0) / bells.length;
    const variance = bells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / bells.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
    const tens = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) tens[r.below(10)]! += 1;
    for (const count of tens) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('refuses to pick from nothing', () => {
    expect(() => random(1).pick([])).toThrow(RangeError);
  });
});
