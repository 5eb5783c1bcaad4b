/** Seeds differ in more than noise: the quick form of bench/seeds.js, with its measure and its floor. */
import { describe, expect, it } from 'vitest';
import { distance, distances, FLOOR, thumbnail, withOtherGrain } from '../../bench/seeds.measure.js';
import { preparePainting } from '../../packages/illustrator/src/painting.ts';
import { paintHere } from '../../packages/illustrator/src/pool/run.ts';
import { briefOf, paint } from './paint.ts';

const SIDE = 64;
const SEEDS = [1, 2, 3, 4];

describe('four seeds of one idea', () => {
  it.each([
    'a beach sunset',
    'a mountain lake at dawn',
    'a flower meadow',
    'a forest path',
    'a city street at night',
    'a starry night',
  ])('%s: no two alike', async (idea) => {
    const thumbnails = [];
    for (const seed of SEEDS) thumbnails.push(thumbnail(await paint(briefOf(idea, seed), SIDE, SIDE, seed)));
    const job = { brief: briefOf(idea, 1), width: SIDE, height: SIDE, seed: 1, missing: 'leave' } as const;
    const grain = await paintHere(job, (same) => withOtherGrain(preparePainting(same)));
    const noise = distance(thumbnails[0] ?? new Float64Array(), thumbnail({ width: SIDE, height: SIDE, data: grain.output }));
    const all = distances(thumbnails);
    expect(noise).toBeGreaterThan(0);
    expect(all[0]).toBeGreaterThan(Math.max(FLOOR.pair, FLOOR.timesNoise * noise));
    expect(all.reduce((sum, d) => sum + d, 0) / all.length).toBeGreaterThan(FLOOR.mean);
  });
});

describe('the measure', () => {
  it('is ΔE*ab of flat colours', () => {
    const flat = (r: number, g: number, b: number) => ({
      width: 16,
      height: 16,
      data: Array.from({ length: 256 }, () => [r, g, b, 255]).flat(),
    });
    // White, black and sRGB red in L*a*b* under D65: (100, 0, 0), (0, 0, 0), (53.24, 80.09, 67.20).
    const [white, black, red] = [thumbnail(flat(255, 255, 255)), thumbnail(flat(0, 0, 0)), thumbnail(flat(255, 0, 0))];
    expect(distance(white, black)).toBeCloseTo(100, 2);
    expect(red[0]).toBeCloseTo(53.24, 1);
    expect(red[1]).toBeCloseTo(80.09, 1);
    expect(red[2]).toBeCloseTo(67.2, 1);
  });
});
