/**
 * The main job: idea ─▶ Brief ─▶ prompt ─▶ engine ─▶ seal ─▶ kept. Each picture is kept the moment it is finished, so that
 * trouble later, or Ctrl-C, loses none.
 */
import { engineOf, Stream, type Surroundings } from '@atelier/engines';
import { bareIdea } from '@atelier/prompt';
import type { Brief, Cost, EngineImage, EngineRequest, ImageEngine, MissingPolicy, Provenance } from '@atelier/spec';
import { AtelierError } from '@atelier/spec';
import { type Budget, keepWithin, totalOf } from './budget.ts';
import { encode } from './encode.ts';
import type { FileFormat } from './file-formats.ts';
import type { Guidance } from './guide.ts';
import type { KeepBeside } from './maps.ts';
import { type Plan, planOf, promptOf, type Wish } from './plan.ts';
import { provenanceFor, type Written } from './provenance.ts';
import { settingsFor } from './settings.ts';

export interface Painting {
  wish: Wish;
  engine: string;
  /** Dialect of the prompt that is kept with the picture; the engine's own where absent. */
  dialect?: string;
  count: number;
  /** Several pictures take the next seeds, instead of those that differ most. */
  same?: boolean;
  /** What each picture is of, where somebody else has found the different ways. */
  ways?: readonly Way[];
  missing: MissingPolicy;
  threads?: number;
  format: FileFormat;
  /** Also writes depth, objects, normals and edges beside each picture. */
  keepBeside?: KeepBeside;
  around?: Surroundings;
  /** The engine's own settings. */
  options?: EngineRequest['options'];
  /** The chat model that wrote, where one did. */
  written?: Written;
  /** For all pictures together. */
  budget?: Budget;
  /** What the Illustrator draws to steer the engine. */
  guide?: Guidance;
  /** `pixels` hash of the picture that it is revised from, and the words by which. */
  parent?: string;
  instruction?: string;
}

/** One of several pictures. */
export interface Way {
  brief: Brief;
  seed: number;
  /** The chat model that had a hand in this one. */
  written?: Written;
}

/** Where a finished file goes; answers with the name it got. `idea` comes without "can you draw me" and the like. */
export type Keep = (bytes: Uint8Array, about: { idea: string; seed: number; format: FileFormat }) => Promise<string>;

export interface Artwork {
  file: string;
  image: EngineImage;
  provenance: Provenance;
  /** Files of the maps, where they were asked for. */
  maps?: string[];
}

export type PaintEvent = { type: 'progress'; fraction: number; stage: string } | { type: 'artwork'; artwork: Artwork };
export type ImagineEvent =
  /** Before anything is sent to an engine that costs money; without a cost where no price is published. */
  | { type: 'estimate'; cost?: Cost }
  /** `fraction` 0–1 over all pictures. */
  | { type: 'progress'; fraction: number; stage: string }
  | { type: 'artwork'; index: number; artwork: Artwork }
  /** One of several pictures failed, the others go on. `cost`: what it may have cost all the same, where its fate is unknown. */
  | { type: 'failed'; index: number; error: Error; brief: Brief; dialect: string; mayCost?: Cost | 'unknown' };

/**
 * Paints `count` pictures that one would choose between (`differentSeeds`). Each is a wish of its own, written and painted with
 * its own seed, so that `--seed` of any one of them brings back that one. An engine elsewhere draws as many at once as it says, and one
 * failure keeps the others.
 *
 * @throws the first failure where no picture came
 */
export async function* imagine(painting: Painting, keep: Keep, signal?: AbortSignal): AsyncGenerator<ImagineEvent> {
  const { wish, count, budget, guide } = painting;
  checkSeeds(wish.seed, count);
  const engine = await engineOf(painting.engine, painting.around);
  if (guide) (await import('./guide.ts')).slotOf(engine, guide.kind);
  const options = painting.options && settingsFor(engine, painting.options);
  const canvases = (await plansOf(painting)).map(
    (plan, i): Canvas => ({ ...painting, ...painting.ways?.[i], ...(options && { options }), plan, engine }),
  );
  if (engine.capabilities.cost === 'paid') {
    const cost = totalOf(engine, canvases.map(requestOf));
    if (budget) keepWithin(budget, engine.name, cost, count === 1 ? 'a picture' : `${count} pictures`);
    yield { type: 'estimate', ...(cost && { cost }) };
  }
  yield* inLanes(canvases, engine, keep, signal);
}

/** The same account or switch answers every other picture alike: asking on would only cost time. */
const HOPELESS = new Set(['no-key', 'out-of-credit', 'offline', 'over-budget', 'usage']);
/** Failures after which a paid picture may be charged. */
const MAY_COST = new Set(['unknown-fate', 'timed-out', 'bad-reply', 'interrupted']);

async function* inLanes(
  canvases: readonly Canvas[],
  engine: ImageEngine,
  keep: Keep,
  signal?: AbortSignal,
): AsyncGenerator<ImagineEvent> {
  const paid = engine.capabilities.cost === 'paid';
  const left = new AbortController();
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const events = new Stream<ImagineEvent>();
  const shares = canvases.map(() => 0);
  const failures: Error[] = [];
  let done = 0;
  let next = 0;
  const paintOne = async (index: number, canvas: Canvas): Promise<void> => {
    let sent = false;
    try {
      for await (const event of paint(canvas, keep, stop)) {
        sent = true;
        if (event.type === 'artwork') {
          done += 1;
          events.push({ ...event, index });
          continue;
        }
        shares[index] = event.fraction;
        events.push({ ...event, fraction: shares.reduce((sum, share) => sum + share, 0) / canvases.length });
      }
    } catch (error) {
      const known = error instanceof Error ? error : new Error(String(error));
      const code = known instanceof AtelierError ? known.code : 'internal';
      failures.push(known);
      const { brief } = canvas.plan;
      const dialect = canvas.dialect ?? engine.capabilities.dialect;
      const mayCost = paid && sent && MAY_COST.has(code) && (engine.estimate?.(requestOf(canvas)) ?? 'unknown');
      events.push({ type: 'failed', index, error: known, brief, dialect, ...(mayCost && { mayCost }) });
      if (engine.kind === 'procedural' || HOPELESS.has(code)) next = canvases.length;
    }
  };
  const lane = async (): Promise<void> => {
    while (next < canvases.length && !stop.aborted) {
      const index = next++;
      await paintOne(index, canvases[index] as Canvas);
    }
  };
  const lanes = Math.min(canvases.length, engine.capabilities.concurrency ?? 1);
  const all = Promise.all(Array.from({ length: lanes }, lane)).then(() => events.end());
  try {
    yield* events;
  } finally {
    // Whoever stops listening wants nothing more drawn.
    left.abort();
    await all;
  }
  if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped.');
  const [first] = failures;
  if (first && (done === 0 || engine.kind === 'procedural')) throw first;
}

/** What each of `count` pictures is to be. */
export async function plansOf({
  wish,
  count,
  same,
  ways,
}: Pick<Painting, 'wish' | 'count' | 'same' | 'ways'>): Promise<Plan[]> {
  const next = Array.from({ length: count }, (_, i) => wish.seed + i);
  if (ways) return ways.map(({ brief, seed }) => planOf({ ...wish, start: { brief }, seed }));
  if (count === 1 || same) return next.map((seed) => planOf({ ...wish, seed }));
  const { differentSeeds } = await import('./different-seeds.ts');
  return differentSeeds(wish, count).map((seed) => planOf({ ...wish, seed }));
}

/** One plan and who paints it. */
export interface Canvas
  extends Pick<
    Painting,
    'dialect' | 'missing' | 'threads' | 'format' | 'keepBeside' | 'options' | 'guide' | 'written' | 'parent' | 'instruction'
  > {
  plan: Plan;
  engine: ImageEngine;
}

function requestOf({ plan, engine, dialect, missing, threads, format, keepBeside, options }: Canvas): EngineRequest {
  return {
    brief: plan.brief,
    prompt: promptOf(plan, dialect ?? engine.capabilities.dialect),
    width: plan.width,
    height: plan.height,
    seed: plan.seed,
    count: 1,
    missing,
    ...(threads !== undefined && { threads }),
    ...(keepBeside && { maps: true }),
    ...(format === 'svg' && { vector: true }),
    ...(options && { options }),
  };
}

/** Paints one plan and keeps the picture. */
export async function* paint(canvas: Canvas, keep: Keep, signal?: AbortSignal): AsyncGenerator<PaintEvent> {
  const { engine, format, parent, instruction, keepBeside, guide, written } = canvas;
  let request = requestOf(canvas);
  if (guide) request = await (await import('./guide.ts')).guided(request, engine, guide, signal);
  for await (const event of engine.generate(request, signal ? { signal } : {})) {
    if (event.type === 'queued') yield { type: 'progress', fraction: 0, stage: 'asked' };
    if (event.type === 'progress') yield { type: 'progress', fraction: event.progress, stage: event.stage };
    if (event.type !== 'image') continue;
    const artwork = await finish(event.image, request, engine, { format, parent, instruction, written }, keep);
    if (!keepBeside) yield { type: 'artwork', artwork };
    else {
      const { keepMaps } = await import('./maps.ts');
      const maps = await keepMaps(event.image, artwork.provenance.pixels, artwork.file, keepBeside);
      yield { type: 'artwork', artwork: { ...artwork, maps } };
    }
  }
}

/** Seals a picture and keeps it. */
export async function finish(
  image: EngineImage,
  request: EngineRequest,
  engine: ImageEngine,
  {
    format,
    parent,
    instruction,
    written,
  }: { format: FileFormat; parent?: string | undefined; instruction?: string | undefined; written?: Written | undefined },
  keep: Keep,
): Promise<Artwork> {
  const provenance = await provenanceFor(image, request, engine, parent, written, instruction);
  const bytes = await encode(image, provenance, format);
  const about = { idea: bareIdea(request.brief), seed: image.seed, format };
  try {
    return { file: await keep(bytes, about), image, provenance };
  } catch (error) {
    if (engine.capabilities.cost !== 'paid') throw error;
    const { rescued } = await import('./rescue.ts');
    throw await rescued(error, bytes, format);
  }
}

/** The seeds of n pictures run from the first one up, and stay in 32 bits. @throws AtelierError `usage` */
function checkSeeds(seed: number, count: number): void {
  if (seed + count - 1 > 0xffffffff) {
    throw new AtelierError('usage', `Seed ${seed} leaves no room for ${count} pictures: seeds end at ${0xffffffff}.`);
  }
}
