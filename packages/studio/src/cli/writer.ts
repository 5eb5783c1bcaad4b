/** Who adds to an idea: the built-in writer, or a chat model that a person has. */
import type { Variation } from '@atelier/prompt';
import { AtelierError, type Brief, type ChatModel, type Liberty, type Warning } from '@atelier/spec';
import { Option } from 'commander';
import type { Written } from '../use-cases/provenance.ts';
import type { Start } from '../use-cases/understand.ts';

/** `built-in`, or a chat model by name: `ollama`, `openai:gpt-5.4-mini`. */
export type Writer = string;

export const writerOption = (): Option =>
  new Option(
    '--writer <who>',
    'who adds to the idea: built-in, or a chat model: openai, anthropic, gemini, ollama, lmstudio, llamacpp, chat … with :model behind it where it is to be another',
  ).default('built-in');

export const isModel = (writer: Writer | undefined): writer is Writer => writer !== undefined && writer !== 'built-in';

export interface Circumstances {
  offline?: boolean | undefined;
  /** US dollars for the whole command. */
  maxCost?: number | undefined;
  /** Receipts are not said one by one, as in a conversation. */
  quiet?: boolean;
  /** A picture will go along. */
  sees?: boolean;
}

/** What keeps a model that is set up from being asked just now; the work goes on without it. */
const AWAY = new Set(['unreachable', 'offline', 'timed-out', 'bad-reply']);

/**
 * A server that is away is a model whose every answer is that it is away: what was asked for is done without it, with a note.
 * @throws AtelierError where it is not, or wrongly, set up
 */
export async function chatModel(
  writer: Writer = 'chat',
  { offline, maxCost, quiet = false, sees = false }: Circumstances = {},
): Promise<ChatModel> {
  const { writerNamed } = await import('@atelier/engines');
  const { around, withKeys } = await import('./around.ts');
  const place = await withKeys(around({ offline }), writer.split(':')[0] ?? '');
  try {
    const { paidFor } = await import('./costs.ts');
    return paidFor(await writerNamed(writer, place, { sees }), place, { maxCost, quiet });
  } catch (error) {
    if (!(error instanceof AtelierError) || !AWAY.has(error.code)) throw error;
    return {
      id: writer.split(':')[0] ?? writer,
      model: writer,
      capabilities: { schema: 'prompt', tools: false, images: false, cost: 'free', local: true },
      // biome-ignore lint/correctness/useYield: all it has to say is why it cannot.
      async *chat() {
        throw error;
      },
    };
  }
}

interface How extends Circumstances {
  seed: number;
  liberty?: Liberty | undefined;
  signal?: AbortSignal;
}

export interface Begun {
  start: Start;
  written?: Written;
}

/** The start as it is, or written by the chat model; what the model may not add is said on standard error. */
export async function startBy(
  writer: Writer | undefined,
  start: Start,
  { seed, liberty, signal, offline, maxCost }: How,
): Promise<Begun> {
  if (!isModel(writer)) return { start };
  const { composeWith } = await import('../use-cases/compose-with.ts');
  const { brief, warnings, written } = await whileShown(writer, { offline, maxCost }, (model, onPartial) =>
    composeWith(model, start, { seed, onPartial, ...(liberty && { liberty }), ...(signal && { signal }) }),
  );
  say(warnings);
  return { start: { brief }, ...(written && { written }) };
}

/** So many different ways by the chat model, to paint one each. */
export async function waysBy(
  writer: Writer,
  start: Start,
  count: number,
  { offline, maxCost, seed, liberty, signal }: How,
): Promise<{ ways: Variation[]; written?: Written }> {
  const { waysWith } = await import('../use-cases/compose-with.ts');
  const { ways, warnings, written } = await whileShown(writer, { offline, maxCost }, (model) =>
    waysWith(model, start, count, { seed, ...(liberty && { liberty }), ...(signal && { signal }) }),
  );
  say(warnings);
  return { ways, ...(written && { written }) };
}

/** Asks it, and shows on a terminal that it is asked and what has come so far. */
export async function whileShown<T>(
  writer: Writer,
  circumstances: Circumstances,
  work: (model: ChatModel, onPartial: (brief: Brief) => void) => Promise<T>,
): Promise<T> {
  const model = await chatModel(writer, circumstances);
  const { partialLine } = await import('./partial-line.ts');
  const line = partialLine(model);
  try {
    return await work(model, line.show);
  } finally {
    line.clear();
  }
}

/** `of`: which of several, where there are some. */
export function say(warnings: readonly Warning[], of?: string): void {
  for (const { message } of warnings) process.stderr.write(`Note${of ? `, ${of}` : ''}: ${message}\n`);
}
