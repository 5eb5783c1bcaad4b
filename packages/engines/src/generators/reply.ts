/** Reading what a server answered: leniently in what it adds, strictly in what is needed. */
import { AtelierError } from '@atelier/spec';
import { z } from 'zod';
import type { Incoming } from '../net/exchange.ts';

/** `undefined` where the text is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * A whole answer of a known shape.
 * @throws AtelierError `unknown-fate` where it came after a paid request (`paid`), else `bad-reply`
 */
export function replyOf<T>(schema: z.ZodType<T>, bytes: Uint8Array, { engine, paid }: { engine: string; paid: boolean }): T {
  const value = jsonOf(textOf(bytes));
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const why = value === undefined ? 'it is no JSON' : z.prettifyError(result.error).split('\n')[0];
  throw new AtelierError(
    paid ? 'unknown-fate' : 'bad-reply',
    `${engine}'s answer could not be read (${why}).${paid ? ' The picture may have been charged all the same.' : ''}`,
  );
}

export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replace(/^data:[^,]*,/, ''), 'base64'));

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const isSuccess = ({ status }: Incoming): boolean => status >= 200 && status < 300;
