/**
 * One brush mark on an RGBA float canvas whose fourth lane is the height of the paint. The mark is a bent bar: along its axis
 * u, across it w, with w − bend·u² as the distance from the middle. Bristles are a one-dimensional noise across the bar: they
 * end at different places, run dry at different places, and carry slightly different paint.
 * After A. Hertzmann, "Fast Paint Texture", NPAR 2002 (a height beside the colour); the bent bar is our own.
 */
import { addMul, pixel, splat, splatInt } from './lanes';

const HASH_X: i32 = 0x1b873593;
const HASH_MIX: i32 = <i32>0x85ebca6b;

/** Hash of a bristle: 24 bits as 0 … 1. */
// @ts-ignore: decorator
@inline
function bristle(index: v128, seed: v128): v128 {
  let h = v128.xor(i32x4.mul(index, splatInt(HASH_X)), seed);
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), splatInt(HASH_MIX));
  h = v128.xor(h, i32x4.shr_u(h, 13));
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(h, 8)), splat(5.9604644775390625e-8));
}

// @ts-ignore: decorator
@inline
function clampUnit(v: v128): v128 {
  return f32x4.min(f32x4.max(v, splat(0)), splat(1));
}

/** Ground that shows less than this counts as hidden; half a step of an 8-bit channel. */
const HIDDEN: f32 = 0.001953125;
/** What of a mark is not seen at all: less than half a step of an 8-bit channel. */
const FAINT: f32 = 0.002;

/** Over what lies there. */
// @ts-ignore: decorator
@inline
function over(at: usize, color: v128, shade: f32, height: f32, alpha: f32): void {
  const under = v128.load(at);
  const paint = f32x4.replace_lane(f32x4.mul(color, splat(shade)), 3, height);
  v128.store(at, addMul(under, f32x4.sub(paint, under), splat(alpha)));
}

/** Under what lies there, as much as still shows. */
// @ts-ignore: decorator
@inline
function beneath(at: usize, color: v128, shade: f32, height: f32, shown: f32): void {
  const paint = f32x4.replace_lane(f32x4.mul(color, splat(shade)), 3, height);
  v128.store(at, addMul(v128.load(at), paint, splat(shown)));
}

/**
 * `bare` is 0 for a mark over what lies there. Else it is a plane of one float a pixel, how much of the ground still shows
 * through, 1 … 0: marks then come from the topmost to the lowest, each beneath those before it, and nothing is reckoned where
 * the ground is hidden.
 */
export function dab(
  canvas: usize, bare: usize, width: i32, y0: i32, y1: i32, x0: i32, x1: i32,
  cx: f32, cy: f32, dx: f32, dy: f32, bend: f32, long: f32, wide: f32,
  red: f32, green: f32, blue: f32, opacity: f32,
  ragged: f32, dry: f32, streak: f32, taper: f32, sharp: f32, bristles: f32, seed: i32,
): void {
  const color = f32x4(red, green, blue, 0);
  const perLong: f32 = <f32>1 / long;
  const perWide: f32 = <f32>1 / wide;
  const salt = splatInt(seed);
  const other = splatInt(seed ^ 0x5bd1e995);
  // Beyond these nothing is covered, with a pixel to spare: u along, and w without its bend.
  const mostU: f32 = long + <f32>0.5 / sharp + <f32>1;
  const mostW: f32 = wide + <f32>0.5 / sharp + abs<f32>(bend) * mostU * mostU + <f32>1;
  const perDx: f32 = <f32>1 / (abs<f32>(dx) > <f32>0.001 ? dx : <f32>0.001);
  const perDy: f32 = <f32>1 / (abs<f32>(dy) > <f32>0.001 ? dy : <f32>0.001);
  for (let y = y0; y < y1; y++) {
    const py: f32 = <f32>y + <f32>0.5 - cy;
    let from: f32 = <f32>x0;
    let to: f32 = <f32>x1;
    if (abs<f32>(dx) > <f32>0.001) {
      const middle: f32 = cx - py * dy * perDx;
      const reach: f32 = mostU * abs<f32>(perDx) + <f32>1;
      from = max<f32>(from, middle - reach);
      to = min<f32>(to, middle + reach);
    }
    if (abs<f32>(dy) > <f32>0.001) {
      const middle: f32 = cx + py * dx * perDy;
      const reach: f32 = mostW * abs<f32>(perDy) + <f32>1;
      from = max<f32>(from, middle - reach);
      to = min<f32>(to, middle + reach);
    }
    if (to <= from) continue;
    const last = min<i32>(x1, <i32>to + 1);
    for (let x = <i32>from; x < last; x += 4) {
      const left = width - x;
      const lanes = splatInt(left);
      let wanted = i32x4.gt_s(lanes, i32x4(0, 1, 2, 3));
      let ground = splat(1);
      const room = bare + ((<usize>y * <usize>width + <usize>x) << 2);
      if (bare) {
        ground = v128.load(room);
        wanted = v128.and(wanted, f32x4.gt(ground, splat(HIDDEN)));
        if (!v128.any_true(wanted)) continue;
      }
      const px = f32x4.sub(f32x4.add(f32x4.add(splat(<f32>x), f32x4(0, 1, 2, 3)), splat(0.5)), splat(cx));
      const u = addMul(splat(py * dy), px, splat(dx));
      const across = f32x4.sub(splat(py * dx), f32x4.mul(px, splat(dy)));
      const w = f32x4.sub(across, f32x4.mul(splat(bend), f32x4.mul(u, u)));
      const tu = f32x4.mul(u, splat(perLong));
      const tw = f32x4.mul(w, splat(perWide));
      const half = f32x4.mul(splat(wide), f32x4.sub(splat(1), f32x4.mul(splat(taper), f32x4.mul(tu, tu))));
      const coverW = clampUnit(addMul(splat(0.5), f32x4.sub(half, f32x4.abs(w)), splat(sharp)));
      if (!v128.any_true(f32x4.gt(coverW, splat(0)))) continue;
      const q = f32x4.mul(addMul(splat(0.5), tw, splat(0.5)), splat(bristles));
      const cell = f32x4.floor(q);
      const t = f32x4.sub(q, cell);
      const index = i32x4.trunc_sat_f32x4_s(cell);
      const next = i32x4.add(index, splatInt(1));
      const here = bristle(index, salt);
      const n = addMul(here, f32x4.sub(bristle(next, salt), here), t);
      const reach = f32x4.mul(splat(long), f32x4.sub(splat(1), f32x4.mul(splat(ragged), n)));
      const coverU = clampUnit(addMul(splat(0.5), f32x4.sub(reach, f32x4.abs(u)), splat(sharp)));
      // The brush gives out towards its end, one bristle sooner than another.
      let alpha = f32x4.mul(f32x4.mul(coverU, coverW), splat(opacity));
      if (dry > 0) {
        const m = bristle(index, other);
        const spent = clampUnit(f32x4.mul(f32x4.sub(f32x4.mul(splat(dry), addMul(splat(0.55), tu, splat(0.45))), m), splat(4)));
        alpha = f32x4.mul(alpha, f32x4.sub(splat(1), spent));
      }
      wanted = v128.and(wanted, f32x4.gt(alpha, splat(FAINT)));
      if (!v128.any_true(wanted)) continue;
      alpha = v128.and(alpha, wanted);
      const shade = addMul(splat(1), f32x4.sub(n, splat(0.5)), splat(streak));
      // Fuller where the bristles press, and pushed up a little at the sides of the mark.
      const height = f32x4.mul(addMul(splat(0.35), n, splat(0.65)), addMul(splat(0.8), f32x4.mul(tw, tw), splat(0.2)));
      const at = pixel(canvas, width, x, y);
      if (bare) {
        const shown = f32x4.mul(ground, alpha);
        const rest = f32x4.sub(ground, shown);
        beneath(at, color, f32x4.extract_lane(shade, 0), f32x4.extract_lane(height, 0), f32x4.extract_lane(shown, 0));
        if (left > 3) {
          beneath(at + 16, color, f32x4.extract_lane(shade, 1), f32x4.extract_lane(height, 1), f32x4.extract_lane(shown, 1));
          beneath(at + 32, color, f32x4.extract_lane(shade, 2), f32x4.extract_lane(height, 2), f32x4.extract_lane(shown, 2));
          beneath(at + 48, color, f32x4.extract_lane(shade, 3), f32x4.extract_lane(height, 3), f32x4.extract_lane(shown, 3));
          v128.store(room, rest);
          continue;
        }
        store<f32>(room, f32x4.extract_lane(rest, 0));
        if (left > 1) {
          beneath(at + 16, color, f32x4.extract_lane(shade, 1), f32x4.extract_lane(height, 1), f32x4.extract_lane(shown, 1));
          store<f32>(room + 4, f32x4.extract_lane(rest, 1));
        }
        if (left > 2) {
          beneath(at + 32, color, f32x4.extract_lane(shade, 2), f32x4.extract_lane(height, 2), f32x4.extract_lane(shown, 2));
          store<f32>(room + 8, f32x4.extract_lane(rest, 2));
        }
        continue;
      }
      over(at, color, f32x4.extract_lane(shade, 0), f32x4.extract_lane(height, 0), f32x4.extract_lane(alpha, 0));
      if (left > 1) over(at + 16, color, f32x4.extract_lane(shade, 1), f32x4.extract_lane(height, 1), f32x4.extract_lane(alpha, 1));
      if (left > 2) over(at + 32, color, f32x4.extract_lane(shade, 2), f32x4.extract_lane(height, 2), f32x4.extract_lane(alpha, 2));
      if (left > 3) over(at + 48, color, f32x4.extract_lane(shade, 3), f32x4.extract_lane(height, 3), f32x4.extract_lane(alpha, 3));
    }
  }
}
