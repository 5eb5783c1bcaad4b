import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import type { View } from '../stage/view.ts';
import { grainOf } from './grain.ts';

const H = 6;
const grain = (width: number): Float32Array => {
  const kernels = loadKernels({ shared: false, bytes: frameBytes(width, H, []) + (1 << 16) });
  return grainOf(new Frame(kernels.memory, width, H), kernels, { unit: 100 } as View, 7, 1, 4);
};

test('a picture of any width has grain, the same where a wider one has it', () => {
  const [odd, wide] = [grain(77), grain(80)];
  for (let y = 0; y < 3; y++) expect(odd.slice(77 * y, 77 * y + 77)).toEqual(wide.slice(80 * y, 80 * y + 77));
});
