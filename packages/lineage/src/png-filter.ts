/**
 * PNG's five row filters (PNG specification, third edition, section 9) and the choice between them: for each row the one with
 * the smallest sum of absolute differences, the lowest number where two are equal (section 12.7).
 */

/** Left a, above b, above left c: the one nearest to a + b − c. */
function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - c - c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Without its sign, and without a branch, which grain makes a processor guess wrongly. */
const size = (value: number): number => (value ^ (value >> 31)) - (value >> 31);

/** As `paeth`, without a branch: each choice is a mask of all bits or none. */
function nearestOf(a: number, b: number, c: number): number {
  const pa = size(b - c);
  const pb = size(a - c);
  const pc = size(a + b - c - c);
  const notA = (pb - pa) >> 31;
  const ab = a ^ ((a ^ b) & notA);
  const pab = pa ^ ((pa ^ pb) & notA);
  return ab ^ ((ab ^ c) & ((pc - pab) >> 31));
}

/** What a byte adds to the cost of its row: its distance from 0, going round at 256. */
const cost = (residual: number): number => size((residual << 24) >> 24);

/** The filter that makes a row cheapest. Rows have `step` zeros in front: what stands left of the picture. */
function cheapest(row: Uint8Array, above: Uint8Array, step: number): number {
  let [none, left, up, average, nearest] = [0, 0, 0, 0, 0];
  for (let x = step; x < row.length; x++) {
    const value = row[x]!;
    const a = row[x - step]!;
    const b = above[x]!;
    none += cost(value);
    left += cost(value - a);
    up += cost(value - b);
    average += cost(value - ((a + b) >> 1));
    nearest += cost(value - nearestOf(a, b, above[x - step]!));
  }
  const costs = [none, left, up, average, nearest];
  return costs.indexOf(Math.min(...costs));
}

/** One row under one filter, written to `out` from `at` on. */
function filterRow(filter: number, row: Uint8Array, above: Uint8Array, step: number, out: Uint8Array, at: number): void {
  const to = at - step;
  for (let x = step; x < row.length; x++) {
    const a = row[x - step]!;
    const b = above[x]!;
    let guess = 0;
    if (filter === 1) guess = a;
    else if (filter === 2) guess = b;
    else if (filter === 3) guess = (a + b) >> 1;
    else if (filter === 4) guess = nearestOf(a, b, above[x - step]!);
    out[to + x] = row[x]! - guess;
  }
}

/** Copies row `y` into `out` from `at` on. */
export type RowsOf = (y: number, out: Uint8Array, at: number) => void;

/**
 * Row after row of a picture under its filter, the filter's byte first; each in the same bytes as the one before. Rows have `stride`
 * bytes and pixels `step`.
 */
export function* filteredRows(rowOf: RowsOf, stride: number, height: number, step: number): Generator<Uint8Array> {
  const out = new Uint8Array(stride + 1);
  let row = new Uint8Array(step + stride);
  let above = new Uint8Array(step + stride);
  for (let y = 0; y < height; y++) {
    rowOf(y, row, step);
    const filter = cheapest(row, above, step);
    out[0] = filter;
    filterRow(filter, row, above, step, out, 1);
    yield out;
    [row, above] = [above, row];
  }
}

/** All of them, one behind the other. */
export function filterRows(rowOf: RowsOf, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array((stride + 1) * height);
  let at = 0;
  for (const row of filteredRows(rowOf, stride, height, step)) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}

/** Undoes the filters; `undefined` where a row names a filter that does not exist. */
export function unfilterRows(filtered: Uint8Array, stride: number, height: number, step: number): Uint8Array | undefined {
  const raw = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const filter = filtered[from]!;
    if (filter > 4) return undefined;
    const to = y * stride;
    for (let x = 0; x < stride; x++) {
      const a = x >= step ? raw[to + x - step]! : 0;
      const b = y > 0 ? raw[to - stride + x]! : 0;
      const c = x >= step && y > 0 ? raw[to - stride + x - step]! : 0;
      let guess = 0;
      if (filter === 1) guess = a;
      else if (filter === 2) guess = b;
      else if (filter === 3) guess = (a + b) >> 1;
      else if (filter === 4) guess = paeth(a, b, c);
      raw[to + x] = filtered[from + 1 + x]! + guess;
    }
  }
  return raw;
}
