import { expect, it } from 'vitest';
import { Builder, paint } from './panel.ts';

const SHADE = paint('metal', '#c9a25a');

it.each([
  { what: 'in a free room', taken: [], shades: 3 },
  { what: 'before a window that was named', taken: [{ x0: -0.4, x1: 0.4, y0: -0.3, y1: 0.6, z: 4 }], shades: 0 },
  { what: 'beside it', taken: [{ x0: 0.5, x1: 0.9, y0: -0.3, y1: 0.6, z: 4 }], shades: 3 },
])('a lamp on its cord hangs whole or not at all: $what', ({ taken, shades }) => {
  const b = new Builder(7, { side: 1, asked: new Set(), spread: 1, wall: undefined, taken });
  b.pendant(0, 2.1, 3, 2.7, SHADE);
  expect(b.panels).toHaveLength(shades);
  expect(b.lamps).toHaveLength(1);
});
