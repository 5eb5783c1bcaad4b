/** The chat model that a person has set up, in the environment; none is needed for anything. */
import { AtelierError, type ChatModel } from '@atelier/spec';
import type { Surroundings } from '../registry.ts';
import { chatModelFrom } from './chat-model-from.ts';
import { compatibleChat } from './openai-compatible/openai-compatible.ts';

/** Where Ollama listens. */
const USUAL_URL = 'http://127.0.0.1:11434/v1';

/**
 * By ATELIER_CHAT_MODEL, ATELIER_CHAT_URL (this machine's Ollama where absent) and ATELIER_CHAT_KEY; undefined where nothing is set.
 * @throws AtelierError `usage` where it is set up by halves
 */
export function chatModelOf({ env, door }: Surroundings): ChatModel | undefined {
  const [url, model, key] = [env.ATELIER_CHAT_URL, env.ATELIER_CHAT_MODEL, env.ATELIER_CHAT_KEY].map(
    (value) => value?.trim() || undefined,
  );
  if (url === undefined && model === undefined) return undefined;
  if (model === undefined)
    throw new AtelierError(
      'usage',
      'ATELIER_CHAT_URL is set, but not which model: set ATELIER_CHAT_MODEL, for example to llama3.2.',
    );
  return chatModelFrom(
    compatibleChat({ url: url ?? USUAL_URL, model, ...(key !== undefined && { key }) }),
    door ? { door } : {},
  );
}

/** @throws AtelierError `no-chat-model` */
export function requiredChatModel(around: Surroundings): ChatModel {
  const model = chatModelOf(around);
  if (model) return model;
  throw new AtelierError(
    'no-chat-model',
    'No chat model is set up. Set ATELIER_CHAT_MODEL, and ATELIER_CHAT_URL where it is not the Ollama of this machine, or name one: --writer ollama, openai, anthropic, gemini …; docs/chat-models.md shows how.',
  );
}
