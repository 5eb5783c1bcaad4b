/** What OpenAI's chat completions answer, whole or as a stream. */
import type { ChatFinish } from '@atelier/spec';
import { serverEvents } from '../../net/events.ts';
import type { Heard } from '../adapter.ts';

interface Piece {
  content?: string | { type?: string; text?: string }[] | null;
  refusal?: string | null;
  tool_calls?: { index?: number; id?: string; function?: { name?: string; arguments?: string | object } }[] | null;
  // `reasoning_content` and `reasoning` are the model's thinking, and no part of the answer.
}
interface Body {
  id?: string;
  model?: string;
  choices?: { delta?: Piece; message?: Piece; finish_reason?: string | null }[];
  /** `cost` in US dollars: OpenRouter's. */
  usage?: { prompt_tokens?: number; completion_tokens?: number; cost?: number } | null;
  error?: { message?: string; code?: unknown } | string | null;
}

export async function* streamedCompletions(body: AsyncIterable<Uint8Array>): AsyncGenerator<Heard> {
  for await (const { data } of serverEvents(body)) {
    if (data.trim() === '[DONE]') return yield { type: 'end' };
    yield* heardIn(JSON.parse(data) as Body, 'delta');
  }
}

export function* completionsIn(body: unknown): Generator<Heard> {
  const known = body as Body | null;
  if (!Array.isArray(known?.choices) && !known?.error) throw new TypeError('no completion');
  yield* heardIn(known, 'message');
  yield { type: 'end' };
}

const FINISHES: Readonly<Record<string, ChatFinish>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'refused',
};

function* heardIn({ id, model, choices, usage, error }: Body, piece: 'delta' | 'message'): Generator<Heard> {
  if (error) {
    const status = typeof error === 'object' && typeof error.code === 'number' ? error.code : 500;
    return yield { type: 'failed', words: typeof error === 'string' ? error : (error.message ?? ''), status };
  }
  yield { type: 'about', requestId: id, model };
  if (usage) {
    const { prompt_tokens: inputTokens, completion_tokens: outputTokens, cost } = usage;
    yield {
      type: 'usage',
      usage: {
        ...(inputTokens !== undefined && { inputTokens }),
        ...(outputTokens !== undefined && { outputTokens }),
        ...(typeof cost === 'number' && { cost: { amount: cost, currency: 'USD', basis: 'reported' } }),
      },
    };
  }
  const [choice] = choices ?? [];
  if (!choice) return;
  const { content, refusal, tool_calls } = choice[piece] ?? {};
  const text = Array.isArray(content) ? content.map((part) => part.text ?? '').join('') : content;
  if (text) yield { type: 'text', delta: text };
  if (refusal) yield { type: 'refusal', words: refusal };
  for (const [i, call] of (tool_calls ?? []).entries()) {
    const given = call.function?.arguments;
    yield {
      type: 'call',
      at: call.index ?? i,
      id: call.id ?? '',
      name: call.function?.name ?? '',
      ...(typeof given === 'object' ? { value: given } : { input: given ?? '' }),
    };
  }
  if (choice.finish_reason) yield { type: 'finish', finish: FINISHES[choice.finish_reason] ?? 'stop' };
}
