/**
 * Deflate (RFC 1951, in the frame of RFC 1950) that looks for runs of one byte and for nothing else, the strategy that zlib calls `Z_RLE`.
 * Filtered rows of a painted picture hold grain, in which there is little else to find: of eight pictures 6 % smaller to 6 % larger than by
 * a search (fflate, level 4), in a fraction of the time (docs/notes/start-to-file.md).
 */
import { concat, putU32be } from './bytes.ts';
import { codeLengths, codesOf } from './huffman.ts';
import { packingOn } from './packing.ts';

/** Bytes of a block, which has codes of its own: as many as a block that is stored holds. */
const BLOCK = 65535;
const END = 256;
const LEAST_RUN = 3;
const MOST_RUN = 258;
/** Symbols of literals and lengths, and of the lengths of their codes, which are written in this order. */
const SYMBOLS = 286;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Bits of the numbers of codes in a block's head, and of each length there. */
const HEAD = 5 + 5 + 4;
const MOST_BITS = 15;
const MOST_LENGTH_BITS = 7;

/** Symbol, extra bits and their first length, for each length of a run (RFC 1951, 3.2.5). */
const LENGTH_SYMBOL = new Uint16Array(MOST_RUN + 1);
const LENGTH_EXTRA = new Uint8Array(MOST_RUN + 1);
const LENGTH_BASE = new Uint16Array(MOST_RUN + 1);
for (let symbol = 257, length = LEAST_RUN; symbol < 285; symbol++) {
  const extra = symbol < 265 ? 0 : (symbol - 261) >> 2;
  const base = length;
  for (; length < base + (1 << extra); length++) {
    LENGTH_SYMBOL[length] = symbol;
    LENGTH_EXTRA[length] = extra;
    LENGTH_BASE[length] = base;
  }
}
// The longest run has a symbol of its own.
LENGTH_SYMBOL[MOST_RUN] = 285;
LENGTH_EXTRA[MOST_RUN] = 0;
LENGTH_BASE[MOST_RUN] = MOST_RUN;

/** Bits behind the code of a symbol: of a run its extra ones and the one of its distance. */
const BITS_BEHIND = new Uint8Array(SYMBOLS);
for (let run = LEAST_RUN; run <= MOST_RUN; run++) BITS_BEHIND[LENGTH_SYMBOL[run]!] = LENGTH_EXTRA[run]! + 1;

/** A place in the memory of the loops for so many bytes. */
let end = 0;
function place(bytes: number): number {
  const at = end;
  end += (bytes + 7) & ~7;
  return at;
}
const DATA = place(BLOCK);
const TOKENS = place(2 * BLOCK);
/** A block is at most as long as it would be stored, and holds what was left of the byte before; words are written, of which the end may be too much. */
const OUT = place(BLOCK + 16);
const COUNTS = place(4 * SYMBOLS);
const CODED = place(4 * SYMBOLS);
const RUNS = place(LENGTH_SYMBOL.byteLength + LENGTH_BASE.byteLength + LENGTH_EXTRA.byteLength);
const STATE = place(8);
const ROOM = place(4096);

/** One block is worked on at a time. */
function makeBench() {
  const { loops, buffer } = packingOn(end);
  const tables = [LENGTH_SYMBOL, LENGTH_BASE, LENGTH_EXTRA].map((table) => new Uint8Array(table.buffer));
  new Uint8Array(buffer, RUNS).set(concat(tables));
  return {
    loops,
    data: new Uint8Array(buffer, DATA, BLOCK),
    out: new Uint8Array(buffer, OUT, BLOCK + 16),
    counts: new Uint32Array(buffer, COUNTS, SYMBOLS),
    coded: new Uint32Array(buffer, CODED, SYMBOLS),
    state: new Uint32Array(buffer, STATE, 2),
  };
}
let made: ReturnType<typeof makeBench> | undefined;

/** Writes bits, the lowest first. */
class Bits {
  readonly #bench: ReturnType<typeof makeBench>;
  readonly #bytes: Uint8Array;
  #at = 0;
  #hold = 0;
  #count = 0;

  constructor(bench: ReturnType<typeof makeBench>) {
    this.#bench = bench;
    this.#bytes = bench.out;
  }

  /** The whole bytes so far; what is written next begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#at);
    this.#at = 0;
    return taken;
  }

  /** At most 16 bits. */
  put(value: number, bits: number): void {
    this.#hold |= value << this.#count;
    this.#count += bits;
    while (this.#count >= 8) {
      this.#bytes[this.#at++] = this.#hold;
      this.#hold >>>= 8;
      this.#count -= 8;
    }
  }

  /** Fills the byte that is begun. */
  flush(): void {
    if (this.#count > 0) this.#bytes[this.#at++] = this.#hold;
    this.#hold = 0;
    this.#count = 0;
  }

  /** Whole bytes, where none is begun. */
  copy(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** The first `count` tokens of the bench in its codes, with the same effect as `put` for each. */
  tokens(count: number): void {
    const { loops, state } = this.#bench;
    state[0] = this.#hold;
    state[1] = this.#count;
    this.#at = loops.bits(TOKENS, count, CODED, RUNS, OUT + this.#at, STATE) - OUT;
    this.#hold = state[0];
    this.#count = state[1];
  }
}

interface LengthCode {
  symbol: number;
  extra: number;
  bits: number;
}

/** Lengths of codes in their own short form: 16 repeats the one before, 17 and 18 stand for zeros (RFC 1951, 3.2.7). */
function shortened(lengths: Uint8Array): LengthCode[] {
  const out: LengthCode[] = [];
  for (let i = 0; i < lengths.length; ) {
    const value = lengths[i]!;
    let same = 1;
    while (i + same < lengths.length && lengths[i + same] === value) same++;
    i += same;
    if (value !== 0) {
      out.push({ symbol: value, extra: 0, bits: 0 });
      same--;
    }
    while (same >= 3) {
      const [symbol, least, most, bits] = value !== 0 ? [16, 3, 6, 2] : same > 10 ? [18, 11, 138, 7] : [17, 3, 10, 3];
      const taken = Math.min(same, most);
      out.push({ symbol, extra: taken - least, bits });
      same -= taken;
    }
    for (; same > 0; same--) out.push({ symbol: value, extra: 0, bits: 0 });
  }
  return out;
}

/** A zlib stream of all parts, one behind the other; a part may hold its bytes for its own turn only. The same bytes on every platform. */
export function deflateRuns(parts: Iterable<Uint8Array>): Uint8Array {
  const whole: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  made ??= makeBench();
  const bench = made;
  const { data, loops } = bench;
  const bits = new Bits(bench);
  let filled = 0;
  let before = -1;
  let sum = 1;
  const write = (last: boolean): void => {
    writeBlock(bits, bench, filled, before, last);
    sum = loops.adler(DATA, filled, sum);
    before = data[filled - 1] ?? -1;
    filled = 0;
    if (last) bits.flush();
    whole.push(bits.take());
  };
  for (const part of parts)
    for (let at = 0; at < part.length; ) {
      // Only what something follows is not the last block.
      if (filled === BLOCK) write(false);
      const taken = Math.min(BLOCK - filled, part.length - at);
      data.set(part.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  write(true);
  const check = new Uint8Array(4);
  putU32be(check, 0, sum);
  return concat([...whole, check]);
}

/** Writes the first `size` bytes of the data; `before` is the byte in front of them, −1 where there is none. */
function writeBlock(
  bits: Bits,
  { loops, data, counts, coded }: ReturnType<typeof makeBench>,
  size: number,
  before: number,
  last: boolean,
): void {
  counts.fill(0);
  const count = loops.tokens(DATA, size, before, TOKENS, COUNTS, RUNS, ROOM);
  const lengths = codeLengths(counts, MOST_BITS);
  let used = SYMBOLS;
  while (lengths[used - 1] === 0) used--;
  // Behind them the one distance that there is.
  const all = new Uint8Array(used + 1);
  all.set(lengths.subarray(0, used));
  all[used] = 1;
  const short = shortened(all);
  const shortCounts = new Uint32Array(ORDER.length);
  for (const { symbol } of short) shortCounts[symbol]!++;
  const shortLengths = codeLengths(shortCounts, MOST_LENGTH_BITS);
  let told = ORDER.length;
  while (told > 4 && shortLengths[ORDER[told - 1]!] === 0) told--;

  let wide = 3 + HEAD + 3 * told;
  for (const { symbol, bits } of short) wide += shortLengths[symbol]! + bits;
  for (let symbol = 0; symbol < SYMBOLS; symbol++) wide += counts[symbol]! * (lengths[symbol]! + BITS_BEHIND[symbol]!);
  // As it is: three bits, the rest of a byte, twice the length, the bytes.
  if (wide >= 8 * (size + 4)) {
    bits.put(last ? 1 : 0, 3);
    bits.flush();
    for (const length of [size, ~size]) bits.put(length & 0xffff, 16);
    bits.copy(data.subarray(0, size));
    return;
  }
  bits.put(last ? 0b101 : 0b100, 3);
  bits.put(used - 257, 5);
  bits.put(0, 5);
  bits.put(told - 4, 4);
  for (const symbol of ORDER.slice(0, told)) bits.put(shortLengths[symbol]!, 3);
  const shortCodes = codesOf(shortLengths);
  for (const { symbol, extra, bits: wide } of short) {
    bits.put(shortCodes[symbol]!, shortLengths[symbol]!);
    bits.put(extra, wide);
  }
  const codes = codesOf(lengths);
  for (let symbol = 0; symbol < SYMBOLS; symbol++) coded[symbol] = (lengths[symbol]! << 16) | codes[symbol]!;
  bits.tokens(count);
  bits.put(codes[END]!, lengths[END]!);
}
