/**
 * FLUX by Black Forest Labs: `POST /v1/{model}` gives an id and an address to poll; the finished picture lies at a signed
 * address for ten minutes. The states "Request Moderated", "Content Moderated" and "Task not found" end a job.
 */
import { AtelierError, type Cost } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../../net/exchange.ts';
import { OFFICIAL } from '../../official.ts';
import type { Job, JobContext, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { nearestFree, otherSize } from '../nearest-size.ts';
import { fetchFinished, lostJob, statesOf } from '../polling.ts';
import { creditsPrice, fluxPrice } from '../prices.ts';
import { isSuccess, jsonOf, replyOf, textOf, toBase64 } from '../reply.ts';
import { withRetries } from '../retry.ts';

export interface BflOptions {
  key?: string | undefined;
  /** The provider's own where absent. */
  baseUrl?: string | undefined;
}

const NAME = 'FLUX (Black Forest Labs)';
const MODELS = [
  'flux-2-pro',
  'flux-2-max',
  'flux-2-flex',
  'flux-kontext-pro',
  'flux-kontext-max',
  'flux-pro-1.1',
  'flux-pro-1.1-ultra',
] as const;
/** Multiples of 16 within 256 to 1920 a side. */
const SIZES = { step: 16, maxRatio: 4, maxSide: 1920, experimentalAbove: Number.POSITIVE_INFINITY };
const POLL_MS = 800;
const PATIENCE_MS = 600_000;
/** The field of the nth input picture. */
const imageField = (n: number): string => (n === 0 ? 'input_image' : `input_image_${n + 1}`);

const takenSchema = z.looseObject({ id: z.string(), polling_url: z.string(), cost: z.number().nullish() });
const stateSchema = z.looseObject({
  status: z.string(),
  progress: z.number().nullish(),
  result: z.looseObject({ sample: z.string().nullish(), seed: z.number().nullish() }).nullish(),
  details: z.unknown().optional(),
});
const errorSchema = z.looseObject({ detail: z.unknown().optional(), message: z.string().nullish() });

export function bfl({ key, baseUrl = OFFICIAL.bfl }: BflOptions = {}): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(key && { 'x-key': key }) };
  const modelOf = ({ options }: Job): string => (typeof options.model === 'string' ? options.model : MODELS[0]);

  async function submit(job: Job, { door, signal }: JobContext): Promise<z.infer<typeof takenSchema>> {
    const answer = await door.request(`${base}/v1/${encodeURIComponent(modelOf(job))}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyFor(job)),
      purpose: 'draw a picture',
      signal,
    });
    const bytes = await answer.bytes();
    if (!isSuccess(answer)) throw failureFrom(answer, textOf(bytes));
    return replyOf(takenSchema, bytes, { engine: NAME, paid: true });
  }

  /** The polling address comes in a reply, and the key goes along: only to the service itself or another of its regions. */
  function pollUrl(given: string): { url: string; own: boolean } {
    const url = new URL(given);
    if (url.origin === new URL(base).origin) return { url: given, own: true };
    if (url.protocol === 'https:' && /(^|\.)bfl\.(ai|ml)$/.test(url.hostname)) return { url: given, own: false };
    throw new AtelierError(
      'refused-address',
      `${NAME} names a foreign address to ask at (${url.host}); the key was not sent there.`,
    );
  }

  return {
    id: 'flux',
    name: NAME,
    capabilities: {
      minSide: 256,
      maxSide: 1920,
      maxCount: 10,
      seed: 'similar',
      negative: false,
      dialect: 'flux',
      formats: ['png'],
      progress: true,
      cancel: false,
      cost: 'paid',
      modes: ['text-to-image', 'edit'],
      inputs: { roles: ['reference', 'init'], most: 8, byWords: true },
      concurrency: 3,
      models: MODELS,
      options: { model: 'text', steps: 'number', guidance: 'number', safety_tolerance: 'number', prompt_upsampling: 'flag' },
      checked: { against: 'documentation', date: '2026-11-28' },
    },
    secrets: key ? [key] : [],
    check() {
      if (!key && base === OFFICIAL.bfl)
        throw new AtelierError('no-key', 'FLUX needs a key: atelier keys set BFL_API_KEY, or set BFL_API_KEY.');
    },
    estimate: (job) => priceOf(job, modelOf(job)),
    async *paint(job, context) {
      const { id, polling_url, cost } = await withRetries(() => submit(job, context), context.wait);
      const { url, own } = pollUrl(polling_url);
      const states = statesOf(
        {
          engine: NAME,
          id,
          every: POLL_MS,
          patience: PATIENCE_MS,
          ask: () =>
            context.door.request(url, {
              headers,
              purpose: 'ask how far it is',
              reach: own ? 'own' : 'foreign',
              signal: context.signal,
            }),
          read: (bytes) => replyOf(stateSchema, bytes, { engine: NAME, paid: true }),
        },
        context,
      );
      for await (const { status, progress, result, details } of states) {
        if (status === 'Ready' && result?.sample) {
          const fetched = await fetchFinished(result.sample, base, context);
          const price = creditsPrice(cost) ?? priceOf(job, modelOf(job));
          yield {
            type: 'picture',
            bytes: fetched,
            jobId: id,
            model: modelOf(job),
            ...(typeof result.seed === 'number' && { seed: result.seed }),
            ...(price && { cost: price }),
            warnings: otherSize(job, nearestFree(job, SIZES), `${NAME} takes sizes in steps of 16 up to 1920`),
          };
          return;
        }
        if (/moderated/i.test(status)) throw moderated(status, details);
        if (/not found/i.test(status)) throw lostJob(NAME, id, 'it no longer knows the job');
        if (!/pending|queued|processing|ready/i.test(status))
          throw new AtelierError(
            'engine-failed',
            `${NAME} gave up on the job: ${readable(status)} ${readable(JSON.stringify(details ?? ''))}`,
          );
        yield { type: 'progress', progress: Math.min(progress ?? 0, 0.99), stage: status.toLowerCase() };
      }
    },
  };
}

function bodyFor({ prompt, width, height, seed, inputs, options }: Job): object {
  const { model, ...settings } = options;
  const named = typeof model === 'string' ? model : MODELS[0];
  const size = nearestFree({ width, height }, SIZES);
  // Kontext and Ultra are told a ratio, the others sides.
  const shape = /kontext|ultra/.test(named) ? { aspect_ratio: ratioOf(size) } : size;
  return {
    prompt: prompt.prompt,
    seed,
    output_format: 'png',
    ...shape,
    ...settings,
    ...Object.fromEntries(inputs.map(({ bytes }, n) => [imageField(n), toBase64(bytes)])),
  };
}

function ratioOf({ width, height }: { width: number; height: number }): string {
  let [a, b] = [width, height];
  while (b > 0) [a, b] = [b, a % b];
  return `${width / a}:${height / a}`;
}

function priceOf(job: Job, model: string): Cost | undefined {
  const { width, height } = nearestFree(job, SIZES);
  // How large a picture is that goes along is not looked up for a guess: as large as the one that is drawn.
  return fluxPrice(
    model,
    width * height,
    job.inputs.map(() => width * height),
  );
}

function moderated(status: string, details: unknown): AtelierError {
  const kind = /content/i.test(status) ? 'picture' : 'prompt';
  const words = readable([status, details && JSON.stringify(details)].filter(Boolean).join(': '));
  return failureOf({ engine: NAME, status: 200, headers: {}, words, refusal: kind });
}

function failureFrom({ status, headers }: Incoming, text: string): AtelierError {
  const found = errorSchema.safeParse(jsonOf(text));
  const { detail, message } = found.success ? found.data : { detail: text, message: undefined };
  const said = detail === undefined ? text : typeof detail === 'string' ? detail : JSON.stringify(detail);
  const words = readable(message ?? said);
  const refusal = /moderat/i.test(words) ? ('prompt' as const) : undefined;
  return failureOf({ engine: NAME, status, headers, words, refusal });
}
