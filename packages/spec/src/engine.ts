/** What every painter offers: one call that streams events, abortable, with its capabilities as data. */
import type { Brief } from './brief.ts';
import type { DialectPrompt } from './dialect.ts';
import type { Stage } from './stage.ts';
import type { Warning } from './warning.ts';

/** What to do with a subject that the engine has no drawing for. */
export const MISSING_POLICIES = ['leave', 'sketch', 'fail'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

export interface EngineRequest {
  brief: Brief;
  prompt: DialectPrompt;
  /** Pixels. */
  width: number;
  height: number;
  /** 0 … 2³²−1. */
  seed: number;
  /** Number of pictures; picture i uses `seed + i`. */
  count: number;
  missing: MissingPolicy;
  /** Workers to use; changes no pixel. */
  threads?: number;
  /** Hand out the depth of every pixel with the picture, where the engine knows it. */
  maps?: boolean;
}

/** RGBA8, straight alpha, row-major, `width × height × 4` bytes. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

export interface EngineImage extends Picture {
  seed: number;
  /** The Stage that was painted, where the engine plans one. */
  stage?: Stage;
  /**
   * Object numbers per pixel, where the engine knows them, and two tables by number: the fact it belongs to, and the Stage's
   * object (`dog.2`), or '' for what the scene consists of. 0 is nothing.
   */
  objectMap?: { ids: Uint16Array; facts: string[]; objects: string[] };
  /** 0 nearest … 1 farthest for each pixel, where it was asked for with `maps`. */
  depth?: Float32Array;
  warnings: Warning[];
  /** Milliseconds this picture took. Never written into the file. */
  ms: number;
  /** In the currency named, where the engine costs money. */
  cost?: { amount: number; currency: string };
}

export interface EngineResult {
  images: EngineImage[];
  warnings: Warning[];
}

export type EngineEvent =
  | { type: 'queued' }
  /** `progress` 0–1 over the whole request; `stage` names what is being done. */
  | { type: 'progress'; progress: number; stage: string }
  | { type: 'preview'; index: number; picture: Picture }
  | { type: 'image'; index: number; image: EngineImage }
  | { type: 'done'; result: EngineResult };

export interface EngineCapabilities {
  /** Pixels a side. */
  minSide: number;
  maxSide: number;
  maxCount: number;
  seed: 'exact' | 'similar' | 'none';
  negative: boolean;
  /** The dialect its prompt is compiled to. */
  dialect: string;
  progress: boolean;
  cancel: boolean;
  cost: 'free' | 'paid';
}

export interface ImageEngine {
  /** `illustrator`, `openai`, … */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly kind: 'procedural' | 'model';
  readonly capabilities: EngineCapabilities;
  /** Ends with `done`; aborting throws an `AtelierError` with code `interrupted`. */
  generate(request: EngineRequest, options?: { signal?: AbortSignal }): AsyncIterable<EngineEvent>;
}
