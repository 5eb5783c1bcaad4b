/**
 * OpenAI's Images API, and every server that speaks it by a base URL. `POST /images/generations`, or `/images/edits` where
 * pictures go along; GPT Image models stream partial pictures. No seed and no negative channel exist there.
 */
import { AtelierError, type Warning } from '@atelier/spec';
import { serverEvents } from '../../net/events.ts';
import type { Incoming } from '../../net/exchange.ts';
import { OFFICIAL } from '../../official.ts';
import type { Job, JobContext, JobEvent, PictureAdapter } from '../adapter.ts';
import { failureOf, readable } from '../failure.ts';
import { multipart, type Part } from '../multipart.ts';
import { fetchFinished } from '../polling.ts';
import { fromBase64, isSuccess, jsonOf, replyOf, textOf } from '../reply.ts';
import { withRetries } from '../retry.ts';
import { estimate, reckoned } from './cost.ts';
import { LOCAL_SETTINGS, OPENAI_MODELS, type OpenAiModel, unknownModel } from './models.ts';
import { type Body, bodyFor, errorSchema, eventSchema, replySchema, sizeFor } from './wire.ts';

export interface OpenAiOptions {
  /** Without one only a server on this machine is asked. */
  key?: string | undefined;
  /** The provider's own where absent. */
  baseUrl?: string | undefined;
  model?: string | undefined;
  /** Whether a picture costs money there: everywhere but on this machine, unless said. */
  paid?: boolean;
}

const LOCAL_KINDS = Object.fromEntries(
  LOCAL_SETTINGS.map((name) => [name, name === 'negative_prompt' ? ('text' as const) : ('number' as const)]),
);

export function openai({
  key,
  baseUrl = OFFICIAL.openai,
  model: wanted,
  paid = !onThisMachine(baseUrl),
}: OpenAiOptions): PictureAdapter {
  const base = baseUrl.replace(/\/+$/, '');
  const ownServer = base !== OFFICIAL.openai;
  const name = ownServer ? `OpenAI-compatible server (${new URL(base).host})` : 'OpenAI';
  const modelFor = (job: Job): OpenAiModel => {
    const id = typeof job.options.model === 'string' ? job.options.model : (wanted ?? OPENAI_MODELS[0]?.id ?? '');
    const model = OPENAI_MODELS.find((known) => known.id === id) ?? unknownModel(id);
    return ownServer ? { ...model, extras: LOCAL_SETTINGS } : model;
  };
  return {
    id: 'openai',
    name,
    capabilities: {
      minSide: 64,
      maxSide: 4096,
      maxCount: 10,
      seed: 'none',
      negative: false,
      dialect: 'gpt-image',
      maxPrompt: 32_000,
      formats: ['png'],
      progress: true,
      cancel: true,
      cost: paid ? 'paid' : 'free',
      modes: ['text-to-image', 'edit', 'inpaint'],
      inputs: { roles: ['reference', 'init', 'mask'], most: 16, byWords: true },
      concurrency: 3,
      models: OPENAI_MODELS.map(({ id }) => id),
      options: {
        model: 'text',
        quality: ['low', 'medium', 'high', 'xhigh', 'max', 'auto', 'standard', 'hd'],
        background: ['auto', 'opaque', 'transparent'],
        moderation: ['auto', 'low'],
        ...(ownServer && LOCAL_KINDS),
      },
      checked: { against: 'schema', date: '2026-11-28' },
    },
    secrets: key ? [key] : [],
    check(job) {
      const model = modelFor(job);
      if (!key && !ownServer)
        throw new AtelierError(
          'no-key',
          'OpenAI needs a key: atelier keys set OPENAI_API_KEY, or set OPENAI_API_KEY; or OPENAI_BASE_URL for a server of your own.',
        );
      const length = [...job.prompt.prompt].length;
      if (length > model.maxPrompt)
        throw new AtelierError(
          'not-taken',
          `${model.id} takes prompts of ${model.maxPrompt} characters; this one has ${length}.`,
        );
      const { quality } = job.options;
      if (typeof quality === 'string' && model.qualities.length > 0 && !model.qualities.includes(quality))
        throw new AtelierError('usage', `${model.id} has the qualities ${model.qualities.join(', ')}; got “${quality}”.`);
      if (job.inputs.length > model.maxImages + 1 || (job.inputs.length > 0 && model.maxImages === 0))
        throw new AtelierError(
          'usage',
          `${model.id} takes ${model.maxImages || 'no'} pictures along; got ${job.inputs.length}.`,
        );
      if (job.inputs.some(({ role }) => role === 'mask') && !job.inputs.some(({ role }) => role !== 'mask'))
        throw new AtelierError('usage', 'A mask says where to paint in a picture: give the picture too.');
    },
    estimate: (job) => estimate(modelFor(job), job),
    async *paint(job, context) {
      const model = modelFor(job);
      const answer = await withRetries(() => send(model, job, context), context.wait);
      const streams = answer.headers['content-type']?.startsWith('text/event-stream');
      yield* streams ? fromEvents(answer, model, job) : fromReply(answer, model, job, context);
    },
  };

  async function send(model: OpenAiModel, job: Job, { door, signal }: JobContext): Promise<Incoming> {
    const body = bodyFor(model, job);
    const edits = job.inputs.length > 0;
    const packed = edits ? form(body, job) : { body: JSON.stringify(body), type: 'application/json' };
    const answer = await door.request(`${base}/images/${edits ? 'edits' : 'generations'}`, {
      method: 'POST',
      headers: {
        'content-type': packed.type,
        accept: body.stream ? 'text/event-stream' : 'application/json',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: packed.body,
      purpose: edits ? 'edit a picture' : 'draw a picture',
      signal,
    });
    if (isSuccess(answer)) return answer;
    throw await refusalOf(answer, { name, free: !paid });
  }

  async function* fromReply(answer: Incoming, model: OpenAiModel, job: Job, context: JobContext): AsyncGenerator<JobEvent> {
    const { data, usage } = replyOf(replySchema, await answer.bytes(), { engine: name, paid: true });
    const [first] = data;
    const cost = costOf(model, job, usage);
    const bytes = first?.b64_json
      ? fromBase64(first.b64_json)
      : first?.url
        ? await fetchFinished(first.url, base, context)
        : undefined;
    if (!bytes) throw new AtelierError('bad-reply', 'The server answered without a picture in it.');
    yield {
      type: 'picture',
      bytes,
      model: model.id,
      ...(first?.revised_prompt && { revisedPrompt: first.revised_prompt }),
      ...(cost && { cost }),
      warnings: warningsFor(model, job),
    };
  }

  async function* fromEvents(answer: Incoming, model: OpenAiModel, job: Job): AsyncGenerator<JobEvent> {
    for await (const { event, data } of serverEvents(answer.stream())) {
      if (data === '[DONE]') break;
      const value = replyOf(eventSchema, new TextEncoder().encode(data), { engine: name, paid: true });
      const type = value.type ?? event;
      if (type === 'error' || value.error)
        throw failureFrom({ status: 200, headers: answer.headers }, value.error ?? {}, { name, free: false });
      if (type.endsWith('.partial_image') && value.b64_json) {
        const at = ((value.partial_image_index ?? 0) + 1) / 4;
        yield { type: 'preview', bytes: fromBase64(value.b64_json) };
        yield { type: 'progress', progress: Math.min(at, 0.95), stage: 'drawing' };
      }
      if (!type.endsWith('.completed') || !value.b64_json) continue;
      const cost = costOf(model, job, value.usage);
      yield {
        type: 'picture',
        bytes: fromBase64(value.b64_json),
        model: model.id,
        ...(value.revised_prompt && { revisedPrompt: value.revised_prompt }),
        ...(cost && { cost }),
        warnings: warningsFor(model, job),
      };
      return;
    }
    throw new AtelierError(
      'unknown-fate',
      'The stream ended before the picture came. It may have been charged; it was not asked for again.',
    );
  }

  function costOf(model: OpenAiModel, job: Job, usage: Parameters<typeof reckoned>[1]) {
    return paid ? (reckoned(model, usage) ?? estimate(model, job)) : undefined;
  }

  function warningsFor(model: OpenAiModel, job: Job): Warning[] {
    const { sizes } = model;
    const size = sizeFor(model, job);
    const warnings: Warning[] = [];
    if ('step' in sizes && size.width * size.height > sizes.experimentalAbove)
      warnings.push({
        code: 'experimental-size',
        message: `OpenAI calls sizes above 2560x1440 pixels experimental; asked for ${size.width}x${size.height}.`,
      });
    if (job.inputs.length > 0 && job.options.moderation !== undefined)
      warnings.push({
        code: 'no-moderation',
        message: 'Where a picture goes along, moderation cannot be chosen; it was not sent.',
      });
    return warnings;
  }
}

const onThisMachine = (url: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);

function form(body: Body, { inputs }: Job): { body: Uint8Array; type: string } {
  const fields = Object.entries(body).map(([name, value]): Part => ({ name, value: String(value) }));
  const files = inputs.map(({ role, bytes, type }, i): Part => {
    const name = role === 'mask' ? 'mask' : 'image[]';
    return { name, value: { bytes, type, filename: `${role}-${i + 1}.${type.slice('image/'.length)}` } };
  });
  return multipart([...fields, ...files]);
}

/** Who was asked, and whether a failed attempt costs nothing. */
interface Asked {
  name: string;
  free: boolean;
}

async function refusalOf(answer: Incoming, asked: Asked): Promise<AtelierError> {
  const text = textOf(await answer.bytes());
  const found = errorSchema.safeParse(jsonOf(text));
  const error = found.success ? found.data.error : { message: text };
  return failureFrom(answer, typeof error === 'string' ? { message: error } : error, asked);
}

interface ApiError {
  message?: string | null | undefined;
  code?: string | number | null | undefined;
  type?: string | null | undefined;
}

function failureFrom(
  { status, headers }: Pick<Incoming, 'status' | 'headers'>,
  error: ApiError,
  { name: engine, free }: Asked,
): AtelierError {
  const code = String(error.code ?? error.type ?? '');
  const prompt =
    /moderation_blocked|content_policy|safety/.test(code) || /safety system|content polic/i.test(error.message ?? '');
  return failureOf({
    engine,
    status,
    headers,
    words: readable(error.message ?? ''),
    ...(prompt && {
      refusal: /output|generated image/i.test(error.message ?? '') ? ('picture' as const) : ('prompt' as const),
    }),
    ...(/must be verified|organization_not_verified/i.test(`${code} ${error.message}`) && { refusal: 'account' as const }),
    outOfCredit: /insufficient_quota|billing_hard_limit|billing_not_active/.test(code),
    free,
  });
}
