/** What the thread that directs a painting and its workers say to each other. */
import type { ErrorCode } from '@atelier/spec';
import type { Outline } from './pass.ts';

export type ToWorker =
  /** Plan this job; answered with `outline`. */
  | { kind: 'job'; job: unknown }
  /**
   * Paint it with the others; `worker` of `workers` chooses the scratch arena, `memory` is absent where it is the one of the painting before.
   * Answered with `painted` now and then, and `finished`, also when the painting was called off (`Claims.stop`).
   */
  | { kind: 'paint'; memory?: WebAssembly.Memory; counters: SharedArrayBuffer; worker: number; workers: number };

export type FromWorker =
  | { kind: 'outline'; outline: Outline }
  /** `share` more of the whole, 0 … 1, the last of it in the pass of this number. */
  | { kind: 'painted'; share: number; pass: number }
  /** All passes are done, or the painting was called off: this worker is free. */
  | { kind: 'finished' }
  | { kind: 'failed'; message: string; stack?: string | undefined; code?: ErrorCode | undefined };

export interface WorkerListener {
  message(message: FromWorker): void;
  /** The worker broke down outside its own error handling: it could not start, or it ended by itself. */
  failure(error: Error): void;
}

/** A worker of any platform, as the pool sees it. */
export interface WorkerLike {
  send(message: ToWorker): void;
  /** Replaces the listener. */
  listen(listener: WorkerListener): void;
  /** Whether the process must stay alive for it (Node). */
  hold(busy: boolean): void;
  /** What it held is free when the answer comes. */
  terminate(): Promise<unknown>;
}

export type Spawn = () => WorkerLike;

/** The worker's own end. */
export interface WorkerPort {
  send(message: FromWorker): void;
  listen(listener: (message: ToWorker) => void): void;
}
