/** Which chat models there are, by the names of `--writer`. Each is loaded only when it is asked for. */
import { AtelierError, type ChatModel } from '@atelier/spec';
import { AI_SDK_ROWS } from '../ai-sdk/rows.ts';
import { installCommand } from '../installed.ts';
import { type Door, openDoor } from '../net/door.ts';
import type { Surroundings } from '../registry.ts';
import type { ChatAdapter } from './adapter.ts';

export interface WriterRow {
  id: string;
  /** As shown to people. */
  name: string;
  /** Variables that its key or address comes from; any of the first list will do, the rest is optional. */
  keys: readonly string[];
  settings: readonly string[];
  /** Runs on this machine unless told otherwise. */
  local: boolean;
  checked: { against: 'documentation' | 'schema' | 'recording' | 'live'; date: string };
  /** A package that the person installs. */
  needs?: { package: string; install: string };
  load(model: string | undefined, around: Required<Surroundings>, options: WriterOptions): Promise<ChatModel>;
}

export interface WriterOptions {
  /** A picture will go along. */
  sees?: boolean;
}

const DATE = '2026-11-28';

/** As much of an adapter's factory as a hosted one is asked. */
interface Hosted {
  key: string;
  model?: string | undefined;
  baseUrl?: string | undefined;
}

/** One with a key: `keys`, then variables for the model and for another address. */
const hosted = (
  id: string,
  name: string,
  keys: readonly [string, ...string[]],
  [model, address]: readonly [string, string],
  factory: () => Promise<(options: Hosted) => ChatAdapter>,
): WriterRow => ({
  id,
  name,
  keys,
  settings: [model, address],
  local: false,
  checked: { against: 'schema', date: DATE },
  load: (named, around) =>
    through(around, async (env) =>
      (await factory())({
        key: needed(keys.map((each) => env[each]).find(Boolean), keys[0], id),
        model: named ?? (env[model] || undefined),
        baseUrl: env[address] || undefined,
      }),
    ),
});

/** A server on this machine that is asked what it has: variables, and how it is reached with a model or asked for one. */
const local = (
  id: string,
  name: string,
  settings: readonly string[],
  against: WriterRow['checked']['against'],
  reach: (env: Surroundings['env']) => Promise<{
    model?: string | undefined;
    chat(model: string): ChatAdapter;
    first(base: string, door: Door, options: WriterOptions): Promise<string>;
  }>,
): WriterRow => ({
  id,
  name,
  keys: [],
  settings,
  local: true,
  checked: { against, date: DATE },
  load: (named, around, options) =>
    through(around, async (env) => {
      const { model, chat, first } = await reach(env);
      const wanted = named ?? (model || undefined);
      return chat(wanted ?? (await first(chat('').base, around.door, options)));
    }),
});

const ROWS: readonly WriterRow[] = [
  hosted(
    'openai',
    'OpenAI (Responses)',
    ['OPENAI_API_KEY'],
    ['OPENAI_CHAT_MODEL', 'OPENAI_BASE_URL'],
    async () => (await import('./openai/openai.ts')).openaiChat,
  ),
  hosted(
    'anthropic',
    'Anthropic (Messages)',
    ['ANTHROPIC_API_KEY'],
    ['ANTHROPIC_MODEL', 'ANTHROPIC_BASE_URL'],
    async () => (await import('./anthropic/anthropic.ts')).anthropicChat,
  ),
  hosted(
    'gemini',
    'Google Gemini',
    ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ['GEMINI_CHAT_MODEL', 'GEMINI_BASE_URL'],
    async () => (await import('./gemini/gemini.ts')).geminiChat,
  ),
  local('ollama', 'Ollama', ['OLLAMA_MODEL', 'OLLAMA_HOST'], 'schema', async ({ OLLAMA_HOST, OLLAMA_MODEL }) => {
    const [{ ollamaChat, OLLAMA_URL }, { ollamaModel, ollamaAddress }] = await Promise.all([
      import('./ollama/ollama.ts'),
      import('./ollama/ollama-models.ts'),
    ]);
    const baseUrl = ollamaAddress(OLLAMA_HOST || undefined) ?? OLLAMA_URL;
    return { model: OLLAMA_MODEL, chat: (model) => ollamaChat({ model, baseUrl }), first: ollamaModel };
  }),
  local('lmstudio', 'LM Studio', ['LMSTUDIO_MODEL', 'LMSTUDIO_BASE_URL'], 'documentation', async (env) => {
    const { lmStudioChat, lmStudioModel, LM_STUDIO_URL } = await import('./lm-studio/lm-studio.ts');
    const baseUrl = env.LMSTUDIO_BASE_URL || LM_STUDIO_URL;
    return { model: env.LMSTUDIO_MODEL, chat: (model) => lmStudioChat({ model, baseUrl }), first: lmStudioModel };
  }),
  local('llamacpp', "llama.cpp's server", ['LLAMACPP_BASE_URL', 'LLAMACPP_API_KEY'], 'documentation', async (env) => {
    const { llamaCppChat, llamaCppModel, LLAMA_CPP_URL } = await import('./llama-cpp/llama-cpp.ts');
    const baseUrl = env.LLAMACPP_BASE_URL || LLAMA_CPP_URL;
    const key = env.LLAMACPP_API_KEY || undefined;
    return { chat: (model) => llamaCppChat({ model, key, baseUrl }), first: llamaCppModel };
  }),
  {
    id: 'node-llama-cpp',
    name: 'llama.cpp in this process',
    needs: { package: 'node-llama-cpp', install: installCommand('node-llama-cpp') },
    keys: [],
    settings: ['ATELIER_GGUF'],
    local: true,
    checked: { against: 'documentation', date: DATE },
    load: async (model, { env }) => {
      const file = model ?? env.ATELIER_GGUF;
      if (!file)
        throw new AtelierError(
          'no-chat-model',
          'Which model? Name a GGUF file: --writer node-llama-cpp:/path/to/model.gguf, or set ATELIER_GGUF.',
        );
      return (await import('./node-llama-cpp/node-llama-cpp.ts')).nodeLlamaCpp({ model: file, env });
    },
  },
  {
    id: 'chat',
    name: 'any server with chat completions',
    keys: ['ATELIER_CHAT_MODEL'],
    settings: ['ATELIER_CHAT_URL', 'ATELIER_CHAT_KEY'],
    local: true,
    checked: { against: 'schema', date: DATE },
    load: async (model, around) => {
      const { requiredChatModel } = await import('./chat-model-of.ts');
      return requiredChatModel(model ? { ...around, env: { ...around.env, ATELIER_CHAT_MODEL: model } } : around);
    },
  },
];

const FAMILY: readonly WriterRow[] = AI_SDK_ROWS.flatMap((row) =>
  row.chat
    ? [
        {
          id: row.id,
          name: `${row.name} (through ${row.package})`,
          keys: row.needs.flatMap((option) => row.options[option] ?? []),
          settings: [],
          local: false,
          checked: { against: 'documentation', date: DATE } as const,
          needs: { package: row.package, install: installCommand(row.package) },
          load: async (model, around) => (await import('../ai-sdk/chat.ts')).aiSdkChat(row, model, around),
        } satisfies WriterRow,
      ]
    : [],
);

export const writerRows = (): readonly WriterRow[] => [...ROWS, ...FAMILY];
export const writerIds = (): readonly string[] => writerRows().map(({ id }) => id);

/**
 * @param spec `openai`, `ollama:llama3.2:3b`: a name, and after the first colon which of its models
 * @throws AtelierError `usage`, `no-key`, `no-chat-model`, `unreachable`, `not-installed`
 */
export async function writerNamed(spec: string, around: Surroundings, options: WriterOptions = {}): Promise<ChatModel> {
  const [id = '', ...rest] = spec.split(':');
  const row = writerRows().find((each) => each.id === id);
  if (!row) throw new AtelierError('usage', `There is no writer “${id}”. Writers: built-in, ${writerIds().join(', ')}.`);
  const model = rest.join(':').trim() || undefined;
  return row.load(model, { env: around.env, door: around.door ?? openDoor({ offline: true }) }, options);
}

async function through(
  { env, door }: Required<Surroundings>,
  load: (env: Surroundings['env']) => Promise<ChatAdapter>,
): Promise<ChatModel> {
  const { chatModelFrom } = await import('./chat-model-from.ts');
  return chatModelFrom(await load(env), { door });
}

function needed(key: string | undefined, name: string, id: string): string {
  if (key?.trim()) return key.trim();
  throw new AtelierError(
    'no-key',
    `--writer ${id} needs a key: atelier keys set ${name}, or set ${name}. Without one the built-in writer works.`,
  );
}
