import { describe, expect, test } from 'vitest';
import { bloomPlanes } from '../finish/bloom.ts';
import { Frame, frameBytes, type PlaneSpec } from './frame.ts';
import { createMemory, loadKernels } from './load.ts';

const MIB = 1024 * 1024;
const planes: PlaneSpec[] = [
  { name: 'glow', scale: 2 },
  { name: 'mask', scale: 1, channels: 1 },
];

describe('Frame', () => {
  test('planes and scratch arenas neither overlap nor leave the memory', () => {
    const [width, height] = [37, 23];
    const memory = createMemory(frameBytes(width, height, planes, 2), false);
    const [one, two] = [0, 1].map((worker) => new Frame(memory, width, height, planes, { worker })) as [Frame, Frame];
    const views = [
      one.color,
      one.depth,
      one.ids,
      one.output,
      one.plane('glow').data,
      one.plane('mask').data,
      one.rows(1000),
      one.rows(1000),
      two.rows(1000),
    ];
    for (const [i, view] of views.entries()) view.fill(i + 1);
    for (const [i, view] of views.entries())
      expect([view[0], view.at(-1), view.every((v) => v === i + 1)]).toEqual([i + 1, i + 1, true]);
    for (const view of views) expect(view.byteOffset % 16).toBe(0);
  });

  test('two frames on one memory see the same planes', () => {
    const memory = createMemory(frameBytes(64, 64, planes, 3), true);
    new Frame(memory, 64, 64, planes, { worker: 2 }).plane('mask').data[5] = 7;
    expect(new Frame(memory, 64, 64, planes).plane('mask').data[5]).toBe(7);
  });

  test('a further kernel instance leaves the memory as it is', () => {
    const memory = createMemory(frameBytes(64, 64, planes, 1), true);
    const all = new Uint8Array(memory.buffer).fill(0xa5);
    loadKernels({ memory });
    expect(all.every((byte) => byte === 0xa5)).toBe(true);
  });

  test('reduced planes round up', () => {
    const frame = new Frame(createMemory(frameBytes(37, 23, planes), false), 37, 23, planes);
    expect(frame.plane('glow')).toMatchObject({ width: 19, height: 12, channels: 4 });
    expect(frame.plane('glow').data.length).toBe(19 * 12 * 4);
    expect(frame.plane('mask').data.length).toBe(37 * 23);
  });

  test('scratch comes back with release, is rounded up to four floats, and runs out with a plain message', () => {
    const frame = new Frame(createMemory(frameBytes(64, 64, []), false), 64, 64);
    const first = frame.rows(5);
    expect(first.length).toBe(8);
    frame.release();
    expect(frame.rows(5).byteOffset).toBe(first.byteOffset);
    expect(() => frame.rows(1 << 20)).toThrow(/more floats of scratch/);
  });

  test('4096 × 4096 fits with room to spare', () => {
    expect(frameBytes(4096, 4096, [], 0)).toBe(416 * MIB);
    expect(frameBytes(4096, 4096, bloomPlanes(4096), 0)).toBeLessThan(504 * MIB);
    expect(frameBytes(4096, 4096, [], 1) - frameBytes(4096, 4096, [], 0)).toBe(4 * MIB);
    expect(frameBytes(4096, 4096, bloomPlanes(4096), 64)).toBeLessThan(4096 * MIB);
  });

  test('what does not fit, is named twice or is not there is refused', () => {
    expect(() => createMemory(5 * 1024 * MIB, false)).toThrow(/at most 4 GiB/);
    const memory = createMemory(frameBytes(64, 64, [], 1), false);
    expect(() => new Frame(memory, 640, 640)).toThrow(/memory of at least/);
    expect(() => frameBytes(8, 8, [...planes, { name: 'glow', scale: 4 }])).toThrow(/"glow" twice/);
    expect(() => new Frame(memory, 64, 64).plane('mist')).toThrow(/"mist"/);
  });
});
