/**
 * One layer of brush strokes over a band of rows: each cell of a lattice that is fixed to the picture is thought out here (where
 * it starts, whether it is wanted, which way it goes, how far, in what colour) and laid with `dab`. Thought out in double
 * precision, as its twin in `src/kernels/twin-strokes.ts` is; `src/finish/strokes.ts` says what the layers are and why.
 */
import { dab } from './brush';

const CELL_X: i32 = 0x1b873593;
const CELL_Y: i32 = 0x27d4eb2d;
const MIX_A: i32 = <i32>0x85ebca6b;
const MIX_B: i32 = <i32>0xc2b2ae35;
/** A `detail` at or above this wants no stroke. */
const NOWHERE: f64 = 9;
/** Steps on each side in which the end of a stroke is looked for. */
const STEPS: i32 = 4;
/** Samples of the colour under a stroke. */
const SAMPLES: i32 = 7;
/** Without a form that leads, strokes lie about level: weight of that in the tensor. */
const WEAK: f64 = 0.004;

/** `mix32` of spec. */
// @ts-ignore: decorator
@inline
function mix(value: i32): u32 {
  let h = <u32>value;
  h = (h ^ (h >>> 16)) * <u32>MIX_A;
  h = (h ^ (h >>> 13)) * <u32>MIX_B;
  return h ^ (h >>> 16);
}

// @ts-ignore: decorator
@inline
function lattice(x: i32, y: i32, seed: i32): f64 {
  return <f64>mix((x * CELL_X) ^ (y * CELL_Y) ^ seed) / 4294967296;
}

/** `noise` of `src/noise.ts`. */
function noise(x: f64, y: f64, seed: i32): f64 {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const ix = <i32>left;
  const iy = <i32>top;
  const fx = x - left;
  const fy = y - top;
  const u = fx * fx * (3 - 2 * fx);
  const v = fy * fy * (3 - 2 * fy);
  const above = lattice(ix, iy, seed) * (1 - u) + lattice(ix + 1, iy, seed) * u;
  const under = lattice(ix, iy + 1, seed) * (1 - u) + lattice(ix + 1, iy + 1, seed) * u;
  return above + (under - above) * v;
}

/** Whole pixel of a coordinate, inside 0 … size − 1. */
// @ts-ignore: decorator
@inline
function within(v: f64, size: i32): i32 {
  return v < 0 ? 0 : v >= <f64>size ? size - 1 : <i32>Math.floor(v);
}

/** Lane `c` of the pixel at address `at`. */
// @ts-ignore: decorator
@inline
function lane(at: usize, c: i32): f64 {
  return <f64>load<f32>(at + (<usize>c << 2));
}

/** How far two RGBA pixels are apart: the sum over red, green and blue. */
// @ts-ignore: decorator
@inline
function between(one: usize, other: usize): f64 {
  return (
    Math.abs(lane(one, 0) - lane(other, 0)) + Math.abs(lane(one, 1) - lane(other, 1)) + Math.abs(lane(one, 2) - lane(other, 2))
  );
}

/** Address in a plane of `columns` to a row, halved `shift` times, for pixel (x, y) of the picture. */
// @ts-ignore: decorator
@inline
function halvedAt(plane: usize, x: f64, y: f64, width: i32, height: i32, columns: i32, shift: i32): usize {
  return plane + ((<usize>(within(y, height) >> shift) * <usize>columns + <usize>(within(x, width) >> shift)) << 4);
}

/** Unit vector along the form, `slant` radians from level where nothing leads: `flowAt` of `src/finish/flow.ts`. */
// @ts-ignore: decorator
@inline
function direction(at: usize, slant: f64): v128 {
  const a = lane(at, 2) - lane(at, 0) + WEAK * (1 - 2 * slant * slant);
  const b = -2 * lane(at, 1) + WEAK * 2 * slant;
  const length = Math.sqrt(a * a + b * b);
  const m = length == 0 ? 1e-9 : length;
  const c = Math.min(1, Math.max(-1, a / m));
  const dy = Math.sqrt((1 - c) / 2);
  return f64x2.replace_lane(f64x2.splat(Math.sqrt((1 + c) / 2)), 1, b < 0 ? -dy : dy);
}

/** How clear that direction is, 0 … 1. */
// @ts-ignore: decorator
@inline
function clearness(at: usize): f64 {
  const e = lane(at, 0);
  const f = lane(at, 1);
  const g = lane(at, 2);
  return Math.min(1, Math.sqrt((g - e) * (g - e) + 4 * f * f) / (e + g + WEAK));
}

/** Place of sample `s` along a stroke, as a part of its half length, … */
// @ts-ignore: decorator
@inline
function sampleAlong(s: i32): f64 {
  return s == 0 ? 0 : s == 1 ? -0.5 : s == 2 ? 0.5 : s == 3 ? -0.3 : s == 4 ? 0.3 : s == 5 ? 0.8 : -0.8;
}

/** … and across it, as a part of its half width. */
// @ts-ignore: decorator
@inline
function sampleAcross(s: i32): f64 {
  return s == 0 ? 0 : s == 1 ? 0.3 : s == 2 ? -0.3 : s == 3 ? -0.6 : s == 4 ? 0.6 : s == 5 ? 0.1 : -0.1;
}

/** 1 where number `id` of the object map is a drawn thing. */
// @ts-ignore: decorator
@inline
function thingOf(things: usize, count: i32, id: i32): i32 {
  return id < count ? <i32>load<u8>(things + <usize>id) : 0;
}

export function strokes(
  canvas: usize, bare: usize, fine: usize, ids: usize, coarse: usize, tensor: usize, things: usize, count: i32,
  width: i32, height: i32, fineShift: i32, coarseShift: i32, y0: i32, y1: i32, unit: f64, salt: i32,
  step: f64, wide: f64, long: f64, scenery: f64, drawn: f64, opacity: f64, ragged: f64, dry: f64, streak: f64, taper: f64,
  sharp: f64, wander: f64, unsteady: f64, tolerance: f64,
): void {
  const fineColumns = (width - 1 >> fineShift) + 1;
  const columns = (width - 1 >> coarseShift) + 1;
  const around = <f64>(1 << coarseShift);
  const pixel = unit / 1024;
  const reach = long + wide + 2;
  const top = <f64>y0 - reach;
  const bottom = <f64>y1 + reach;
  const firstRow = max(-1, <i32>Math.floor(top / step) - 1);
  const lastRow = <i32>Math.ceil(bottom / step);
  const lastColumn = <i32>Math.ceil(<f64>width / step) + 1;
  // Broad strokes look at the coarse view: what is finer than they are must not make their colour jump.
  const broad = wide > 3 * pixel;
  // Neighbours lie over each other in no order the eye could see, and the topmost comes first.
  for (let phase = 3; phase >= 0; phase--)
    for (let j = lastRow; j >= firstRow; j--)
      for (let i = lastColumn; i >= -1; i--) {
        const h = mix(salt ^ (i * CELL_X) ^ (j * CELL_Y));
        if ((h & 3) != <u32>phase) continue;
        const x = (<f64>i + <f64>((h >>> 2) & 1023) / 1023) * step;
        const y = (<f64>j + <f64>((h >>> 12) & 1023) / 1023) * step;
        if (x < 0 || y < 0 || x >= <f64>width || y >= <f64>height || y < top || y > bottom) continue;
        const here = <i32>Math.floor(y) * width + <i32>Math.floor(x);
        const id = <i32>load<u16>(ids + (<usize>here << 1));
        const thing = thingOf(things, count, id);
        const asked = thing ? drawn : scenery;
        if (asked >= NOWHERE) continue;
        const at = halvedAt(fine, x, y, width, height, fineColumns, fineShift);
        if (asked > 0) {
          const q = halvedAt(coarse, x, y, width, height, columns, coarseShift);
          const apart = between(at, q);
          // Far and near of it: a thin line lies between the cells.
          if (apart < asked * 0.6) {
            const q2 = halvedAt(coarse, x + around, y + around, width, height, columns, coarseShift);
            const q3 = halvedAt(coarse, x - around, y - around, width, height, columns, coarseShift);
            if (apart + between(q2, q3) * 0.5 < asked) continue;
          }
        }
        const u = <f64>((h >>> 22) & 511) / 511 - 0.5;
        const v = <f64>(mix(h) & 1023) / 1023 - 0.5;
        const form = halvedAt(tensor, x, y, width, height, columns, coarseShift);
        const way = direction(form, (noise((x / unit) * 5, (y / unit) * 5, 77) - 0.5) * 0.5);
        const wayX = f64x2.extract_lane(way, 0);
        const wayY = f64x2.extract_lane(way, 1);
        const turn = 2 * u * wander * (1 - 0.8 * clearness(form));
        const n = Math.sqrt(1 + turn * turn);
        const dx = (wayX - wayY * turn) / n;
        const dy = (wayY + wayX * turn) / n;

        // Colour: the mean over the footprint of what is the same thing and not too far from the middle.
        let r = lane(at, 0);
        let g = lane(at, 1);
        let b = lane(at, 2);
        let sumR: f64 = 0;
        let sumG: f64 = 0;
        let sumB: f64 = 0;
        let taken: f64 = 0;
        const soft = broad && !thing;
        for (let s = 0; s < SAMPLES; s++) {
          const along = sampleAlong(s);
          const across = sampleAcross(s);
          const sx = x + dx * along * long * 0.7 - dy * across * wide;
          const sy = y + dy * along * long * 0.7 + dx * across * wide;
          const p = within(sy, height) * width + within(sx, width);
          if (<i32>load<u16>(ids + (<usize>p << 1)) != id) continue;
          const from = soft
            ? halvedAt(coarse, sx, sy, width, height, columns, coarseShift)
            : halvedAt(fine, sx, sy, width, height, fineColumns, fineShift);
          const cr = lane(from, 0);
          const cg = lane(from, 1);
          const cb = lane(from, 2);
          if (
            taken > 0 &&
            Math.abs(cr - sumR / taken) + Math.abs(cg - sumG / taken) + Math.abs(cb - sumB / taken) > tolerance * 1.5
          )
            continue;
          sumR += cr;
          sumG += cg;
          sumB += cb;
          taken += 1;
        }
        if (taken > 0) {
          r = sumR / taken;
          g = sumG / taken;
          b = sumB / taken;
        }

        // Length: as far as colour and thing stay, on each side.
        let ahead = long;
        let behind = long;
        for (let side: f64 = 1; side >= -1; side -= 2)
          for (let s = 1; s <= STEPS; s++) {
            const d = (side * long * <f64>s) / STEPS;
            const p = within(y + dy * d, height) * width + within(x + dx * d, width);
            const c = halvedAt(fine, x + dx * d, y + dy * d, width, height, fineColumns, fineShift);
            const apart = Math.abs(lane(c, 0) - r) + Math.abs(lane(c, 1) - g) + Math.abs(lane(c, 2) - b);
            const other = <i32>load<u16>(ids + (<usize>p << 1));
            if ((other != id && (thing | thingOf(things, count, other)) != 0) || apart > tolerance * (1 + <f64>s * 0.15)) {
              if (side > 0) ahead = (long * <f64>(s - 1)) / STEPS;
              else behind = (long * <f64>(s - 1)) / STEPS;
              break;
            }
          }
        let half = (ahead + behind) / 2;
        // Width: a stroke beside the outline of a thing is narrower, and keeps to its own side.
        let breadth = wide;
        let aside: f64 = 0;
        for (let side: f64 = -1; side <= 1; side += 2) {
          const p = within(y + dx * wide * 0.9 * side, height) * width + within(x - dy * wide * 0.9 * side, width);
          const other = <i32>load<u16>(ids + (<usize>p << 1));
          if (other != id && (thing | thingOf(things, count, other)) != 0) {
            breadth *= 0.6;
            aside -= side * wide * 0.3;
          }
        }
        breadth = Math.max(0.7, breadth * (0.85 + 0.3 * (v + 0.5)));
        half = Math.max(half, breadth * 0.9);
        const shift = (ahead - behind) / 2;
        const light = 1 + 2 * v * unsteady;
        const warm = u * unsteady * 0.8;
        // Bent as the form bends: from the directions at both ends.
        let bend: f64 = 0;
        if (half > 3 * breadth && half > 3 * pixel) {
          const end = halvedAt(tensor, x + dx * half * 0.8, y + dy * half * 0.8, width, height, columns, coarseShift);
          const sure = clearness(end);
          if (sure > 0.3) {
            const then = direction(end, 0);
            const thenX = f64x2.extract_lane(then, 0);
            const thenY = f64x2.extract_lane(then, 1);
            const cross = dx * thenY - dy * thenX;
            const dot = dx * thenX + dy * thenY;
            const slope = Math.max(-0.7, Math.min(0.7, Math.abs(dot) > 0.3 ? cross / dot : 0));
            bend = (slope / (2 * half)) * sure;
          }
        }
        lay(
          canvas, bare, width, y0, y1, x + dx * shift - dy * aside, y + dy * shift + dx * aside, dx, dy, bend, half, breadth,
          r * light + warm * 0.06, g * light, b * light - warm * 0.06, opacity, ragged, dry, streak, taper, sharp, breadth / pixel, h,
        );
      }
}

/** `dab` within what the mark can reach: `extentOf` of `src/kernels/extent.ts`. */
function lay(
  canvas: usize, bare: usize, width: i32, y0: i32, y1: i32, x: f64, y: f64, dx: f64, dy: f64, bend: f64, long: f64, wide: f64,
  red: f64, green: f64, blue: f64, opacity: f64, ragged: f64, dry: f64, streak: f64, taper: f64, sharp: f64, hairs: f64, seed: u32,
): void {
  const across = wide + Math.abs(bend) * long * long + 0.5 / sharp + 1;
  const reachX = Math.abs(dx) * (long + 1) + Math.abs(dy) * across;
  const reachY = Math.abs(dy) * (long + 1) + Math.abs(dx) * across;
  const left = max(0, <i32>Math.floor(x - reachX));
  const right = min(width, <i32>Math.ceil(x + reachX));
  const top = max(y0, <i32>Math.floor(y - reachY));
  const bottom = min(y1, <i32>Math.ceil(y + reachY));
  if (right <= left || bottom <= top) return;
  dab(
    canvas, bare, width, top, bottom, left, right, <f32>x, <f32>y, <f32>dx, <f32>dy, <f32>bend, <f32>long, <f32>wide,
    <f32>red, <f32>green, <f32>blue, <f32>opacity, <f32>ragged, <f32>dry, <f32>streak, <f32>taper, <f32>sharp,
    <f32>Math.max(2, Math.min(14, hairs * 1.1)), <i32>seed,
  );
}
