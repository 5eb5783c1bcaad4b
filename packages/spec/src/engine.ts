/** What every painter offers: one call that streams events, abortable, with its capabilities as data. */
import type { Brief } from './brief.ts';
import type { DialectPrompt } from './dialect.ts';
import type { Stage } from './stage.ts';
import type { Warning } from './warning.ts';

/** What to do with a subject that the engine has no drawing for. */
export const MISSING_POLICIES = ['leave', 'sketch', 'fail'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** What an input picture is for: what to follow, what to start from, where to paint, or a map that holds counts and places. */
export const INPUT_ROLES = ['reference', 'init', 'mask', 'depth', 'edges', 'ids'] as const;
export type InputRole = (typeof INPUT_ROLES)[number];

/** What the Illustrator hands on to another engine, so that counts and places hold: its draft, or one of its maps. */
export const GUIDE_KINDS = ['draft', 'depth', 'edges', 'ids'] as const;
export type GuideKind = (typeof GUIDE_KINDS)[number];

/** A picture that goes in. */
export interface InputPicture {
  role: InputRole;
  bytes: Uint8Array;
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** 0 … 1; how closely it is followed, where the engine can be told. */
  strength?: number;
  /** What the prompt calls it: `woman` for `@woman`. */
  tag?: string;
}

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
  /** Also the shapes of the picture as SVG elements, where it is made of shapes. */
  vector?: boolean;
  inputs?: readonly InputPicture[];
  /** Of the picture among `inputs` that the Illustrator drew to steer this one: its kind, and the hash of the draft's pixels. */
  guide?: { kind: GuideKind; strength: number; pixels: string };
  /** The engine's own settings, by its own names: `{quality: 'high'}`. */
  options?: Readonly<Record<string, string | number | boolean>>;
  /** Stops before sending what would cost more, in US dollars. */
  maxCost?: number;
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
  /** What stands between the tags of an SVG file, where it was asked for and the picture is made of shapes. */
  vector?: string;
  /** The picture is made of shapes, so that `vector` may be asked for. */
  shapes?: boolean;
  warnings: Warning[];
  /** Milliseconds this picture took, without waiting for its turn. Never written into the file. */
  ms: number;
  /** In the currency named, where the engine costs money. */
  cost?: Cost;
  /** The engine's own number for the job. */
  jobId?: string;
  /** The model that drew it, as the engine names it. */
  model?: string;
  /** The prompt as the engine rewrote it, where it says so. */
  revisedPrompt?: string;
}

export interface Cost {
  amount: number;
  currency: 'USD';
  /** `reported` by the provider for this job, or reckoned from the published price of that date. */
  basis: 'reported' | 'price-list';
  /** Of the price list: `2026-11-23`. */
  date?: string | undefined;
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
  /** One of several pictures failed; the others go on. */
  | { type: 'failed'; index: number; error: Error }
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
  /** Characters (UTF-16 units) of a prompt, where there is a limit; that of the default model. */
  maxPrompt?: number;
  /** Ratios or sizes in pixels, where it has a list of them; any size within its sides where absent. */
  shapes?: readonly string[];
  /** Of the files that it answers with. */
  formats?: readonly ('png' | 'jpeg' | 'webp')[];
  /** What it can be asked for; text to image where absent. */
  modes?: readonly ('text-to-image' | 'edit' | 'inpaint' | 'video')[];
  /** Roles of input pictures it takes, and how many of all. */
  inputs?: {
    roles: readonly InputRole[];
    most: number;
    /** It follows a picture by what the words say of it, and knows no number for how closely. */
    byWords?: boolean;
  };
  /** Pictures it may draw at once; 1 where absent. */
  concurrency?: number;
  /** Models, the default one first. */
  models?: readonly string[];
  /** Own settings, with what each takes. */
  options?: Readonly<Record<string, readonly string[] | 'number' | 'text' | 'flag'>>;
  /** A package that the person installs, and with which command. */
  needs?: { package: string; install: string; installed: boolean };
  /** Against what the adapter was checked. */
  checked?: { against: 'live' | 'schema' | 'recording' | 'documentation' | 'own'; date: string };
}

export interface ImageEngine {
  /** `illustrator`, `openai`, … */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly kind: 'procedural' | 'model';
  readonly capabilities: EngineCapabilities;
  /** What the request would cost by published prices. `undefined` where nobody publishes any: unknown, not nothing. */
  estimate?(request: EngineRequest): Cost | undefined;
  /** Ends with `done`; aborting throws an `AtelierError` with code `interrupted`. */
  generate(request: EngineRequest, options?: { signal?: AbortSignal }): AsyncIterable<EngineEvent>;
}
