/**
 * What one folder under `words/` brings: how a question is put to its server and how the answer is told. Everything else (sending, waiting,
 * stepping down, errors, limits, cancelling, gathering tool calls, leaving thoughts out) is `chatModelFrom(adapter)`'s, alike for all.
 */
import type { ChatCapabilities, ChatFinish, ChatRequest, ChatUsage, Warning } from '@atelier/spec';

/** What a question may have to do without, where a server or a model refuses it. */
export interface Form {
  /** `prompt`: the schema goes along in words. */
  schema: 'native' | 'prompt';
  temperature: boolean;
  /** Asking for the tokens used at the end of a stream. */
  usage: boolean;
}

export interface Question {
  /** Behind the adapter's base address. */
  path: string;
  body: Readonly<Record<string, unknown>>;
  /** What was left out or changed because the request asks for more than this server takes. */
  warnings?: readonly Warning[];
}

/** A piece of an answer, in whatever order and however often a server tells it. */
export type Heard =
  | { type: 'text'; delta: string }
  /** A tool is asked for; `at` tells several apart, `input` comes in pieces of JSON, `value` whole. */
  | { type: 'call'; at: string | number; id?: string; name?: string; input?: string; value?: unknown; kept?: unknown }
  | { type: 'refusal'; words: string }
  | { type: 'finish'; finish: ChatFinish }
  | { type: 'usage'; usage: ChatUsage }
  | { type: 'about'; requestId?: string | undefined; model?: string | undefined }
  /** The server says that it failed, in mid-answer. */
  | { type: 'failed'; words: string; status?: number; refused?: boolean }
  /** It is complete; an answer that stops without it was cut. */
  | { type: 'end' };

export interface ChatAdapter {
  /** `anthropic`, … */
  id: string;
  /** As shown to people: `Anthropic`. */
  name: string;
  model: string;
  /** Without a slash at the end. */
  base: string;
  /** Name of the header that carries the key, and its value. */
  secret?: { header: string; value: string; key: string } | undefined;
  headers?: Readonly<Record<string, string>>;
  capabilities: ChatCapabilities;
  /** Where to put what is missing: `Set ANTHROPIC_API_KEY.` and the like, by status. */
  advice?: Readonly<Record<number, string>>;
  ask(request: ChatRequest, form: Form): Question;
  /** An answer that streams. @throws SyntaxError where an event is no JSON */
  listen(body: AsyncIterable<Uint8Array>): AsyncIterable<Heard>;
  /** An answer that came whole, as JSON. */
  whole(body: unknown): Iterable<Heard>;
}
