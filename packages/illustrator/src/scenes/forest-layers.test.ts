import { random } from '@atelier/spec';
import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { claim, HIDDEN, isHidden, layersOf, settle } from './forest-layers.ts';

const [W, H] = [8, 6];
const empty = (): Frame => {
  const frame = new Frame(loadKernels({ shared: false, bytes: frameBytes(W, H, []) }).memory, W, H);
  frame.color.fill(0.5);
  frame.depth.fill(1);
  return frame;
};

/** Things over rows 2 … 5, far to near: what they cover of each pixel, and their grey. */
const things = Array.from({ length: 9 }, (_, n) => {
  const r = random(7, 'thing', n);
  const cover = Array.from({ length: W * 4 }, () => (r.chance(0.4) ? 0 : r.chance(0.5) ? 1 : r.next()));
  return { id: n + 1, depth: 1 - n / 10, grey: r.next(), cover };
});

test('laid from the nearest it is what it would be from the farthest', () => {
  const [wanted, frame] = [empty(), empty()];
  for (const { id, depth, grey, cover } of things)
    cover.forEach((a, i) => {
      const p = 2 * W + i;
      for (let c = 0; c < 3; c++) wanted.color[4 * p + c] = wanted.color[4 * p + c]! * (1 - a) + grey * a;
      if (a > 0.5) {
        wanted.ids[p] = id;
        wanted.depth[p] = depth;
      }
    });
  const layers = layersOf(frame, 2, H);
  let left = 0;
  for (const { id, depth, grey, cover } of [...things].reverse())
    cover.forEach((a, p) => {
      if (layers.bare[p]! <= HIDDEN) left++;
      if (a === 0 || layers.bare[p]! <= HIDDEN) return;
      for (const sum of [layers.red, layers.green, layers.blue]) sum[p] = sum[p]! + grey * layers.bare[p]! * a;
      claim(layers, p, a, id, depth);
    });
  settle(layers);
  expect(frame.ids).toEqual(wanted.ids);
  expect(frame.depth).toEqual(wanted.depth);
  frame.color.forEach((v, i) => {
    expect(Math.abs(v - wanted.color[i]!)).toBeLessThan(HIDDEN);
  });
  // Most of it was hidden.
  expect(left).toBeGreaterThan(things.length * W * 2);
});

test('what is wholly behind something is hidden, beside it is not', () => {
  const layers = layersOf(empty(), 0, H);
  for (let x = 2; x < 5; x++) claim(layers, 3 * W + x, 1, 1, 0.2);
  expect([isHidden(layers, 3, 2, 5), isHidden(layers, 3, 2, 6), isHidden(layers, 2, 2, 5)]).toEqual([true, false, false]);
});
