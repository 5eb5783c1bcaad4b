import type { Crew } from './crew.ts';
import { direct } from './direct.ts';
import type { Spawn } from './messages.ts';
import type { RunOptions, Take } from './pass.ts';
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

/** How long workers may take to end the band they are at, or their plan, after a stop; then new ones cost less. Milliseconds. */
const PATIENCE = 1500;

/** Whether `free` came about in time. */
async function inTime(free: Promise<void>, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([free.then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Workers that paint one job after another and stay warm in between (the first calls of a kernel are 2–4 times slower). A
 * painting that is called off costs no more than the bands at work; one that fails costs the crew.
 */
export class WorkerPool<Job> {
  readonly #spawn: Spawn;
  readonly #size: number;
  readonly #patience: number;
  #crew: Crew = { workers: [] };
  #last: Promise<unknown> = Promise.resolve();
  #close = new AbortController();

  /** `size` workers, started by the first painting; `patience` in milliseconds, see above. They change the time a painting takes, never its bytes. */
  constructor(spawn: Spawn, size: number, patience: number = PATIENCE) {
    this.#spawn = spawn;
    this.#size = Math.max(1, Math.floor(size));
    this.#patience = patience;
  }

  /** Starts the workers before there is a job, so that they are up when it comes. */
  start(): void {
    const { workers } = this.#crew;
    while (workers.length < this.#size) {
      const worker = this.#spawn();
      worker.hold(false);
      workers.push(worker);
    }
  }

  /**
   * Paints a job and answers with what `take` makes of it. A second job waits its turn. Rejects with code `interrupted` when the signal fires or the pool is closed.
   */
  paint<T>(job: Job, take: Take<T>, options: RunOptions = {}): Promise<T> {
    const { signal: asked, progress, begun } = options;
    const signal = asked ? AbortSignal.any([asked, this.#close.signal]) : this.#close.signal;
    const work = this.#last.then(() => {
      if (signal.aborted) throw interrupted();
      begun?.();
      return this.#paint(job, take, signal, progress);
    });
    this.#last = work.catch(() => {});
    return untilAborted(work, signal);
  }

  /** Ends all workers; what is being painted is rejected as interrupted. The pool may be used again afterwards. */
  close(): void {
    this.#close.abort();
    this.#close = new AbortController();
    void this.#dismiss(this.#crew);
  }

  async #paint<T>(job: Job, take: Take<T>, signal: AbortSignal, progress: RunOptions['progress']): Promise<T> {
    this.start();
    const crew = this.#crew;
    for (const worker of crew.workers) worker.hold(true);
    const painting = direct(crew, job, progress);
    try {
      const { frame, told } = await untilAborted(painting.done, signal);
      // A large picture: what is made of it takes the room of what the workers held beside it.
      if (!crew.memory) await this.#dismiss(crew);
      return take(frame, told);
    } catch (error) {
      painting.stop();
      if (!signal.aborted || crew !== this.#crew || !(await inTime(painting.free, this.#patience))) void this.#dismiss(crew);
      throw error;
    } finally {
      for (const worker of crew.workers) worker.hold(false);
    }
  }

  async #dismiss(crew: Crew): Promise<void> {
    if (crew === this.#crew) this.#crew = { workers: [] };
    await Promise.all(crew.workers.map((worker) => worker.terminate()));
  }
}
