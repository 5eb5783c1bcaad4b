/** Starts the kernel module on a memory and checks arguments at its edge; inside there are no checks. */
import { extentOf } from './extent.ts';
import { type Kernels, kuwaharaRoom } from './kernels.ts';
import { SHARED_WASM, UNSHARED_WASM } from './wasm.generated.ts';

type Pointer = number;
interface Exports {
  fbm(xs: Pointer, ys: Pointer, out: Pointer, n: number, octaves: number, seed: number): void;
  ridged: Exports['fbm'];
  eroded: Exports['fbm'];
  blurH(source: Pointer, target: Pointer, width: number, y0: number, y1: number, taps: Pointer, radius: number): void;
  blurV(
    source: Pointer,
    target: Pointer,
    width: number,
    height: number,
    y0: number,
    y1: number,
    taps: Pointer,
    radius: number,
  ): void;
  halve(source: Pointer, target: Pointer, width: number, height: number, y0: number, y1: number): void;
  bright(
    source: Pointer,
    target: Pointer,
    width: number,
    height: number,
    y0: number,
    y1: number,
    threshold: number,
    knee: number,
  ): void;
  addScaled(
    source: Pointer,
    sourceWidth: number,
    sourceHeight: number,
    target: Pointer,
    width: number,
    scale: number,
    y0: number,
    y1: number,
    strength: number,
  ): void;
  tone(
    source: Pointer,
    target: Pointer,
    width: number,
    height: number,
    y0: number,
    y1: number,
    exposure: number,
    saturation: number,
    vignette: number,
    grain: number,
    hue: number,
    seed: number,
  ): void;
  dab(canvas: Pointer, bare: Pointer, width: number, ...numbers: number[]): void;
  strokes(
    canvas: Pointer,
    bare: Pointer,
    fine: Pointer,
    ids: Pointer,
    coarse: Pointer,
    tensor: Pointer,
    ...numbers: number[]
  ): void;
  kuwahara(
    source: Pointer,
    target: Pointer,
    width: number,
    height: number,
    y0: number,
    y1: number,
    radius: number,
    keen: number,
    room: Pointer,
  ): void;
}

const PAGE = 65536;
const MOST_PAGES = 65536;
const modules = new Map<boolean, WebAssembly.Module>();

function moduleFor(shared: boolean): WebAssembly.Module {
  let found = modules.get(shared);
  if (!found) {
    const text = atob(shared ? SHARED_WASM : UNSHARED_WASM);
    found = new WebAssembly.Module(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    modules.set(shared, found);
  }
  return found;
}

const isShared = (memory: WebAssembly.Memory): boolean =>
  typeof SharedArrayBuffer !== 'undefined' && memory.buffer instanceof SharedArrayBuffer;

/** A memory of at least `bytes` that never grows, so that views into it stay valid. `shared` needs COOP and COEP in a page. */
export function createMemory(bytes: number, shared: boolean): WebAssembly.Memory {
  const pages = Math.max(1, Math.ceil(bytes / PAGE));
  if (pages > MOST_PAGES)
    throw new RangeError(`createMemory: expected at most 4 GiB, got ${bytes} bytes; paint a smaller picture`);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
}

/**
 * The kernels on a new memory of `bytes`, or on a given one (a worker's). Synchronous; all views given to a kernel must lie in
 * its memory.
 */
export function loadKernels(options: { shared: boolean; bytes: number } | { memory: WebAssembly.Memory }): Kernels {
  const memory = 'memory' in options ? options.memory : createMemory(options.bytes, options.shared);
  const instance = new WebAssembly.Instance(moduleFor(isShared(memory)), { env: { memory } });
  return checked(instance.exports as unknown as Exports, memory);
}

function checked(wasm: Exports, memory: WebAssembly.Memory): Kernels {
  // The memory never grows, so its buffer is the same for ever; asking for it costs more than the checks.
  const { buffer } = memory;
  /** The address of a view that must lie in the memory and hold `length` elements. */
  function at(name: string, view: Float32Array | Uint16Array | Uint8Array, length: number): Pointer {
    if (view.buffer !== buffer) throw new RangeError(`${name}: expected a view into the kernels' memory, got another buffer`);
    if (view.length < length) throw new RangeError(`${name}: expected at least ${length} elements, got ${view.length}`);
    return view.byteOffset;
  }
  function rows(name: string, y0: number, y1: number, height: number): void {
    if (y0 < 0 || y1 > height || y0 > y1)
      throw new RangeError(`${name}: expected rows within 0 … ${height}, got ${y0} … ${y1}`);
  }
  function points(name: 'fbm' | 'ridged' | 'eroded'): Kernels['fbm'] {
    const kernel = wasm[name];
    return (xs, ys, out, n, octaves, seed) => {
      if (n < 0 || n % 4 !== 0) throw new RangeError(`${name}: expected n to be a multiple of 4, got ${n}`);
      kernel(at(name, xs, n), at(name, ys, n), at(name, out, n), n, octaves, seed);
    };
  }
  const half = (n: number): number => (n + 1) >> 1;
  return {
    memory,
    fbm: points('fbm'),
    ridged: points('ridged'),
    eroded: points('eroded'),
    blurH(source, target, width, y0, y1, taps, radius) {
      const size = 4 * width * y1;
      rows('blurH', y0, y1, y1);
      wasm.blurH(
        at('blurH', source, size),
        at('blurH', target, size),
        width,
        y0,
        y1,
        at('blurH', taps, 2 * radius + 1),
        radius,
      );
    },
    blurV(source, target, width, height, y0, y1, taps, radius) {
      rows('blurV', y0, y1, height);
      const from = at('blurV', source, 4 * width * height);
      wasm.blurV(from, at('blurV', target, 4 * width * y1), width, height, y0, y1, at('blurV', taps, 2 * radius + 1), radius);
    },
    halve(source, target, width, height, y0, y1) {
      rows('halve', y0, y1, half(height));
      wasm.halve(
        at('halve', source, 4 * width * Math.min(height, 2 * y1)),
        at('halve', target, 4 * half(width) * y1),
        width,
        height,
        y0,
        y1,
      );
    },
    bright(source, target, width, height, y0, y1, threshold, knee) {
      rows('bright', y0, y1, half(height));
      const from = at('bright', source, 4 * width * Math.min(height, 2 * y1));
      wasm.bright(from, at('bright', target, 4 * half(width) * y1), width, height, y0, y1, threshold, knee);
    },
    addScaled(source, sourceHeight, target, width, scale, y0, y1, strength) {
      rows('addScaled', y0, y1, sourceHeight * scale);
      const sourceWidth = Math.ceil(width / scale);
      const from = at('addScaled', source, 4 * sourceWidth * sourceHeight);
      const to = at('addScaled', target, 4 * width * y1);
      wasm.addScaled(from, sourceWidth, sourceHeight, to, width, scale, y0, y1, strength);
    },
    tone(source, target, width, height, y0, y1, options) {
      rows('tone', y0, y1, height);
      if (width < 4) throw new RangeError(`tone: expected a width of at least 4, got ${width}`);
      const { exposure, saturation, vignette, grain, hue = 0, seed } = options;
      const from = at('tone', source, 4 * width * y1);
      const to = at('tone', target, 4 * width * y1);
      wasm.tone(from, to, width, height, y0, y1, exposure, saturation, vignette, grain, hue, seed);
    },
    dab(canvas, width, y0, y1, mark) {
      const extent = extentOf(mark, width, y0, y1);
      if (!extent) return;
      const { color: c, x, y, dx, dy } = mark;
      wasm.dab(
        at('dab', canvas, 4 * width * extent.y1),
        0,
        width,
        extent.y0,
        extent.y1,
        extent.x0,
        extent.x1,
        x,
        y,
        dx,
        dy,
        mark.bend,
        mark.long,
        mark.wide,
        c[0],
        c[1],
        c[2],
        mark.opacity,
        mark.ragged,
        mark.dry,
        mark.streak,
        mark.taper,
        mark.sharp,
        mark.bristles,
        mark.seed,
      );
    },
    strokes({ canvas, bare, fine, ids, coarse, fineShift, coarseShift, tensor, things, width, height }, layer, y0, y1) {
      rows('strokes', y0, y1, height);
      if (!(layer.step >= 0.5)) throw new RangeError(`strokes: expected a step of at least ½ pixel, got ${layer.step}`);
      const pixels = width * height;
      const halved = (shift: number): number => 4 * (((width - 1) >> shift) + 1) * (((height - 1) >> shift) + 1);
      wasm.strokes(
        at('strokes', canvas, 4 * width * y1),
        at('strokes', bare, width * y1),
        at('strokes', fine, halved(fineShift)),
        at('strokes', ids, pixels),
        at('strokes', coarse, halved(coarseShift)),
        at('strokes', tensor, halved(coarseShift)),
        at('strokes', things, 0),
        things.length,
        width,
        height,
        fineShift,
        coarseShift,
        y0,
        y1,
        layer.unit,
        layer.salt,
        layer.step,
        layer.wide,
        layer.long,
        layer.detail[0],
        layer.detail[1],
        layer.opacity,
        layer.ragged,
        layer.dry,
        layer.streak,
        layer.taper,
        layer.sharp,
        layer.wander,
        layer.colour,
        layer.tolerance,
      );
    },
    kuwahara(source, target, width, height, y0, y1, radius, keen, room) {
      rows('kuwahara', y0, y1, height);
      if (radius < 1 || radius > 64) throw new RangeError(`kuwahara: expected a radius of 1 … 64, got ${radius}`);
      const from = at('kuwahara', source, 4 * width * Math.min(height, y1 + radius));
      const spare = at('kuwahara', room, kuwaharaRoom(width, radius));
      wasm.kuwahara(from, at('kuwahara', target, 4 * width * y1), width, height, y0, y1, radius, keen, spare);
    },
  };
}
