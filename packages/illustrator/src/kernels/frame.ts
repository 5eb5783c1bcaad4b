/**
 * All planes of one picture in one memory. The layout is a pure function of (width, height, extra planes), so every worker
 * computes the same offsets from the same job and nothing but the memory has to be sent.
 *
 * Bytes per pixel: colour 16, depth 4, ids 2, output 4 = 26; an extra RGBA plane at 1/s size 16 ÷ s², one-channel 4 ÷ s²; and
 * for each worker 64 rows of RGBA as scratch (at least 1 MiB). 4096 × 4096: 416 MiB, with bloom's planes 504 MiB, and 4 MiB
 * for each worker, well under the 4 GiB of a 32-bit memory.
 */

export interface PlaneSpec {
  name: string;
  /** The plane is ⌈width/scale⌉ × ⌈height/scale⌉; a power of two. */
  scale: number;
  /** 4 (RGBA) when absent. */
  channels?: 1 | 4;
}

export interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 4;
}

const ALIGN = 64;
const SCRATCH_ROWS = 64;
const LEAST_SCRATCH = 1 << 20;

interface Layout {
  color: number;
  depth: number;
  ids: number;
  output: number;
  planes: Map<string, { at: number; width: number; height: number; channels: 1 | 4 }>;
  /** Start of the workers' scratch arenas, and the size of each. */
  scratch: number;
  scratchBytes: number;
}

function layout(width: number, height: number, specs: readonly PlaneSpec[]): Layout {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end = Math.ceil((end + bytes) / ALIGN) * ALIGN;
    return at;
  };
  const pixels = width * height;
  const color = take(pixels * 16);
  const depth = take(pixels * 4);
  const ids = take(pixels * 2);
  const output = take(pixels * 4);
  const planes: Layout['planes'] = new Map();
  for (const { name, scale, channels = 4 } of specs) {
    if (planes.has(name)) throw new RangeError(`Frame: expected each plane once, got "${name}" twice`);
    const size = { width: Math.ceil(width / scale), height: Math.ceil(height / scale) };
    planes.set(name, { at: take(size.width * size.height * 4 * channels), ...size, channels });
  }
  const scratchBytes = Math.max(LEAST_SCRATCH, SCRATCH_ROWS * width * 16);
  return { color, depth, ids, output, planes, scratch: end, scratchBytes };
}

/** Bytes of memory that a frame of this size needs for `workers` workers. */
export function frameBytes(width: number, height: number, planes: readonly PlaneSpec[], workers = 1): number {
  const { scratch, scratchBytes } = layout(width, height, planes);
  return scratch + scratchBytes * workers;
}

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
  readonly #buffer: ArrayBufferLike;
  readonly #arena: { start: number; end: number };
  #next: number;

  /** A view of `memory`, which holds at least `frameBytes(width, height, planes, worker + 1)`. `worker` chooses the scratch arena. */
  constructor(memory: WebAssembly.Memory, width: number, height: number, planes: readonly PlaneSpec[] = [], worker = 0) {
    const plan = layout(width, height, planes);
    const buffer: ArrayBufferLike = memory.buffer;
    const needed = plan.scratch + plan.scratchBytes * (worker + 1);
    if (buffer.byteLength < needed) {
      throw new RangeError(`Frame: expected a memory of at least ${needed} bytes, got ${buffer.byteLength}`);
    }
    this.width = width;
    this.height = height;
    this.color = new Float32Array(buffer, plan.color, 4 * width * height);
    this.depth = new Float32Array(buffer, plan.depth, width * height);
    this.ids = new Uint16Array(buffer, plan.ids, width * height);
    this.output = new Uint8Array(buffer, plan.output, 4 * width * height);
    this.#planes = new Map(
      [...plan.planes].map(([name, p]) => [
        name,
        {
          data: new Float32Array(buffer, p.at, p.width * p.height * p.channels),
          width: p.width,
          height: p.height,
          channels: p.channels,
        },
      ]),
    );
    this.#buffer = buffer;
    const start = plan.scratch + plan.scratchBytes * worker;
    this.#arena = { start, end: start + plan.scratchBytes };
    this.#next = start;
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
    const at = this.#next;
    if (at + length * 4 > this.#arena.end) {
      throw new RangeError(`Frame: expected at most ${(this.#arena.end - at) / 4} more floats of scratch, got ${n}`);
    }
    this.#next = at + length * 4;
    return new Float32Array(this.#buffer, at, length);
  }

  /** `n` bytes of this worker's scratch, like `rows`. */
  bytes(n: number): Uint8Array {
    const { byteOffset } = this.rows(Math.ceil(n / 4));
    return new Uint8Array(this.#buffer, byteOffset, n);
  }

  /** Gives all scratch back; whoever runs the passes calls it before each band. */
  release(): void {
    this.#next = this.#arena.start;
  }
}
