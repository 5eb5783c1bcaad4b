import { expect, it } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { paintPlume } from './plume.ts';
import type { SceneContext } from './scene.ts';

const SIDE = 64;
const light = { fill: [1, 1, 1], key: [1, 1, 1], haze: [1, 1, 1], night: true, direction: [1, 1, 0] };
const context = { light, seed: 3 } as unknown as SceneContext;

function painted(y0: number, y1: number): Frame {
  const frame = new Frame(loadKernels({ shared: false, bytes: frameBytes(SIDE, SIDE, []) }).memory, SIDE, SIDE);
  paintPlume(frame, context, { x: 32, y: 48, metre: 3, salt: 5 }, 7, y0, y1);
  return frame;
}

it('smoke rises from its flue, thins out above, and is known in the object map', () => {
  const { color, ids } = painted(0, SIDE);
  const row = (y: number): number =>
    Array.from({ length: SIDE }, (_, x) => color[4 * (y * SIDE + x)]!).reduce((a, b) => Math.max(a, b));
  expect(row(50)).toBe(0);
  expect(row(42)).toBeGreaterThan(0.1);
  expect(row(14)).toBeLessThan(row(38) * 0.3);
  expect(ids.includes(7)).toBe(true);
});

it('bands paint the same smoke', () => {
  const whole = painted(0, SIDE);
  const halves = [painted(0, 30), painted(30, SIDE)];
  for (let i = 0; i < whole.color.length; i++) expect(halves[0]!.color[i]! + halves[1]!.color[i]!).toBe(whole.color[i]!);
});
