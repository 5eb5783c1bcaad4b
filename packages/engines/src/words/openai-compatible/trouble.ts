/** What a chat server's refusal means for whoever called it. No key is ever in a message, even where the server repeats it. */
import { AtelierError, type ErrorCode } from '@atelier/spec';
import type { Incoming } from '../../net/exchange.ts';

const CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'no-key',
  402: 'out-of-credit',
  403: 'no-key',
  429: 'rate-limited',
};
const ADVICE: Readonly<Record<number, string>> = {
  401: 'Is ATELIER_CHAT_KEY right?',
  402: 'The account has nothing left.',
  403: 'The key may not use this model.',
  404: 'Is ATELIER_CHAT_URL the address that ends before /chat/completions, and does the server have that model?',
  429: 'Too many requests or no credit left; try again later.',
};

export function httpTrouble(response: Pick<Incoming, 'status' | 'headers'>, said: string, where: string): AtelierError {
  const { status, headers } = response;
  const after = Number(headers['retry-after']);
  const retryable = status === 408 || status === 429 || status >= 500;
  const words = said ? `: “${said}”` : '';
  const advice = ADVICE[status];
  return new AtelierError(
    CODES[status] ?? 'engine-failed',
    `The chat server at ${where} answered ${status}${words}.${advice ? ` ${advice}` : ''}`,
    {
      retryable,
      ...(retryable && after > 0 && { retryAfter: after * 1000 }),
    },
  );
}

/** What a body says of itself, in one line, the key taken out. */
export function saidIn(body: string, key: string | undefined): string {
  let text = body;
  try {
    const value = JSON.parse(body) as { error?: { message?: unknown } | string; message?: unknown; detail?: unknown };
    const error = typeof value.error === 'string' ? value.error : value.error?.message;
    text = String(error ?? value.message ?? value.detail ?? body);
  } catch {
    // Not JSON: as it stands.
  }
  return withoutKey(text, key)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

export const withoutKey = (text: string, key: string | undefined): string => (key ? text.replaceAll(key, '[key]') : text);
