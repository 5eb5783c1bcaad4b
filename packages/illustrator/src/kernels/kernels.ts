/**
 * The pixel kernels as the rest of the painter sees them. Float32Array arguments are views into `memory`, so their
 * `byteOffset` is the pointer. Kernels keep no state and never allocate; TypeScript lays out memory.
 * Each has a scalar twin in `twin.ts`, used by tests only.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /**
   * Value-noise fractal Brownian motion at n points: Σ gainⁱ·noise(pᵢ) ÷ Σ gainⁱ, so 0 … 1 with mean ½; each octave turns by
   * 36.9° and doubles frequency (matrix 1.6, −1.2, 1.2, 1.6), shifts a little and takes another seed. gain ½. n is a multiple
   * of 4; `out` may be `xs` or `ys`. Coordinates of the last octave stay within ±2²² (|x| · 2^octaves < 4,000,000).
   */
  fbm(xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number): void;
  /** Ridged multifractal: like `fbm` over (1 − |2·noise − 1|)². */
  ridged(xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number): void;
  /** Derivative-damped fbm (quintic value noise; each octave divided by 1 + |∇|², Quílez, "Value noise derivatives"), not normalised: 0.05 … 0.85 with mean 0.34 at 6 octaves. */
  eroded(xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number): void;
  /** Horizontal Gaussian over rows y0 … y1 of an RGBA float plane, clamped at the edges. `taps` holds 2·radius+1 weights. */
  blurH(
    source: Float32Array,
    target: Float32Array,
    width: number,
    y0: number,
    y1: number,
    taps: Float32Array,
    radius: number,
  ): void;
  /** Vertical Gaussian; reads rows beyond y0 … y1, clamped to 0 … height−1. width is any. */
  blurV(
    source: Float32Array,
    target: Float32Array,
    width: number,
    height: number,
    y0: number,
    y1: number,
    taps: Float32Array,
    radius: number,
  ): void;
  /** Halves an RGBA float plane by 2×2 mean into rows y0 … y1 of the target (target is ⌈width/2⌉ × ⌈height/2⌉). */
  halve(source: Float32Array, target: Float32Array, width: number, height: number, y0: number, y1: number): void;
  /**
   * `halve` after a bright pass: each pixel keeps e² ÷ ((e + knee) · luminance) of its colour, e = luminance − threshold, so
   * nothing below the threshold and nearly all of what lies far above it.
   */
  bright(
    source: Float32Array,
    target: Float32Array,
    width: number,
    height: number,
    y0: number,
    y1: number,
    threshold: number,
    knee: number,
  ): void;
  /**
   * Adds strength × a plane of 1/scale size, bilinearly enlarged, to the colour of rows y0 … y1 of a width-wide target; the
   * target's alpha stays. `scale` is a power of two and the small plane has ⌈width/scale⌉ columns and `sourceHeight` rows.
   */
  addScaled(
    source: Float32Array,
    sourceHeight: number,
    target: Float32Array,
    width: number,
    scale: number,
    y0: number,
    y1: number,
    strength: number,
  ): void;
  /**
   * Linear RGBA → RGBA8 over rows y0 … y1: exposure, saturation, vignette, filmic curve (Narkowicz 2015, ACES fit), sRGB encoding, grain.
   * Alpha comes out as 255. `width` is at least 4.
   */
  tone(
    source: Float32Array,
    target: Uint8Array,
    width: number,
    height: number,
    y0: number,
    y1: number,
    options: ToneOptions,
  ): void;
  /**
   * One mark of the brush on an RGBA float canvas whose fourth lane is the height of the paint, cut to rows y0 … y1. See
   * `assembly/brush.ts`.
   */
  dab(canvas: Float32Array, width: number, y0: number, y1: number, mark: Mark): void;
  /**
   * One layer of brush strokes, cut to rows y0 … y1 of the canvas, beneath what is there: layers come from the topmost to the
   * lowest, on a canvas of zeroes that is all bare. See `assembly/strokes.ts`.
   */
  strokes(seen: Seen, layer: Strokes, y0: number, y1: number): void;
  /**
   * Even areas with clear edges over rows y0 … y1 (Kuwahara 1976, Papari 2007): squares of (radius + 1)² pixels; `keen` of 2
   * chooses the evenest square, 1 mixes more. `room` is scratch of `kuwaharaRoom(width, radius)` floats.
   */
  kuwahara(
    source: Float32Array,
    target: Float32Array,
    width: number,
    height: number,
    y0: number,
    y1: number,
    radius: number,
    keen: 1 | 2,
    room: Float32Array,
  ): void;
}

/** Floats of scratch for `Kernels.kuwahara`. */
export const kuwaharaRoom = (width: number, radius: number): number => 16 * (radius + 1) * (width + radius);

/** A mark of the brush: a bar bent like a parabola. */
export interface Mark {
  /** Middle, pixels. */
  x: number;
  y: number;
  /** Unit vector along the mark. */
  dx: number;
  dy: number;
  /** Curvature: the middle line lies at bend · u² across, u pixels from the middle. */
  bend: number;
  /** Half length and half width, pixels. */
  long: number;
  wide: number;
  color: readonly [number, number, number];
  opacity: number;
  /** How unevenly the bristles end, 0 … 1 of the half length. */
  ragged: number;
  /** How soon they run dry, 0 … 1. */
  dry: number;
  /** How far the lightness of bristles differs, 0 … 1. */
  streak: number;
  /** Narrowing towards the ends, 0 … 1. */
  taper: number;
  /** Steepness of the outline: 1 is a pixel wide, less is softer. */
  sharp: number;
  /** Bristles across. */
  bristles: number;
  /** 32 bits. */
  seed: number;
}

/** What a layer of strokes looks at, and the canvas it is laid on. */
export interface Seen {
  /** RGBA of full size; the fourth lane is the height of the paint. */
  canvas: Float32Array;
  /** How much of the ground still shows, 1 … 0, one float a pixel. */
  bare: Float32Array;
  /** The reference as RGBA, once finely and once coarsely, each halved so many times from the full size. */
  fine: Float32Array;
  coarse: Float32Array;
  fineShift: number;
  coarseShift: number;
  /** Structure tensor e, f, g in the first three lanes, as large as the coarse view. */
  tensor: Float32Array;
  /** The object map, and whether each of its numbers is a drawn thing. */
  ids: Uint16Array;
  things: Uint8Array;
  width: number;
  height: number;
}

export interface Strokes {
  /** Pixels of one picture-sized length. */
  unit: number;
  /** Of the lattice; 32 bits. */
  salt: number;
  /** Distance of the cells, half width and half length of a stroke, pixels; the first at least ½. */
  step: number;
  wide: number;
  long: number;
  /** Least difference 0 … 1 between fine and coarse view that calls for a stroke; 0 is everywhere, 9 nowhere. */
  detail: readonly [scene: number, things: number];
  /** As in `Mark`. */
  opacity: number;
  ragged: number;
  dry: number;
  streak: number;
  taper: number;
  sharp: number;
  /** How far the direction is left to chance, radians. */
  wander: number;
  /** How far lightness and hue are left to chance. */
  colour: number;
  /** How far colour may change before a stroke ends. */
  tolerance: number;
}

export interface ToneOptions {
  exposure: number;
  /** 1 leaves colour as it is. */
  saturation: number;
  /** Darkening at the corners, 0 … 1. */
  vignette: number;
  /**
   * Peak amplitude of grain as a part of full scale, triangular, the same for red, green and blue; a hash of (pixel, seed), so
   * it is finer in a larger picture. 1/255 and more hides banding.
   */
  grain: number;
  /**
   * 0 … 1: how much hue the highlights keep (0 when absent). The curve of each channel alone turns a bright sun white; this
   * mixes in the colour scaled as its strongest channel is.
   */
  hue?: number;
  seed: number;
}
