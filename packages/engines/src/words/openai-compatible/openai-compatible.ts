/**
 * Any server that speaks OpenAI's chat completions: OpenAI itself, Ollama, LM Studio, llama.cpp, vLLM and many more. Streams; asks for JSON by
 * schema and, where a server knows none, in words.
 */
import {
  AtelierError,
  type ChatFinish,
  type ChatModel,
  type ChatModelEvent,
  type ChatRequest,
  type ChatUsage,
} from '@atelier/spec';
import { type Door, openDoor } from '../../net/door.ts';
import { serverEvents } from '../../net/events.ts';
import type { Incoming } from '../../net/exchange.ts';
import { checkedAddress } from './address.ts';
import { requestBody } from './request-body.ts';
import { httpTrouble, saidIn, withoutKey } from './trouble.ts';

export interface ChatServer {
  /** Before `/chat/completions`, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  key?: string;
  /** `prompt` for servers that are known to have no schemas; else it is found out. */
  schema?: 'native' | 'prompt';
}

/** Bytes; the longest answer that is wanted is some thousand. */
const LARGEST = 4 << 20;

/**
 * @param door the way out; without one only this machine can be reached
 * @throws AtelierError `usage` where the address cannot be meant, or would carry a key readable over the network
 */
export function openaiCompatible(
  { url, model, key, schema = 'native' }: ChatServer,
  door: Door = openDoor({ offline: true }),
): ChatModel {
  const { base, local } = checkedAddress(url, key);
  /** Steps down where the server refuses, and stays there. */
  const ways = [
    { schema: 'native', usage: true },
    { schema: 'native', usage: false },
    { schema: 'prompt', usage: false },
  ] as const;
  let way = schema === 'prompt' ? 2 : 0;

  async function post(request: ChatRequest, signal: AbortSignal | undefined): Promise<Incoming> {
    for (;;) {
      const response = await door.request(`${base}/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream, application/json',
          ...(key && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(requestBody(request, { model, ...(ways[way] as (typeof ways)[number]) })),
        purpose: 'ask the chat model',
        maxBytes: LARGEST,
        ...(signal && { signal }),
      });
      if (response.status >= 200 && response.status < 300) return response;
      const said = saidIn(await textOf(response), key);
      const aboutForm =
        [400, 404, 415, 422, 501].includes(response.status) &&
        /stream_options|include_usage|response_format|json_schema|schema|grammar|structured|unsupported|unknown (?:field|parameter)|extra/i.test(
          said,
        );
      if (!aboutForm || way >= ways.length - 1) throw httpTrouble(response, said, base);
      way = /stream_options|include_usage/i.test(said) ? way + 1 : ways.length - 1;
    }
  }

  return {
    id: 'openai-compatible',
    model,
    capabilities: { schema, tools: true, images: true, cost: local ? 'free' : 'paid', local },
    async *chat(request, { signal } = {}) {
      const response = await post(request, signal);
      try {
        if (response.headers['content-type']?.includes('application/json'))
          yield* whole(JSON.parse(await textOf(response)), key);
        else yield* streamed(response.stream(), key);
      } catch (error) {
        if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped while the chat model was answering.');
        if (error instanceof AtelierError) throw error;
        throw new AtelierError('bad-reply', `The answer of the chat server at ${base} is no answer of a chat.`, {
          cause: error,
          retryable: true,
        });
      }
    },
  };
}

const textOf = async (response: Incoming): Promise<string> => new TextDecoder().decode(await response.bytes());

interface Choice {
  delta?: Piece;
  message?: Piece;
  finish_reason?: string | null;
}
interface Piece {
  content?: string | null;
  refusal?: string | null;
  tool_calls?: { index?: number; id?: string; function?: { name?: string; arguments?: string } }[];
}
interface Body {
  choices?: Choice[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
  error?: unknown;
}

/** Gathers what comes in pieces until it can be told as events. */
class Gathering {
  #usage: ChatUsage = {};
  #finish: ChatFinish = 'stop';
  #refusal = '';
  readonly #calls: { id: string; name: string; input: string }[] = [];
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  *take({ choices, usage, error }: Body, piece: 'delta' | 'message'): Generator<ChatModelEvent> {
    if (error)
      throw new AtelierError('engine-failed', `The chat server broke off: “${saidIn(JSON.stringify({ error }), this.#key)}”.`, {
        retryable: true,
      });
    const { prompt_tokens, completion_tokens } = usage ?? {};
    if (prompt_tokens !== undefined) this.#usage = { ...this.#usage, inputTokens: prompt_tokens };
    if (completion_tokens !== undefined) this.#usage = { ...this.#usage, outputTokens: completion_tokens };
    const choice = choices?.[0];
    if (!choice) return;
    const { content, refusal, tool_calls = [] } = choice[piece] ?? {};
    if (content) yield { type: 'text', delta: content };
    if (refusal) this.#refusal += refusal;
    for (const [i, call] of (tool_calls ?? []).entries()) {
      const at = call.index ?? i;
      const known = this.#calls[at] ?? { id: '', name: '', input: '' };
      this.#calls[at] = known;
      known.id ||= call.id ?? '';
      known.name ||= call.function?.name ?? '';
      known.input += call.function?.arguments ?? '';
    }
    const reason = choice.finish_reason;
    if (reason === 'length') this.#finish = 'length';
    else if (reason === 'content_filter') this.#finish = 'refused';
  }

  *end(): Generator<ChatModelEvent> {
    for (const [i, { id, name, input }] of this.#calls.filter(Boolean).entries())
      yield { type: 'tool-call', id: id || `call-${i + 1}`, name, input: inputOf(input) };
    const finish = this.#refusal ? 'refused' : this.#calls.length > 0 ? 'tool-calls' : this.#finish;
    const refusal = withoutKey(this.#refusal, this.#key);
    yield { type: 'done', finish, usage: this.#usage, warnings: [], ...(refusal && { refusal }) };
  }
}

/** Arguments as the model wrote them; what is no JSON is handed on as text, and the tool says so. */
function inputOf(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return text;
  }
}

function* whole(body: unknown, key: string | undefined): Generator<ChatModelEvent> {
  const gathering = new Gathering(key);
  yield* gathering.take(body as Body, 'message');
  yield* gathering.end();
}

async function* streamed(body: AsyncIterable<Uint8Array>, key: string | undefined): AsyncGenerator<ChatModelEvent> {
  const gathering = new Gathering(key);
  for await (const { data } of serverEvents(body)) {
    if (data.trim() === '[DONE]') break;
    yield* gathering.take(JSON.parse(data) as Body, 'delta');
  }
  yield* gathering.end();
}
