import { read, write } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';
import { paintedBy, reviseBrief, sizeAfter } from './revise.ts';

const brief = write(read('a beach sunset'), { seed: 7 });

describe('sizeAfter', () => {
  it('keeps the size where the shape was not spoken of', () => {
    const before = paintedBy({ brief, seed: 7, width: 96, height: 64 });
    expect(sizeAfter(before, reviseBrief(before, 'make it night').brief)).toEqual({ width: 96, height: 64 });
  });

  it('takes the new ratio and about as many pixels', () => {
    const before = paintedBy({ brief, seed: 7, width: 256, height: 256 });
    const { width, height } = sizeAfter(before, reviseBrief(before, 'wider').brief);
    expect(width).toBeGreaterThan(height);
    expect(Math.abs((width * height) / 256 ** 2 - 1)).toBeLessThan(0.2);
  });

  it('is wider than what is seen, where a flag had made it wide already', () => {
    const before = paintedBy({ brief, seed: 7, width: 480, height: 320 });
    const { width, height } = sizeAfter(before, reviseBrief(before, 'wider').brief);
    expect(width / height).toBeGreaterThan(1.55);
  });
});
