/**
 * Simplifies an RGBA float plane into areas with clear edges: each pixel becomes a mean of the four squares that have it at a
 * corner, the even ones counting far more than the uneven ones.
 * M. Kuwahara et al., "Processing of RI-angiocardiographic images", 1976; soft weights after G. Papari, N. Petkov and
 * P. Campisi, "Artistic edge and corner enhancing smoothing", IEEE Transactions on Image Processing 16, 2007.
 */
import { addMul, clampInt, pixel, splat } from './lanes';

export function kuwahara(source: usize, target: usize, width: i32, height: i32, y0: i32, y1: i32, radius: i32, keen: f32): void {
  const count: f32 = <f32>1 / <f32>((radius + 1) * (radius + 1));
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < width; x++) {
      let total = splat(0);
      let weights: f32 = 0;
      for (let quarter = 0; quarter < 4; quarter++) {
        const left = quarter & 1 ? x : x - radius;
        const top = quarter & 2 ? y : y - radius;
        let sum = splat(0);
        let squares = splat(0);
        const inside = left >= 0 && left + radius < width;
        for (let j = 0; j <= radius; j++) {
          const row = clampInt(top + j, height - 1);
          if (inside) {
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
        }
        const mean = f32x4.mul(sum, splat(count));
        const spread = f32x4.sub(f32x4.mul(squares, splat(count)), f32x4.mul(mean, mean));
        const variance: f32 = f32x4.extract_lane(spread, 0) + f32x4.extract_lane(spread, 1) + f32x4.extract_lane(spread, 2);
        const evenness: f32 = <f32>1 / (<f32>0.0004 + (variance > 0 ? variance : 0));
        const weight: f32 = keen > 1 ? evenness * evenness * evenness * evenness : evenness * evenness;
        total = addMul(total, mean, splat(weight));
        weights += weight;
      }
      v128.store(pixel(target, width, x, y), f32x4.mul(total, splat(<f32>1 / weights)));
    }
  }
}
