/**
 * A `ChatModel` from an adapter. Sends through the door; steps down where a server knows less (schemas, temperature, usage) and stays
 * there; waits where it is told to and nothing can have been charged; leaves nothing open when it is stopped.
 */
import { AtelierError, type ChatModel, type ChatRequest, type ChatUsage, type Warning } from '@atelier/spec';
import { textOf } from '../generators/reply.ts';
import { type Door, openDoor } from '../net/door.ts';
import type { Incoming } from '../net/exchange.ts';
import type { ChatAdapter, Form } from './adapter.ts';
import { Gathering } from './gathering.ts';
import { costOf, mostFor } from './prices.ts';
import { hostIn, httpTrouble, saidIn } from './trouble.ts';

export interface ChatModelOptions {
  /** The way out; without one only this machine can be reached. */
  door?: Door;
  /** Replaces waiting, in tests. */
  wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Milliseconds without a byte; default 120,000: a local model may have to be loaded first. */
  idleMs?: number;
  /** Bytes of an answer; default 4 MiB: the longest that is wanted has some thousand. */
  maxBytes?: number;
}

const LARGEST = 4 << 20;
const IDLE_MS = 120_000;
/** Milliseconds before the second and third try, where the server names no time of its own; a longer wait than the last is not waited. */
const PAUSES = [1000, 4000] as const;
const LONGEST_PAUSE = 20_000;
/** Answers that nothing was charged for: busy, or not up yet. 529 is Anthropic's "overloaded". */
const WORTH_WAITING = new Set([429, 503, 529]);
const HEADERS_OF_REQUEST_ID = ['request-id', 'x-request-id', 'x-generation-id'] as const;

export function chatModelFrom(
  adapter: ChatAdapter,
  { door = openDoor({ offline: true }), wait = pause, idleMs = IDLE_MS, maxBytes = LARGEST }: ChatModelOptions = {},
): ChatModel {
  const { name, base, secret, capabilities } = adapter;
  const where = { name, base, key: secret?.key, advice: adapter.advice ?? {} };
  const priced = { id: adapter.id, base, model: adapter.model };
  const form: Form = { schema: capabilities.schema, temperature: true, usage: true };

  async function answerTo(
    request: ChatRequest,
    signal: AbortSignal | undefined,
  ): Promise<{ answer: Incoming; warnings: Warning[] }> {
    for (let tries = 0; ; ) {
      const { path, body, warnings = [] } = adapter.ask(request, form);
      const answer = await door.request(`${base}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream, application/x-ndjson, application/json',
          ...adapter.headers,
          ...(secret && { [secret.header]: secret.value }),
        },
        body: JSON.stringify(body),
        purpose: 'ask the chat model',
        maxBytes,
        idleMs,
        ...(signal && { signal }),
      });
      if (answer.status >= 200 && answer.status < 300)
        return { answer, warnings: [...warnings, ...leftOut(request, form, adapter)] };
      const said = textOf(await answer.bytes());
      if (stepDown(form, answer.status, saidIn(said, undefined), request)) continue;
      const trouble = httpTrouble(answer, said, where);
      const next = trouble.code !== 'out-of-credit' && WORTH_WAITING.has(answer.status) ? PAUSES[tries++] : undefined;
      const pausing = trouble.retryAfter ?? next;
      if (next === undefined || pausing === undefined || pausing > LONGEST_PAUSE) throw trouble;
      await wait(pausing, signal);
    }
  }

  /** By the published price where the provider counts tokens and names no price of its own. */
  const reckoned = (usage: ChatUsage): ChatUsage => {
    const cost = usage.cost ?? (capabilities.cost === 'paid' ? costOf(priced, usage, today()) : undefined);
    return cost ? { ...usage, cost } : usage;
  };

  return {
    id: adapter.id,
    model: adapter.model,
    capabilities,
    ...(capabilities.cost === 'paid' && { estimate: (request) => mostFor(priced, request, today()) }),
    async *chat(request, { signal } = {}) {
      try {
        const { answer, warnings } = await answerTo(request, signal);
        const kind = answer.headers['content-type'] ?? '';
        if (/\bhtml\b|\bimage\/|\bxml\b/.test(kind)) {
          await discard(answer);
          throw new AtelierError(
            'bad-reply',
            `What answers at ${hostIn(base)} is no chat server: it sent ${kind.split(';')[0]}.`,
          );
        }
        const gathering = new Gathering(
          { name, model: adapter.model, secrets: secret ? [secret.key] : [] },
          idIn(answer.headers),
        );
        if (/^application\/json\b/.test(kind)) {
          for (const heard of adapter.whole(JSON.parse(textOf(await answer.bytes())))) yield* gathering.take(heard);
        } else
          for await (const heard of adapter.listen(answer.stream())) {
            yield* gathering.take(heard);
            if (gathering.over) break;
          }
        for (const event of gathering.end(warnings))
          yield event.type === 'done' ? { ...event, usage: reckoned(event.usage) } : event;
      } catch (error) {
        if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped while the chat model was answering.');
        if (error instanceof AtelierError) throw error;
        // Neither the answer nor where it failed to parse is shown: it may hold anything.
        throw new AtelierError('bad-reply', `The answer of ${name} at ${hostIn(base)} is no answer of a chat.`, {
          retryable: true,
        });
      }
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether there is something to do without that the server's words speak of; `form` then has it no more. */
function stepDown(form: Form, status: number, said: string, request: ChatRequest): boolean {
  if (![400, 404, 415, 422, 501].includes(status)) return false;
  if (form.usage && /stream_options|include_usage/i.test(said)) form.usage = false;
  else if (form.temperature && request.temperature !== undefined && /temperature|sampling/i.test(said))
    form.temperature = false;
  else if (
    request.schema &&
    form.schema === 'native' &&
    /response_?format|json_?schema|response_?schema|output_config|text\.format|\bschema\b|grammar|structured|unsupported|unknown (?:field|parameter|name)|extra/i.test(
      said,
    )
  )
    form.schema = 'prompt';
  else return false;
  return true;
}

function leftOut(request: ChatRequest, form: Form, { name, model }: ChatAdapter): Warning[] {
  return request.temperature !== undefined && !form.temperature
    ? [{ code: 'no-temperature', message: `${model} of ${name} takes no temperature; it was left out.`, about: 'temperature' }]
    : [];
}

const idIn = (headers: Incoming['headers']): string | undefined =>
  HEADERS_OF_REQUEST_ID.map((name) => headers[name]).find((id) => id !== undefined && /^[\w.:-]{1,128}$/.test(id));

async function discard(answer: Incoming): Promise<void> {
  for await (const _ of answer.stream()) break;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stopped = (): void => {
      clearTimeout(timer);
      reject(new AtelierError('interrupted', 'Stopped.'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stopped);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stopped, { once: true });
  });
}
