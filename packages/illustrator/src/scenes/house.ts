/** What a house is, and where it stands. */
import type { Rgb } from '../colour.ts';
import type { Face } from './faces.ts';

export interface House {
  /** Middle of the front's foot line; `y` is the height of its ground above the viewer's feet. */
  x: number;
  y: number;
  z: number;
  /** Along the ridge, and across it. */
  long: number;
  deep: number;
  /** Height of the walls, and of the ridge above them. */
  wall: number;
  roof: number;
  /** Radians: 0 shows the eaves to the viewer, π/2 the gable. */
  turn: number;
  plaster: Rgb;
  tiles: Rgb;
  trim: Rgb;
  chimney: boolean;
  /** Share of the windows that are lit, where it is dark enough. */
  lit: number;
  /** Half-timbered, or of logs or boards. */
  skin: 'plain' | 'timber' | 'boards';
  /** A tower with a pointed roof at one end: a church. */
  tower?: number;
  /** Lies under snow. */
  snow: boolean;
  /** Windows have shutters; the roof has dormers. */
  shutters?: boolean;
  dormers?: boolean;
  /** Has a terrace and no ridge; with a dome of that many metres. */
  flat?: boolean;
  dome?: number;
  /** Windows end in round or pointed arches. */
  arches?: 'round' | 'pointed';
  /** Bands of pale stone run along its floors. */
  courses?: boolean;
}

export interface HousePlace {
  id: number;
  windowId: number;
  depth: number;
  haze: number;
  /** Throws a shadow on the ground. */
  shadow: boolean;
  /** Gets the snow that lies before its walls, to be painted with the ground. */
  drifts?: Face[];
  /** Told where its chimney ends, in pixels, where it has one. */
  flue?(x: number, y: number): void;
}
