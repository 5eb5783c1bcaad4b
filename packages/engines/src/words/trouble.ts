/** What a chat server's refusal means for whoever called it. No key is ever in a message, even where the server repeats it. */
import { AtelierError, type ErrorCode } from '@atelier/spec';
import { retryAfterOf } from '../generators/retry.ts';
import type { Incoming } from '../net/exchange.ts';

const CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'no-key',
  402: 'out-of-credit',
  403: 'no-key',
  429: 'rate-limited',
};
const ADVICE: Readonly<Record<number, string>> = {
  401: 'Is the key right?',
  402: 'The account has nothing left.',
  403: 'The key may not use this model.',
  413: 'The question is too long, or the picture too large, for it.',
  429: 'Too many requests just now; try again later.',
};
/** Words by which providers refuse what was asked, rather than how. */
const REFUSING = /content[_ ]filter|content[_ ]policy|moderation|invalid_prompt|safety (?:system|filter)|flagged/i;
const NO_CREDIT = /insufficient_quota|billing_hard_limit|billing_not_active|credit balance|RESOURCE_EXHAUSTED.*billing/i;

export interface Where {
  name: string;
  base: string;
  key: string | undefined;
  advice: Readonly<Record<number, string>>;
}

export function httpTrouble(
  { status, headers }: Pick<Incoming, 'status' | 'headers'>,
  body: string,
  { name, base, key, advice }: Where,
): AtelierError {
  const said = saidIn(body, key);
  const words = said ? `: “${said}”` : '';
  const host = hostIn(base);
  if (status >= 400 && status < 500 && REFUSING.test(body))
    return new AtelierError('refused', `${name} refused what was asked${words}.`, {
      refusal: { kind: 'prompt', words: said },
    });
  if (NO_CREDIT.test(body)) return new AtelierError('out-of-credit', `The ${name} account has nothing left${words}.`);
  const retryable = status === 408 || status === 429 || status >= 500;
  const after = retryAfterOf(headers, Date.now());
  const hint = advice[status] ?? ADVICE[status];
  return new AtelierError(
    CODES[status] ?? (retryable ? 'engine-failed' : 'not-taken'),
    `${name} at ${host} answered ${status}${words}.${hint ? ` ${hint}` : ''}`,
    { retryable, ...(retryable && after !== undefined && after > 0 && { retryAfter: after }) },
  );
}

export const hostIn = (base: string): string => new URL(base).host;

/** What a body says of itself, in one line, the key taken out. */
export function saidIn(body: string, key: string | undefined): string {
  return plain(wordsIn(body), key);
}

function wordsIn(body: string): string {
  try {
    const value = JSON.parse(body) as unknown;
    // Gemini wraps the errors of a stream in a list.
    const found = (Array.isArray(value) ? value[0] : value) as
      | { error?: { message?: unknown } | string; message?: unknown; detail?: unknown }
      | null
      | undefined;
    const error = typeof found?.error === 'string' ? found.error : found?.error?.message;
    const text = error ?? found?.message ?? found?.detail;
    return typeof text === 'string' ? text : body;
  } catch {
    // Not JSON: as it stands.
    return body;
  }
}

/** One line of at most 300 characters, without markup, control characters and the key. */
export const plain = (text: string, key: string | undefined): string =>
  withoutKey(text, key)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300);

const withoutKey = (text: string, key: string | undefined): string => (key ? text.replaceAll(key, '[key]') : text);
