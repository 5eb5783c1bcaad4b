/**
 * What providers ask, as data: their price pages, read in November 2026. Prices change; an estimate from this table says its date, and what a
 * provider reports for a job counts before it. Models without a row have no published price for one picture: unknown, and said to be.
 * OpenAI's rows stand with its models (`openai/models.ts`).
 */
import type { Cost } from '@atelier/spec';

const PRICES_DATE = '2026-11-23';

/** US dollars by the table. */
export const listed = (amount: number): Cost => ({ amount, currency: 'USD', basis: 'price-list', date: PRICES_DATE });
/** What a provider says of this one job. */
const reported = (amount: number): Cost => ({ amount, currency: 'USD', basis: 'reported' });

/** Google: dollars for a million tokens of picture, and the tokens that a picture of each size class takes. */
const GEMINI: Readonly<Record<string, { million: number; tokens: Readonly<Record<string, number>> }>> = {
  'gemini-3-pro-image': { million: 120, tokens: { '1K': 1120, '2K': 1120, '4K': 2000 } },
  'gemini-3.1-flash-image': { million: 60, tokens: { '1K': 1120, '2K': 1680, '4K': 2520 } },
  'gemini-2.5-flash-image': { million: 30, tokens: { '1K': 1290 } },
};

export function geminiPrice(model: string, sizeClass: string): Cost | undefined {
  const row = GEMINI[model.replace(/-preview$/, '')];
  const tokens = row?.tokens[sizeClass];
  return row && tokens !== undefined ? listed((row.million * tokens) / 1e6) : undefined;
}

/** Black Forest Labs: dollars a picture, or for the first megapixel and each further one (begun ones count whole). */
const FLUX: Readonly<Record<string, { picture: number } | { first: number; further: number; input: number }>> = {
  'flux-2-pro': { first: 0.03, further: 0.015, input: 0.015 },
  'flux-2-max': { first: 0.07, further: 0.03, input: 0.03 },
  'flux-2-flex': { first: 0.05, further: 0.05, input: 0.05 },
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
  if ('picture' in row) return listed(row.picture);
  const begun = (size: number): number => Math.max(1, Math.ceil(size / MEGAPIXEL));
  const along = inputs.reduce((sum, size) => sum + begun(size) * row.input, 0);
  return listed(row.first + (begun(pixels) - 1) * row.further + along);
}

/** Runway: a credit is a cent. Credits a picture (up to 720p, above), or for a second of film. */
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
  return row && listed((pixels <= SMALL ? row[0] : row[1]) * CREDIT);
}

export function runwayFilmPrice(model: string, seconds: number): Cost | undefined {
  const row = RUNWAY_SECOND[model];
  return row === undefined ? undefined : listed(row * seconds * CREDIT);
}

export const creditsPrice = (credits: number | null | undefined): Cost | undefined =>
  typeof credits === 'number' ? reported(credits * CREDIT) : undefined;
