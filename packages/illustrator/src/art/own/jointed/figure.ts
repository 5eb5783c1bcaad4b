/** A figure whose limbs pose by angles: every look of facing.ts in every pose, the hips at (0, 0). */
import { atan2, cos, length, PI, radians, sin } from '../../../math.ts';
import { merge } from '../clip.ts';
import { arm, below, HEAD, isDress, mantle, torso } from '../facing.ts';
import { backHair, head, SKIN } from '../head.ts';
import { roleOf, shoe } from '../legs.ts';
import type { Look, Spot } from '../look.ts';
import { curve, limb, type Outline, type Point, put } from '../outline.ts';
import type { Pen } from '../sketch.ts';
import { NIGHT } from '../sketch.ts';
import { clothOver } from './cloth.ts';
import { type Move, mapped } from './mapped-pen.ts';
import type { Joints, Pose } from './pose.ts';
import { jointsOf } from './skeleton.ts';

/** A child's head is large for its body. */
export const CHILD_HEAD = 1.23;

interface Drawn {
  readonly look: Look;
  readonly pose: Pose;
  readonly joints: Joints;
  readonly headSize: number;
  readonly role: { role?: string };
}

export function jointed(d: Pen, worn: Look, pose: Pose, headSize = HEAD): Joints {
  const look = lookIn(worn, pose);
  const joints = jointsOf(pose);
  const all: Drawn = { look, pose, joints, headSize, role: look.plain ? {} : { role: 'body' } };
  const chest = mapped(d, joints.place);
  pose.prop?.behind?.(d, joints);
  if (look.back) mapped(d, hanging(joints, pose)).include(look.back, {});
  d.include((p) => backHair(p, look), neckOf(all));
  const isFar = pose.farArm === true;
  if (isFar) armOf(d, all, 1);
  if (typeof pose.legs === 'string') {
    const stood: Look = { ...look, legs: LEGS[pose.legs] };
    below(chest, stood, all.role);
    torso(chest, stood, all.role);
    mantle(chest, stood, all.role);
  } else {
    if (!pose.kneesFirst) lower(d, all);
    torso(chest, { ...look, legs: 'sit', loose: true }, all.role);
    if (look.gown === 'coat' || look.gown === 'robe') clothOver(d, look, joints, all.role);
    if (pose.kneesFirst) lower(d, all);
    if (look.apron) bib(chest, look.apron);
  }
  pose.prop?.middle?.(d, joints);
  if (pose.prop?.lap) chest.include(pose.prop.lap, {});
  for (const i of isFar ? ([0] as const) : ([0, 1] as const)) armOf(d, all, i);
  for (const lay of look.over ?? []) chest.include(lay, {});
  d.include((p) => {
    head(p, look);
    if (!pose.bare) look.hat?.(p);
  }, neckOf(all));
  if (pose.prop?.chest) chest.include(pose.prop.chest, {});
  pose.prop?.before?.(d, joints);
  return joints;
}

/** The arms alone: over what lies before the figure. */
export function arms(d: Pen, worn: Look, pose: Pose, headSize = HEAD): void {
  const look = lookIn(worn, pose);
  const all: Drawn = { look, pose, joints: jointsOf(pose), headSize, role: look.plain ? {} : { role: 'body' } };
  for (const i of [1, 0] as const) armOf(d, all, i);
}

/** What of the look the pose changes. */
const lookIn = (look: Look, pose: Pose): Look => ({
  ...look,
  mood: pose.mood ?? look.mood,
  ...(pose.down !== undefined && { down: pose.down }),
  turned: pose.turn === undefined ? look.turned : -4 + 13 * pose.turn,
});

/** Where the head goes: on the neck, bent with the body and a little beside it. */
function neckOf({ pose, joints, headSize }: Drawn): { x: number; y: number; scale: number; turn: number } {
  const turn = joints.lean + (pose.nod ?? -2);
  const [c, s] = [cos(radians(turn)) * headSize, sin(radians(turn)) * headSize];
  const [x, y] = headSize > 1 ? joints.place([100, 132]) : joints.neck;
  return { x: x - (100 * c - 112 * s), y: y - (100 * s + 112 * c), scale: headSize, turn };
}

/** What falls from the shoulders ends where the feet are, and not where they would be. */
function hanging(joints: Joints, pose: Pose): Move {
  const low = joints.legs ? Math.max(...joints.legs.flatMap(({ middle, end }) => [middle[1], end[1]])) + 20 : 204;
  const k = Math.min(1, Math.max(0.15, low / 282));
  const upright = Math.abs(pose.lean ?? 0) < 40;
  return ([x, y]) => joints.place([x, y > 308 && upright ? 308 + (y - 308) * k : y]);
}

/** An apron to the hips: below them it would have to follow the legs. */
const bib = (d: Pen, color: string): void => {
  d.form(curve('72,170! 128,170! 135,250 140,338! 100,346 60,338! 65,250'), color, { role: 'apron', round: 12, shade: 0.35 });
  for (const side of [-1, 1]) d.fill(limb(`${100 + side * 26},172,6 ${100 + side * 20},116,6`), color, { role: 'apron' });
};

const LEGS = { seat: 'sit', stand: undefined, walk: 'walk' } as const;

function lower(d: Pen, all: Drawn): void {
  const { look, joints, role } = all;
  const trousered = !look.gown || look.gown === 'coat' || look.gown === 'robe';
  if (trousered) {
    const [a, b] = [joints.legs![0].root, joints.legs![1].root];
    d.form(limb(`${a[0]},${a[1] - 6},56 ${b[0]},${b[1] - 6},56`), look.bottom, {
      round: 10,
      shade: 0.4,
      ...roleOf(look.bottomRole),
    });
  }
  for (const i of [1, 0] as const) legOf(d, all, i, trousered);
  if (isDress(look)) clothOver(d, look, joints, roleOf(look.bottomRole) ?? role);
}

/** Degrees between two parts of a limb beyond which it is drawn in two pieces. */
const FOLDED = 62;

function legOf(d: Pen, { look, pose, joints }: Drawn, i: 0 | 1, trousered: boolean): void {
  const { root: r, middle: k, end: a } = joints.legs![i];
  foot(d, { look, pose }, joints, i, trousered);
  const skin = look.skin ?? SKIN;
  const robed = look.gown === 'robe';
  const cloth = trousered && !robed ? look.bottom : robed ? look.bottom : skin;
  const far = i === 1 && (pose.side ?? 0) > 0.5;
  const style = { round: 11, shade: far ? 0.62 : 0.42, ...(trousered && roleOf(look.bottomRole)) };
  const [thick, knee, ankle] = trousered ? [56, 42, 28] : [44, 30, 16];
  const thigh = limb(
    `${r[0]},${r[1]},${thick} ${(r[0] + k[0]) / 2},${(r[1] + k[1]) / 2},${(thick + knee) / 2} ${k[0]},${k[1]},${knee}`,
  );
  const calf: Point = [k[0] + (a[0] - k[0]) * 0.3, k[1] + (a[1] - k[1]) * 0.3];
  const shin = limb(`${k[0]},${k[1]},${knee - 1} ${calf[0]},${calf[1]},${knee - 2} ${a[0]},${a[1]},${ankle}`, 'round');
  if (look.short && trousered) {
    d.form(shin, skin, { round: 9, shade: far ? 0.62 : 0.42 });
    d.form(thigh, cloth, style);
    return;
  }
  if (bendOf(r, k, a) > FOLDED) {
    d.form(shin, cloth, style);
    d.form(thigh, cloth, style);
  } else d.form(merge(thigh, shin), cloth, style);
  if (trousered) {
    const at = (t: number, s: number): string => {
      const [dx, dy] = [a[0] - k[0], a[1] - k[1]];
      const far_ = length(dx, dy) || 1;
      return `${k[0] + dx * t - (dy / far_) * s},${k[1] + dy * t + (dx / far_) * s}`;
    };
    d.within(shin, limb(`${at(0.02, -16)},1 ${at(0.06, 0)},4 ${at(0.02, 16)},1`), NIGHT, { opacity: 0.18 });
  }
}

/** Degrees from one direction to the next. */
function bendOf([rx, ry]: Point, [kx, ky]: Point, [ax, ay]: Point): number {
  const [ux, uy, vx, vy] = [kx - rx, ky - ry, ax - kx, ay - ky];
  return Math.abs((atan2(ux * vy - uy * vx, ux * vx + uy * vy) * 180) / PI);
}

function foot(d: Pen, { look, pose }: Pick<Drawn, 'look' | 'pose'>, { legs }: Joints, i: 0 | 1, trousered: boolean): void {
  const { middle: k, end: a } = legs![i];
  const color = look.shoes ?? '#2f2926';
  const size = trousered ? 1 : 0.8;
  const down = (atan2(a[0] - k[0], a[1] - k[1]) * 180) / PI;
  const said = pose.toes?.[i];
  const sideways = (pose.side ?? 0) > 0.5;
  if (said === undefined && !sideways && Math.abs(down) < 40) {
    shoe(d, a[0], a[1] + 18, color, size, i === 0 ? -1 : 1, look.shoeRole);
    return;
  }
  const ahead = said ?? (sideways ? down + 84 : i === 0 ? down - 84 : down + 84);
  // Seen from its side, the sole away from the shin, the toe ahead.
  const flip = sin(radians(ahead - down)) < 0;
  const shape = curve('-16,-14! -18,4 -14,18! 44,18! 54,12 48,0 24,-6 14,-16!');
  d.form(placed(shape, a, 90 - ahead, size, flip), color, { round: 4 * size + 1, shade: 0.4, ...roleOf(look.shoeRole) });
}

/** A part drawn towards the right, turned to point another way; mirrored where its lower side would be up. */
const placed = (shape: Outline, [x, y]: Point, turn: number, scale: number, flip: boolean): Outline =>
  put(flip ? shape.map(([px, py]) => [px, -py] as const) : shape, { x, y, turn, scale });

function armOf(d: Pen, { look, joints, role }: Drawn, i: 0 | 1): void {
  const { root, middle, end } = joints.arms[i];
  const slim = isDress(look) ? 8 : 0;
  arm(d, i === 0 ? -1 : 1, root, end as Spot, middle as Spot, slim, look, role);
}
