/**
 * What one folder under `generators/` brings: how one picture is asked for and how the answer comes. Everything else (several
 * pictures, concurrency, waiting, retries, decoding, limits, warnings) is `engineFrom(adapter)`'s, alike for all.
 */
import type { Brief, Cost, DialectPrompt, EngineCapabilities, InputPicture, Warning } from '@atelier/spec';
import type { Door } from '../net/door.ts';

/** One picture to be drawn. */
export interface Job {
  brief: Brief;
  prompt: DialectPrompt;
  width: number;
  height: number;
  seed: number;
  inputs: readonly InputPicture[];
  options: Readonly<Record<string, string | number | boolean>>;
}

export interface JobContext {
  door: Door;
  signal: AbortSignal;
  /** Waits, and stops waiting when aborted. Tests make it quick. */
  wait(ms: number): Promise<void>;
}

export type JobEvent =
  /** 0 … 1 */
  | { type: 'progress'; progress: number; stage: string }
  /** An encoded picture, unfinished. */
  | { type: 'preview'; bytes: Uint8Array }
  | ({ type: 'picture'; bytes: Uint8Array } & Finished);

interface Finished {
  jobId?: string;
  model?: string;
  /** The seed the engine says it used. */
  seed?: number;
  revisedPrompt?: string;
  cost?: Cost;
  warnings: readonly Warning[];
}

export interface PictureAdapter {
  id: string;
  /** As shown to people: `OpenAI`. */
  name: string;
  capabilities: EngineCapabilities;
  /** What must never show in a message, a record or a file, whatever the other side sends back: the key. */
  secrets?: readonly string[];
  /** Refuses what cannot be sent before anything is: no key, a size or an input it does not take. */
  check(job: Job): void;
  /** By published prices; absent or `undefined` where there are none. Not asked where nothing is paid. */
  estimate?(job: Job): Cost | undefined;
  /** Draws one picture; ends with exactly one `picture`. */
  paint(job: Job, context: JobContext): AsyncIterable<JobEvent>;
}
