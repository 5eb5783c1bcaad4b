/**
 * OpenAI's Responses API (`POST /v1/responses`), which the published client recommends for new work. Nothing is kept on their side
 * (`store: false`). Request and event shapes: types of the `openai` package 7.57.0, read on 2026-11-28.
 */
import type { ChatMessage, ChatPart, ChatRequest } from '@atelier/spec';
import { serverEvents } from '../../net/events.ts';
import { OFFICIAL } from '../../official.ts';
import type { ChatAdapter, Form, Heard, Question } from '../adapter.ts';
import { base64 } from '../base64.ts';
import { checkedPlace } from '../place.ts';
import { schemaInWords, strict } from '../schema-forms.ts';

export interface OpenAiChat {
  key: string;
  model?: string | undefined;
  /** Before `/responses`. */
  baseUrl?: string | undefined;
}

/** Small and current on 2026-11-28. */
const DEFAULT_MODEL = 'gpt-5.4-mini';

export function openaiChat({ key, model = DEFAULT_MODEL, baseUrl = OFFICIAL.openai }: OpenAiChat): ChatAdapter {
  const { base, local } = checkedPlace(baseUrl, { setting: 'OPENAI_BASE_URL', key });
  return {
    id: 'openai',
    name: 'OpenAI',
    model,
    base,
    secret: { header: 'authorization', value: `Bearer ${key}`, key },
    capabilities: { schema: 'native', tools: true, images: true, cost: 'paid', local },
    advice: {
      401: 'Is OPENAI_API_KEY right?',
      404: 'Is there such a model (--writer openai:<model>)? A server that only speaks chat completions is --writer chat.',
    },
    ask: (request, form) => ({ path: '/responses', body: bodyOf(request, form, model) }),
    listen,
    *whole(body) {
      yield* ending(body as Response);
    },
  };
}

function bodyOf(request: ChatRequest, { schema, temperature }: Form, model: string): Question['body'] {
  const inWords = request.schema && schema === 'prompt' ? [schemaInWords(request.schema.json)] : [];
  return {
    model,
    stream: true,
    store: false,
    input: [...inWords, ...request.messages].flatMap(itemsOf),
    ...(request.schema &&
      schema === 'native' && {
        text: {
          format: { type: 'json_schema', name: request.schema.name, strict: true, schema: strict(request.schema.json) },
        },
      }),
    ...(request.tools?.length && {
      tools: request.tools.map(({ name, description, input }) => ({
        type: 'function',
        name,
        description,
        parameters: input,
        strict: false,
      })),
    }),
    ...(request.maxTokens !== undefined && { max_output_tokens: request.maxTokens }),
    ...(request.temperature !== undefined && temperature && { temperature: request.temperature }),
  };
}

/** Calls and their results are items of their own, beside the messages. */
function itemsOf({ role, content }: ChatMessage): Record<string, unknown>[] {
  const parts: readonly ChatPart[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  const text = role === 'assistant' ? 'output_text' : 'input_text';
  const said = parts.flatMap((part): Record<string, unknown>[] => {
    if (part.type === 'text') return [{ type: text, text: part.text }];
    if (part.type !== 'image') return [];
    return [{ type: 'input_image', detail: 'auto', image_url: `data:${part.mime};base64,${base64(part.data)}` }];
  });
  const beside = parts.flatMap((part): Record<string, unknown>[] => {
    if (part.type === 'tool-call')
      return [{ type: 'function_call', call_id: part.id, name: part.name, arguments: JSON.stringify(part.input) }];
    if (part.type === 'tool-result') return [{ type: 'function_call_output', call_id: part.id, output: part.output }];
    return [];
  });
  return [...(said.length > 0 ? [{ type: 'message', role, content: said }] : []), ...beside];
}

interface Item {
  type?: string;
  id?: string;
  call_id?: string;
  name?: string;
  arguments?: string;
  content?: { type?: string; text?: string; refusal?: string }[];
}
interface Response {
  id?: string;
  model?: string;
  output?: Item[];
  usage?: { input_tokens?: number; output_tokens?: number } | null;
  error?: { code?: string; message?: string } | null;
  incomplete_details?: { reason?: string } | null;
  status?: string;
}
interface Event {
  type?: string;
  sequence_number?: number;
  output_index?: number;
  delta?: string;
  item?: Item;
  response?: Response;
  message?: string;
  code?: string | null;
}

async function* listen(body: AsyncIterable<Uint8Array>): AsyncGenerator<Heard> {
  let last = -1;
  for await (const { data } of serverEvents(body)) {
    if (data.trim() === '[DONE]') continue;
    const event = JSON.parse(data) as Event;
    // Sent twice after a reconnection: numbered, so that it shows.
    if (event.sequence_number !== undefined) {
      if (event.sequence_number <= last) continue;
      last = event.sequence_number;
    }
    yield* heardIn(event);
  }
}

function* heardIn(event: Event): Generator<Heard> {
  switch (event.type) {
    case 'response.created':
      return yield { type: 'about', requestId: event.response?.id, model: event.response?.model };
    // `response.reasoning_…` is the model's thinking, and no part of the answer.
    case 'response.output_text.delta':
      return yield { type: 'text', delta: event.delta ?? '' };
    case 'response.refusal.delta':
      return yield { type: 'refusal', words: event.delta ?? '' };
    case 'response.output_item.done':
      if (event.item?.type === 'function_call') yield callOf(event.item, event.output_index ?? 0);
      return;
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return yield* ending({ ...event.response, output: [] });
    case 'error':
      return yield { type: 'failed', words: event.message ?? '', ...statusOf(event.code) };
  }
}

const callOf = ({ call_id, id, name, arguments: input }: Item, at: number): Heard => ({
  type: 'call',
  at,
  id: call_id ?? id ?? '',
  name: name ?? '',
  input: input ?? '',
});

/** The whole answer, or, behind a stream, how it ended. */
function* ending({ id, model, output, usage, error, incomplete_details, status }: Response): Generator<Heard> {
  if (error) return yield { type: 'failed', words: error.message ?? '', ...statusOf(error.code) };
  if (!Array.isArray(output)) throw new TypeError('no response');
  yield { type: 'about', requestId: id, model };
  for (const [at, item] of output.entries()) {
    if (item.type === 'function_call') yield callOf(item, at);
    for (const part of item.type === 'message' ? (item.content ?? []) : []) {
      if (part.type === 'output_text') yield { type: 'text', delta: part.text ?? '' };
      if (part.type === 'refusal') yield { type: 'refusal', words: part.refusal ?? '' };
    }
  }
  if (usage) yield { type: 'usage', usage: { inputTokens: usage.input_tokens ?? 0, outputTokens: usage.output_tokens ?? 0 } };
  if (incomplete_details?.reason === 'content_filter') yield { type: 'finish', finish: 'refused' };
  else if (incomplete_details?.reason || status === 'incomplete') yield { type: 'finish', finish: 'length' };
  yield { type: 'end' };
}

const REFUSING = /invalid_prompt|policy/;
const statusOf = (code: string | null | undefined): { status?: number; refused?: boolean } => {
  if (code && REFUSING.test(code)) return { refused: true };
  if (code === 'rate_limit_exceeded') return { status: 429 };
  if (code === 'server_error' || !code) return { status: 500 };
  return { status: 400 };
};
