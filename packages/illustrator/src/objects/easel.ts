import type { Rgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import type { Setting } from '../stage/setting.ts';

/** What is known of one object's surroundings before there are pixels. */
export interface Room {
  setting: Setting;
  seed: number;
  /** How much the ground mirrors, 0 dry … 1 wet. */
  wet: number;
  /** The picture gets a painter's finish: local colour counts for more than the light's own drama. */
  painted: boolean;
  /** The drawing is a mark on a sheet, in this ink; a drawing made for the press has its lights in the paper's colour. Scene light. */
  mark?: undefined | { ink: Rgb; paper: Rgb };
  /** It stands on a printed sheet, whose ground is flat colour: a shadow cast across that is of another hand. */
  printed: boolean;
  /** It is cut out of its sheet: it stands on nothing. */
  cut?: boolean | undefined;
  /** Number of the object's fact in the object map. */
  id: number;
}

/** What is at hand while one object is painted. */
export interface Easel extends Room {
  frame: Frame;
}

/** Named one by one: easels of one shape, as lights are (`light/light-with.ts`). */
export const easelIn = ({ setting, seed, wet, painted, mark, printed, cut, id }: Room, frame: Frame): Easel =>
  ({
    setting,
    seed,
    wet,
    painted,
    mark,
    printed,
    cut,
    id,
    frame,
  }) satisfies Record<keyof Easel, unknown>;
