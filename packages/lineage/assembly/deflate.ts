/** The parts of deflate that meet every byte (RFC 1951), and the two sums over all of them. */

const END: u32 = 256;
const LEAST_RUN: u32 = 3;
const MOST_RUN: u32 = 258;
/** Of Adler's sums, as far as they stay within 32 bits (RFC 1950, 9). */
const ADLER: u32 = 65521;
const ADLER_STEP: usize = 5552;

/** Tables by the length of a run stand one behind the other: its symbol (2 bytes each), the first length of that symbol (2), extra bits (1). */
const BASE: usize = 2 * 259;
const EXTRA: usize = 4 * 259;

/** Counts of the 256 bytes. */
const TABLE: usize = 4 * 256;

// @ts-ignore: decorator
@inline
function count(table: usize, value: u64): void {
  const at = table + 4 * <usize>(value & 255);
  store<u32>(at, load<u32>(at) + 1);
}

/** Counts eight bytes. One table would have each wait for the one before where they are equal, as most of them are. */
// @ts-ignore: decorator
@inline
function count8(tables: usize, eight: u64): void {
  count(tables, eight);
  count(tables + TABLE, eight >> 8);
  count(tables + 2 * TABLE, eight >> 16);
  count(tables + 3 * TABLE, eight >> 24);
  count(tables, eight >> 32);
  count(tables + TABLE, eight >> 40);
  count(tables + 2 * TABLE, eight >> 48);
  count(tables + 3 * TABLE, eight >> 56);
}

/**
 * Literals (0 … 255) and runs (256 + their length) of `size` bytes that stand behind `before`; says how many, and counts their symbols. `tables` is room for four
 * tables of counts.
 */
export function tokens(data: usize, size: u32, before: i32, out: usize, counts: usize, runs: usize, tables: usize): u32 {
  const first = out;
  memory.fill(tables, 0, 4 * TABLE);
  let i: u32 = 0;
  while (i < size) {
    // A run begins behind a byte like it, and is three at least: sixteen places are looked at at once.
    if (i > 0 && i + 18 <= size) {
      const here = v128.load(data + i);
      const next = v128.load(data + i, 1);
      const four = v128.and(
        v128.and(i8x16.eq(v128.load(data + i - 1), here), i8x16.eq(here, next)),
        i8x16.eq(next, v128.load(data + i, 2)),
      );
      const begins = i8x16.bitmask(four);
      if (begins == 0) {
        v128.store(out, i16x8.extend_low_i8x16_u(here));
        v128.store(out, i16x8.extend_high_i8x16_u(here), 16);
        out += 32;
        count8(tables, i64x2.extract_lane(here, 0));
        count8(tables, i64x2.extract_lane(here, 1));
        i += 16;
        continue;
      }
      for (let literals = ctz(begins); literals > 0; literals--) {
        const value = <u32>load<u8>(data + i);
        store<u16>(out, <u16>value);
        count(tables, value);
        out += 2;
        i++;
      }
    }
    const value = <i32>load<u8>(data + i);
    const ahead = i > 0 ? <i32>load<u8>(data + i - 1) : before;
    if (
      value == ahead &&
      i + 2 < size &&
      <i32>load<u8>(data + i, 1) == value &&
      <i32>load<u8>(data + i, 2) == value
    ) {
      const end = min(size, i + MOST_RUN);
      let next = i + LEAST_RUN;
      while (next < end && <i32>load<u8>(data + next) == value) next++;
      const run = next - i;
      store<u16>(out, <u16>(END + run));
      const at = counts + 4 * <usize>load<u16>(runs + 2 * run);
      store<u32>(at, load<u32>(at) + 1);
      i = next;
    } else {
      store<u16>(out, <u16>value);
      count(tables, value);
      i++;
    }
    out += 2;
  }
  for (let at: usize = 0; at < TABLE; at += 16) {
    const low = i32x4.add(v128.load(tables + at), v128.load(tables + at, TABLE));
    const high = i32x4.add(v128.load(tables + at, 2 * TABLE), v128.load(tables + at, 3 * TABLE));
    v128.store(counts + at, i32x4.add(low, high));
  }
  store<u32>(counts + 4 * END, 1);
  return <u32>((out - first) >> 1);
}

/**
 * Writes tokens in their codes (length × 2¹⁶ + code) to `out` and says where it came to. `state` is what was begun: bits that are not written
 * yet, at most fifteen, and how many.
 */
export function bits(from: usize, count: u32, coded: usize, runs: usize, out: usize, state: usize): usize {
  let hold: u64 = load<u32>(state);
  let held: u64 = load<u32>(state, 4);
  for (let end = from + 2 * count; from < end; from += 2) {
    const two = from + 4 <= end ? load<u32>(from) : 0xffffffff;
    if ((two & 0xff00ff00) == 0) {
      const one = load<u32>(coded + 4 * (two & 255));
      const other = load<u32>(coded + 4 * (two >>> 16));
      hold |= (<u64>(one & 0xffff)) << held;
      held += one >>> 16;
      hold |= (<u64>(other & 0xffff)) << held;
      held += other >>> 16;
      from += 2;
      if (held >= 32) {
        store<u32>(out, <u32>hold);
        out += 4;
        hold >>= 32;
        held -= 32;
      }
      continue;
    }
    const token = <u32>load<u16>(from);
    const run = 2 * <usize>(token - END);
    const code = load<u32>(coded + 4 * (token < END ? <usize>token : <usize>load<u16>(runs + run)));
    hold |= (<u64>(code & 0xffff)) << held;
    held += code >>> 16;
    if (token > END) {
      // The distance, one, is the only one and has a code of a single bit: 0.
      hold |= (<u64>(token - END - <u32>load<u16>(runs + BASE + run))) << held;
      held += <u64>load<u8>(runs + EXTRA + (run >> 1)) + 1;
    }
    if (held >= 32) {
      store<u32>(out, <u32>hold);
      out += 4;
      hold >>= 32;
      held -= 32;
    }
  }
  for (; held >= 8; held -= 8) {
    store<u8>(out, <u8>hold);
    out++;
    hold >>= 8;
  }
  store<u32>(state, <u32>hold);
  store<u32>(state, <u32>held, 4);
  return out;
}

/** `sum` is that of what stands before, 1 of nothing. */
export function adler(data: usize, size: usize, sum: u32): u32 {
  let a = sum & 0xffff;
  let b = sum >>> 16;
  const end = data + size;
  while (data < end) {
    for (const to = min(end, data + ADLER_STEP); data < to; data++) {
      a += load<u8>(data);
      b += a;
    }
    a %= ADLER;
    b %= ADLER;
  }
  return (b << 16) | a;
}

/** CRC-32 as PNG has it, four bytes at a time; four tables of 256 numbers, each for a byte one place farther off. `c` is what was begun. */
export function crc(data: usize, size: usize, tables: usize, c: u32): u32 {
  const end = data + size;
  for (; data + 4 <= end; data += 4) {
    c ^= load<u32>(data);
    c =
      load<u32>(tables + 3072 + 4 * (c & 255)) ^
      load<u32>(tables + 2048 + 4 * ((c >>> 8) & 255)) ^
      load<u32>(tables + 1024 + 4 * ((c >>> 16) & 255)) ^
      load<u32>(tables + 4 * (c >>> 24));
  }
  for (; data < end; data++) c = load<u32>(tables + 4 * ((c ^ load<u8>(data)) & 255)) ^ (c >>> 8);
  return c;
}
