/**
 * What every chat model offers, wherever it runs: messages in, a stream of events out, abortable. OpenAI, Anthropic, Gemini and local
 * servers sit behind it alike: what one of them lacks (schemas, tools, pictures) is said in `capabilities`, and its adapter makes do.
 */
import type { Cost } from './engine.ts';
import type { Warning } from './warning.ts';

export type ChatPart =
  | { type: 'text'; text: string }
  /** `data` are the bytes of a picture file; `mime` such as `image/png`. */
  | { type: 'image'; mime: string; data: Uint8Array }
  /** What the model asked for earlier, handed back to it so that it knows what `tool-result` answers. */
  | ToolCall
  | { type: 'tool-result'; id: string; name: string; output: string; failed?: boolean };

export interface ToolCall {
  type: 'tool-call';
  id: string;
  name: string;
  input: unknown;
  /** What the adapter wants handed back with it, unread by anyone else: signatures of thoughts and the like. */
  kept?: unknown;
}

export interface ChatMessage {
  /** `tool` carries results only. Instructions go first, as `system`; adapters that keep them apart take them out. */
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string | readonly ChatPart[];
}

/** JSON Schema 2020-12, plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A function that the model may ask for; who asked runs it and sends the result back. */
export interface ChatTool {
  /** Letters, digits, `_` and `-`, at most 64: what all of them take. */
  name: string;
  description: string;
  input: JsonSchema;
}

export interface ChatRequest {
  messages: readonly ChatMessage[];
  /**
   * The answer shall be one JSON value of this shape. Every property is required and none else allowed, so that it also suits the strict
   * modes; what may be missing is nullable. A model without schemas gets it in words. It is no promise: check what comes.
   */
  schema?: { name: string; json: JsonSchema };
  tools?: readonly ChatTool[];
  /** Of the answer. Default: the model's own. */
  maxTokens?: number;
  /** 0–2. Default: the model's own; left out, with a warning, where a model takes none. */
  temperature?: number;
}

/** Tokens of an answer that are reckoned with where nobody limits it: thoughts and all. */
export const LONGEST_REPLY = 8192;

export interface ChatUsage {
  inputTokens?: number;
  outputTokens?: number;
  /** As the provider says, else by its published price; absent where neither is known. */
  cost?: Cost;
}

/** Why an answer ended: complete, cut at a limit, a tool is asked for, or the provider would not. */
export type ChatFinish = 'stop' | 'length' | 'tool-calls' | 'refused';

export type ChatModelEvent = { type: 'text'; delta: string } | ToolCall | ChatDone;

export interface ChatDone {
  type: 'done';
  finish: ChatFinish;
  usage: ChatUsage;
  warnings: Warning[];
  /** The provider's own words. */
  refusal?: string;
  /** The provider's own number for the exchange, to quote where something is asked of it. */
  requestId?: string;
  /** The model that answered, as the server names it, where that is not the name it was asked for by. */
  model?: string;
}

export interface ChatCapabilities {
  /** `native`: the server holds answers to the schema; `prompt`: it is only asked to. */
  schema: 'native' | 'prompt';
  tools: boolean;
  images: boolean;
  cost: 'free' | 'paid';
  /** Whether what is said leaves this machine. */
  local: boolean;
}

export interface ChatModel {
  /** Of the adapter: `openai-compatible`, … */
  readonly id: string;
  /** Of the model, as it was asked for. */
  readonly model: string;
  readonly capabilities: ChatCapabilities;
  /**
   * What an answer may cost at most by published prices: its question, and `maxTokens` (else `LONGEST_REPLY`) of answer. `undefined`
   * where nobody publishes any: unknown, not nothing.
   */
  estimate?(request: ChatRequest): Cost | undefined;
  /**
   * Ends with `done`. Throws an `AtelierError`: `interrupted` when `signal` aborts; `no-key`, `out-of-credit`, `rate-limited`,
   * `refused`, `not-taken`, `unreachable`, `offline`, `bad-reply`, `unknown-fate`, `timed-out`, `engine-failed` otherwise, with
   * `retryable` where the same call may succeed later. No key is ever in a message.
   */
  chat(request: ChatRequest, options?: { signal?: AbortSignal }): AsyncIterable<ChatModelEvent>;
}
