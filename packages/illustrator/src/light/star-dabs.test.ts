import { describe, expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { mirroredStars, paintStarDabs } from './star-dabs.ts';
import type { Star } from './stars.ts';

const [SKY, STARS, ROOF] = [1, 2, 3];

function frameOf(id: number): Frame {
  const frame = new Frame(loadKernels({ shared: false, bytes: frameBytes(16, 16, []) }).memory, 16, 16);
  frame.ids.fill(id);
  return frame;
}
const star = (green: number): Star => ({ x: 8, y: 8, radius: 1.4, red: green, green, blue: green });
const lit = ({ output }: Frame): number => output.reduce((sum, v) => sum + v, 0);

describe('paintStarDabs', () => {
  it('dabs a bright star onto the sky and enters it in the object map', () => {
    const frame = frameOf(SKY);
    paintStarDabs(frame, [star(1)], STARS, SKY, 0, 16);
    expect(frame.output[4 * (8 * 16 + 8)]).toBeGreaterThan(150);
    expect(frame.ids[8 * 16 + 8]).toBe(STARS);
    expect(frame.output[0]).toBe(0);
  });

  it('puts none before what stands against the sky, and none for what is hardly seen', () => {
    const roof = frameOf(ROOF);
    paintStarDabs(roof, [star(1)], STARS, SKY, 0, 16);
    expect(lit(roof)).toBe(0);
    const faint = frameOf(SKY);
    paintStarDabs(faint, [star(0.1)], STARS, SKY, 0, 16);
    expect(lit(faint)).toBe(0);
  });

  it('keeps to its rows', () => {
    const frame = frameOf(SKY);
    paintStarDabs(frame, [star(1)], STARS, SKY, 0, 8);
    expect(frame.output.subarray(4 * 8 * 16).every((v) => v === 0)).toBe(true);
  });
});

it('mirrors stars as far below the horizon, fainter', () => {
  const [one] = mirroredStars([star(1)], { horizon: 10 });
  expect(one).toMatchObject({ x: 8, y: 12 });
  expect(one!.green).toBeLessThan(star(1).green);
});
