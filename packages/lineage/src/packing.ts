/**
 * What packing a picture does to each of its bytes, as WebAssembly (`assembly/`): in a new process, which packs one picture, the same loops in JavaScript are
 * compiled three times over before they are done. Whole numbers only: the same bytes everywhere.
 */
import { PACKING_WASM } from './wasm.generated.ts';

type Pointer = number;

export interface Packing {
  /** Writes the number of the cheapest filter for a row, and the row under it, to `out`. In front of both rows stand `step` zeros. */
  filter(row: Pointer, above: Pointer, step: number, stride: number, out: Pointer): void;
  /** Red, green and blue of so many pixels of four bytes. */
  withoutAlpha(from: Pointer, to: Pointer, pixels: number): void;
  /** 1 where the fourth byte of every pixel is 255. */
  opaque(from: Pointer, pixels: number): number;
  /**
   * Splits bytes that stand behind the byte `before` (−1: nothing) into literals (0 … 255) and runs of one byte (256 + their length), two bytes each;
   * says how many, and counts their symbols, and one end. `runs` is a table by the length of a run: its symbol and the first length of that (259 numbers of
   * two bytes each), its extra bits (one byte). `room` holds 4 KiB.
   */
  tokens(data: Pointer, size: number, before: number, out: Pointer, counts: Pointer, runs: Pointer, room: Pointer): number;
  /**
   * Writes tokens in the codes of their symbols (length × 2¹⁶ + code), with extra bits and distance; says where it came to. `state`: the bits that do not make up
   * a byte yet, and how many they are.
   */
  bits(from: Pointer, count: number, coded: Pointer, runs: Pointer, out: Pointer, state: Pointer): Pointer;
  /** Adler's sum of what stands before and these (RFC 1950, 9). */
  adler(data: Pointer, size: number, sum: number): number;
  /** The register of CRC-32 after these; `tables` are four, each for a byte that stands one place farther off. */
  crc(data: Pointer, size: number, tables: Pointer, register: number): number;
}

const PAGE = 65536;
let compiled: WebAssembly.Module | undefined;

/** The loops on a memory of their own of at least so many bytes. */
export function packingOn(bytes: number): { loops: Packing; buffer: ArrayBuffer } {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(PACKING_WASM), (letter) => letter.charCodeAt(0)));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { loops: exports as unknown as Packing, buffer: memory.buffer };
}
