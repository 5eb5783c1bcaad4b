/**
 * A painting is a list of passes with a barrier after each. A pass works on bands of rows (16 or 32, or what it says), whatever the number of workers,
 * and may read anything that earlier passes wrote, but write only its own rows: so one worker and many give the same bytes.
 */
import type { Frame, PlaneSpec } from '../kernels/frame.ts';
import type { Kernels } from '../kernels/kernels.ts';

export interface Pass {
  name: string;
  /** Paints rows y0 … y1 (y1 not included). Scratch from `frame.rows` is given back afterwards. */
  run(frame: Frame, kernels: Kernels, y0: number, y1: number): void;
  /** What its rows are painted by, where `run` asks for nothing else: by this it is told what keeping the pass holds (`pool/lasting.ts`). */
  look?: object;
  /** Height in rows when the pass works on a plane of another height than the frame's. */
  rows?: number;
  /** Runs as one band over all rows, in one worker; these are taken in turn. */
  serial?: boolean;
  /**
   * Of a serial pass: makes ready what asks for no pixels, and keeps it for `run`, which makes the same where this was not called.
   * A worker that has to wait for the serial pass of another calls it.
   */
  prepare?(): void;
  /** Asks for nothing that another pass paints, and leaves no colour: it may come before all others, and does where planes share their room. */
  first?: boolean;
  /** Rows of a band, where a border costs more than the spread of work gains; a function of the plan alone. When absent 32, in a small picture 16. */
  band?: number;
  /** Cost relative to other passes, for progress only; 1 when absent. */
  weight?: number;
}

/** The pass over rows top … bottom alone. */
export const inRows = (pass: Pass, top: number, bottom: number): Pass => ({
  ...pass,
  rows: bottom - top,
  run: (frame, kernels, y0, y1) => pass.run(frame, kernels, top + y0, top + y1),
});

/** What is painted for one job. The passes hold no state that one band leaves for another. */
export interface Plan {
  width: number;
  height: number;
  /** Extra planes of the frame. */
  planes: readonly PlaneSpec[];
  /** Planes share their room (`kernels/layout.ts`). */
  lean?: boolean;
  passes: readonly Pass[];
  /** What whoever asked should know besides the pixels; plain data. */
  told?: unknown;
}

/** A pure function of the job, so that every worker makes the same plan. */
export type Prepare<Job> = (job: Job) => Plan;

/** What can be said of a plan without its code: enough to lay out memory and hand out bands. */
export interface Outline {
  width: number;
  height: number;
  planes: readonly PlaneSpec[];
  lean: boolean;
  passes: readonly { name: string; rows: number; band: number; weight: number }[];
  told?: unknown;
}

/** Makes something lasting of a frame, whose memory the next painting may use. */
export type Take<T> = (frame: Frame, told: unknown) => T;

export interface RunOptions {
  /** Called after each band: `fraction` of the whole in 0 … 1, and the pass at work. */
  progress?: ((fraction: number, pass: string) => void) | undefined;
  /** Called when the job's turn comes: what was called off before it may still have been at a band, or at its plan. */
  begun?: (() => void) | undefined;
  /** Aborting rejects at once (in process: after the band at work); workers end the band they are at. */
  signal?: AbortSignal | undefined;
}

export interface Band {
  pass: number;
  y0: number;
  y1: number;
}

const BAND_ROWS = 32;
/** A picture with fewer rows is so few bands that at the end of each pass most workers wait for the last. */
const FEW_ROWS = 640;

export function outlineOf(plan: Plan): Outline {
  const { width, height, planes, lean = false, told } = plan;
  const usual = height < FEW_ROWS ? BAND_ROWS / 2 : BAND_ROWS;
  const passes = plan.passes.map(({ name, rows = height, serial = false, band = usual, weight = 1 }) => ({
    name,
    rows,
    band: serial ? Math.max(rows, 1) : band,
    weight,
  }));
  return { width, height, planes, lean, passes, told };
}

export function bandsOf(outline: Outline, pass: number): Band[] {
  const { rows, band: step } = outline.passes[pass] ?? { rows: 0, band: BAND_ROWS };
  const bands: Band[] = [];
  for (let y0 = 0; y0 < rows; y0 += step) bands.push({ pass, y0, y1: Math.min(y0 + step, rows) });
  return bands;
}

/** What part of the whole each band is, 0 … 1. */
export function sharesOf(outline: Outline): (band: Band) => number {
  const total = outline.passes.reduce((sum, pass) => sum + pass.weight, 0);
  return ({ pass, y0, y1 }) => {
    const at = outline.passes[pass];
    return at ? (at.weight * (y1 - y0)) / (at.rows * total) : 0;
  };
}

/**
 * Adds up finished shares into a fraction of the whole, and names the furthest pass: the word that a band is done comes
 * from several workers, and one of them may tell of the next pass before another tells of the last band of this one.
 */
export function progressOf(outline: Outline, report: RunOptions['progress']): (share: number, pass: number) => void {
  let done = 0;
  let furthest = 0;
  return (share, pass) => {
    done += share;
    furthest = Math.max(furthest, pass);
    report?.(Math.min(1, done), outline.passes[furthest]?.name ?? '');
  };
}
