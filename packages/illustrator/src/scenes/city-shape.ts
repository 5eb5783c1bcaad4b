/** Where the buildings of a street stand in the picture: which columns they fill, what they hide, where they meet the ground. */
import type { View } from '../stage/view.ts';
import type { Building } from './city-building.ts';
import { topAt } from './old-house.ts';

/** Both sides of a street and its vanishing column. */
interface Row {
  vanish: number;
  /** Row of the viewer's own height, which the lines of the walls run to. */
  level?: number;
  /** Far to near. */
  buildings: readonly Building[];
}

/** For each building, per column, the first row that a nearer one hides. */
export function hiddenRows(view: View, street: Row): Float32Array[] {
  const hidden: Float32Array[] = new Array(street.buildings.length);
  for (const side of [-1, 1]) {
    const limit = new Float32Array(view.width).fill(view.height);
    // `buildings` runs far to near; what is near hides what is far.
    for (let i = street.buildings.length - 1; i >= 0; i--) {
      const b = street.buildings[i]!;
      if (b.side !== side) continue;
      hidden[i] = limit.slice();
      const [left, right] = columns(view, street, b);
      for (let x = left + 1; x < right - 1; x++) {
        const z = distanceOf(view, street, b, x + 0.5);
        if (z > 0) limit[x] = Math.min(limit[x]!, topRow(view, street, b, z) + 1);
      }
    }
  }
  return hidden;
}

/** Row of a building's upper edge, where its wall along the street is `z` away. */
export const topRow = (view: View, { level }: Row, b: Building, z: number, top = topAt(b, z - b.z0)): number =>
  (level ?? view.horizon) - ((b.ground + top - view.eye) * view.focal) / z;

/** How far a building reaches behind its wall. */
const DEEP = 14;

export function columns(view: View, street: Row, b: Building): [number, number] {
  const at = (out: number, z: number): number => street.vanish + (b.side * out * view.focal) / z;
  const near = Math.max(b.z0, 0.8);
  const ends = [at(b.wall, near), at(b.wall, b.z1), at(b.wall + DEEP, near)];
  return [Math.max(0, Math.floor(Math.min(...ends))), Math.min(view.width, Math.ceil(Math.max(...ends)))];
}

/** Distance of the wall seen in a column: along the street, or the end that faces the viewer; −1 for none. */
export function distanceOf(view: View, street: Row, b: Building, x: number): number {
  const off = (x - street.vanish) * b.side;
  if (off <= 0) return -1;
  const along = (b.wall * view.focal) / off;
  const z = Math.max(along, b.z0);
  return z > b.z1 ? -1 : z;
}

/** First row of the ground at each column: the foot of the building seen there, or the horizon. */
export function feetOf(view: View, street: Row): Float32Array {
  const feet = new Float32Array(view.width).fill(view.horizon);
  for (const b of street.buildings) {
    const [left, right] = columns(view, street, b);
    for (let x = left; x < right; x++) {
      const z = distanceOf(view, street, b, x + 0.5);
      if (z > 0) feet[x] = Math.max(feet[x]!, view.horizon + (view.eye * view.focal) / z);
    }
  }
  return feet;
}
