/** How a jointed figure is posed. Angles are in degrees as seen in the picture: 0 hangs down, 90 points to the right, 180 up, −90 to the left. */
import type { Mood, Spot } from '../look.ts';
import type { Point } from '../outline.ts';
import type { Pen } from '../sketch.ts';

export interface Limb {
  readonly root: Point;
  readonly middle: Point;
  readonly end: Point;
}

export interface Joints {
  /** From the frame of facing.ts, where the hips are at (100, 308). */
  place(spot: Spot): Point;
  readonly arms: readonly [Limb, Limb];
  readonly legs: readonly [Limb, Limb] | undefined;
  /** Where the head is set on. */
  readonly neck: Point;
  readonly lean: number;
  readonly squeeze: number;
}

/** Upper and lower part by their angles, with how much of their length is seen; or where the hand is in the frame of facing.ts (`at`), or hand or foot about the hips (`to`). */
export type LimbPose =
  | readonly [upper: number, lower: number]
  | readonly [upper: number, lower: number, upperSeen: number, lowerSeen: number]
  | { readonly at: Spot; readonly elbow?: Spot }
  | { readonly to: Spot; readonly bend?: 1 | -1 };

/** What a pose shows with the figure: drawn behind it, behind its arms, and before it. In the frame of the picture, the hips at (0, 0). */
interface Prop {
  readonly behind?: (d: Pen, joints: Joints) => void;
  readonly middle?: (d: Pen, joints: Joints) => void;
  readonly before?: (d: Pen, joints: Joints) => void;
  /** Drawn in the frame of facing.ts, with the chest: behind the arms and before them. */
  readonly chest?: (d: Pen) => void;
  readonly lap?: (d: Pen) => void;
}

export interface Pose {
  /** Degrees by which the body leans to the right; −90 lies with the head to the left. */
  readonly lean?: number;
  /** 0 from in front, 1 from the side, looking to the right: how narrow shoulders and hips are. */
  readonly side?: number;
  /** Angles, first the leg on the left of the picture, which is the nearer one from the side; `seat`: on something, knees towards the viewer. */
  readonly legs: 'seat' | 'stand' | 'walk' | readonly [LimbPose, LimbPose];
  readonly arms?: readonly [LimbPose | undefined, LimbPose | undefined];
  /** Where toes point, where it is not to the viewer nor ahead. */
  readonly toes?: readonly [number | undefined, number | undefined];
  /** The far arm is behind the body. */
  readonly farArm?: boolean;
  /** Legs are drawn before the body: knees drawn up. */
  readonly kneesFirst?: boolean;
  /** The head: bent to the right by so many degrees beside the body; its features turned to the right, −1 to 1. */
  readonly nod?: number;
  readonly turn?: number;
  readonly mood?: Mood;
  readonly down?: boolean;
  /** How far over the ground. */
  readonly lift?: number;
  /** Skirts and robes give way to leggings, unless they were said. */
  readonly sporty?: boolean;
  /** A hat does not stay on. */
  readonly bare?: boolean;
  readonly prop?: Prop;
  /** Where something else goes that is held or worked on: in a hand, between both, or at a place about the hips. */
  readonly free?: 'right' | 'left' | 'both' | Spot;
}
