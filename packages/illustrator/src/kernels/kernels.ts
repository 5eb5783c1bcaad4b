/**
 * The pixel kernels as the rest of the painter sees them. Float32Array arguments are views into `memory`, so their
 * `byteOffset` is the pointer. Kernels keep no state and never allocate; TypeScript lays out memory.
 * Each has a scalar twin in `twin.ts`, used by tests only.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /**
   * Value-noise fractal Brownian motion at n points: Σ gainⁱ·noise(pᵢ) ÷ Σ gainⁱ, so 0 … 1 with mean ½; each octave turns by
   * 36.9° and doubles frequency (matrix 1.6, −1.2, 1.2, 1.6). gain ½. n is a multiple of 4.
   */
  fbm(xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number): void;
  /** Ridged multifractal: like `fbm` over (1 − |2·noise − 1|)². */
  ridged(xs: Float32Array, ys: Float32Array, out: Float32Array, n: number, octaves: number, seed: number): void;
  /** Derivative-damped fbm (quintic value noise; each octave divided by 1 + |∇|², Quílez, "Value noise derivatives"), not normalised: about 0 … 1. */
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
   * Linear RGBA → RGBA8 over rows y0 … y1: exposure, saturation, vignette, filmic curve (Narkowicz 2015, ACES fit), sRGB encoding, grain.
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
}

export interface ToneOptions {
  exposure: number;
  /** 1 leaves colour as it is. */
  saturation: number;
  /** Darkening at the corners, 0 … 1. */
  vignette: number;
  /** Peak amplitude of grain as a part of full scale; grain is a hash of (x, y, seed) at 1024-pixel scale. */
  grain: number;
  seed: number;
}
