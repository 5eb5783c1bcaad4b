/**
 * Simplifies an RGBA float plane into areas with clear edges: each pixel becomes a mean of the four squares that have it at a
 * corner, the even ones counting far more than the uneven ones.
 * Each square is reckoned once, from sums along its rows, and serves the four pixels at its corners.
 * M. Kuwahara et al., "Processing of RI-angiocardiographic images", 1976; soft weights after G. Papari, N. Petkov and
 * P. Campisi, "Artistic edge and corner enhancing smoothing", IEEE Transactions on Image Processing 16, 2007.
 */
import { addMul, clampInt, pixel, splat } from './lanes';

/** Sum and sum of squares of radius + 1 pixels of a row, for every place from −radius on where they may begin; 32 bytes a place. */
function alongRow(source: usize, width: i32, row: i32, radius: i32, out: usize): void {
  const places = width + radius;
  for (let place = 0; place < places; place++) {
    const left = place - radius;
    let sum = splat(0);
    let squares = splat(0);
    if (left >= 0 && left + radius < width) {
      let at = pixel(source, width, left, row);
      for (let i = 0; i <= radius; i++) {
        const c = v128.load(at);
        sum = f32x4.add(sum, c);
        squares = addMul(squares, c, c);
        at += 16;
      }
    } else {
      for (let i = 0; i <= radius; i++) {
        const c = v128.load(pixel(source, width, clampInt(left + i, width - 1), row));
        sum = f32x4.add(sum, c);
        squares = addMul(squares, c, c);
      }
    }
    v128.store(out, sum);
    v128.store(out, squares, 16);
    out += 32;
  }
}

/** Weighted mean and weight of the squares whose rows are in `sums`, the topmost in slot `top`; 32 bytes a place. */
function squares(sums: usize, stride: usize, top: i32, places: i32, radius: i32, keen: f32, out: usize): void {
  const count: f32 = <f32>1 / <f32>((radius + 1) * (radius + 1));
  for (let place = 0; place < places; place++) {
    let sum = splat(0);
    let square = splat(0);
    let slot = top;
    for (let j = 0; j <= radius; j++) {
      const at = sums + <usize>slot * stride + (<usize>place << 5);
      sum = f32x4.add(sum, v128.load(at));
      square = f32x4.add(square, v128.load(at, 16));
      slot = slot == radius ? 0 : slot + 1;
    }
    const mean = f32x4.mul(sum, splat(count));
    const spread = f32x4.sub(f32x4.mul(square, splat(count)), f32x4.mul(mean, mean));
    const variance: f32 = f32x4.extract_lane(spread, 0) + f32x4.extract_lane(spread, 1) + f32x4.extract_lane(spread, 2);
    const evenness: f32 = <f32>1 / (<f32>0.0004 + (variance > 0 ? variance : 0));
    const weight: f32 = keen > 1 ? evenness * evenness * evenness * evenness : evenness * evenness;
    v128.store(out, f32x4.mul(mean, splat(weight)));
    v128.store(out, splat(weight), 16);
    out += 32;
  }
}

/** `room` holds twice radius + 1 rows of width + radius places, each of 32 bytes. */
export function kuwahara(
  source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32, radius: i32, keen: f32, room: usize,
): void {
  const places = width + radius;
  const stride = <usize>places << 5;
  const weighted = room + <usize>(radius + 1) * stride;
  for (let j = 0; j < radius; j++)
    alongRow(source, width, clampInt(y0 - radius + j, height - 1), radius, room + <usize>j * stride);
  // Slots go round: the newest row takes the place of the one that no square reaches any more.
  let slot = radius;
  for (let top = y0 - radius; top < y1; top++) {
    alongRow(source, width, clampInt(top + radius, height - 1), radius, room + <usize>slot * stride);
    const first = slot == radius ? 0 : slot + 1;
    squares(room, stride, first, places, radius, keen, weighted + <usize>slot * stride);
    if (top >= y0) {
      let above = weighted + <usize>first * stride;
      let here = weighted + <usize>slot * stride;
      const right = <usize>radius << 5;
      let out = pixel(target, width, 0, top);
      for (let x = 0; x < width; x++) {
        let total = f32x4.add(v128.load(above), v128.load(above + right));
        total = f32x4.add(f32x4.add(total, v128.load(here)), v128.load(here + right));
        let weights = f32x4.add(v128.load(above, 16), v128.load(above + right, 16));
        weights = f32x4.add(f32x4.add(weights, v128.load(here, 16)), v128.load(here + right, 16));
        v128.store(out, f32x4.mul(total, f32x4.div(splat(1), weights)));
        above += 32;
        here += 32;
        out += 16;
      }
    }
    slot = first;
  }
}
