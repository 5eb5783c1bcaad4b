/**
 * llama.cpp inside this process, through the package `node-llama-cpp`, which a person installs (it is some hundred megabytes of builds). A
 * model is a GGUF file. Calls and what its grammars cannot hold: documentation and source of 3.22, read on 2026-11-23.
 */
import {
  AtelierError,
  type ChatMessage,
  type ChatModel,
  type ChatModelEvent,
  type ChatRequest,
  type JsonSchema,
} from '@atelier/spec';
import { Stream } from '../../generators/stream.ts';
import { importInstalled } from '../../installed.ts';
import { reshaped, schemaInWords } from '../schema-forms.ts';
import { WithoutThoughts } from '../thoughts.ts';

/** As much of the package as is used. */
interface Runtime {
  getLlama(options: object): Promise<Llama>;
  LlamaChatSession: new (options: object) => Session;
}
interface Llama {
  loadModel(options: object): Promise<{ createContext(options?: object): Promise<Context> }>;
  createGrammarForJsonSchema(schema: JsonSchema): Promise<unknown>;
}
interface Context {
  getSequence(): unknown;
  dispose(): Promise<void>;
}
interface Session {
  setChatHistory(history: object[]): void;
  prompt(text: string, options: object): Promise<string>;
}

export interface NodeLlamaCpp {
  /** Path of a GGUF file. */
  model: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Tokens; long enough for a question with its schema. */
const CONTEXT = 8192;
const NAME = 'node-llama-cpp';

export function nodeLlamaCpp({ model, env }: NodeLlamaCpp): ChatModel {
  let loading: Promise<{ runtime: Runtime; llama: Llama; loaded: Awaited<ReturnType<Llama['loadModel']>> }> | undefined;

  async function load() {
    const runtime = (await importInstalled(NAME, env, '--writer node-llama-cpp')) as unknown as Runtime;
    // Otherwise it may fetch and build llama.cpp by itself.
    const llama = await runtime.getLlama({ build: 'never', skipDownload: true, progressLogs: false });
    return { runtime, llama, loaded: await llama.loadModel({ modelPath: model }) };
  }

  return {
    id: NAME,
    model: model.split(/[/\\]/).at(-1) ?? model,
    capabilities: { schema: 'native', tools: false, images: false, cost: 'free', local: true },
    async *chat(request, { signal } = {}) {
      let context: Context | undefined;
      try {
        signal?.throwIfAborted();
        loading ??= load();
        const { runtime, llama, loaded } = await loading;
        context = await loaded.createContext({ contextSize: { max: CONTEXT } });
        signal?.throwIfAborted();
        const { history, last } = historyOf(request);
        const session = new runtime.LlamaChatSession({ contextSequence: context.getSequence() });
        session.setChatHistory(history);
        const grammar = request.schema && (await llama.createGrammarForJsonSchema(forGrammar(request.schema.json)));
        yield* told(session, last, { request, grammar, signal });
      } catch (error) {
        if (signal?.aborted) throw new AtelierError('interrupted', 'Stopped while the chat model was answering.');
        loading = undefined;
        if (error instanceof AtelierError) throw error;
        const words = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : '';
        throw new AtelierError('engine-failed', `${NAME} could not answer with ${model}: ${words}`, { cause: error });
      } finally {
        await context?.dispose();
      }
    },
  };
}

async function* told(
  session: Session,
  text: string,
  { request, grammar, signal }: { request: ChatRequest; grammar: unknown; signal: AbortSignal | undefined },
): AsyncGenerator<ChatModelEvent> {
  const pieces = new Stream<string>();
  let trouble: unknown;
  const prompting = session
    .prompt(text, {
      ...(grammar !== undefined && { grammar }),
      ...(signal && { signal, stopOnAbortSignal: false }),
      ...(request.maxTokens !== undefined && { maxTokens: request.maxTokens }),
      ...(request.temperature !== undefined && { temperature: request.temperature }),
      onTextChunk: (piece: string) => pieces.push(piece),
    })
    .catch((error: unknown) => {
      trouble = error;
    })
    .finally(() => pieces.end());
  const thoughts = new WithoutThoughts();
  for await (const piece of pieces) {
    const delta = thoughts.take(piece);
    if (delta) yield { type: 'text', delta };
  }
  await prompting;
  if (trouble !== undefined) throw trouble;
  const rest = thoughts.rest();
  if (rest) yield { type: 'text', delta: rest };
  yield { type: 'done', finish: 'stop', usage: {}, warnings: [] };
}

/** Its own shape of a conversation: what was said before, and the last words of the person. The schema goes along in words too. */
function historyOf({ messages, schema }: ChatRequest): { history: object[]; last: string } {
  const all = [...(schema ? [schemaInWords(schema.json)] : []), ...messages];
  const at = all.findLastIndex(({ role }) => role === 'user');
  const system = all.filter(({ role }) => role === 'system').map(textOf);
  const before = all.slice(0, Math.max(0, at)).filter(({ role }) => role !== 'system');
  const last = all[at];
  return {
    history: [
      ...(system.length > 0 ? [{ type: 'system', text: system.join('\n\n') }] : []),
      ...before.map((message) =>
        message.role === 'assistant' ? { type: 'model', response: [textOf(message)] } : { type: 'user', text: textOf(message) },
      ),
    ],
    last: last ? textOf(last) : '',
  };
}

const textOf = ({ content }: ChatMessage): string =>
  typeof content === 'string'
    ? content
    : content.map((part) => (part.type === 'text' ? part.text : part.type === 'tool-result' ? part.output : '')).join('');

/** Its grammars know `oneOf`, but no `anyOf`; no limits on numbers and no patterns. */
const forGrammar = (schema: JsonSchema): JsonSchema =>
  reshaped(schema, (key) => {
    if (key === 'anyOf') return 'oneOf';
    return ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'pattern', 'required', 'default'].includes(key)
      ? undefined
      : key;
  });
