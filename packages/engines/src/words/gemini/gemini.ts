/**
 * Google's Gemini (`POST /v1beta/models/{model}:streamGenerateContent?alt=sse`). Schemas go as `responseJsonSchema`. Request and chunk
 * shapes: types of the `@google/genai` package 2.32.0, read on 2026-11-28.
 */
import type { ChatFinish, ChatMessage, ChatPart, ChatRequest } from '@atelier/spec';
import { serverEvents } from '../../net/events.ts';
import { OFFICIAL } from '../../official.ts';
import type { ChatAdapter, Form, Heard, Question } from '../adapter.ts';
import { base64 } from '../base64.ts';
import { checkedPlace } from '../place.ts';
import { schemaInWords, strict } from '../schema-forms.ts';

export interface GeminiChat {
  key: string;
  model?: string | undefined;
  /** Before `/v1beta`. */
  baseUrl?: string | undefined;
}

/** Current on 2026-11-28. */
const DEFAULT_MODEL = 'gemini-3.8-flash';

export function geminiChat({ key, model = DEFAULT_MODEL, baseUrl = OFFICIAL.gemini }: GeminiChat): ChatAdapter {
  const { base, local } = checkedPlace(baseUrl.replace(/\/v1beta\/*$/, ''), { setting: 'GEMINI_BASE_URL', key });
  return {
    id: 'gemini',
    name: 'Gemini',
    model,
    base,
    // In a header and never in the address, where logs would keep it.
    secret: { header: 'x-goog-api-key', value: key, key },
    capabilities: { schema: 'native', tools: true, images: true, cost: 'paid', local },
    advice: {
      400: 'A key that is not valid is also answered with 400 here: is GEMINI_API_KEY right?',
      401: 'Is GEMINI_API_KEY right?',
      404: 'Is there such a model (--writer gemini:<model>)?',
    },
    ask: (request, form) => ({
      path: `/v1beta/models/${encodeURIComponent(model)}:streamGenerateContent?alt=sse`,
      body: bodyOf(request, form),
    }),
    listen,
    *whole(body) {
      const chunks = (Array.isArray(body) ? body : [body]) as Chunk[];
      if (!chunks.some((chunk) => chunk?.candidates ?? chunk?.promptFeedback ?? chunk?.error)) throw new TypeError('no answer');
      const number = { of: 0 };
      for (const chunk of chunks) yield* heardIn(chunk, number);
    },
  };
}

function bodyOf(request: ChatRequest, { schema, temperature }: Form): Question['body'] {
  const inWords = request.schema && schema === 'prompt' ? [schemaInWords(request.schema.json)] : [];
  const messages = [...inWords, ...request.messages];
  const system = messages.filter(({ role }) => role === 'system').flatMap(({ content }) => partsOf(content));
  const config = {
    ...(request.schema &&
      schema === 'native' && { responseMimeType: 'application/json', responseJsonSchema: strict(request.schema.json) }),
    ...(request.maxTokens !== undefined && { maxOutputTokens: request.maxTokens }),
    ...(request.temperature !== undefined && temperature && { temperature: request.temperature }),
  };
  return {
    ...(system.length > 0 && { systemInstruction: { parts: system } }),
    contents: turnsOf(messages),
    ...(Object.keys(config).length > 0 && { generationConfig: config }),
    ...(request.tools?.length && {
      tools: [
        {
          functionDeclarations: request.tools.map(({ name, description, input }) => ({
            name,
            description,
            parametersJsonSchema: input,
          })),
        },
      ],
    }),
  };
}

function turnsOf(messages: readonly ChatMessage[]): { role: string; parts: Record<string, unknown>[] }[] {
  const turns: { role: string; parts: Record<string, unknown>[] }[] = [];
  for (const { role, content } of messages) {
    if (role === 'system') continue;
    const side = role === 'assistant' ? 'model' : 'user';
    const parts = partsOf(content);
    if (parts.length === 0) continue;
    const last = turns.at(-1);
    if (last?.role === side) last.parts.push(...parts);
    else turns.push({ role: side, parts });
  }
  return turns;
}

const partsOf = (content: ChatMessage['content']): Record<string, unknown>[] =>
  typeof content === 'string' ? (content === '' ? [] : [{ text: content }]) : content.map(partOf);

function partOf(part: ChatPart): Record<string, unknown> {
  switch (part.type) {
    case 'text':
      return { text: part.text };
    case 'image':
      return { inlineData: { mimeType: part.mime, data: base64(part.data) } };
    case 'tool-call': {
      const { thoughtSignature, id } = (part.kept ?? {}) as { thoughtSignature?: string; id?: string };
      // Calls without the signature they came with are refused by newer models.
      return {
        functionCall: { ...(id && { id }), name: part.name, args: part.input },
        ...(thoughtSignature && { thoughtSignature }),
      };
    }
    case 'tool-result': {
      const own = /^call-\d+$/.test(part.id);
      return {
        functionResponse: {
          ...(!own && { id: part.id }),
          name: part.name,
          response: part.failed ? { error: part.output } : { output: part.output },
        },
      };
    }
  }
}

interface Part {
  text?: string;
  thought?: boolean;
  thoughtSignature?: string;
  functionCall?: { id?: string; name?: string; args?: unknown };
}
interface Chunk {
  candidates?: { content?: { parts?: Part[] }; finishReason?: string; finishMessage?: string }[];
  promptFeedback?: { blockReason?: string; blockReasonMessage?: string };
  usageMetadata?: { promptTokenCount?: number; candidatesTokenCount?: number; thoughtsTokenCount?: number };
  modelVersion?: string;
  responseId?: string;
  error?: { code?: number; message?: string; status?: string };
}

async function* listen(body: AsyncIterable<Uint8Array>): AsyncGenerator<Heard> {
  const number = { of: 0 };
  for await (const { data } of serverEvents(body)) yield* heardIn(JSON.parse(data) as Chunk, number);
  // The stream has no word for its end: a finish reason, told before, is what makes it whole.
}

/** Refusals come as reasons in capitals; in words for people. */
const REASONS: Readonly<Record<string, string>> = {
  SAFETY: 'it was stopped by the safety filter',
  BLOCKLIST: 'it holds a word on a blocklist',
  PROHIBITED_CONTENT: 'it may hold prohibited content',
  SPII: 'it may hold personal data',
  RECITATION: 'it would have repeated a text word for word',
  IMAGE_SAFETY: 'the picture was stopped by the safety filter',
  JAILBREAK: 'it was taken for an attempt to get round the rules',
};
const FINISHES: Readonly<Record<string, ChatFinish>> = { STOP: 'stop', MAX_TOKENS: 'length' };
/** The model tried to call a tool and failed; nothing came of it. */
const BROKEN_CALLS = new Set(['MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL', 'TOO_MANY_TOOL_CALLS']);

function* heardIn(chunk: Chunk, number: { of: number }): Generator<Heard> {
  const { candidates, promptFeedback, usageMetadata, modelVersion, responseId, error } = chunk;
  if (error) return yield { type: 'failed', words: error.message ?? error.status ?? '', status: error.code ?? 500 };
  yield { type: 'about', requestId: responseId, model: modelVersion };
  if (promptFeedback?.blockReason) {
    yield { type: 'refusal', words: promptFeedback.blockReasonMessage ?? inWords(promptFeedback.blockReason) };
    yield { type: 'finish', finish: 'refused' };
  }
  const [candidate] = candidates ?? [];
  for (const { text, thought, thoughtSignature, functionCall } of candidate?.content?.parts ?? []) {
    if (functionCall) {
      const kept = { ...(thoughtSignature && { thoughtSignature }), ...(functionCall.id && { id: functionCall.id }) };
      yield {
        type: 'call',
        at: functionCall.id ?? number.of++,
        id: functionCall.id ?? '',
        name: functionCall.name ?? '',
        value: functionCall.args ?? {},
        ...(Object.keys(kept).length > 0 && { kept }),
      };
    } else if (text && !thought) yield { type: 'text', delta: text };
  }
  if (usageMetadata) {
    const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount = 0 } = usageMetadata;
    yield {
      type: 'usage',
      usage: {
        ...(promptTokenCount !== undefined && { inputTokens: promptTokenCount }),
        ...(candidatesTokenCount !== undefined && { outputTokens: candidatesTokenCount + thoughtsTokenCount }),
      },
    };
  }
  const reason = candidate?.finishReason;
  if (!reason || reason === 'FINISH_REASON_UNSPECIFIED' || reason === 'CONTINUATION') return;
  if (BROKEN_CALLS.has(reason))
    return yield {
      type: 'failed',
      words: candidate?.finishMessage ?? 'it could not put its call of a tool together',
      status: 500,
    };
  const finish = FINISHES[reason] ?? 'refused';
  if (finish === 'refused') yield { type: 'refusal', words: candidate?.finishMessage ?? inWords(reason) };
  yield { type: 'finish', finish };
}

const inWords = (reason: string): string => REASONS[reason] ?? reason.toLowerCase().replaceAll('_', ' ');
