/**
 * Ollama's own interface (`POST /api/chat`): it holds answers to a schema (`format`), says when it was cut, and, other than its
 * OpenAI-compatible door, can be told how long a question it must be able to read. Shapes: types of the `ollama` package 0.6.4, read on
 * 2026-11-28.
 */
import type { ChatMessage, ChatPart, ChatRequest } from '@atelier/spec';
import type { ChatAdapter, Form, Heard, Question } from '../adapter.ts';
import { base64 } from '../base64.ts';
import { checkedPlace } from '../place.ts';
import { schemaInWords } from '../schema-forms.ts';
import { lines } from './lines.ts';

export interface OllamaChat {
  model: string;
  baseUrl?: string | undefined;
}

export const OLLAMA_URL = 'http://127.0.0.1:11434';

export function ollamaChat({ model, baseUrl = OLLAMA_URL }: OllamaChat): ChatAdapter {
  const { base, local } = checkedPlace(baseUrl.replace(/\/(?:v1|api)\/*$/, ''), { setting: 'OLLAMA_HOST' });
  return {
    id: 'ollama',
    name: 'Ollama',
    model,
    base,
    capabilities: { schema: 'native', tools: true, images: true, cost: 'free', local },
    advice: { 404: `Is the model there? \`ollama list\` shows those that are; \`ollama pull ${model}\` fetches it.` },
    ask: (request, form) => ({ path: '/api/chat', body: bodyOf(request, form, model) }),
    async *listen(body) {
      const number = { of: 0 };
      for await (const line of lines(body)) yield* heardIn(JSON.parse(line) as Chunk, number);
    },
    *whole(body) {
      const chunk = body as Chunk | null;
      if (!chunk?.message && !chunk?.error) throw new TypeError('no answer');
      yield* heardIn(chunk, { of: 0 });
      yield { type: 'end' };
    },
  };
}

function bodyOf(request: ChatRequest, { schema, temperature }: Form, model: string): Question['body'] {
  const inWords = request.schema && schema === 'prompt' ? [schemaInWords(request.schema.json)] : [];
  const messages = [...inWords, ...request.messages].flatMap(messagesOf);
  const options = {
    ...contextFor(messages, request),
    ...(request.maxTokens !== undefined && { num_predict: request.maxTokens }),
    ...(request.temperature !== undefined && temperature && { temperature: request.temperature }),
  };
  return {
    model,
    stream: true,
    messages,
    ...(request.schema && schema === 'native' && { format: request.schema.json }),
    ...(request.tools?.length && {
      tools: request.tools.map(({ name, description, input }) => ({
        type: 'function',
        function: { name, description, parameters: input },
      })),
    }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

/** Tokens that Ollama reads unless told otherwise; what is longer it cuts at the front without a word. */
const USUAL_CONTEXT = 4096;
const LARGEST_CONTEXT = 32_768;
/** Tokens left for the answer. */
const ANSWER = 1536;

function contextFor(messages: readonly Message[], { tools = [] }: ChatRequest): { num_ctx?: number } {
  const characters = JSON.stringify(messages.map(({ images: _, ...rest }) => rest)).length + JSON.stringify(tools).length;
  const pictures = messages.reduce((sum, { images = [] }) => sum + images.length, 0);
  const needed = Math.ceil(characters / 3) + pictures * 1500 + ANSWER;
  if (needed <= USUAL_CONTEXT) return {};
  let size = USUAL_CONTEXT;
  while (size < needed && size < LARGEST_CONTEXT) size *= 2;
  return { num_ctx: size };
}

interface Message {
  role: string;
  content: string;
  images?: string[];
  tool_calls?: { function: { name: string; arguments: unknown } }[];
  tool_name?: string;
}

function messagesOf({ role, content }: ChatMessage): Message[] {
  const parts: readonly ChatPart[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  const results = parts.flatMap((part): Message[] =>
    part.type === 'tool-result' ? [{ role: 'tool', content: part.output, tool_name: part.name }] : [],
  );
  const images = parts.flatMap((part) => (part.type === 'image' ? [base64(part.data)] : []));
  const calls = parts.flatMap((part) =>
    part.type === 'tool-call' ? [{ function: { name: part.name, arguments: part.input } }] : [],
  );
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
  const own = text !== '' || images.length > 0 || calls.length > 0;
  return [
    ...results,
    ...(own
      ? [{ role, content: text, ...(images.length > 0 && { images }), ...(calls.length > 0 && { tool_calls: calls }) }]
      : []),
  ];
}

interface Chunk {
  model?: string;
  /** `thinking` beside `content` is no part of the answer. */
  message?: { content?: string; tool_calls?: { function?: { name?: string; arguments?: unknown } }[] };
  done?: boolean;
  done_reason?: string;
  prompt_eval_count?: number;
  eval_count?: number;
  error?: string;
}

function* heardIn(chunk: Chunk, number: { of: number }): Generator<Heard> {
  const { model, message, done, done_reason, prompt_eval_count, eval_count, error } = chunk;
  if (error) return yield { type: 'failed', words: error };
  yield { type: 'about', model };
  if (message?.content) yield { type: 'text', delta: message.content };
  for (const { function: call } of message?.tool_calls ?? [])
    yield { type: 'call', at: number.of++, name: call?.name ?? '', value: call?.arguments ?? {} };
  if (!done) return;
  yield {
    type: 'usage',
    usage: {
      ...(prompt_eval_count !== undefined && { inputTokens: prompt_eval_count }),
      ...(eval_count !== undefined && { outputTokens: eval_count }),
    },
  };
  if (done_reason === 'length') yield { type: 'finish', finish: 'length' };
  yield { type: 'end' };
}
