/**
 * Huffman codes as deflate wants them (RFC 1951, 3.2.2): lengths from counts, codes from lengths. Ties go by the number of the symbol, so
 * the same counts give the same codes everywhere.
 */

/** Symbols have fewer bits. */
const SYMBOLS = 512;

/** Symbols that have a count, each with its count above it, rarest first. Without a function to compare by, numbers are sorted by the engine's own code. */
function byCount(counts: Uint32Array): Float64Array {
  const used = new Float64Array(counts.length);
  let count = 0;
  for (let symbol = 0; symbol < counts.length; symbol++)
    if (counts[symbol]! > 0) used[count++] = counts[symbol]! * SYMBOLS + symbol;
  return used.subarray(0, count).sort();
}

/** How deep each of the sorted symbols hangs in its tree; two queues, of leaves and of joined nodes, both already sorted (van Leeuwen 1976). */
function depthsOf(leaves: Float64Array): Uint8Array {
  const n = leaves.length;
  // Behind the leaves the joined nodes.
  const weights = new Float64Array(2 * n - 1);
  for (let i = 0; i < n; i++) weights[i] = Math.floor(leaves[i]! / SYMBOLS);
  const parent = new Uint16Array(2 * n - 1);
  let leaf = 0;
  let node = n;
  for (let made = n; made < 2 * n - 1; made++) {
    let weight = 0;
    for (let child = 0; child < 2; child++) {
      const lighter = leaf < n && (node === made || weights[leaf]! <= weights[node]!) ? leaf++ : node++;
      weight += weights[lighter]!;
      parent[lighter] = made;
    }
    weights[made] = weight;
  }
  const depths = new Uint8Array(2 * n - 1);
  for (let at = 2 * n - 3; at >= 0; at--) depths[at] = depths[parent[at]!]! + 1;
  return depths.subarray(0, n);
}

/**
 * The length in bits of each symbol's code, 0 for one that does not occur, none over `most`. Where the tree is deeper, its deepest leaves
 * are lifted and others hung lower until the code is full again (Kraft): a little longer than the best such code, never ambiguous.
 */
export function codeLengths(counts: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const symbols = byCount(counts);
  if (symbols.length < 2) {
    // A code of one symbol still takes a bit.
    for (const symbol of symbols) lengths[symbol % SYMBOLS] = 1;
    return lengths;
  }
  const at = new Uint32Array(most + 1);
  const depths = depthsOf(symbols);
  for (let i = 0; i < depths.length; i++) at[Math.min(depths[i]!, most)]!++;
  let kraft = 0;
  for (let length = 1; length <= most; length++) kraft += at[length]! << (most - length);
  while (kraft > 1 << most) {
    // One leaf leaves the lowest row and goes beside the lowest of the others, which moves down a row to make room.
    at[most]!--;
    let length = most - 1;
    while (at[length] === 0) length--;
    at[length]!--;
    at[length + 1]! += 2;
    kraft--;
  }
  let next = 0;
  for (let length = most; length > 0; length--)
    for (let left = at[length]!; left > 0; left--) lengths[symbols[next++]! % SYMBOLS] = length;
  return lengths;
}

/** The codes to lengths, each with its bits in the order in which deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol]! > 0) next[lengths[symbol]! + 1]!++;
  // The first code of each length follows the last of the one before.
  for (let length = 1; length < 17; length++) next[length] = (next[length]! + next[length - 1]!) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length > 0) codes[symbol] = turned(next[length]!++, length);
  }
  return codes;
}

/** The lowest `bits` bits, the last first. */
function turned(code: number, bits: number): number {
  let out = ((code & 0x5555) << 1) | ((code >> 1) & 0x5555);
  out = ((out & 0x3333) << 2) | ((out >> 2) & 0x3333);
  out = ((out & 0x0f0f) << 4) | ((out >> 4) & 0x0f0f);
  out = ((out & 0x00ff) << 8) | (out >> 8);
  return out >> (16 - bits);
}
