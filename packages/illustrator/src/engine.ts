/** The built-in painter as an engine: plans, paints with workers where there are any, and reports as it goes. */
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
import { type PaintJob, planFor, preparePainting, type Told } from './painting.ts';
import type { Spawn } from './pool/messages.ts';
import type { RunOptions, Take } from './pool/pass.ts';
import { WorkerPool } from './pool/pool.ts';
import { paintHere } from './pool/run.ts';
import { factTable } from './scenes/context.ts';
import { painted } from './stage/painted.ts';
import { svgOf } from './vector/svg.ts';

export const ILLUSTRATOR_VERSION = '0.4.0';
const LEAST_SIDE = 64;
const MOST_SIDE = 4096;
const MOST_IMAGES = 64;

export interface IllustratorOptions {
  /** Starts workers, and how many the machine has. Under Node the built worker is found when this is absent; a page gives its own. */
  workers?: { spawn: Spawn; threads: number };
}

export function illustrator(options: IllustratorOptions = {}): ImageEngine {
  const crews = new Map<number, WorkerPool<PaintJob>>();

  async function paint<T>(job: PaintJob, threads: number | undefined, take: Take<T>, run: RunOptions): Promise<T> {
    const workers = threads === 1 ? undefined : (options.workers ?? (await workersOfNode()));
    const size = Math.max(1, Math.min(threads ?? workers?.threads ?? 1, 16));
    if (!workers || size === 1) return paintHere(job, preparePainting, run, take);
    let crew = crews.get(size);
    if (!crew) {
      crew = new WorkerPool<PaintJob>(workers.spawn, size);
      crews.set(size, crew);
    }
    return crew.paint(job, take, run);
  }

  return {
    id: 'illustrator',
    name: 'Illustrator 0.3',
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
        const started = performance.now();
        // The plan is the workers' work; what of it is told comes with the pixels.
        const take: Take<EngineImage> = (frame, told) =>
          imageOf(frame, job, told as Told, performance.now() - started, request);
        const reports = new Reports<EngineImage>((progress) => paint(job, request.threads, take, { progress, signal }));
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

/** Workers in a Node process; undefined in a page, or where nothing is built. */
async function workersOfNode(): Promise<{ spawn: Spawn; threads: number } | undefined> {
  if (typeof process === 'undefined' || !process.versions?.node) return undefined;
  const { hardwareThreads, nodeWorkers, workerFile } = await import('./pool/node.ts');
  const file = workerFile(import.meta.url);
  return file && { spawn: nodeWorkers(file), threads: hardwareThreads() };
}

const jobOf = ({ brief, width, height, seed, missing }: EngineRequest, index: number): PaintJob => ({
  brief: painted(brief),
  width,
  height,
  // Seeds have 32 bits; the one after the last is the first.
  seed: (seed + index) >>> 0,
  missing,
});

function imageOf(
  frame: Frame,
  job: PaintJob,
  { stage, warnings, shapes: drawn }: Told,
  ms: number,
  { maps, vector }: EngineRequest,
): EngineImage {
  const shapes = vector ? svgOf(job, planFor(job), frame.output) : undefined;
  const { width, height, seed, brief } = job;
  const { facts, objects } = factTable(brief, stage);
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
