/**
 * What providers ask for pictures and films, as data: each table with where it stands and when it was read there. Prices change; an estimate
 * says its date, and what a provider reports for a job counts before it. Models without a row have no price that was found published:
 * unknown, and said to be. OpenAI's rows stand with its models (`openai/models.ts`), those of chat models in `../words/prices.ts`.
 */
import type { Cost } from '@atelier/spec';

/** US dollars by a table that was read on that day. */
export const listed = (amount: number, date: string): Cost => ({ amount, currency: 'USD', basis: 'price-list', date });
/** What a provider says of this one job. */
const reported = (amount: number): Cost => ({ amount, currency: 'USD', basis: 'reported' });

const READ = '2026-11-28';

/**
 * Google: dollars for a million tokens of question, of words in the answer (thoughts too) and of picture, and the tokens that a picture of each
 * size class takes. Source: ai.google.dev/gemini-api/docs/pricing, by copies of it of July to October 2026; of Nano Banana 2.1 two
 * resellers' statements of Google's prices (October and November 2026), which leave its 2K out.
 */
const GEMINI: Readonly<
  Record<string, { input: number; words: number; picture: number; tokens: Readonly<Record<string, number>> }>
> = {
  'gemini-nano-banana-2.1': { input: 1.5, words: 7.5, picture: 30, tokens: { '1K': 1120, '4K': 3780 } },
  'gemini-3-pro-image': { input: 2, words: 12, picture: 120, tokens: { '1K': 1120, '2K': 1120, '4K': 2000 } },
  'gemini-3.1-flash-image': { input: 0.5, words: 3, picture: 60, tokens: { '1K': 1120, '2K': 1680, '4K': 2520 } },
  'gemini-2.5-flash-image': { input: 0.3, words: 2.5, picture: 30, tokens: { '1K': 1290 } },
};
const geminiRow = (model: string) => GEMINI[model.replace(/-preview$/, '')];

/** Of the picture; the words beside it are a fraction of a cent. */
export function geminiPrice(model: string, sizeClass: string): Cost | undefined {
  const row = geminiRow(model);
  const tokens = row?.tokens[sizeClass];
  return row && tokens !== undefined ? listed((row.picture * tokens) / 1e6, READ) : undefined;
}

export interface GeminiUsage {
  question?: number | null | undefined;
  thoughts?: number | null | undefined;
  picture?: number | null | undefined;
}

/** What it comes to by the tokens that the answer names; `undefined` where it names none of the picture. */
export function geminiReckoned(model: string, { question, thoughts, picture }: GeminiUsage): Cost | undefined {
  const row = geminiRow(model);
  if (!row || !picture) return undefined;
  return listed(((question ?? 0) * row.input + (thoughts ?? 0) * row.words + picture * row.picture) / 1e6, READ);
}

/**
 * Black Forest Labs: dollars a picture, or for the first megapixel and each further one (begun ones count whole). Source: docs.bfl.ai/quick_start/pricing
 * and the company's own guide to its interface; of flex they say 5 and 6 cents, and the dearer stands here.
 */
const FLUX: Readonly<Record<string, { picture: number } | { first: number; further: number; input: number }>> = {
  'flux-2-pro': { first: 0.03, further: 0.015, input: 0.015 },
  'flux-2-max': { first: 0.07, further: 0.03, input: 0.03 },
  'flux-2-flex': { first: 0.06, further: 0.06, input: 0.06 },
  'flux-kontext-pro': { picture: 0.04 },
  'flux-kontext-max': { picture: 0.08 },
  'flux-pro-1.1': { picture: 0.04 },
  'flux-pro-1.1-ultra': { picture: 0.06 },
};

const MEGAPIXEL = 1 << 20;
/** `inputs`: pixels of each picture that goes along. */
export function fluxPrice(model: string, pixels: number, inputs: readonly number[]): Cost | undefined {
  const row = FLUX[model];
  if (!row) return undefined;
  if ('picture' in row) return listed(row.picture, READ);
  const begun = (size: number): number => Math.max(1, Math.ceil(size / MEGAPIXEL));
  const along = inputs.reduce((sum, size) => sum + begun(size) * row.input, 0);
  return listed(row.first + (begun(pixels) - 1) * row.further + along, READ);
}

/** Runway: a credit is a cent. Credits a picture (up to 720p, above), or for a second of film. Source: the company's own reference of its interface. */
const CREDIT = 0.01;
const RUNWAY_PICTURE: Readonly<Record<string, readonly [small: number, large: number]>> = {
  gen4_image: [5, 8],
  gen4_image_turbo: [2, 2],
};
const RUNWAY_SECOND: Readonly<Record<string, number>> = { 'gen4.5': 12, gen4_turbo: 5 };
/** Pixels of 1280 × 720. */
const SMALL = 1280 * 720;

export function runwayPicturePrice(model: string, pixels: number): Cost | undefined {
  const row = RUNWAY_PICTURE[model];
  return row && listed((pixels <= SMALL ? row[0] : row[1]) * CREDIT, READ);
}

export function runwayFilmPrice(model: string, seconds: number): Cost | undefined {
  const row = RUNWAY_SECOND[model];
  return row === undefined ? undefined : listed(row * seconds * CREDIT, READ);
}

export const creditsPrice = (credits: number | null | undefined): Cost | undefined =>
  typeof credits === 'number' ? reported(credits * CREDIT) : undefined;
