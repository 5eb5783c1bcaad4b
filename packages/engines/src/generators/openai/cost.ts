/** What a picture costs: a guess before from published prices, the reckoning after from the usage the server reports. */
import type { Cost } from '@atelier/spec';
import type { Job } from '../adapter.ts';
import { listed } from '../prices.ts';
import { OPENAI_PRICES_READ, type OpenAiModel } from './models.ts';
import { sizeFor, type Usage } from './wire.ts';

/**
 * US dollars, or `undefined` where no price is published: the models paid by tokens do not say how many a picture takes, so
 * the estimate for them is unknown and said to be.
 */
export function estimate(model: OpenAiModel, job: Job): Cost | undefined {
  const quality = typeof job.options.quality === 'string' ? job.options.quality : defaultQuality(model);
  const row = quality === undefined ? undefined : model.picture?.[quality];
  if (!row) return undefined;
  const { width, height } = sizeFor(model, job);
  return listed(width === height ? row[0] : row[1], OPENAI_PRICES_READ);
}

/** `auto` may turn out as the dearest one: an estimate that could be exceeded is no help against a budget. */
function defaultQuality(model: OpenAiModel): string | undefined {
  const known = Object.keys(model.picture ?? {});
  return model.id.startsWith('gpt-image') ? known.at(-1) : known[0];
}

export function reckoned(model: OpenAiModel, usage: Usage | null | undefined): Cost | undefined {
  const { tokens } = model;
  if (!tokens || usage?.output_tokens === undefined) return undefined;
  const images = usage.input_tokens_details?.image_tokens ?? 0;
  const text = usage.input_tokens_details?.text_tokens ?? Math.max(0, (usage.input_tokens ?? 0) - images);
  const amount = (text * tokens.textIn + images * tokens.imageIn + usage.output_tokens * tokens.out) / 1e6;
  return listed(amount, OPENAI_PRICES_READ);
}
