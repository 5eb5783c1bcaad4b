/** Many people: a throng that comes towards the viewer, and rows that look away with their arms up. */
import { HEAD } from '../facing.ts';
import { CHILD_HEAD, jointed } from '../jointed/figure.ts';
import type { Pose } from '../jointed/pose.ts';
import { poseOf } from '../jointed/poses.ts';
import type { Member } from '../jointed/together.ts';
import type { Pen } from '../sketch.ts';

/** The height of the eye, as parts of a figure's height: heads of the far are a little over those of the near. */
const EYE = 790;
/** How large those of a row are, and how many. */
const ROWS = [
  [0.3, 11],
  [0.4, 9],
  [0.54, 7],
  [0.74, 5],
  [1, 3],
] as const;
const WIDE = 1150;

const POSES: readonly Pose[] = [
  {
    legs: 'walk',
    arms: [
      [-16, 6],
      [12, -14],
    ],
  },
  poseOf('walking'),
  {
    legs: [
      [-4, -3],
      [4, 3],
    ],
    arms: [undefined, [34, 130]],
  },
  { legs: 'walk' },
  {
    side: 0.4,
    lean: 1,
    legs: [
      [-14, -26],
      [18, 4],
    ],
    arms: [
      [16, 30],
      [-14, 2],
    ],
    turn: 0.4,
  },
];

/** `members` over and over, from the farthest to the nearest. */
export function throng(d: Pen, members: readonly Member[]): void {
  let n = 0;
  ROWS.forEach(([scale, many], row) => {
    for (let i = 0; i < many; i++) {
      const { look, child } = members[(n * 5 + row) % members.length]!;
      const pose = POSES[(n * 3 + i) % POSES.length]!;
      const gap = WIDE / many;
      const x = (i - (many - 1) / 2) * gap + ((n * 37) % 11) * gap * 0.03 + (row % 2 ? gap * 0.2 : 0);
      const size = scale * (child ? 0.62 : 0.94 + ((n * 7) % 5) * 0.025);
      // On their feet on the ground that rises to the horizon.
      const foot = -(1 - scale) * EYE + (((n * 13) % 7) - 3) * 7 * scale;
      d.include((p) => jointed(p, look, pose, child ? CHILD_HEAD : HEAD), {
        x,
        y: foot - 284 * size,
        scale: size,
        flip: (n * 11) % 3 === 0,
      });
      n++;
    }
  });
}
