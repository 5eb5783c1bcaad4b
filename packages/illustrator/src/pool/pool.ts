import type { Frame } from '../kernels/frame.ts';
import { direct } from './direct.ts';
import type { Spawn, WorkerLike } from './messages.ts';
import type { RunOptions } from './pass.ts';
import { interrupted } from './run.ts';

/** The result of `work`, or a rejection as soon as the signal fires. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  if (signal.aborted) throw interrupted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(interrupted());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Workers that paint one job after another and stay warm in between (the first calls of a kernel are 2–4 times slower). A
 * painting that is aborted or fails costs the crew: its workers are terminated and the next painting starts new ones.
 */
export class WorkerPool<Job> {
  readonly #spawn: Spawn;
  readonly #size: number;
  #crew: WorkerLike[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #close = new AbortController();

  /** `size` workers, started by the first painting. They change the time a painting takes, never its bytes. */
  constructor(spawn: Spawn, size: number) {
    this.#spawn = spawn;
    this.#size = Math.max(1, Math.floor(size));
  }

  /** Paints a job; a second one waits its turn. Rejects with code `interrupted` when the signal fires or the pool is closed. */
  paint(job: Job, options: RunOptions = {}): Promise<Frame> {
    const { signal: asked, progress } = options;
    const signal = asked ? AbortSignal.any([asked, this.#close.signal]) : this.#close.signal;
    const work = this.#last.then(() => {
      if (signal.aborted) throw interrupted();
      return this.#paint(job, signal, progress);
    });
    this.#last = work.catch(() => {});
    return untilAborted(work, signal);
  }

  /** Ends all workers; what is being painted is rejected as interrupted. The pool may be used again afterwards. */
  close(): void {
    this.#close.abort();
    this.#close = new AbortController();
    this.#dismiss();
  }

  async #paint(job: Job, signal: AbortSignal, progress: RunOptions['progress']): Promise<Frame> {
    while (this.#crew.length < this.#size) this.#crew.push(this.#spawn());
    const crew = this.#crew;
    for (const worker of crew) worker.hold(true);
    try {
      const frame = await untilAborted(direct(crew, job, progress), signal);
      for (const worker of crew) worker.hold(false);
      return frame;
    } catch (error) {
      if (crew === this.#crew) this.#dismiss();
      throw error;
    }
  }

  #dismiss(): void {
    for (const worker of this.#crew) worker.terminate();
    this.#crew = [];
  }
}
