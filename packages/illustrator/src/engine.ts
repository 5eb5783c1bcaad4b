/**
 * The built-in painter as an engine: has it painted, by workers where there are any, and reports as it goes. The painter's own
 * code, four megabytes, is loaded by whoever paints: with workers this thread does without it.
 */
import {
  AtelierError,
  type EngineEvent,
  type EngineImage,
  type EngineRequest,
  type EngineResult,
  type ImageEngine,
  type Warning,
} from '@atelier/spec';
import type { Frame } from './kernels/frame.ts';
import type { PaintJob, Told } from './painting.ts';
import { crewSize, houseCrew } from './pool/house-crew.ts';
import type { Spawn } from './pool/messages.ts';
import type { RunOptions, Take } from './pool/pass.ts';
import { WorkerPool } from './pool/pool.ts';
import { paintHere } from './pool/run.ts';

export const ILLUSTRATOR_VERSION = '0.15.0';
const LEAST_SIDE = 64;
const MOST_SIDE = 4096;
const MOST_IMAGES = 64;

export interface IllustratorOptions {
  /** Starts workers, and how many the machine has. Under Node the built worker is found when this is absent; a page gives its own. */
  workers?: { spawn: Spawn; threads: number };
}

export function illustrator(options: IllustratorOptions = {}): ImageEngine {
  const crews = new Map<number, WorkerPool<PaintJob>>();

  function crewOf({ spawn, threads }: NonNullable<IllustratorOptions['workers']>, asked: number | undefined) {
    const size = crewSize(asked ?? threads);
    if (size === 1) return undefined;
    const crew = crews.get(size) ?? new WorkerPool<PaintJob>(spawn, size);
    crews.set(size, crew);
    return crew;
  }

  async function paint<T>(job: PaintJob, threads: number | undefined, take: Take<T>, run: RunOptions): Promise<T> {
    const crew = options.workers ? crewOf(options.workers, threads) : await houseCrew(threads);
    if (crew) return crew.paint(job, take, run);
    const { preparePainting } = await import('./painting.ts');
    return paintHere(job, preparePainting, run, take);
  }

  return {
    id: 'illustrator',
    // As people read it: of the version what can change a picture.
    name: `Illustrator ${ILLUSTRATOR_VERSION.replace(/\.\d+$/, '')}`,
    version: ILLUSTRATOR_VERSION,
    kind: 'procedural',
    capabilities: {
      minSide: LEAST_SIDE,
      maxSide: MOST_SIDE,
      maxCount: MOST_IMAGES,
      seed: 'exact',
      negative: false,
      dialect: 'plain',
      progress: true,
      cancel: true,
      cost: 'free',
      checked: { against: 'own', date: '2026-11-28' },
    },
    async *generate(request, { signal } = {}) {
      checkSize(request);
      yield { type: 'queued' };
      const images: EngineImage[] = [];
      for (let index = 0; index < request.count; index++) {
        const job = jobOf(request, index);
        let started = performance.now();
        // Waiting for a turn is not painting.
        const begun = (): void => {
          started = performance.now();
        };
        const shapesOf = request.vector ? await shapesFor(job) : undefined;
        // The plan is the workers' work; what of it is told comes with the pixels.
        const take: Take<EngineImage> = (frame, told) =>
          imageOf(frame, job, told as Told, {
            ms: performance.now() - started,
            maps: request.maps,
            shapes: shapesOf?.(frame.output),
          });
        const reports = new Reports<EngineImage>((progress) => paint(job, request.threads, take, { progress, begun, signal }));
        for await (const { fraction, pass } of reports)
          yield { type: 'progress', progress: (index + fraction) / request.count, stage: pass } satisfies EngineEvent;
        const image = await reports.result;
        images.push(image);
        yield { type: 'image', index, image };
      }
      const result: EngineResult = { images, warnings: withoutTwins(images.flatMap((image) => image.warnings)) };
      yield { type: 'done', result };
    },
  };
}

/** What of the picture can be had as SVG, to be asked with its pixels. */
async function shapesFor(job: PaintJob): Promise<(pixels: Uint8Array) => string | undefined> {
  const [{ planFor }, { svgOf }] = await Promise.all([import('./painting.ts'), import('./vector/svg.ts')]);
  return (pixels) => svgOf(job, planFor(job), pixels);
}

const jobOf = ({ brief, width, height, seed, missing }: EngineRequest, index: number): PaintJob => ({
  brief,
  width,
  height,
  // Seeds have 32 bits; the one after the last is the first.
  seed: (seed + index) >>> 0,
  missing,
});

function imageOf(
  frame: Frame,
  { width, height, seed }: PaintJob,
  { stage, warnings, shapes: drawn, facts, objects }: Told,
  { ms, maps, shapes }: { ms: number; maps: boolean | undefined; shapes: string | undefined },
): EngineImage {
  return {
    width,
    height,
    // Copies: the frame's memory is the workers' own.
    data: new Uint8ClampedArray(frame.output),
    seed,
    stage,
    objectMap: { ids: new Uint16Array(frame.ids), facts, objects },
    ...(maps && { depth: new Float32Array(frame.depth) }),
    ...(shapes !== undefined && { vector: shapes }),
    ...(drawn && { shapes: true }),
    warnings: [
      ...stage.missing.map(
        ({ name, why, of }): Warning => ({
          code: 'not-drawn',
          message: `I can't draw: ${name} (${why}).`,
          ...(of === undefined ? {} : { about: of }),
        }),
      ),
      ...warnings,
    ],
    ms,
  };
}

/** @throws AtelierError `bad-size` or `usage` */
function checkSize({ width, height, count }: EngineRequest): void {
  for (const side of [width, height])
    if (!Number.isInteger(side) || side < LEAST_SIDE || side > MOST_SIDE)
      throw new AtelierError('bad-size', `Expected sides of ${LEAST_SIDE} to ${MOST_SIDE} pixels, got ${width}x${height}.`);
  if (!Number.isInteger(count) || count < 1 || count > MOST_IMAGES)
    throw new AtelierError('usage', `Expected 1 to ${MOST_IMAGES} pictures, got ${count}.`);
}

function withoutTwins(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(
    (one, i) => warnings.findIndex((other) => other.code === one.code && other.message === one.message) === i,
  );
}

interface Report {
  fraction: number;
  pass: string;
}

/** Turns a callback that reports into something to iterate; only the newest report waits to be read. */
class Reports<T> implements AsyncIterable<Report> {
  readonly result: Promise<T>;
  #newest: Report | undefined;
  #over = false;
  #wake: () => void = () => {};

  constructor(start: (report: (fraction: number, pass: string) => void) => Promise<T>) {
    this.result = start((fraction, pass) => {
      this.#newest = { fraction, pass };
      this.#wake();
    });
    const end = (): void => {
      this.#over = true;
      this.#wake();
    };
    this.result.then(end, end);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Report> {
    for (;;) {
      if (this.#newest) {
        const report = this.#newest;
        this.#newest = undefined;
        yield report;
      } else if (this.#over) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
