import { curve } from './outline.ts';
import type { Pen } from './sketch.ts';

/** An open book before the chest. */
export const book =
  (x: number, y: number) =>
  (d: Pen): void => {
    d.form(
      curve(
        `${x - 46},${y - 20}! ${x - 20},${y - 28} ${x},${y - 18}! ${x + 20},${y - 28} ${x + 46},${y - 20}! ${x + 46},${y + 34}! ${x + 20},${y + 26} ${x},${y + 36}! ${x - 20},${y + 26} ${x - 46},${y + 34}!`,
      ),
      '#2f5a70',
      { role: 'held', round: 4 },
    );
    for (const s of [-1, 1])
      d.form(
        curve(
          `${x},${y - 14}! ${x + s * 20},${y - 23} ${x + s * 41},${y - 16}! ${x + s * 40},${y - 24}! ${x + s * 20},${y - 31} ${x},${y - 22}!`,
        ),
        '#f1ead8',
        { round: 2 },
      );
  };
