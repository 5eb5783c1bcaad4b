/** Asking a local server what it has, before anything is sent to a model. */
import { AtelierError } from '@atelier/spec';
import { jsonOf, textOf } from '../generators/reply.ts';
import type { Door } from '../net/door.ts';

const PATIENCE_MS = 3000;

/** The JSON at an address; undefined where there is none. @throws AtelierError `unreachable`, `offline`, `interrupted` */
export async function asked(url: string, door: Door, signal?: AbortSignal): Promise<unknown> {
  try {
    const answer = await door.request(url, {
      purpose: 'ask which models there are',
      idleMs: PATIENCE_MS,
      totalMs: 2 * PATIENCE_MS,
      maxBytes: 4 << 20,
      ...(signal && { signal }),
    });
    const body = textOf(await answer.bytes());
    return answer.status >= 200 && answer.status < 300 ? jsonOf(body) : undefined;
  } catch (error) {
    if (error instanceof AtelierError && ['unreachable', 'offline', 'interrupted', 'refused-address'].includes(error.code))
      throw error;
    return undefined;
  }
}

export const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

export const records = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map(record).filter((each) => each !== undefined) : [];

/** No model that only makes vectors can talk. */
export const talks = (name: string): boolean => !/embed|rerank|whisper|bge-|minilm/i.test(name);
