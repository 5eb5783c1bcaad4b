/** The camera of a picture in pixels. Angular sizes scale with `unit` = √(width·height), so every aspect is composed, not cropped. */
export interface View {
  width: number;
  height: number;
  /** Pixels of one picture-sized length. */
  unit: number;
  /** Row of the horizon, in pixels from the top. */
  horizon: number;
  /** Column straight ahead. */
  centre: number;
  /** Focal length in pixels. */
  focal: number;
  /** Eye height above the ground in metres. */
  eye: number;
}

export function viewOf(width: number, height: number, horizon: number, eye: number, focal = 1.05): View {
  const unit = Math.sqrt(width * height);
  return { width, height, unit, horizon: horizon * height, centre: width / 2, focal: focal * unit, eye };
}

/** The camera with some of it changed: of one shape, as lights are (`light/light-with.ts`). */
export const viewWith = (view: View, changes: Partial<View>): View =>
  ({
    width: changes.width ?? view.width,
    height: changes.height ?? view.height,
    unit: changes.unit ?? view.unit,
    horizon: changes.horizon ?? view.horizon,
    centre: changes.centre ?? view.centre,
    focal: changes.focal ?? view.focal,
    eye: changes.eye ?? view.eye,
  }) satisfies Record<keyof View, unknown>;

/** Row of a ground point `z` metres away. */
export const rowAt = (view: View, z: number): number => view.horizon + (view.eye * view.focal) / z;
/** Distance in metres of the ground seen at `row`; infinite at and above the horizon. */
export const distanceAt = (view: View, row: number): number =>
  row > view.horizon ? (view.eye * view.focal) / (row - view.horizon) : Number.POSITIVE_INFINITY;
/** Pixels that one metre covers at distance `z`. */
export const scaleAt = (view: View, z: number): number => view.focal / z;
