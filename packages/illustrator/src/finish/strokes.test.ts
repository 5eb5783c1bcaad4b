import { expect, test } from 'vitest';
import { Frame, frameBytes } from '../kernels/frame.ts';
import { loadKernels } from '../kernels/load.ts';
import { lightOf } from '../light/light.ts';
import { viewOf } from '../stage/view.ts';
import type { FinishContext } from './finish.ts';
import { flowPlanes } from './flow.ts';
import { gouache } from './gouache.ts';
import { HALF, halvedPlanes } from './reference.ts';
import { CANVAS, strokePasses, strokePlanes } from './strokes.ts';

const LIGHT = lightOf({ time: 'day', weather: 'clear', seed: 7, colours: [], side: 1, sun: 'high' });

const contextOf = (side: number): FinishContext => ({
  view: viewOf(side, side, 0.5, 1.6),
  light: LIGHT,
  seed: 7,
  things: Uint8Array.of(0, 1),
  scene: 'plain',
  named: false,
});

const namesAt = (side: number): string[] =>
  gouache(contextOf(side))
    .passes.map(({ name }) => name)
    .filter((name) => name === 'strokes' || name === 'touches');

test('layers whose marks are finer than two pixels are one pass of touches', () => {
  expect(namesAt(1024)).toEqual(['strokes', 'strokes', 'strokes', 'strokes', 'strokes']);
  expect(namesAt(384)).toEqual(['touches', 'strokes', 'strokes', 'strokes']);
});

test('touches bring back what broad strokes passed over, only where the layer asks for it', () => {
  const side = 64;
  const planes = [...halvedPlanes(1), ...flowPlanes(1), ...strokePlanes];
  const kernels = loadKernels({ shared: false, bytes: frameBytes(side, side, planes) });
  const frame = new Frame(kernels.memory, side, side, planes);
  const canvas = frame.plane(CANVAS).data;
  frame.color.fill(0.5);
  frame.plane(HALF).data.fill(0.5);
  // A line across the whole picture, whose right half is a thing.
  const line = 20;
  for (let x = 0; x < side; x++) {
    frame.color.set([1, 1, 1], 4 * (line * side + x));
    for (let y = 0; y < side; y++) frame.ids[y * side + x] = x < side / 2 ? 0 : 1;
  }
  const layer = {
    ...{ wide: 1.3, long: 5, step: 0.6, detail: [9, 0.1] as const, opacity: 0.9, ragged: 0, dry: 0 },
    ...{ streak: 0, taper: 0, sharp: 1, wander: 0, colour: 0, tolerance: 0.2 },
  };
  const passes = strokePasses(contextOf(side), [layer], 0);
  expect(passes.map(({ name }) => name)).toEqual(['canvas', 'touches', 'underpaint']);
  for (const pass of passes) pass.run(frame, kernels, 0, side);
  const red = (x: number, y: number): number => canvas[4 * (y * side + x)] ?? 0;
  expect(red(50, line)).toBeCloseTo(0.95, 5);
  expect(red(50, line + 1)).toBe(0.5);
  expect(red(10, line)).toBe(0.5);
});

test('what is left out because strokes hide it is not seen: the canvas has the colour of the picture all over', () => {
  const side = 96;
  const planes = [...halvedPlanes(1), ...flowPlanes(1), ...strokePlanes];
  const kernels = loadKernels({ shared: false, bytes: frameBytes(side, side, planes) });
  const frame = new Frame(kernels.memory, side, side, planes);
  frame.color.fill(0.75);
  frame.plane(HALF).data.fill(0.75);
  const layer = {
    ...{ wide: 60, long: 180, step: 0.6, detail: [0, 0] as const, opacity: 0.96, ragged: 0.3, dry: 0.25 },
    ...{ streak: 0, taper: 0.1, sharp: 0.9, wander: 0.3, colour: 0, tolerance: 0.3 },
  };
  for (const pass of strokePasses(contextOf(side), [layer, { ...layer, wide: 22, long: 62 }], 0))
    pass.run(frame, kernels, 0, side);
  const canvas = frame.plane(CANVAS).data;
  const reds = Array.from({ length: side * side }, (_, p) => canvas[4 * p] ?? 0);
  expect(Math.min(...reds)).toBeGreaterThan(0.749);
  expect(Math.max(...reds)).toBeLessThan(0.751);
});
