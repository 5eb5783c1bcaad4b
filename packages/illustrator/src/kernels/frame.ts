/**
 * All planes of one picture in one memory. The layout is a pure function of size, extra planes and whether it is a large picture (`layout.ts`),
 * so every worker computes the same offsets from the same job and nothing but the memory has to be sent.
 */
import { frameBytes, type Layout, layout, type Place, type PlaneSpec } from './layout.ts';

export { frameBytes, type PlaneSpec };

export interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 4;
}

export interface FrameOptions {
  /** Which of the workers' scratch arenas; 0 when absent. */
  worker?: number;
  /** Planes share their room: the picture is a large one. */
  lean?: boolean;
}

/** Where the windows of a large picture stand, and what its colours are there. */
interface Stand {
  /** First row of all windows. */
  top: number;
  color?: Float32Array;
  output?: Uint8Array;
}

/** The window that takes the place of `color` once a large picture has been toned. */
export const COLOR_WINDOW = 'color';

export class Frame {
  readonly width: number;
  readonly height: number;
  /** Linear RGBA, 4 · width · height. */
  readonly color: Float32Array;
  /** 0 nearest … 1 farthest; the sky is 1. */
  readonly depth: Float32Array;
  /** Which drawn thing owns the pixel; 0 is none. */
  readonly ids: Uint16Array;
  /** RGBA8 as shown. */
  readonly output: Uint8Array;
  readonly #planes: ReadonlyMap<string, Plane>;
  readonly #memory: WebAssembly.Memory;
  readonly #specs: readonly PlaneSpec[];
  readonly #options: FrameOptions;
  readonly #arena: { start: number; end: number; next: number };

  /** A view of `memory`, which holds at least `frameBytes(width, height, planes, worker + 1, lean)`. `worker` chooses the scratch arena. */
  constructor(
    memory: WebAssembly.Memory,
    width: number,
    height: number,
    planes: readonly PlaneSpec[] = [],
    options: FrameOptions = {},
    stand: Stand = { top: 0 },
    arena?: { start: number; end: number; next: number },
  ) {
    const { worker = 0, lean = false } = options;
    const plan = layout(width, height, planes, lean);
    const { buffer } = memory;
    const needed = plan.scratch + plan.scratchBytes * (worker + 1);
    if (buffer.byteLength < needed) {
      throw new RangeError(`Frame: expected a memory of at least ${needed} bytes, got ${buffer.byteLength}`);
    }
    this.width = width;
    this.height = height;
    this.#planes = planesOf(buffer, plan, stand.top);
    this.color = stand.color ?? new Float32Array(buffer, plan.color, 4 * width * height);
    this.depth = new Float32Array(buffer, plan.depth, width * height);
    this.ids = new Uint16Array(buffer, plan.ids, width * height);
    this.output = stand.output ?? new Uint8Array(buffer, plan.output, 4 * width * height);
    this.#memory = memory;
    this.#specs = planes;
    this.#options = options;
    const start = plan.scratch + plan.scratchBytes * worker;
    this.#arena = arena ?? { start, end: start + plan.scratchBytes, next: start };
  }

  /**
   * The same frame with its windows standing at row `top`: what reads and writes rows of the picture there finds them in the windows, and nothing
   * above or below them. Colours are those of the window of that name, and the toned picture `toned`, where they are given.
   */
  at(top: number, stand: Omit<Stand, 'top'> = {}): Frame {
    const color = stand.color ?? planesOf(this.#memory.buffer, this.#layout(), top).get(COLOR_WINDOW)?.data;
    const own: Stand = { top, ...(color && { color }), ...(stand.output && { output: stand.output }) };
    return new Frame(this.#memory, this.width, this.height, this.#specs, this.#options, own, this.#arena);
  }

  #layout(): Layout {
    return layout(this.width, this.height, this.#specs, this.#options.lean ?? false);
  }

  /** An extra plane by name. Planes start as zeroes in a new memory. */
  plane(name: string): Plane {
    const found = this.#planes.get(name);
    if (!found) throw new RangeError(`Frame: expected one of the planes ${[...this.#planes.keys()].join(', ')}, got "${name}"`);
    return found;
  }

  /**
   * `n` floats of this worker's scratch, 16-byte aligned, holding anything; the length is rounded up to a multiple of 4.
   * Valid until the band ends. 64 RGBA rows (256 · width floats) are there for one band.
   */
  rows(n: number): Float32Array {
    const length = Math.ceil(n / 4) * 4;
    const { next: at } = this.#arena;
    if (at + length * 4 > this.#arena.end) {
      throw new RangeError(`Frame: expected at most ${(this.#arena.end - at) / 4} more floats of scratch, got ${n}`);
    }
    this.#arena.next = at + length * 4;
    return new Float32Array(this.#memory.buffer, at, length);
  }

  /** `n` bytes of this worker's scratch, like `rows`. */
  bytes(n: number): Uint8Array {
    const { byteOffset } = this.rows(Math.ceil(n / 4));
    return new Uint8Array(this.#memory.buffer, byteOffset, n);
  }

  /** `rows` rows of `row` floats of this worker's scratch, seen as if they were those of a plane from row `top` on. */
  rowsFrom(top: number, rows: number, row: number): Float32Array {
    const { byteOffset } = this.rows(rows * row);
    return new Float32Array(this.#memory.buffer, byteOffset - top * row * 4, (top + rows) * row);
  }

  /** Gives all scratch back; whoever runs the passes calls it before each band. */
  release(): void {
    this.#arena.next = this.#arena.start;
  }
}

function planesOf(buffer: ArrayBufferLike, { planes }: Layout, top: number): Map<string, Plane> {
  const viewOf = ({ at, width, height, channels, window }: Place): Plane => {
    const row = width * channels;
    const first = window === undefined ? 0 : top;
    const rows = window === undefined ? height : Math.min(height - top, window);
    return { data: new Float32Array(buffer, at - first * row * 4, (first + rows) * row), width, height, channels };
  };
  return new Map([...planes].map(([name, place]) => [name, viewOf(place)]));
}
