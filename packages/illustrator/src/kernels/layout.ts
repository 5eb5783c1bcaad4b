/**
 * Where the planes of one picture stand in its memory: a pure function of its size, its extra planes, and whether it is laid out for a large
 * picture. A small one has room for every plane beside the others. In a large one planes that are never needed together share their room.
 *
 * Bytes per pixel: colour 16, depth 4, ids 2, output 4 = 26; an extra RGBA plane at 1/s size 16 ÷ s², one-channel 4 ÷ s²; and for each worker
 * 64 rows of RGBA as scratch (at least 1 MiB). Laid out for a large picture 22 and what the finish holds beside 16 of them; see `lean`.
 */

export interface PlaneSpec {
  name: string;
  /** The plane is ⌈width/scale⌉ × ⌈height/scale⌉; a power of two. */
  scale: number;
  /** The part of its rows that it has; all when absent. */
  part?: number;
  /** 4 (RGBA) when absent. */
  channels?: 1 | 4;
  /** When it is needed, where planes share their room; from the first pass to the tone curve when absent. */
  needed?: Need;
  /** Only so many rows stand there at a time, where planes share their room (`Frame.at`). */
  window?: number;
}

/**
 * `first`: before anything has a colour. `ground`: not after the bloom begins. `bloom`: only from there on. `finish`: only after the tone curve,
 * when colours are no longer needed; `passing`: of these, what is no longer needed when the first window is painted.
 */
type Need = 'first' | 'ground' | 'bloom' | 'finish' | 'passing';

const ALIGN = 64;
const SCRATCH_ROWS = 64;
const LEAST_SCRATCH = 1 << 20;

export interface Place {
  at: number;
  width: number;
  height: number;
  channels: 1 | 4;
  /** Rows that stand there at a time, where it is a window. */
  window?: number;
}

export interface Layout {
  color: number;
  depth: number;
  ids: number;
  output: number;
  planes: Map<string, Place>;
  /** Start of the workers' scratch arenas, and the size of each. */
  scratch: number;
  scratchBytes: number;
}

/** Hands out bytes one after the other. */
class Shelf {
  end: number;

  constructor(start: number) {
    this.end = start;
  }

  take(bytes: number): number {
    const at = this.end;
    this.end = Math.ceil((at + bytes) / ALIGN) * ALIGN;
    return at;
  }
}

function placeIn(shelf: Shelf, width: number, height: number, { scale, part = 1, channels = 4, window }: PlaneSpec): Place {
  const size = { width: Math.ceil(width / scale), height: Math.ceil(Math.ceil(height / scale) * part) };
  const row = size.width * 4 * channels;
  if (window === undefined) return { at: shelf.take(size.height * row), ...size, channels };
  // A window is seen as if the whole plane stood there: it may not stand nearer to the start than what is above it is large.
  shelf.end = Math.max(shelf.end, Math.ceil((Math.max(0, size.height - window) * row) / ALIGN) * ALIGN);
  return { at: shelf.take(Math.min(window, size.height) * row), ...size, channels, window };
}

const SCRATCH = (width: number): number => Math.max(LEAST_SCRATCH, SCRATCH_ROWS * width * 16);

export function layout(width: number, height: number, specs: readonly PlaneSpec[], lean: boolean): Layout {
  for (const [i, { name }] of specs.entries())
    if (specs.findIndex((other) => other.name === name) !== i)
      throw new RangeError(`Frame: expected each plane once, got "${name}" twice`);
  const scratchBytes = SCRATCH(width);
  return { ...(lean ? shared(width, height, specs) : apart(width, height, specs)), scratchBytes };
}

type Places = Omit<Layout, 'scratchBytes'>;

function apart(width: number, height: number, specs: readonly PlaneSpec[]): Places {
  const shelf = new Shelf(0);
  const pixels = width * height;
  const color = shelf.take(pixels * 16);
  const depth = shelf.take(pixels * 4);
  const ids = shelf.take(pixels * 2);
  const output = shelf.take(pixels * 4);
  const planes = new Map(specs.map(({ window: _, ...spec }) => [spec.name, placeIn(shelf, width, height, spec)] as const));
  return { color, depth, ids, output, planes, scratch: shelf.end };
}

/**
 * Rows by which `output` begins before `color` in a large picture. Both share their room: a row of the one takes a quarter of a row of the
 * other, so the tone curve, which goes down the picture, overtakes no colour that it has yet to see (`tone.ts`).
 */
export const headStart = (height: number): number => Math.ceil(height / 16 / 32) * 32;

function shared(width: number, height: number, specs: readonly PlaneSpec[]): Places {
  const pixels = width * height;
  const planes: Places['planes'] = new Map();
  const lay = (shelf: Shelf, needed: Need | undefined, windows = false): void => {
    for (const spec of specs)
      if (spec.needed === needed && (spec.window !== undefined) === windows)
        planes.set(spec.name, placeIn(shelf, width, height, spec));
  };
  const shelf = new Shelf(0);
  const depth = shelf.take(pixels * 4);
  const ids = shelf.take(pixels * 2);
  const output = shelf.end;
  const color = output + Math.ceil((headStart(height) * width * 4) / ALIGN) * ALIGN;
  const first = new Shelf(color);
  lay(first, 'first');
  const scene = new Shelf(color);
  scene.take(pixels * 16);
  lay(scene, undefined);
  const ground = new Shelf(scene.end);
  lay(ground, 'ground');
  const bloom = new Shelf(scene.end);
  lay(bloom, 'bloom');
  const finish = new Shelf(output);
  finish.take(pixels * 4);
  lay(finish, 'finish');
  const passing = new Shelf(finish.end);
  lay(passing, 'passing');
  const windows = new Shelf(finish.end);
  lay(windows, 'finish', true);
  const scratch = Math.max(...[first, ground, bloom, passing, windows].map(({ end }) => end));
  return { color, depth, ids, output, planes, scratch };
}

/** Bytes of memory that a frame of this size needs for `workers` workers. */
export function frameBytes(width: number, height: number, planes: readonly PlaneSpec[], workers = 1, lean = false): number {
  const { scratch, scratchBytes } = layout(width, height, planes, lean);
  return scratch + scratchBytes * workers;
}

/** Pixels of one picture-sized length from which a picture is laid out as a large one: the geometric mean of 1024 and 2048. */
const LARGE = 1448;

/** Whether planes share their room in a picture of this size. */
export const isLarge = (width: number, height: number): boolean => width * height > LARGE * LARGE;
