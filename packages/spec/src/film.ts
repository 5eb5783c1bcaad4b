/** Moving pictures: what is asked of an engine that makes them, and what lies beside the file (a film carries no record inside). */
import { z } from 'zod';
import { briefSchema } from './brief.ts';
import type { Cost, InputPicture } from './engine.ts';
import { costSchema } from './provenance.ts';
import { type Warning, warningSchema } from './warning.ts';

export interface FilmRequest {
  prompt: string;
  /** Pixels; the nearest size that the model has is taken. */
  width: number;
  height: number;
  seconds: number;
  /** 0 … 2³²−1. */
  seed: number;
  /** The picture that it starts from. */
  start?: Pick<InputPicture, 'bytes' | 'type'>;
  model?: string;
}

export interface Film {
  bytes: Uint8Array;
  type: 'video/mp4';
  width: number;
  height: number;
  seconds: number;
  model: string;
  jobId: string;
  cost?: Cost;
  warnings: Warning[];
}

export type FilmEvent =
  /** 0 … 1 */
  { type: 'progress'; progress: number; stage: string } | { type: 'film'; film: Film };

export interface FilmEngine {
  readonly id: string;
  readonly name: string;
  /** The one for words alone first. */
  readonly models: readonly string[];
  /** By published prices; `undefined` where there are none. */
  estimate(request: FilmRequest): Cost | undefined;
  /** Ends with one `film`. Refuses what it does not take before sending anything; aborting cancels the job. */
  film(request: FilmRequest, options?: { signal?: AbortSignal }): AsyncIterable<FilmEvent>;
}

export const FILM_RECORD_VERSION = 1;

/** As JSON beside the film: `name-film.json`. */
export const filmRecordSchema = z.object({
  v: z.literal(FILM_RECORD_VERSION),
  software: z.string(),
  engine: z.object({ id: z.string(), name: z.string(), kind: z.literal('model'), model: z.string() }),
  idea: z.string(),
  brief: briefSchema,
  dialect: z.string(),
  prompt: z.string(),
  seed: z.number().int().nonnegative(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  seconds: z.number().positive(),
  receipt: z.object({ jobId: z.string(), cost: costSchema.optional() }),
  /** SHA-256 of the film's bytes, hex. */
  sha256: z.string(),
  /** `pixels` hash of the picture it starts from. */
  parent: z.string().optional(),
  warnings: z.array(warningSchema),
});
export type FilmRecord = z.infer<typeof filmRecordSchema>;
