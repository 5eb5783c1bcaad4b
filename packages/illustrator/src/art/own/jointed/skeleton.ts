/** Where the joints of a posed figure are: the hips at (0, 0), units of facing.ts. */
import { cos, length, radians, sin } from '../../../math.ts';
import type { Spot } from '../look.ts';
import type { Point } from '../outline.ts';
import type { Joints, Limb, LimbPose, Pose } from './pose.ts';

/** Metres to a figure of 600 units hardly matter here: lengths are those of facing.ts. */
const THIGH = 134;
const SHIN = 126;
const UPPER = 86;
const FORE = 84;

const HIPS: Spot = [100, 308];

const along = ([x, y]: Point, degrees: number, far: number): Point => [
  x + sin(radians(degrees)) * far,
  y + cos(radians(degrees)) * far,
];

/** The middle joint of two bones that reach from `root` to `end`, bent to one side; a limb that is too short is stretched. */
function bentTo(root: Point, end: Point, upper: number, lower: number, bend: number): Point {
  const [dx, dy] = [end[0] - root[0], end[1] - root[1]];
  const far = Math.max(1, length(dx, dy));
  if (far >= upper + lower) {
    const k = upper / (upper + lower);
    return [root[0] + dx * k, root[1] + dy * k];
  }
  const a = (far * far + upper * upper - lower * lower) / (2 * far);
  const h = Math.sqrt(Math.max(0, upper * upper - a * a)) * bend;
  return [root[0] + (dx * a - dy * h) / far, root[1] + (dy * a + dx * h) / far];
}

const isAngles = (pose: LimbPose): pose is Extract<LimbPose, readonly number[]> => Array.isArray(pose);

function limbOf(
  root: Point,
  pose: LimbPose,
  [upper, lower]: readonly [number, number],
  place: (spot: Spot) => Point,
  bend: number,
): Limb {
  if (!isAngles(pose)) {
    const end = 'at' in pose ? place(pose.at) : pose.to;
    const elbow = 'at' in pose ? pose.elbow : undefined;
    const way = 'to' in pose ? (pose.bend ?? bend) : bend;
    return { root, end, middle: elbow ? place(elbow) : bentTo(root, end, upper, lower, way) };
  }
  const [first, second, seenFirst = 1, seenSecond = 1] = pose;
  const middle = along(root, first, upper * seenFirst);
  return { root, middle, end: along(middle, second, lower * seenSecond) };
}

const HANGING: readonly [LimbPose, LimbPose] = [
  [-14, -2],
  [14, 2],
];

export function jointsOf(pose: Pose): Joints {
  const lean = pose.lean ?? 0;
  const side = pose.side ?? 0;
  const squeeze = 1 - 0.3 * side;
  const [c, s] = [cos(radians(lean)), sin(radians(lean))];
  const place = ([x, y]: Spot): Point => {
    const [px, py] = [(x - HIPS[0]) * squeeze, y - HIPS[1]];
    return [px * c - py * s, px * s + py * c];
  };
  const arms = ([0, 1] as const).map((i) => {
    const out = i === 0 ? -1 : 1;
    // Seen from the side, both shoulders are nearly before each other.
    const shoulder = place([100 + out * 41 * (1 - 0.5 * side), 140]);
    return limbOf(shoulder, pose.arms?.[i] ?? HANGING[i]!, [UPPER, FORE], place, out);
  });
  const legs =
    typeof pose.legs === 'string'
      ? undefined
      : pose.legs.map((leg, i) => {
          const out = i === 0 ? -1 : 1;
          const hip = place([100 + (out * (22 - 12 * side)) / squeeze, 306]);
          return limbOf(hip, leg, [THIGH, SHIN], place, -1);
        });
  return {
    place,
    arms: arms as unknown as Joints['arms'],
    legs: legs as unknown as Joints['legs'],
    neck: place([100, 112]),
    lean,
    squeeze,
  };
}
