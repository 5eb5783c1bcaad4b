/**
 * Which way each pixel faces, from depth and objects. Along the ground the painter's depth falls evenly with the rows, as the
 * inverse of distance does, so nearness is disparity: points follow from it, and normals from the cross product of their
 * neighbours, taken within one object only. What the Stage places is flat in the depth map; it is rounded from its outline
 * instead, by the distance to its edge (the inflation of Johnston, "Lumo", 2002). Sky and what is flat face the viewer.
 *
 * OpenGL convention: red right, green up, blue towards the viewer, each (n + 1) / 2.
 */

/** Nearness below which a point is as good as infinitely far. */
const FARTHEST = 0.02;
/** How far from its edge a thing bends, as a part of the picture's size. */
const BEND = 0.04;

export function normalMap(
  depth: Float32Array,
  ids: Uint16Array,
  objects: readonly string[],
  width: number,
  height: number,
): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  const unit = Math.sqrt(width * height);
  const focal = 1.05 * unit;
  const things = flatThings(depth, ids, objects);
  const inside = distanceInside(ids, things, width, height);
  const bend = Math.max(2, BEND * unit);
  const put = (i: number, x: number, y: number, z: number): void => {
    const l = 1 / Math.sqrt(x * x + y * y + z * z);
    out[3 * i] = Math.floor((x * l * 0.5 + 0.5) * 255 + 0.5);
    out[3 * i + 1] = Math.floor((y * l * 0.5 + 0.5) * 255 + 0.5);
    out[3 * i + 2] = Math.floor((z * l * 0.5 + 0.5) * 255 + 0.5);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const id = ids[i]!;
      const same = (j: number): boolean => ids[j] === id;
      const left = x > 0 && same(i - 1) ? i - 1 : i;
      const right = x < width - 1 && same(i + 1) ? i + 1 : i;
      const above = y > 0 && same(i - width) ? i - width : i;
      const below = y < height - 1 && same(i + width) ? i + width : i;
      if (things[id]) {
        const slope = (a: number, b: number): number =>
          a === b ? 0 : (rise(inside[b]!, bend) - rise(inside[a]!, bend)) / (Math.abs(b - a) < width ? b - a : (b - a) / width);
        put(i, -slope(left, right) * bend, slope(above, below) * bend, 1);
        continue;
      }
      const d = 1 - depth[i]!;
      if (d < FARTHEST) {
        put(i, 0, 0, 1);
        continue;
      }
      // The plane a·X + b·Y + c·Z = 1 has the disparity (a·u + b·v) / focal + c: its slopes in the picture are the normal, and
      // the side that is seen is the one against it. Rows run down where green runs up.
      const du = right === left ? 0 : (depth[left]! - depth[right]!) / (right - left);
      const dv = below === above ? 0 : (depth[above]! - depth[below]!) / ((below - above) / width);
      put(i, -du * focal, dv * focal, d - du * (x + 0.5 - width / 2) - dv * (y + 0.5 - height / 2));
    }
  return out;
}

/** By number: an object of the Stage that lies at one depth. */
function flatThings(depth: Float32Array, ids: Uint16Array, objects: readonly string[]): boolean[] {
  const low = new Float32Array(objects.length).fill(2);
  const high = new Float32Array(objects.length).fill(-1);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (depth[i]! < low[id]!) low[id] = depth[i]!;
    if (depth[i]! > high[id]!) high[id] = depth[i]!;
  }
  return objects.map((id, n) => id !== '' && high[n]! - low[n]! < 0.002 && high[n]! < 0.99);
}

/** Height of a rounded edge over the distance from it, 0 … 1. */
function rise(distance: number, bend: number): number {
  const t = Math.min(1, distance / bend);
  return Math.sqrt(1 - (1 - t) * (1 - t)) * 0.7;
}

/** Distance in pixels to the nearest pixel of something else, by two sweeps (Borgefors, "Distance Transformations", 1986). */
function distanceInside(ids: Uint16Array, things: readonly boolean[], width: number, height: number): Float32Array {
  const d = new Float32Array(width * height).fill(0.5);
  const step = (i: number, j: number, cost: number): void => {
    if (d[j]! + cost < d[i]!) d[i] = d[j]! + cost;
  };
  const sweep = (from: number, to: number, dir: 1 | -1): void => {
    for (let i = from; i !== to; i += dir) {
      if (!things[ids[i]!]) continue;
      const x = i % width;
      const edge = (j: number, cost: number): void => {
        if (j < 0 || j >= ids.length) return;
        if (ids[j] !== ids[i]) d[i] = Math.min(d[i]!, cost - 0.5);
        else step(i, j, cost);
      };
      if ((dir === 1 && x > 0) || (dir === -1 && x < width - 1)) edge(i - dir, 1);
      edge(i - dir * width, 1);
      if (x > 0) edge(i - dir * width - 1, 1.4142);
      if (x < width - 1) edge(i - dir * width + 1, 1.4142);
    }
  };
  for (let i = 0; i < d.length; i++) if (things[ids[i]!]) d[i] = 1e9;
  sweep(0, d.length, 1);
  sweep(d.length - 1, -1, -1);
  return d;
}
