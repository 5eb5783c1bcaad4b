/**
 * Which of Ollama's models to ask where none was named: the one used last that can talk (and see, where pictures go along). The list's shape is
 * that of the `ollama` package's types; `capabilities` in it stands in the server's documentation alone, so a list without them is taken, too.
 */
import { AtelierError } from '@atelier/spec';
import type { Door } from '../../net/door.ts';
import { asked, record, records, talks } from '../asking.ts';

/** @throws AtelierError `unreachable`, `no-chat-model` */
export async function ollamaModel(base: string, door: Door, { sees = false } = {}): Promise<string> {
  const models = records(record(await asked(`${base}/api/tags`, door))?.models).flatMap(({ name, capabilities }) => {
    const can = Array.isArray(capabilities) ? capabilities : undefined;
    const fits = can ? can.includes('completion') && (!sees || can.includes('vision')) : !sees && talks(String(name));
    return typeof name === 'string' && fits ? [name] : [];
  });
  const [first] = models;
  if (first) return first;
  throw new AtelierError(
    'no-chat-model',
    sees
      ? 'Ollama says of none of its models that it can see. Fetch one, for example `ollama pull llama3.2-vision`, or name one: --writer ollama:<model>.'
      : 'Ollama has no model to talk with yet. Fetch one, for example `ollama pull llama3.2`.',
  );
}

/** What OLLAMA_HOST may say: `0.0.0.0`, `host:port`, an address. */
export function ollamaAddress(host: string | undefined): string | undefined {
  if (!host) return undefined;
  const whole = /^https?:\/\//i.test(host) ? host : `http://${host}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url) return host;
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (!url.port && url.protocol === 'http:' && !/:\d+\/?$/.test(host)) url.port = '11434';
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
