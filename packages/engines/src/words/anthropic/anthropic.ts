/**
 * Anthropic's Messages API (`POST /v1/messages`). Schemas go as `output_config.format`, which needs no beta header. Request and event
 * shapes: types of the `@anthropic-ai/sdk` package 1.14.0, read on 2026-11-28.
 */
import type { ChatFinish, ChatMessage, ChatPart, ChatRequest } from '@atelier/spec';
import { serverEvents } from '../../net/events.ts';
import { OFFICIAL } from '../../official.ts';
import type { ChatAdapter, Form, Heard, Question } from '../adapter.ts';
import { base64 } from '../base64.ts';
import { checkedPlace } from '../place.ts';
import { schemaInWords, strict } from '../schema-forms.ts';

export interface AnthropicChat {
  key: string;
  model?: string | undefined;
  /** Before `/v1/messages`. */
  baseUrl?: string | undefined;
}

/** Current on 2026-11-28. */
const DEFAULT_MODEL = 'claude-sonnet-5-5';
/** Tokens; the interface wants a limit, and older models take no higher one. */
const MAX_TOKENS = 8192;

export function anthropicChat({ key, model = DEFAULT_MODEL, baseUrl = OFFICIAL.anthropic }: AnthropicChat): ChatAdapter {
  const { base, local } = checkedPlace(baseUrl.replace(/\/v1\/*$/, ''), { setting: 'ANTHROPIC_BASE_URL', key });
  return {
    id: 'anthropic',
    name: 'Anthropic',
    model,
    base,
    secret: { header: 'x-api-key', value: key, key },
    headers: { 'anthropic-version': '2023-06-01' },
    capabilities: { schema: 'native', tools: true, images: true, cost: 'paid', local },
    advice: {
      401: 'Is ANTHROPIC_API_KEY right?',
      404: 'Is there such a model (--writer anthropic:<model>)?',
      529: 'It has too much to do just now; try again later.',
    },
    ask: (request, form) => ({ path: '/v1/messages', body: bodyOf(request, form, model) }),
    listen,
    *whole(body) {
      yield* message(body as Message);
    },
  };
}

function bodyOf(request: ChatRequest, { schema, temperature }: Form, model: string): Question['body'] {
  const inWords = request.schema && schema === 'prompt' ? [schemaInWords(request.schema.json)] : [];
  const messages = [...inWords, ...request.messages];
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => textIn(content));
  return {
    model,
    stream: true,
    max_tokens: request.maxTokens ?? MAX_TOKENS,
    ...(system.length > 0 && { system: system.join('\n\n') }),
    messages: turnsOf(messages),
    ...(request.schema &&
      schema === 'native' && { output_config: { format: { type: 'json_schema', schema: strict(request.schema.json) } } }),
    ...(request.tools?.length && {
      tools: request.tools.map(({ name, description, input }) => ({ name, description, input_schema: input })),
    }),
    ...(request.temperature !== undefined && temperature && { temperature: Math.min(1, request.temperature) }),
  };
}

const textIn = (content: ChatMessage['content']): string =>
  typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join('');

/** Turns alternate here: what follows from the same side is one turn; results are the person's. */
function turnsOf(messages: readonly ChatMessage[]): { role: string; content: Record<string, unknown>[] }[] {
  const turns: { role: string; content: Record<string, unknown>[] }[] = [];
  for (const { role, content } of messages) {
    if (role === 'system') continue;
    const side = role === 'assistant' ? 'assistant' : 'user';
    const blocks = (typeof content === 'string' ? [{ type: 'text', text: content } as const] : content).flatMap(blockOf);
    if (blocks.length === 0) continue;
    const last = turns.at(-1);
    if (last?.role === side) last.content.push(...blocks);
    else turns.push({ role: side, content: blocks });
  }
  return turns;
}

function blockOf(part: ChatPart): Record<string, unknown>[] {
  switch (part.type) {
    case 'text':
      // An empty block is refused.
      return part.text.trim() === '' ? [] : [{ type: 'text', text: part.text }];
    case 'image':
      return [{ type: 'image', source: { type: 'base64', media_type: part.mime, data: base64(part.data) } }];
    case 'tool-call':
      // The thoughts that led to a call go back in front of it, as they came.
      return [
        ...((part.kept as Record<string, unknown>[] | undefined) ?? []),
        { type: 'tool_use', id: part.id, name: part.name, input: objectOf(part.input) },
      ];
    case 'tool-result':
      return [{ type: 'tool_result', tool_use_id: part.id, content: part.output, ...(part.failed && { is_error: true }) }];
  }
}

const objectOf = (input: unknown): unknown => (typeof input === 'object' && input !== null ? input : {});

interface Usage {
  input_tokens?: number | null;
  output_tokens?: number | null;
  cache_creation_input_tokens?: number | null;
  cache_read_input_tokens?: number | null;
}
interface Block {
  type?: string;
  id?: string;
  name?: string;
  input?: unknown;
  text?: string;
  thinking?: string;
  signature?: string;
  data?: string;
}
interface Message {
  type?: string;
  id?: string;
  model?: string;
  content?: Block[];
  stop_reason?: string | null;
  stop_details?: { explanation?: string | null; category?: string | null } | null;
  usage?: Usage;
  error?: { type?: string; message?: string };
}
interface Event {
  type?: string;
  index?: number;
  message?: Message;
  content_block?: Block;
  delta?: {
    type?: string;
    text?: string;
    partial_json?: string;
    thinking?: string;
    signature?: string;
    stop_reason?: string | null;
    stop_details?: Message['stop_details'];
  };
  usage?: Usage;
  error?: { type?: string; message?: string };
}

async function* listen(body: AsyncIterable<Uint8Array>): AsyncGenerator<Heard> {
  const thoughts = new Map<number, Block>();
  let told = false;
  for await (const { data } of serverEvents(body)) {
    const event = JSON.parse(data) as Event;
    const at = event.index ?? 0;
    const { content_block: block, delta } = event;
    switch (event.type) {
      case 'message_start':
        yield { type: 'about', model: event.message?.model };
        yield* usageIn(event.message?.usage);
        break;
      case 'content_block_start':
        if (block?.type === 'thinking' || block?.type === 'redacted_thinking') thoughts.set(at, { ...block });
        if (block?.type === 'text' && block.text) yield { type: 'text', delta: block.text };
        if (block?.type === 'tool_use') {
          const kept = told ? [] : [...thoughts.values()];
          told = true;
          yield { type: 'call', at, id: block.id ?? '', name: block.name ?? '', ...(kept.length > 0 && { kept }) };
        }
        break;
      case 'content_block_delta':
        if (delta?.type === 'text_delta') yield { type: 'text', delta: delta.text ?? '' };
        if (delta?.type === 'input_json_delta') yield { type: 'call', at, input: delta.partial_json ?? '' };
        thinkOn(thoughts.get(at), delta);
        break;
      case 'message_delta':
        yield* usageIn(event.usage);
        yield* stopping(delta?.stop_reason, delta?.stop_details);
        break;
      case 'message_stop':
        yield { type: 'end' };
        break;
      case 'error':
        yield failed(event.error);
        break;
      // `ping` and what later versions add say nothing.
    }
  }
}

function thinkOn(thought: Block | undefined, delta: Event['delta']): void {
  if (!thought) return;
  if (delta?.type === 'thinking_delta') thought.thinking = (thought.thinking ?? '') + (delta.thinking ?? '');
  if (delta?.type === 'signature_delta') thought.signature = (thought.signature ?? '') + (delta.signature ?? '');
}

function* message({ type, model, content, stop_reason, stop_details, usage, error }: Message): Generator<Heard> {
  if (type === 'error') return yield failed(error);
  if (!Array.isArray(content)) throw new TypeError('no message');
  yield { type: 'about', model };
  const kept = content.filter((block) => block.type === 'thinking' || block.type === 'redacted_thinking');
  for (const [at, block] of content.entries()) {
    if (block.type === 'text') yield { type: 'text', delta: block.text ?? '' };
    if (block.type === 'tool_use')
      yield {
        type: 'call',
        at,
        id: block.id ?? '',
        name: block.name ?? '',
        value: block.input ?? {},
        ...(kept.length > 0 && { kept: kept.splice(0) }),
      };
  }
  yield* usageIn(usage);
  yield* stopping(stop_reason, stop_details);
  yield { type: 'end' };
}

/** What was read from a cache or written to one is input all the same. Later counts are of the whole, not of what is new. */
function* usageIn(usage: Usage | undefined): Generator<Heard> {
  if (!usage) return;
  const { input_tokens: plain, cache_creation_input_tokens: written, cache_read_input_tokens: read, output_tokens } = usage;
  yield {
    type: 'usage',
    usage: {
      ...(typeof plain === 'number' && { inputTokens: plain + (written ?? 0) + (read ?? 0) }),
      ...(typeof output_tokens === 'number' && { outputTokens: output_tokens }),
    },
  };
}

const FINISHES: Readonly<Record<string, ChatFinish>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  tool_use: 'tool-calls',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  pause_turn: 'length',
  refusal: 'refused',
};

function* stopping(reason: string | null | undefined, details: Message['stop_details']): Generator<Heard> {
  if (!reason) return;
  if (reason === 'refusal' && details?.explanation) yield { type: 'refusal', words: details.explanation };
  yield { type: 'finish', finish: FINISHES[reason] ?? 'stop' };
}

const STATUS: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  overloaded_error: 529,
};
const failed = (error: Message['error']): Heard => ({
  type: 'failed',
  words: error?.message ?? error?.type ?? '',
  status: STATUS[error?.type ?? ''] ?? 500,
});
