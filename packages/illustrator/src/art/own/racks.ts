/** Horns and antlers of the animals of quadruped.ts. */
import type { Head } from './beast-head.ts';
import { limb } from './outline.ts';

/** Beams and tines of both sides, in radii from the top of the skull; the far one darker and a little behind. */
export const rack =
  (lines: readonly string[], color: string, dark: string): NonNullable<Head['horns']> =>
  (d, r) => {
    for (const [dx, tone] of [
      [0.3, dark],
      [0, color],
    ] as const)
      for (const line of lines) d.form(limb(scaled(line, r, dx)), tone, { round: 2.4 });
  };
const scaled = (line: string, r: number, dx: number): string =>
  line
    .split(' ')
    .map((knot) => {
      const [x = 0, y = 0, width = 0.1] = knot.split(',').map(Number);
      return `${(x + dx) * r},${(y - 0.8) * r},${width * r}`;
    })
    .join(' ');
