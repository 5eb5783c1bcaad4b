/**
 * llama.cpp's server: chat completions, answers held to a schema by a grammar. It has one model, whatever name it is asked for by, and is
 * known by `/props`, which only it has.
 */
import { AtelierError } from '@atelier/spec';
import type { Door } from '../../net/door.ts';
import type { ChatAdapter } from '../adapter.ts';
import { asked, record } from '../asking.ts';
import { compatibleChat } from '../openai-compatible/openai-compatible.ts';

export const LLAMA_CPP_URL = 'http://127.0.0.1:8080/v1';

export const llamaCppChat = ({
  model,
  key,
  baseUrl = LLAMA_CPP_URL,
}: {
  model: string;
  key?: string | undefined;
  baseUrl?: string | undefined;
}): ChatAdapter =>
  compatibleChat(
    { url: baseUrl, model, ...(key && { key }) },
    {
      id: 'llamacpp',
      name: "llama.cpp's server",
      setting: 'LLAMACPP_BASE_URL',
      advice: {
        401: 'It was started with --api-key: set LLAMACPP_API_KEY.',
        503: 'It is still loading its model.',
      },
    },
  );

/** Name of the model that it was started with. @throws AtelierError `unreachable`, `no-chat-model` */
export async function llamaCppModel(baseUrl: string, door: Door, { sees = false } = {}): Promise<string> {
  const props = record(await asked(`${new URL(baseUrl).origin}/props`, door));
  if (!props)
    throw new AtelierError(
      'no-chat-model',
      `What answers at ${new URL(baseUrl).host} is no llama.cpp server: it has no /props.`,
    );
  if (sees && record(props.modalities)?.vision !== true)
    throw new AtelierError(
      'no-chat-model',
      'The model of the llama.cpp server cannot see; start it with one that can (--mmproj).',
    );
  const { model_alias: alias, model_path: path } = props;
  if (typeof alias === 'string' && alias) return alias;
  return typeof path === 'string' && path ? (path.split(/[/\\]/).at(-1) ?? 'default') : 'default';
}
