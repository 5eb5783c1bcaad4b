/** One member of a drawing of several, put on the floor at y = 0 or on a seat, and how they stand, walk and sit there. */
import { HEAD } from '../facing.ts';
import { CHILD_HEAD, jointed } from '../jointed/figure.ts';
import { asOther, boundsOf } from '../jointed/mapped-pen.ts';
import type { Pose } from '../jointed/pose.ts';
import type { Member } from '../jointed/together.ts';
import type { Pen } from '../sketch.ts';

export const SMALL = 0.6;
export const headOf = ({ child }: Member): number => (child ? CHILD_HEAD : HEAD);

interface At {
  readonly x: number;
  /** Of the hips; on their feet where absent. */
  readonly y?: number;
  readonly flip?: boolean;
  readonly scale?: number;
}

/** Somebody with the feet on the floor, or the hips where they are said to be. */
export function put(
  d: Pen,
  member: Member & { readonly extra?: boolean },
  pose: Pose,
  { x, y, flip = false, scale = 1 }: At,
): { x: number; y: number; scale: number } {
  const size = scale * (member.child ? SMALL : 1);
  const draw = (p: Pen): void => {
    jointed(member.extra ? asOther(p) : p, member.look, pose, headOf(member));
  };
  const hips = y ?? -boundsOf(draw, d.chance).y1 * size;
  d.include(draw, { x, y: hips, scale: size, flip });
  return { x, y: hips, scale: size };
}

export const STAND: Pose['legs'] = [
  [-5, -4],
  [5, 4],
];
export const WALKS: Pose = {
  side: 0.6,
  lean: 5,
  legs: [
    [-18, -34],
    [26, 8],
  ],
  arms: [{ to: [128, -104] }, { to: [134, -110] }],
  turn: 0.6,
  farArm: true,
};
export const FACES: Pose = {
  side: 0.55,
  legs: STAND,
  arms: [{ to: [96, -112] }, { to: [104, -120] }],
  turn: 0.7,
  farArm: true,
};
export const SIT_SIDE: Pose = {
  side: 0.65,
  legs: [
    [82, -2],
    [90, 4],
  ],
  arms: [{ to: [70, -20] }, { to: [78, -26] }],
  turn: 0.6,
  farArm: true,
};
