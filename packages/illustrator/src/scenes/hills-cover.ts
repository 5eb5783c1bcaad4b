/** What grows on rolling land, by place: woods, hedged fields, as rows of numbers for one distance or one row of the picture. */
import { mix32 } from '@atelier/spec';
import type { Kernels } from '../kernels/kernels.ts';
import { clamp, smoothstep } from '../math.ts';

export interface Cover {
  /** 0–1: how much of the far land is wooded. */
  woods: number;
  /** Hedged fields begin at this distance; infinite where there are none. */
  fields: number;
  salt: number;
  /** Size of the fields as a part of the usual; 1 where nothing is said. */
  size?: number | undefined;
}

/** Depth and width of fields in metres. */
const FIELD_X = 150;
const FIELD_Z = 115;
const HEDGE = 2.4;
/** Far hedges are wide enough that a step from one distance to the next never jumps across. */
const HEDGE_GROWS = 0.01;

/** Metres over which a field fades at its border, for each metre of distance. */
const FADES = 0.032;

export interface CoverRows {
  xs: Float32Array;
  ys: Float32Array;
  /** Broad patches: woods. */
  wood: Float32Array;
  /** Crowns of single trees. */
  crown: Float32Array;
  /** Bends the borders of fields. */
  warp: Float32Array;
}

/** Fills the rows for points (px, pz), which are left as they are; crowns are told apart by `up`, the way up the slope, or a steep wood would be streaks. */
export function coverRows(
  k: Kernels,
  cover: Cover,
  px: Float32Array,
  pz: Float32Array,
  rows: CoverRows,
  n: number,
  up: Float32Array = pz,
): void {
  const { xs, ys } = rows;
  spread(xs, ys, px, pz, n, 1 / 230, 1 / 190);
  k.fbm(xs, ys, rows.wood, n, 4, cover.salt);
  spread(xs, ys, px, up, n, 0.17, 0.13);
  k.fbm(xs, ys, rows.crown, n, 2, cover.salt ^ 3);
  spread(xs, ys, px, pz, n, 1 / 320, 1 / 260);
  k.fbm(xs, ys, rows.warp, n, 2, cover.salt ^ 5);
}

/** Places of a noise of so many periods a metre. */
function spread(
  xs: Float32Array,
  ys: Float32Array,
  px: Float32Array,
  pz: Float32Array,
  n: number,
  fx: number,
  fz: number,
): void {
  for (let i = 0; i < n; i++) {
    xs[i] = px[i]! * fx + 200;
    ys[i] = pz[i]! * fz + 100;
  }
}

/** How wooded a place is, 0–1; woods keep away from the viewer. */
export const woodAt = (cover: Cover, wood: number, z: number): number =>
  cover.woods <= 0 ? 0 : smoothstep(0.62 - 0.16 * cover.woods, 0.645 - 0.16 * cover.woods, wood) * smoothstep(150, 210, z);

export interface FieldAt {
  /** 0–1, the same all over one field. */
  tone: number;
  kind: number;
  /** 0–1: a hedge stands here. */
  hedge: number;
  /** 0–1: how far inside the field; one crop fades into the next. */
  within: number;
}

/** How much of a hedge there is where crowns are so thick: single bushes and trees in a row, with gaps, for a drawn line reads as a seam. */
export const rowOfTrees = (hedge: number, crown: number): number =>
  hedge <= 0.2 || crown <= 0.42 ? 0 : smoothstep(0.2, 0.7, hedge * smoothstep(0.42, 0.6, crown));

export function fieldAt(cover: Cover, x: number, z: number, warp: number, out: FieldAt): void {
  if (z < cover.fields) {
    out.tone = 0.5;
    out.kind = 0;
    out.hedge = 0;
    out.within = 0;
    return;
  }
  const wide = FIELD_X * (cover.size ?? 1);
  const long = FIELD_Z * (cover.size ?? 1);
  const u = x / wide + (warp - 0.5) * 2.4 + z * 0.0011;
  const v = z / long + (warp - 0.5) * 1.6 - x * 0.0016;
  const iu = Math.floor(u);
  const iv = Math.floor(v);
  const h = mix32(Math.imul(iu, 0x1b873593) ^ Math.imul(iv, 0x27d4eb2d) ^ cover.salt);
  out.tone = (h & 1023) / 1023;
  out.kind = (h >>> 10) & 7;
  const fu = (u - iu) * wide;
  const fv = (v - iv) * long;
  // Only across the view must a far hedge be broad.
  const thick = Math.max(HEDGE, z * HEDGE_GROWS);
  const edge = Math.min((Math.min(fu, wide - fu) / Math.max(HEDGE, z * 0.006)) * thick, fv, long - fv);
  out.within = smoothstep(0, Math.max(9, z * FADES), Math.min(fu, wide - fu, fv, long - fv));
  // Every other border is a hedge; the rest are only a change of crop.
  out.hedge = ((h >>> 14) & 3) === 0 ? 0 : clamp(1.35 - edge / thick) * smoothstep(0, 60, z - cover.fields);
}
