/**
 * The main job: idea ─▶ Brief ─▶ prompt ─▶ engine ─▶ seal ─▶ kept. Each picture is kept the moment it is finished, so that
 * trouble later, or Ctrl-C, loses none.
 */
import { engineOf, type Surroundings } from '@atelier/engines';
import { bareIdea } from '@atelier/prompt';
import type { Brief, EngineImage, EngineRequest, ImageEngine, MissingPolicy, Provenance } from '@atelier/spec';
import { AtelierError } from '@atelier/spec';
import { encode } from './encode.ts';
import type { FileFormat } from './file-formats.ts';
import type { KeepBeside } from './maps.ts';
import { type Plan, planOf, promptOf, type Wish } from './plan.ts';
import { provenanceFor, type Written } from './provenance.ts';

export interface Painting {
  wish: Wish;
  engine: string;
  /** Dialect of the prompt that is kept with the picture; the engine's own where absent. */
  dialect?: string;
  count: number;
  /** Several pictures take the next seeds, instead of those that differ most. */
  same?: boolean;
  /** A Brief for each picture, where somebody else has found the different ways. */
  ways?: readonly Brief[];
  missing: MissingPolicy;
  threads?: number;
  format: FileFormat;
  /** Also writes depth, objects, normals and edges beside each picture. */
  keepBeside?: KeepBeside;
  around?: Surroundings;
  /** The engine's own settings. */
  options?: EngineRequest['options'];
  /** US dollars a picture. */
  maxCost?: number;
  /** The chat model that wrote, where one did. */
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
  /** `fraction` 0–1 over all pictures. */
  { type: 'progress'; fraction: number; stage: string } | { type: 'artwork'; index: number; artwork: Artwork };

/**
 * Paints `count` pictures that one would choose between (`differentSeeds`). Each is a wish of its own, written and painted with
 * its own seed, so that `--seed` of any one of them brings back that one.
 */
export async function* imagine(painting: Painting, keep: Keep, signal?: AbortSignal): AsyncGenerator<ImagineEvent> {
  const { wish, count } = painting;
  checkSeeds(wish.seed, count);
  const engine = await engineOf(painting.engine, painting.around);
  for (const [index, plan] of (await plansOf(painting)).entries()) {
    for await (const event of paint({ ...painting, plan, engine }, keep, signal)) {
      yield event.type === 'progress' ? { ...event, fraction: (index + event.fraction) / count } : { ...event, index };
    }
  }
}

async function plansOf({ wish, count, same, ways }: Painting): Promise<Plan[]> {
  const next = Array.from({ length: count }, (_, i) => wish.seed + i);
  if (ways) return ways.slice(0, count).map((brief, i) => planOf({ ...wish, start: { brief }, seed: next[i] as number }));
  if (count === 1 || same) return next.map((seed) => planOf({ ...wish, seed }));
  const { differentSeeds } = await import('./different-seeds.ts');
  return differentSeeds(wish, count).map((seed) => planOf({ ...wish, seed }));
}

/** One plan and who paints it. */
export interface Canvas
  extends Pick<Painting, 'dialect' | 'missing' | 'threads' | 'format' | 'keepBeside' | 'options' | 'maxCost' | 'written'> {
  plan: Plan;
  engine: ImageEngine;
  /** `pixels` hash of the picture that this one is revised from. */
  parent?: string;
}

/** Paints one plan and keeps the picture. */
export async function* paint(canvas: Canvas, keep: Keep, signal?: AbortSignal): AsyncGenerator<PaintEvent> {
  const { plan, engine, missing, threads, format, parent, keepBeside, options, maxCost, written } = canvas;
  const request: EngineRequest = {
    brief: plan.brief,
    prompt: promptOf(plan, canvas.dialect ?? engine.capabilities.dialect),
    width: plan.width,
    height: plan.height,
    seed: plan.seed,
    count: 1,
    missing,
    ...(threads !== undefined && { threads }),
    ...(keepBeside && { maps: true }),
    ...(format === 'svg' && { vector: true }),
    ...(options && { options }),
    ...(maxCost !== undefined && { maxCost }),
  };
  for await (const event of engine.generate(request, signal ? { signal } : {})) {
    if (event.type === 'progress') yield { type: 'progress', fraction: event.progress, stage: event.stage };
    if (event.type !== 'image') continue;
    const artwork = await finish(event.image, request, engine, { format, parent, written }, keep);
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
  { format, parent, written }: { format: FileFormat; parent?: string | undefined; written?: Written | undefined },
  keep: Keep,
): Promise<Artwork> {
  const provenance = await provenanceFor(image, request, engine, parent, written);
  const bytes = await encode(image, provenance, format);
  const file = await keep(bytes, { idea: bareIdea(request.brief), seed: image.seed, format });
  return { file, image, provenance };
}

/** The seeds of n pictures run from the first one up, and stay in 32 bits. @throws AtelierError `usage` */
function checkSeeds(seed: number, count: number): void {
  if (seed + count - 1 > 0xffffffff) {
    throw new AtelierError('usage', `Seed ${seed} leaves no room for ${count} pictures: seeds end at ${0xffffffff}.`);
  }
}
