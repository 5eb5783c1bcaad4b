/**
 * Which distance each pixel of rolling land shows: heights are drawn column by column from near to far, each covering what
 * rises above all nearer ones (the "voxel space" way of K. Silverman's Comanche, 1992). Distances grow by a constant factor.
 */

import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { scratch } from '../kernels/scratch.ts';
import { clamp, exp2, log2 } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { View } from '../stage/view.ts';
import { type Cover, type CoverRows, coverRows, type FieldAt, fieldAt, rowOfTrees, woodAt } from './hills-cover.ts';
import { heightRow, type Land } from './hills-land.ts';
import type { SceneContext } from './scene.ts';

export const LAND_PLANES: readonly PlaneSpec[] = [
  { name: 'land.height', scale: 1, channels: 1, needed: 'first' },
  { name: 'land.z', scale: 1, channels: 1, needed: 'ground' },
];

const FARTHEST = 3600;
/** Height of a wood and of a hedge in metres. */
const WOOD = 9;
const HEDGE = 1.4;

export function gridPasses({ view }: SceneContext, land: Land, cover: Cover): Pass[] {
  const nearest = Math.max(1, (view.eye * view.focal) / (view.height * 1.12 - view.horizon) / 1.3);
  const growth = log2(FARTHEST / nearest) / (view.height - 1);
  const look: GridLook = {
    view,
    land,
    cover,
    distances: Float64Array.from({ length: view.height }, (_, row) => nearest * exp2(growth * row)),
  };
  return [
    { name: 'land heights', first: true, look, run: (frame, k, y0, y1) => fillHeights(look, frame, k, y0, y1) },
    { name: 'land sight', first: true, serial: true, weight: 0.3, look, run: (frame) => fillSight(look, nearest, frame) },
  ];
}

interface GridLook {
  view: View;
  land: Land;
  cover: Cover;
  /** Metres, of each row of the grid. */
  distances: Float64Array;
}

function fillHeights({ view, land, cover, distances }: GridLook, frame: Frame, k: Kernels, y0: number, y1: number): void {
  const { width } = frame;
  const { data } = frame.plane('land.height');
  const [px, pz, xs, ys, wood, crown, warp, out] = scratch(frame, 8);
  const growing: CoverRows = { xs, ys, wood, crown, warp };
  const field: FieldAt = { tone: 0, kind: 0, hedge: 0, within: 0 };
  const n = px.length;
  for (let row = y0; row < y1; row++) {
    const z = distances[row]!;
    heightRow(land, view, z, out);
    if (z > 95) {
      placeRow(view, px, pz, z);
      coverRows(k, cover, px, pz, growing, n);
      growRow(cover, px, growing, field, z, out, width);
    }
    data.set(out.subarray(0, width), row * width);
  }
}

function placeRow(view: View, px: Float32Array, pz: Float32Array, z: number): void {
  for (let x = 0; x < px.length; x++) {
    px[x] = ((x + 0.5 - view.centre) / view.focal) * z;
    pz[x] = z;
  }
}

/** Raises a row of land by the woods and hedges on it. */
function growRow(
  cover: Cover,
  px: Float32Array,
  { wood, crown, warp }: CoverRows,
  field: FieldAt,
  z: number,
  out: Float32Array,
  width: number,
): void {
  for (let x = 0; x < width; x++) {
    const a = woodAt(cover, wood[x]!, z);
    fieldAt(cover, px[x]!, z, warp[x]!, field);
    out[x] =
      out[x]! +
      Math.max(a * WOOD * (0.55 + 0.8 * crown[x]!), rowOfTrees(field.hedge, crown[x]!) * HEDGE * (0.35 + 1.1 * crown[x]!));
  }
}

function fillSight({ view, distances }: GridLook, nearest: number, frame: Frame): void {
  const { width, height } = frame;
  const heights = frame.plane('land.height').data;
  const seen = frame.plane('land.z').data;
  seen.fill(0);
  const covered = new Float32Array(width).fill(height);
  // The last distance at which a column showed anything.
  const last = new Int32Array(width).fill(-1);
  let before = nearest;
  for (let row = 0; row < distances.length; row++) {
    const z = distances[row]!;
    for (let x = 0; x < width; x++) {
      const y = view.horizon + ((view.eye - heights[row * width + x]!) * view.focal) / z;
      const floor = covered[x]!;
      if (y >= floor) continue;
      const from = Math.max(0, Math.floor(y));
      const to = Math.min(height, Math.floor(floor));
      const span = floor - y;
      for (let p = from; p < to; p++) {
        // Between two neighbouring distances; where something hid the land between, the farther one.
        const t = clamp((floor - (p + 0.5)) / span);
        seen[p * width + x] = span > 6 && last[x] !== row - 1 ? z : before + (z - before) * t;
      }
      covered[x] = y;
      last[x] = row;
    }
    before = z;
  }
  for (let x = 0; x < width; x++) {
    const y = covered[x]!;
    const top = Math.floor(y);
    if (top >= 0 && top < height - 1) seen[top * width + x] = -(top + 1 - y);
  }
}
