/**
 * Huffman codes as deflate wants them (RFC 1951, 3.2.2): lengths from counts, codes from lengths. Ties go by the number of the symbol, so
 * the same counts give the same codes everywhere.
 */

/** Symbols with a count, rarest first. */
function byCount(counts: Uint32Array): number[] {
  const used: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol]! > 0) used.push(symbol);
  return used.sort((a, b) => counts[a]! - counts[b]! || a - b);
}

/** How deep each of the sorted weights hangs in its tree; two queues, of leaves and of joined nodes, both already sorted (van Leeuwen 1976). */
function depthsOf(weights: readonly number[]): Uint8Array {
  const n = weights.length;
  const joined: number[] = [];
  const parent = new Int32Array(2 * n - 1);
  let [leaf, node] = [0, 0];
  const lightest = (): number => (leaf < n && (node >= joined.length || weights[leaf]! <= joined[node]!) ? leaf++ : n + node++);
  const weightOf = (at: number): number => (at < n ? weights[at]! : joined[at - n]!);
  while (joined.length < n - 1) {
    const a = lightest();
    const b = lightest();
    parent[a] = n + joined.length;
    parent[b] = n + joined.length;
    joined.push(weightOf(a) + weightOf(b));
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
    for (const symbol of symbols) lengths[symbol] = 1;
    return lengths;
  }
  const at = new Uint32Array(most + 1);
  for (const depth of depthsOf(symbols.map((symbol) => counts[symbol]!))) at[Math.min(depth, most)]!++;
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
    for (let left = at[length]!; left > 0; left--) lengths[symbols[next++]!] = length;
  return lengths;
}

/** The codes to lengths, each with its bits in the order in which deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length < 16; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let turned = 0;
      for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
      codes[symbol] = turned;
      code++;
    }
    code <<= 1;
  }
  return codes;
}
