/**
 * Room for the corners of polygons. A tree has ten thousand leaves; an array of its own for each costs a thousand nanoseconds,
 * memory that the collector cannot see, and holes that a process keeps. Here they are cut from blocks, which go when the last
 * polygon of theirs goes.
 */
/** Numbers in a block: 64 KB. */
const BLOCK = 8192;
/** What is longer gets an array of its own: it would leave too much of a block unused. */
const LONG = 512;

let block = new Float64Array(BLOCK);
let taken = 0;

/** A polygon of `n` zeroes. */
export function pointsOf(n: number): Float64Array {
  if (n > LONG) return new Float64Array(n);
  if (taken + n > BLOCK) {
    block = new Float64Array(BLOCK);
    taken = 0;
  }
  const made = block.subarray(taken, taken + n);
  taken += n;
  return made;
}

/** A polygon of these numbers. */
export function pointsFrom(values: ArrayLike<number>): Float64Array {
  const made = pointsOf(values.length);
  for (let i = 0; i < values.length; i++) made[i] = values[i]!;
  return made;
}
