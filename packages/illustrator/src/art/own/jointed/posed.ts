/** A sketch of somebody in a pose: its frame is as large as the pose asks for. */
import { random } from '@atelier/spec';
import { chair } from '../chair.ts';
import { HEAD } from '../facing.ts';
import type { Garment } from '../garment-kinds.ts';
import { dressedIn } from '../garments.ts';
import type { Held } from '../hand-kinds.ts';
import { gripsOf, withHands } from '../hands.ts';
import type { Look, Spot } from '../look.ts';
import type { Point } from '../outline.ts';
import type { PoseName } from '../pose-kinds.ts';
import { type Sketch, sketch } from '../sketch.ts';
import { CHILD_HEAD, jointed } from './figure.ts';
import { boundsOf, mapped } from './mapped-pen.ts';
import type { LimbPose, Pose } from './pose.ts';
import { poseOf } from './poses.ts';
import { jointsOf } from './skeleton.ts';

const CHILD = 0.6;
const AIR = 6;

/** `look` without what it holds, in `pose`; a child is smaller and has a larger head. */
function posed(name: string, worn: Look, pose: Pose, child: boolean): Sketch {
  const { held: _held, behind: _behind, seat: _seat, bent: _bent, down: _down, ...look } = worn;
  const scale = child ? CHILD : 1;
  const headSize = child ? CHILD_HEAD : HEAD;
  const box = boundsOf((p) => jointed(p, look, pose, headSize), random(0, 'own', name));
  const [x, y] = [AIR - box.x0 * scale, AIR - box.y0 * scale];
  const joints = jointsOf(pose);
  const lies = Math.abs(pose.lean ?? 0) > 60 || !joints.legs;
  const foot = lies ? (box.x0 + box.x1) / 2 : (joints.legs![0].end[0] + joints.legs![1].end[0]) / 2;
  const [left, right] = joints.arms.map(({ end }) => end);
  const { free } = pose;
  const middle: Point = [(left![0] + right![0]) / 2, (left![1] + right![1]) / 2];
  const grip = free === undefined || typeof free !== 'string' ? free : { right: right!, left: left!, both: middle }[free];
  return sketch(
    name,
    (box.x1 - box.x0) * scale + 2 * AIR,
    (box.y1 - box.y0) * scale + 2 * AIR,
    [x + foot * scale, y + (box.y1 + (pose.lift ?? 0)) * scale],
    (d) => d.include((p) => jointed(p, look, pose, headSize), { x, y, scale }),
    looksAside(pose) ? 'right' : 'front',
    grip && [[x + grip[0] * scale, y + grip[1] * scale]],
  );
}

export interface Posing {
  readonly garments: readonly Garment[];
  /** Held for something else, or in the lap on a seat that is drawn by itself. */
  readonly hands?: Held | undefined;
  readonly child: boolean;
}

/** Somebody in a named pose and in these clothes. */
export function inPose(who: string, look: Look, pose: PoseName, { garments, hands, child }: Posing): Sketch {
  const given = hands && hands[0] !== 'sitting' ? holding(poseOf(pose), hands) : poseOf(pose);
  const seated = hands?.[0] === 'sitting';
  const how: Pose = seated
    ? { ...given, legs: 'seat' }
    : given.legs === 'seat'
      ? { ...given, prop: { ...given.prop, behind: (d, joints) => mapped(d, joints.place).include(chair, {}) } }
      : given;
  const worn = dressedIn(look, garments);
  const dressed = how.sporty && !garments.some((g) => SKIRTED.has(g)) ? forSport(worn) : worn;
  return posed(`${who}~${[pose, ...(hands ?? []), ...garments].join('+')}`, dressed, how, child);
}

/** The pose with its arms as they are for what somebody is given to hold. */
function holding(pose: Pose, hands: Held): Pose {
  const { left, right, leftElbow, rightElbow } = withHands({ top: '', bottom: '', hair: [] }, hands);
  const reach = (at: Spot | undefined, elbow: Spot | undefined, own: LimbPose | undefined): LimbPose | undefined =>
    at ? { at, ...(elbow && { elbow }) } : own;
  const [a, b] = pose.arms ?? [undefined, undefined];
  return {
    ...pose,
    arms: [reach(left, leftElbow, a), reach(right, rightElbow, b)],
    farArm: false,
    free: jointsOf(pose).place(gripsOf(hands)[0]!),
  };
}

const SKIRTED: ReadonlySet<Garment> = new Set(['dress', 'skirt', 'robe', 'coat']);

/** In leggings and bare arms who would wear a dress. */
const forSport = (look: Look): Look =>
  look.gown === 'dress'
    ? { ...look, gown: undefined, bottom: '#3a3d4a', sleeves: 'short', loose: true, shoes: '#d8d2c8' }
    : look;

/** Seen from its side: it has a direction. */
const looksAside = ({ side = 0, lean = 0, turn = 0 }: Pose): boolean => side >= 0.5 || lean > 20 || turn > 0.6;
