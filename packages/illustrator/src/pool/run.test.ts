import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Frame } from '../kernels/frame.ts';
import { prepareTest, type TestJob } from './__fixtures__/painting.ts';
import { bandsOf, outlineOf, progressOf } from './pass.ts';
import { paintHere } from './run.ts';

const job: TestJob = { width: 120, height: 90, seed: 5 };

describe('painting in this thread', () => {
  test('gives the same bytes twice, opaque and not flat', async () => {
    const once = (await paintHere(job, prepareTest)).output;
    const twice = (await paintHere(job, prepareTest)).output;
    expect(Buffer.compare(once, twice)).toBe(0);
    // The same on every platform; a change of any kernel shows here and is a change of every picture.
    expect(createHash('sha256').update(once).digest('hex')).toBe(
      '7f2212f0090a2ffca2e738daa1248f8b0d9341f2139ac9f776afe16bb9828b6b',
    );
    expect(new Set(once).size).toBeGreaterThan(100);
    expect(once.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('lets a timer run between bands, and reports progress that only rises, up to 1', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    const seen: number[] = [];
    const passes = new Set<string>();
    await paintHere({ ...job, width: 512, height: 512 }, prepareTest, {
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
    const painting = paintHere(job, prepareTest, { signal: stop.signal, progress: () => stop.abort() });
    await expect(painting).rejects.toMatchObject({ code: 'interrupted', exitStatus: 130 });
    await expect(paintHere(job, prepareTest, { signal: stop.signal })).rejects.toMatchObject({ code: 'interrupted' });
  });
});

test('memory is used again, wiped, where the caller takes what it wants; a frame that is handed out stays as it is', async () => {
  const memories: ArrayBufferLike[] = [];
  const take = ({ color, output }: Frame): string => {
    memories.push(output.buffer);
    return createHash('sha256').update(output).update(new Uint8Array(color.slice().buffer)).digest('hex');
  };
  const larger = { ...job, width: 200, seed: 6 };
  const [one, , two] = [
    await paintHere(job, prepareTest, {}, take),
    await paintHere({ ...larger, height: 200 }, prepareTest, {}, take),
    await paintHere(job, prepareTest, {}, take),
  ];
  const kept = await paintHere(job, prepareTest);
  const copy = kept.output.slice();
  const atOnce = await Promise.all([job, larger, job].map((each) => paintHere(each, prepareTest, {}, take)));
  expect(two).toBe(one);
  expect(memories[2]).toBe(memories[1]);
  expect([atOnce[0], atOnce[2]]).toEqual([one, one]);
  expect(new Set(memories.slice(3)).size).toBe(3);
  expect(memories).not.toContain(kept.output.buffer);
  expect(Buffer.compare(kept.output, copy)).toBe(0);
});

test('bands are 32 rows, in a small picture 16, or what the pass says, the last one shorter; a serial pass is one band; a pass may have rows of its own', () => {
  const run = () => {};
  const edgesIn = (height: number): number[][] => {
    const outline = outlineOf({
      width: 64,
      height,
      planes: [],
      passes: [
        { name: 'a', run },
        { name: 'b', run, serial: true },
        { name: 'c', run, rows: 35 },
        { name: 'd', run, rows: 70, band: 48 },
      ],
    });
    return [0, 1, 2, 3].map((pass) => [0, ...bandsOf(outline, pass).map(({ y1 }) => y1)]);
  };
  expect(edgesIn(70)).toEqual([
    [0, 16, 32, 48, 64, 70],
    [0, 70],
    [0, 16, 32, 35],
    [0, 48, 70],
  ]);
  const [, ...rest] = edgesIn(640);
  expect(edgesIn(640)[0]?.slice(0, 3)).toEqual([0, 32, 64]);
  expect(rest).toEqual([
    [0, 640],
    [0, 32, 35],
    [0, 48, 70],
  ]);
});

test('progress told out of order still rises and never names an earlier pass', () => {
  const heard: [number, string][] = [];
  const painted = progressOf(outlineOf(prepareTest({ width: 64, height: 64, seed: 1 })), (fraction, pass) =>
    heard.push([fraction, pass]),
  );
  const last = outlineOf(prepareTest({ width: 64, height: 64, seed: 1 })).passes.length - 1;
  painted(0.25, 0);
  painted(0.25, last);
  painted(0.5, 1);
  expect(heard).toEqual([
    [0.25, 'ground'],
    [0.5, 'tone'],
    [1, 'tone'],
  ]);
});
