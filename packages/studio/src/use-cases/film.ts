/**
 * Idea or picture ─▶ Brief ─▶ words ─▶ film, kept with its record beside it. From a picture the words say what moves, since what is seen is
 * there already; from words alone they say both.
 */
import { createHash } from 'node:crypto';
import { decodePicture, filmEngineOf, type Surroundings } from '@atelier/engines';
import { encodePng, pixelHash } from '@atelier/lineage';
import { bareIdea } from '@atelier/prompt';
import {
  type Brief,
  type Cost,
  type DialectPrompt,
  FILM_RECORD_VERSION,
  type Film,
  type FilmRecord,
  type FilmRequest,
  filmRecordSchema,
} from '@atelier/spec';
import { VERSION } from '../version.ts';
import { type Budget, keepWithin } from './budget.ts';
import { type Plan, planOf, promptOf, type Wish } from './plan.ts';

export interface Filming {
  wish: Wish;
  engine: string;
  model?: string;
  seconds: number;
  /** A file; its picture is the first frame. */
  start?: { bytes: Uint8Array; name: string };
  budget?: Budget;
  around: Surroundings;
}

/** Where the film and what lies beside it go; answers with the film's name. */
export interface KeepFilm {
  film(bytes: Uint8Array, about: { idea: string; seed: number }): Promise<string>;
  beside(film: string, bytes: Uint8Array): Promise<string>;
}

export type FilmingEvent =
  | { type: 'estimate'; cost?: Cost }
  | { type: 'progress'; fraction: number; stage: string }
  | { type: 'film'; file: string; record: FilmRecord; recordFile: string };

/** Bytes; the service takes little more in a request. */
const LARGE = 3_000_000;
/** UTF-16 units. */
const MOST_WORDS = 1000;

export async function* film(filming: Filming, keep: KeepFilm, signal?: AbortSignal): AsyncGenerator<FilmingEvent> {
  const { wish, start, seconds, model, budget } = filming;
  const engine = await filmEngineOf(filming.engine, filming.around);
  const first = start && (await firstFrame(start));
  const plan = planOf(wish);
  const { width, height } = first ?? plan;
  const words = wordsFor(plan, first !== undefined);
  const request: FilmRequest = {
    prompt: words.prompt,
    width,
    height,
    seconds,
    seed: plan.seed,
    ...(model !== undefined && { model }),
    ...(first && { start: first }),
  };
  const cost = engine.estimate(request);
  if (budget) keepWithin(budget, engine.name, cost, `a film of ${seconds} seconds`);
  yield { type: 'estimate', ...(cost && { cost }) };
  for await (const event of engine.film(request, signal ? { signal } : {})) {
    if (event.type === 'progress') yield { type: 'progress', fraction: event.progress, stage: event.stage };
    else {
      const record = recordOf(event.film, plan, words, engine, first?.pixels);
      const file = await keep.film(event.film.bytes, { idea: bareIdea(plan.brief), seed: plan.seed });
      const text = `${JSON.stringify(record, undefined, 1)}\n`;
      yield { type: 'film', file, record, recordFile: await keep.beside(file, new TextEncoder().encode(text)) };
    }
  }
}

/** The pixels alone: what a picture says of itself, its idea and prompt, goes to nobody who did not ask for it. */
async function firstFrame({ bytes, name }: NonNullable<Filming['start']>) {
  const picture = await decodePicture(bytes, name);
  const { width, height } = picture;
  const pixels = await pixelHash(picture);
  const png = encodePng(picture);
  if (png.length <= LARGE) return { bytes: png, type: 'image/png' as const, width, height, pixels };
  const { default: sharp } = await import('sharp');
  const jpeg = await sharp(png).flatten().jpeg({ quality: 90 }).toBuffer();
  return { bytes: new Uint8Array(jpeg), type: 'image/jpeg' as const, width, height, pixels };
}

function wordsFor(plan: Plan, fromPicture: boolean): DialectPrompt {
  const moving = promptOf(plan, 'runway', { motion: true });
  if (fromPicture) return moving;
  const seen = promptOf(plan, 'runway');
  const both = `${seen.prompt} ${moving.prompt}`;
  return moving.prompt !== '' && both.length <= MOST_WORDS ? { ...seen, prompt: both } : seen;
}

function recordOf(
  { bytes, model, jobId, cost, width, height, seconds, warnings }: Film,
  { brief, seed }: { brief: Brief; seed: number },
  words: DialectPrompt,
  { id, name }: { id: string; name: string },
  parent: string | undefined,
): FilmRecord {
  return filmRecordSchema.parse({
    v: FILM_RECORD_VERSION,
    software: `Atelier ${VERSION}`,
    engine: { id, name, kind: 'model', model },
    idea: brief.idea,
    brief,
    dialect: words.dialect,
    prompt: words.prompt,
    seed,
    width,
    height,
    seconds,
    receipt: { jobId, ...(cost && { cost }) },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(parent !== undefined && { parent }),
    warnings: [...words.warnings, ...warnings],
  });
}
