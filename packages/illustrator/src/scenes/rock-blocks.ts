/**
 * A wall of broken beds, as blocks: each row of blocks is a bed of its own thickness, each block stands out or back by its own measure and faces its
 * own way. What is seen of it follows from the neighbours: a lit ledge where the block above stands back, a cast shade where it stands out, and the
 * same to the side of the light.
 */
import { mix32 } from '@atelier/spec';
import { clamp } from '../math.ts';

export interface RockBlock {
  /** 0–1, the same all over one block. */
  tone: number;
  /** −1 … 1: which way its front is turned, positive towards the light. */
  facing: number;
  /** 0–1: on the ledge that the block carries. */
  top: number;
  /** 0–1: in the shade of what stands out above it or beside it. */
  shade: number;
  /** 0–1: on the edge that is turned to the light. */
  rim: number;
}

const hashOf = (i: number, j: number, salt: number): number =>
  mix32(Math.imul(i, 0x1b873593) ^ Math.imul(j, 0x27d4eb2d) ^ salt);

/** Where between its cells a border lies, so that no two beds are as thick. */
const shift = (h: number): number => ((h & 255) / 255 - 0.5) * 0.62;

const BREADTH = [0.7, 0.9, 1.1, 1.5] as const;
/** Beds that are tabled: more than any wall shows. */
const BEDS = 64;

/** A wall of its own: what is the same all along a bed is tabled. `side`: 1 where the light comes from the right. */
export class RockWall {
  readonly #salt: number;
  readonly #side: number;
  readonly #border: Float64Array;
  readonly #breadth: Float64Array;
  readonly #offset: Float64Array;

  constructor(salt: number, side: number) {
    this.#salt = salt;
    this.#side = side;
    const table = (of: (j: number) => number): Float64Array => Float64Array.from({ length: BEDS }, (_, j) => of(j));
    this.#border = table((j) => 0.5 + shift(hashOf(j, 3, salt)));
    this.#breadth = table((j) => BREADTH[hashOf(j, 7, salt) & 3]!);
    this.#offset = table((j) => (hashOf(j, 11, salt) & 1023) / 37);
  }

  /** The block at `x`, `y`, both in blocks, `y` between 1 and 62. */
  at(x: number, y: number, out: RockBlock): void {
    const row = Math.min(BEDS - 2, Math.max(1, Math.floor(y)));
    const j = y - row < this.#border[row]! ? row : row + 1;
    // From the upper border of the bed down to the place.
    const above = y - (j - 1 + this.#border[j - 1]!);
    const i = this.#column(x, j);
    const h = hashOf(i, j, this.#salt ^ 0x9e37);
    const own = (h >>> 24) / 255;
    const over = this.#standsOut(this.#column(x, j - 1), j - 1);
    const beside = this.#column(x + this.#side * 0.1, j);
    const toLight = beside === i ? own : this.#standsOut(beside, j);
    out.tone = (h & 255) / 255;
    out.facing = ((h >>> 8) & 255) / 127.5 - 1;
    const step = own - over;
    out.top = step > 0 ? clamp((step * 0.42 - above) * 9) : 0;
    const cast = step < 0 ? clamp((-step * 0.75 - above) * 5) : 0;
    out.shade = Math.max(cast, clamp((toLight - own) * 1.5));
    out.rim = clamp((own - toLight) * 2.2);
  }

  /** Which block of bed `j` a place belongs to. */
  #column(x: number, j: number): number {
    const at = x * this.#breadth[j]! + this.#offset[j]!;
    const i = Math.floor(at);
    return at - i < 0.5 + shift(hashOf(i, j, this.#salt ^ 0x51)) ? i : i + 1;
  }

  #standsOut(i: number, j: number): number {
    return (hashOf(i, j, this.#salt ^ 0x9e37) >>> 24) / 255;
  }
}
