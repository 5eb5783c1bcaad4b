/** What the painter of objects works from: the Stage's boxes in pixels, with the drawing that fills each. */
import type { Drawing } from '@atelier/lexicon';
import type { KeptPlace, StageObject, Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';

/** How a thing is held up: it decides which shadow, reflection or waterline it gets. */
export type Seat = 'ground' | 'water' | 'air' | 'on' | 'hang';

/** An ellipse: centre and half axes. */
export interface Rim {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

export interface Placed {
  object: StageObject;
  /** As the planner settled it. */
  kept: KeptPlace;
  fact: Subject;
  drawing: Drawing | undefined;
  /** `noto:dog`, `tree.palm`; undefined for what cannot be drawn. */
  art: string | undefined;
  /** Foot point in pixels: where it touches the ground, or its lowest point in the air. */
  x: number;
  y: number;
  /** Of the whole drawing, in pixels, the parts under water or outside the picture included. */
  width: number;
  height: number;
  /** Foot point as parts of its box, mirrored with the drawing. */
  footShare: readonly [number, number];
  /** Row of the ground below it; equals `y` for what stands. */
  ground: number;
  /** Distance in metres of that row; a taste, not a survey: small things are drawn larger than life. */
  z: number;
  seat: Seat;
  /** Where its string or stalk ends, in pixels: in a hand, in a vase. */
  tether?: readonly [x: number, y: number];
  stalk?: boolean;
  /** Mouth of what it lies in, in pixels; below the near edge of that it is hidden. */
  rim?: Rim;
  /** Lies in something: `rim` is found when all are placed. */
  inside?: boolean;
  flip: boolean;
  /** Sideways offset of a plant's top as a part of its height. */
  lean: number;
  /** Share of its height below the waterline. */
  submerged: number;
  /** Painted as a dark shape whatever the light. */
  dark: boolean;
  /** Stands on a low islet of its own, far out. */
  islet: boolean;
  /** Linear colour for shapes with role `body`. */
  recolour: Rgb | undefined;
  /** Linear colour for shapes with role `held`: what a person has in their hands. */
  held: Rgb | undefined;
  /** Linear colour for shapes with role `hair`. */
  hair?: Rgb | undefined;
  /** Linear colours of what a person wears, by role; before `recolour`. */
  worn: Readonly<Record<string, Rgb>> | undefined;
  /** Paints a whole crowd inside its box. */
  crowd: number | undefined;
  /** Width ÷ height of one of a crowd. */
  memberAspect: number;
  /** Colour names for the Stage. */
  colors: string[];
  /** Among things over the same row, the larger is nearer. */
  near: number;
  /** Position among the instances of its fact, from 1: its randomness hangs on (seed, fact, instance). */
  instance: number;
}
