/** What the season, the weather and the light do to a plant; and how finely it need be drawn. */
import type { Rgb } from '../colour.ts';
import type { Light } from '../light/light.ts';

export interface PlantShape {
  /** Foot, pixels. */
  x: number;
  y: number;
  /** Pixels from the foot to the top. */
  height: number;
  /** Sideways offset of the top as a part of the height; the sign is the side. */
  lean?: number;
}

export interface PlantLook {
  /** In flower: blossom in loose sprays, with boughs and sky between. */
  airy?: boolean;
  season?: string | undefined;
  /** Snow lies on it; falling snow when absent. */
  snow?: boolean;
  /** A few clumps will do. Below 40 pixels of height when absent; scenes decide by the size in the picture instead, so that
   * a larger picture shows the same trees. */
  far?: boolean;
  /** Colour of the leaves, where one is said. */
  leaf?: Rgb;
  /** Colour of the fruit, where the tree bears some; an apple's when absent. */
  fruit?: Rgb;
}

const FAR_BELOW = 40;

export const isFar = (shape: PlantShape, look: PlantLook): boolean => look.far ?? shape.height < FAR_BELOW;
/**
 * How many of `most` small shapes are drawn of a plant that is `height` pixels high: all from `full` pixels on, below in proportion, at least a
 * quarter. A needle of a draft is a third as long as one of a large picture, and as many of them would lie over each other as often.
 */
export const shapesAt = (height: number, full: number, most: number): number =>
  Math.min(most, Math.max(Math.ceil(most / 4), Math.round((most * height) / full)));

/** Whether the `i`-th of `most` is one of `some` that lie evenly among them. */
export const isAmong = (i: number, some: number, most: number): boolean =>
  Math.floor(((i + 1) * some) / most) > Math.floor((i * some) / most);

export const hasSnow = (light: Light, look: PlantLook): boolean => look.snow ?? light.weather === 'snow';

/** Leaves are down in winter, and where snow falls and no other season is said. */
export const leafless = (light: Light, look: PlantLook): boolean =>
  look.season === 'winter' || (look.season === undefined && look.leaf === undefined && hasSnow(light, look));

/**
 * How much a surface faces the light, 0–1, from its normal (x right, y up, z towards the viewer). Leaves are no walls: light
 * wraps round them.
 */
export function facingOf(light: Light, nx: number, ny: number, nz: number): number {
  const [dx, dy, dz] = light.direction;
  const d = nx * dx + ny * dy - nz * dz;
  const wrapped = (d + 0.35) / 1.35;
  return wrapped < 0 ? 0 : wrapped > 1 ? 1 : wrapped;
}
