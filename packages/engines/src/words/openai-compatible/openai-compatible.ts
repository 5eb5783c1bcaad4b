/**
 * Any server that speaks OpenAI's chat completions: Ollama, LM Studio, llama.cpp, vLLM, OpenRouter and many more. Streams; asks for JSON by
 * schema and, where a server knows none, in words.
 */
import type { ChatModel } from '@atelier/spec';
import { type Door, openDoor } from '../../net/door.ts';
import type { ChatAdapter } from '../adapter.ts';
import { chatModelFrom } from '../chat-model-from.ts';
import { checkedPlace } from '../place.ts';
import { completionsIn, streamedCompletions } from './completions.ts';
import { requestBody } from './request-body.ts';

export interface ChatServer {
  /** Before `/chat/completions`, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  key?: string;
  /** `prompt` for servers that are known to have no schemas; else it is found out. */
  schema?: 'native' | 'prompt';
}

/** Who it is, where that is known better. */
export interface Known {
  id: string;
  name: string;
  /** Name of the variable that holds the address. */
  setting: string;
  advice: ChatAdapter['advice'];
}

const ANY: Known = {
  id: 'openai-compatible',
  name: 'The chat server',
  setting: 'ATELIER_CHAT_URL',
  advice: {
    401: 'Is ATELIER_CHAT_KEY right?',
    404: 'Is ATELIER_CHAT_URL the address that ends before /chat/completions, and does the server have that model?',
  },
};

/** @throws AtelierError `usage` where the address cannot be meant, or would carry a key readable over the network */
export function compatibleChat({ url, model, key, schema = 'native' }: ChatServer, known: Known = ANY): ChatAdapter {
  const { base, local } = checkedPlace(url.replace(/\/chat\/completions\/*$/, ''), { setting: known.setting, key });
  return {
    id: known.id,
    name: known.name,
    model,
    base,
    ...(key && { secret: { header: 'authorization', value: `Bearer ${key}`, key } }),
    capabilities: { schema, tools: true, images: true, cost: local ? 'free' : 'paid', local },
    ...(known.advice && { advice: known.advice }),
    ask: (request, form) => ({ path: '/chat/completions', body: requestBody(request, { model, ...form }) }),
    listen: streamedCompletions,
    whole: completionsIn,
  };
}

/**
 * @param door the way out; without one only this machine can be reached
 * @throws AtelierError `usage`
 */
export const openaiCompatible = (server: ChatServer, door: Door = openDoor({ offline: true })): ChatModel =>
  chatModelFrom(compatibleChat(server), { door });
