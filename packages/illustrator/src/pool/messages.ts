/** What the thread that directs a painting and its workers say to each other. */
import type { ErrorCode } from '@atelier/spec';
import type { Band, Outline } from './pass.ts';

export type ToWorker =
  /** Plan this job; answered with `outline`. */
  | { kind: 'job'; job: unknown }
  /** Here is the memory for it; `worker` chooses the scratch arena. */
  | { kind: 'memory'; memory: WebAssembly.Memory; worker: number }
  /** Paint this band; answered with `done`. */
  | { kind: 'band'; band: Band };

export type FromWorker =
  | { kind: 'outline'; outline: Outline }
  | { kind: 'done' }
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
  terminate(): void;
}

export type Spawn = () => WorkerLike;

/** The worker's own end. */
export interface WorkerPort {
  send(message: FromWorker): void;
  listen(listener: (message: ToWorker) => void): void;
}
