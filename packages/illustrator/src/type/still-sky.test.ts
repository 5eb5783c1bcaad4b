import { expect, it } from 'vitest';
import { stillSky } from './still-sky.ts';

it('takes stars from between the letters, and leaves a moon, and what is elsewhere', () => {
  const [width, height] = [100, 60];
  const output = new Uint8Array(4 * width * height).fill(30);
  const paint = (x: number, y: number, size: number): void => {
    for (let v = y; v < y + size; v++)
      for (let u = x; u < x + size; u++) output.fill(240, 4 * (v * width + u), 4 * (v * width + u) + 3);
  };
  const at = (x: number, y: number): number => output[4 * (y * width + x)]!;
  paint(30, 20, 2);
  paint(34, 20, 1);
  paint(50, 12, 24);
  paint(30, 52, 2);
  stillSky({ output, width }, { x: 16, y: 10, width: 70, height: 30 }, 5, 0, height);
  expect([at(30, 20), at(31, 21), at(34, 20)]).toEqual([30, 30, 30]);
  expect([at(50, 12), at(62, 24), at(73, 35), at(30, 52)]).toEqual([240, 240, 240, 240]);
});
