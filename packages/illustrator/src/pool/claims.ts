/**
 * How workers share out bands without asking anyone: for each pass one counter of bands claimed and one of bands done, in
 * shared memory. Messages would cost 0.2 … 0.4 ms a band, more than many bands take to paint.
 */
/** More than any pass has bands, and so small that counting on from it stays within 32 bits. */
const ALL = 1 << 30;

export class Claims {
  readonly #claimed: Int32Array;
  readonly #done: Int32Array;

  static buffer(passes: number): SharedArrayBuffer {
    return new SharedArrayBuffer(passes * 8);
  }

  constructor(counters: SharedArrayBuffer) {
    const passes = counters.byteLength / 8;
    this.#claimed = new Int32Array(counters, 0, passes);
    this.#done = new Int32Array(counters, passes * 4, passes);
  }

  /** The number of a band of this pass that nobody else has; past the last one when all are taken. */
  next(pass: number): number {
    return Atomics.add(this.#claimed, pass, 1);
  }

  /** One band of `all` in this pass is painted; the last one wakes whoever waits at the barrier. */
  done(pass: number, all: number): void {
    if (Atomics.add(this.#done, pass, 1) + 1 === all) Atomics.notify(this.#done, pass);
  }

  /** Whether all bands of the pass are painted, or the painting is called off. */
  isDone(pass: number, all: number): boolean {
    return Atomics.load(this.#done, pass) >= all;
  }

  /** Blocks the worker until all bands of the pass are done. A failing worker never gets there: whoever directs ends the others. */
  barrier(pass: number, all: number): void {
    for (;;) {
      const done = Atomics.load(this.#done, pass);
      if (done >= all) return;
      Atomics.wait(this.#done, pass, done);
    }
  }

  /** Whether the painting was called off, be it after the last band. */
  get isStopped(): boolean {
    return this.#done.length > 0 && Atomics.load(this.#done, 0) >= ALL;
  }

  /** Calls the painting off: to all workers every band is taken and done, so each ends after the band it is at. */
  stop(): void {
    for (let pass = 0; pass < this.#done.length; pass++) {
      Atomics.store(this.#claimed, pass, ALL);
      Atomics.store(this.#done, pass, ALL);
      Atomics.notify(this.#done, pass);
    }
  }
}
