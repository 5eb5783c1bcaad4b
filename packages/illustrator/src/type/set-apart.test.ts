import { describe, expect, it } from 'vitest';
import { hex, luminance, type Rgb, toLinear } from '../colour.ts';
import { setApart } from './set-apart.ts';

const [width, height] = [64, 64];
/** A stem in the middle of the picture. */
const stem = [Float64Array.from([28, 16, 36, 16, 36, 48, 28, 48])];

/** Stripes of pale sea and dark trunk, four pixels each. */
const striped = (): Uint8Array => {
  const output = new Uint8Array(width * height * 4).fill(255);
  for (let p = 0; p < width * height; p++) output.set((p % width) % 8 < 4 ? [240, 200, 150] : [60, 40, 34], p * 4);
  return output;
};
const lightness = (output: Uint8Array, x: number, y: number): number => {
  const o = (y * width + x) * 4;
  return 116 * Math.cbrt(luminance([0, 1, 2].map((i) => toLinear(output[o + i]! / 255)) as unknown as Rgb)) - 16;
};
/** On the stem and as far beside it as the ground is wholly given way. */
const around = (output: Uint8Array): number[] => Array.from({ length: 12 }, (_, i) => lightness(output, 26 + i, 32));

describe('what lies round a title', () => {
  for (const [name, code, sign] of [
    ['pale', '#fff4df', -1],
    ['dark', '#1c2a40', 1],
  ] as const)
    it(`stands 45 of L* from ${name} ink, and what did already is left alone`, () => {
      const output = striped();
      const before = output.slice();
      const ink = hex(code);
      const own = 116 * Math.cbrt(luminance(ink)) - 16;
      setApart({ output, width }, stem, { ink, reach: 3 }, 0, height);
      for (const l of around(output)) expect(sign * (l - own)).toBeGreaterThan(43);
      // The striped ground was nearer than that in half of its stripes.
      expect(around(before).filter((l) => sign * (l - own) < 43).length).toBeGreaterThan(5);
      for (const x of [0, 3, 60, 63]) expect(lightness(output, x, 32)).toBe(lightness(before, x, 32));
      for (let x = 22; x < 42; x++)
        if (sign * (lightness(before, x, 32) - own) > 46) expect(lightness(output, x, 32)).toBe(lightness(before, x, 32));
    });

  it('is the same in bands as in one', () => {
    const [whole, bands] = [striped(), striped()];
    const of = { ink: hex('#fff4df'), reach: 3 };
    setApart({ output: whole, width }, stem, of, 0, height);
    for (let y = 0; y < height; y += 16) setApart({ output: bands, width }, stem, of, y, y + 16);
    expect(bands).toEqual(whole);
  });
});
