/** PNG's outer shape: eight bytes of signature, then chunks of length, type, data and CRC. */
import { latin1, putU32be, u32be } from './bytes.ts';
import { crc32 } from './crc32.ts';

export const PNG_SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a chunk beside its data. */
const FRAME = 12;
const MAX_CHUNK = 0x7fffffff;

export interface PngChunk {
  /** Four letters, e.g. `IDAT`. */
  type: string;
  /** A view, cut where the file ends. */
  data: Uint8Array;
  /** Offset of the first byte behind the chunk, as the chunk itself says. */
  end: number;
  /** Whether data and CRC are there in full. */
  whole: boolean;
  /** Computed when asked for: IDAT chunks are large and a reader of lineage does not need them. */
  crcHolds(): boolean;
}

/** Length and type, which stand before `length` bytes of data. */
export function chunkHead(type: string, length: number): Uint8Array {
  const head = new Uint8Array(8);
  putU32be(head, 0, length);
  for (let i = 0; i < 4; i++) head[4 + i] = type.charCodeAt(i);
  return head;
}

export function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  chunk.set(chunkHead(type, data.length));
  chunk.set(data, 8);
  putU32be(chunk, 8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/**
 * Walks the chunks up to IEND, the end of the bytes, or the first thing that is no chunk. Each step moves on by at least
 * twelve bytes, so the walk ends whatever the file says. The last chunk may be cut (`whole` false).
 */
export function* readChunks(bytes: Uint8Array): Generator<PngChunk> {
  let at = PNG_SIGNATURE.length;
  while (at + 8 <= bytes.length) {
    const start = at;
    const length = u32be(bytes, start);
    const type = latin1(bytes.subarray(start + 4, start + 8));
    if (length > MAX_CHUNK || !/^[A-Za-z]{4}$/.test(type)) return;
    const end = start + FRAME + length;
    const whole = end <= bytes.length;
    const data = bytes.subarray(start + 8, Math.min(start + 8 + length, bytes.length));
    const crcHolds = () => whole && u32be(bytes, end - 4) === crc32(bytes.subarray(start + 4, end - 4));
    yield { type, data, end, whole, crcHolds };
    if (type === 'IEND') return;
    at = end;
  }
}
