// @ts-check
/**
 * @typedef {{ width: number, height: number, data: ArrayLike<number> }} Picture RGBA8
 */

/**
 * How far a picture is from the same picture at a whole multiple of its size: the large one is averaged over blocks, and the
 * mean taken of the absolute differences of red, green and blue, 0 … 255.
 * @param {Picture} small
 * @param {Picture} large
 */
export function meanDifference(small, large) {
  const times = large.width / small.width;
  if (!Number.isInteger(times) || large.height !== small.height * times)
    throw new RangeError(`expected a whole multiple of ${small.width}x${small.height}, got ${large.width}x${large.height}`);
  let sum = 0;
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let c = 0; c < 3; c++) {
        let block = 0;
        for (let j = 0; j < times; j++)
          for (let i = 0; i < times; i++) block += large.data[4 * ((y * times + j) * large.width + x * times + i) + c] ?? 0;
        sum += Math.abs(block / (times * times) - (small.data[4 * (y * small.width + x) + c] ?? 0));
      }
  return sum / (3 * small.width * small.height);
}
