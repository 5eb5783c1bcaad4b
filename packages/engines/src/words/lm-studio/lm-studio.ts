/** LM Studio: chat completions, and a list of its own (`/api/v0/models`) that says which models talk, see and are loaded. */
import { AtelierError } from '@atelier/spec';
import type { Door } from '../../net/door.ts';
import type { ChatAdapter } from '../adapter.ts';
import { asked, record, records, talks } from '../asking.ts';
import { compatibleChat } from '../openai-compatible/openai-compatible.ts';

export const LM_STUDIO_URL = 'http://127.0.0.1:1234/v1';

export const lmStudioChat = ({
  model,
  baseUrl = LM_STUDIO_URL,
}: {
  model: string;
  baseUrl?: string | undefined;
}): ChatAdapter =>
  compatibleChat(
    { url: baseUrl, model },
    {
      id: 'lmstudio',
      name: 'LM Studio',
      setting: 'LMSTUDIO_BASE_URL',
      advice: { 404: 'Is the model there? `lms ls` shows those that are.' },
    },
  );

/** The model to ask where none was named: one that is loaded, else the first. @throws AtelierError `unreachable`, `no-chat-model` */
export async function lmStudioModel(baseUrl: string, door: Door, { sees = false } = {}): Promise<string> {
  const origin = new URL(baseUrl).origin;
  const own = records(record(await asked(`${origin}/api/v0/models`, door))?.data).filter(({ type }) =>
    sees ? type === 'vlm' : type === 'llm' || type === 'vlm',
  );
  const best = own.find(({ state }) => state === 'loaded') ?? own[0];
  if (typeof best?.id === 'string') return best.id;
  const others = sees ? [] : records(record(await asked(`${origin}/v1/models`, door))?.data);
  const id = others.map((each) => each.id).find((each) => typeof each === 'string' && talks(each));
  if (typeof id === 'string') return id;
  throw new AtelierError(
    'no-chat-model',
    `LM Studio has no model that can ${sees ? 'see' : 'talk'}. Load one there, or name one: --writer lmstudio:<model>.`,
  );
}
