/** Several side by side on something that is drawn by itself: a bench, a sofa. Their hips are on one row, the feet of the grown on the floor. */
import { HEAD } from '../facing.ts';
import { CHILD_HEAD, jointed } from '../jointed/figure.ts';
import type { Member } from '../jointed/together.ts';
import type { Pen } from '../sketch.ts';

const APART = 152;
const CHILD = 0.66;

export function sideBySide(d: Pen, members: readonly Member[]): void {
  const widths = members.map(({ child }) => APART * (child ? 0.8 : 1));
  const whole = widths.reduce((a, b) => a + b, 0);
  let x = -whole / 2;
  members.forEach(({ look, child }, i) => {
    const middle = x + widths[i]! / 2;
    x += widths[i]!;
    const pair = members.length === 2 && !child;
    const scale = child ? CHILD : i % 2 ? 0.95 : 1;
    d.include(
      (p) =>
        jointed(
          p,
          look,
          {
            legs: 'seat',
            // Two hold hands between them.
            arms: pair
              ? [
                  i === 0 ? { at: [66, 322] } : { at: [26, 316], elbow: [28, 226] },
                  i === 0 ? { at: [172, 318], elbow: [172, 226] } : { at: [136, 322] },
                ]
              : [{ at: [66, 322] }, { at: [136, 322] }],
            turn: i % 2 ? -0.3 : 0.4,
            nod: i % 2 ? -4 : 4,
          },
          child ? CHILD_HEAD : HEAD,
        ),
      { x: middle, y: -204, scale },
    );
  });
}
