/** CRC-32 of ISO 3309, as PNG uses it (PNG specification, third edition, annex D). */
import { packingOn } from './packing.ts';

const TABLE = new Uint32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLE[n] = c >>> 0;
}

/** Fewer bytes are done before others are copied. */
const FEW = 4096;
const PIECE = 1 << 16;

/** Room for a piece, and behind it four tables, each for a byte one place farther off than that of the table before. */
function makeBench() {
  const { loops, buffer } = packingOn(PIECE + 4 * TABLE.byteLength);
  const tables = new Uint32Array(buffer, PIECE, 4 * TABLE.length);
  tables.set(TABLE);
  for (let at = TABLE.length; at < tables.length; at++) {
    const before = tables[at - TABLE.length]!;
    tables[at] = TABLE[before & 255]! ^ (before >>> 8);
  }
  return { loops, piece: new Uint8Array(buffer, 0, PIECE) };
}
let bench: ReturnType<typeof makeBench> | undefined;

export function crc32(bytes: Uint8Array): number {
  if (bytes.length > FEW) return ofMany(bytes);
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = TABLE[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function ofMany(bytes: Uint8Array): number {
  bench ??= makeBench();
  const { loops, piece } = bench;
  let c = 0xffffffff;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const some = bytes.subarray(at, at + PIECE);
    piece.set(some);
    c = loops.crc(0, some.length, PIECE, c);
  }
  return (c ^ 0xffffffff) >>> 0;
}
