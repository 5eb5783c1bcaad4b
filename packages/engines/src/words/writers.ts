/** Which chat models there are, by the names of `--writer`. Each is loaded only when it is asked for. */
import { AtelierError, type ChatModel } from '@atelier/spec';
import { AI_SDK_ROWS } from '../ai-sdk/rows.ts';
import { installCommand } from '../installed.ts';
import { openDoor } from '../net/door.ts';
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

const ROWS: readonly WriterRow[] = [
  {
    id: 'openai',
    name: 'OpenAI (Responses)',
    keys: ['OPENAI_API_KEY'],
    settings: ['OPENAI_CHAT_MODEL', 'OPENAI_BASE_URL'],
    local: false,
    checked: { against: 'schema', date: DATE },
    load: (model, around) =>
      through(around, async ({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_CHAT_MODEL }) =>
        (await import('./openai/openai.ts')).openaiChat({
          key: needed(OPENAI_API_KEY, 'OPENAI_API_KEY', 'openai'),
          model: model ?? (OPENAI_CHAT_MODEL || undefined),
          baseUrl: OPENAI_BASE_URL || undefined,
        }),
      ),
  },
  {
    id: 'anthropic',
    name: 'Anthropic (Messages)',
    keys: ['ANTHROPIC_API_KEY'],
    settings: ['ANTHROPIC_MODEL', 'ANTHROPIC_BASE_URL'],
    local: false,
    checked: { against: 'schema', date: DATE },
    load: (model, around) =>
      through(around, async ({ ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, ANTHROPIC_MODEL }) =>
        (await import('./anthropic/anthropic.ts')).anthropicChat({
          key: needed(ANTHROPIC_API_KEY, 'ANTHROPIC_API_KEY', 'anthropic'),
          model: model ?? (ANTHROPIC_MODEL || undefined),
          baseUrl: ANTHROPIC_BASE_URL || undefined,
        }),
      ),
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    keys: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    settings: ['GEMINI_CHAT_MODEL', 'GEMINI_BASE_URL'],
    local: false,
    checked: { against: 'schema', date: DATE },
    load: (model, around) =>
      through(around, async ({ GEMINI_API_KEY, GOOGLE_GENERATIVE_AI_API_KEY, GEMINI_BASE_URL, GEMINI_CHAT_MODEL }) =>
        (await import('./gemini/gemini.ts')).geminiChat({
          key: needed(GEMINI_API_KEY || GOOGLE_GENERATIVE_AI_API_KEY, 'GEMINI_API_KEY', 'gemini'),
          model: model ?? (GEMINI_CHAT_MODEL || undefined),
          baseUrl: GEMINI_BASE_URL || undefined,
        }),
      ),
  },
  {
    id: 'ollama',
    name: 'Ollama',
    keys: [],
    settings: ['OLLAMA_MODEL', 'OLLAMA_HOST'],
    local: true,
    checked: { against: 'documentation', date: DATE },
    load: (model, around, options) =>
      through(around, async ({ OLLAMA_HOST, OLLAMA_MODEL }) => {
        const [{ ollamaChat, OLLAMA_URL }, { ollamaModel, ollamaAddress }] = await Promise.all([
          import('./ollama/ollama.ts'),
          import('./ollama/ollama-models.ts'),
        ]);
        const baseUrl = ollamaAddress(OLLAMA_HOST || undefined) ?? OLLAMA_URL;
        const { base } = ollamaChat({ model: '', baseUrl });
        return ollamaChat({ model: model ?? (OLLAMA_MODEL || (await ollamaModel(base, around.door, options))), baseUrl });
      }),
  },
  {
    id: 'lmstudio',
    name: 'LM Studio',
    keys: [],
    settings: ['LMSTUDIO_MODEL', 'LMSTUDIO_BASE_URL'],
    local: true,
    checked: { against: 'documentation', date: DATE },
    load: (model, around, options) =>
      through(around, async ({ LMSTUDIO_BASE_URL, LMSTUDIO_MODEL }) => {
        const { lmStudioChat, lmStudioModel, LM_STUDIO_URL } = await import('./lm-studio/lm-studio.ts');
        const baseUrl = LMSTUDIO_BASE_URL || LM_STUDIO_URL;
        const { base } = lmStudioChat({ model: '', baseUrl });
        return lmStudioChat({ model: model ?? (LMSTUDIO_MODEL || (await lmStudioModel(base, around.door, options))), baseUrl });
      }),
  },
  {
    id: 'llamacpp',
    name: "llama.cpp's server",
    keys: [],
    settings: ['LLAMACPP_BASE_URL', 'LLAMACPP_API_KEY'],
    local: true,
    checked: { against: 'documentation', date: DATE },
    load: (model, around, options) =>
      through(around, async ({ LLAMACPP_BASE_URL, LLAMACPP_API_KEY }) => {
        const { llamaCppChat, llamaCppModel, LLAMA_CPP_URL } = await import('./llama-cpp/llama-cpp.ts');
        const baseUrl = LLAMACPP_BASE_URL || LLAMA_CPP_URL;
        const { base } = llamaCppChat({ model: '', baseUrl });
        return llamaCppChat({
          model: model ?? (await llamaCppModel(base, around.door, options)),
          key: LLAMACPP_API_KEY || undefined,
          baseUrl,
        });
      }),
  },
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
  throw new AtelierError('no-key', `--writer ${id} needs a key: set ${name}. Without one the built-in writer works.`);
}
