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

/** `raw` holds rows of `stride` bytes; the answer has one filter byte before each row. `step` is the bytes of a pixel. */
export function filterRows(raw: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array((stride + 1) * height);
  const rows = [1, 2, 3, 4].map(() => new Uint8Array(stride)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [sub, up, average, nearest] = rows;
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * stride, (y + 1) * stride);
    let [s0, s1, s2, s3, s4] = [0, 0, 0, 0, 0];
    for (let x = 0; x < stride; x++) {
      const value = row[x]!;
      const a = x >= step ? row[x - step]! : 0;
      const b = above[x]!;
      const c = x >= step ? above[x - step]! : 0;
      const f1 = (value - a) & 255;
      const f2 = (value - b) & 255;
      const f3 = (value - ((a + b) >> 1)) & 255;
      const f4 = (value - paeth(a, b, c)) & 255;
      sub[x] = f1;
      up[x] = f2;
      average[x] = f3;
      nearest[x] = f4;
      s0 += value < 128 ? value : 256 - value;
      s1 += f1 < 128 ? f1 : 256 - f1;
      s2 += f2 < 128 ? f2 : 256 - f2;
      s3 += f3 < 128 ? f3 : 256 - f3;
      s4 += f4 < 128 ? f4 : 256 - f4;
    }
    const costs = [s0, s1, s2, s3, s4];
    const choice = costs.indexOf(Math.min(...costs));
    const at = y * (stride + 1);
    out[at] = choice;
    out.set(choice === 0 ? row : rows[choice - 1]!, at + 1);
    above = row as Uint8Array<ArrayBuffer>;
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
