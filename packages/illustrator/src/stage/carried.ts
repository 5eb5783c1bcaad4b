import type { Subject } from '@atelier/spec';

/** A thing that is part of another thing's drawing. */
export interface Carried {
  of: Subject;
  /** x, y, width, height as parts of the carrier's box. */
  part: readonly [number, number, number, number];
  /** Its own on the Stage, where the drawing knows them apart. */
  colors?: string[];
  /** A colour that was said of it and that the drawing does not take. */
  colourLost?: string;
}
