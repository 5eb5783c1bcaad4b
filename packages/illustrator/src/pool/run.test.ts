import { describe, expect, test } from 'vitest';
import { BLOOM_PLANES, bloomPasses } from '../finish/bloom.ts';
import { tonePass } from '../finish/tone.ts';
import { bandsOf, outlineOf, type Pass, type Plan } from './pass.ts';
import { paintHere } from './run.ts';

interface TestJob {
  width: number;
  height: number;
  seed: number;
}

/** Noise with a small sun, bloomed and toned: every kernel but the ridges is in it. */
function prepare({ width, height, seed }: TestJob): Plan {
  const ground: Pass = {
    name: 'ground',
    run(frame, kernels, y0, y1) {
      const [xs, ys, noise] = [frame.rows(width), frame.rows(width), frame.rows(width)];
      for (let y = y0; y < y1; y++) {
        for (let x = 0; x < width; x++) {
          xs[x] = (8 * x) / height;
          ys[x] = (8 * y) / height;
        }
        kernels.fbm(xs, ys, noise, noise.length, 5, seed);
        for (let x = 0; x < width; x++) {
          const v = noise[x] ?? 0;
          const [dx, dy] = [x / height - 0.5, y / height - 0.4];
          const sun = dx * dx + dy * dy < 0.0025 ? 12 : 0;
          frame.color.set([0.6 * v + sun, 0.4 * v + sun * 0.6, 0.3 * v + sun * 0.2, 1], 4 * (y * width + x));
        }
      }
    },
  };
  return {
    width,
    height,
    planes: BLOOM_PLANES,
    passes: [
      ground,
      ...bloomPasses({ width, height, threshold: 1, knee: 0.5, strength: 0.4 }),
      tonePass({ exposure: 0.8, saturation: 1.05, vignette: 0.2, grain: 0.006, hue: 0.5, seed }),
    ],
  };
}

const job: TestJob = { width: 120, height: 90, seed: 5 };

describe('painting in this thread', () => {
  test('gives the same bytes twice, opaque and not flat', async () => {
    const once = (await paintHere(job, prepare)).output;
    const twice = (await paintHere(job, prepare)).output;
    expect(once).toEqual(twice);
    expect(new Set(once).size).toBeGreaterThan(100);
    expect(once.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('lets a timer run between bands, and reports progress that only rises, up to 1', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    const seen: number[] = [];
    const passes = new Set<string>();
    await paintHere({ ...job, width: 512, height: 512 }, prepare, {
      progress: (fraction, pass) => {
        seen.push(fraction);
        passes.add(pass);
      },
    });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeCloseTo(1, 9);
    expect([...passes]).toEqual(['ground', 'bloom', 'tone']);
  });

  test('stops at a signal with "interrupted"', async () => {
    const stop = new AbortController();
    const painting = paintHere(job, prepare, { signal: stop.signal, progress: () => stop.abort() });
    await expect(painting).rejects.toMatchObject({ code: 'interrupted', exitStatus: 130 });
    await expect(paintHere(job, prepare, { signal: stop.signal })).rejects.toMatchObject({ code: 'interrupted' });
  });
});

test('bands are 32 rows, the last one shorter; a serial pass is one band; a pass may have rows of its own', () => {
  const run = () => {};
  const outline = outlineOf({
    width: 64,
    height: 70,
    planes: [],
    passes: [
      { name: 'a', run },
      { name: 'b', run, serial: true },
      { name: 'c', run, rows: 35 },
    ],
  });
  expect([0, 1, 2].map((pass) => bandsOf(outline, pass).map(({ y0, y1 }) => [y0, y1]))).toEqual([
    [
      [0, 32],
      [32, 64],
      [64, 70],
    ],
    [[0, 70]],
    [
      [0, 32],
      [32, 35],
    ],
  ]);
});
