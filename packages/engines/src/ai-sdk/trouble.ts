/** What provider packages throw, as errors a person can act on. Never their own objects: those hold the whole request, pictures and all. */
import { AtelierError } from '@atelier/spec';
import { failureOf, readable } from '../generators/failure.ts';

interface Thrown {
  name?: string;
  message?: string;
  statusCode?: number;
  responseHeaders?: Record<string, string>;
  responseBody?: string;
  cause?: unknown;
  lastError?: unknown;
}

const REFUSING = /moderat|content[_ -]?(?:policy|filter)|nsfw|safety (?:system|filter)|flagged|sensitive content/i;

export function troubleOf(error: unknown, name: string, secrets: readonly string[], paid: boolean): AtelierError {
  const own = ownIn(error);
  if (own) return own;
  const thrown = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as Thrown;
  const words = readable(without(secrets, wordsIn(thrown)));
  if (thrown.name === 'AI_LoadAPIKeyError' || thrown.name === 'AI_LoadSettingError')
    return new AtelierError('no-key', `${name} is missing a setting: ${words}`);
  if (thrown.name === 'AI_NoSuchModelError') return new AtelierError('not-taken', `${name} has no such model: ${words}`);
  if (thrown.name === 'AI_UnsupportedFunctionalityError')
    return new AtelierError('not-taken', `${name} cannot do that: ${words}`);
  const refusal = REFUSING.test(words) ? ('prompt' as const) : undefined;
  if (thrown.statusCode !== undefined)
    return failureOf({
      engine: name,
      status: thrown.statusCode,
      headers: thrown.responseHeaders ?? {},
      words,
      refusal: thrown.statusCode < 500 ? refusal : undefined,
      outOfCredit: /insufficient_quota|credit balance|payment required/i.test(words),
      free: !paid,
    });
  if (refusal)
    return new AtelierError('refused', `${name} will not draw this. It says: “${words}”`, {
      refusal: { kind: refusal, words },
    });
  return new AtelierError(
    paid ? 'unknown-fate' : 'engine-failed',
    `${name} failed: ${words || 'without a word'}.${paid ? ' It may have been charged; it was not sent again.' : ''}`,
  );
}

/** Our own error, however deep it was wrapped. */
function ownIn(error: unknown): AtelierError | undefined {
  let each: unknown = error;
  for (let depth = 0; depth < 6 && each; depth++) {
    if (each instanceof AtelierError) return each;
    const { cause, lastError } = each as Thrown;
    each = cause ?? lastError;
  }
  return undefined;
}

function wordsIn({ message = '', responseBody }: Thrown): string {
  try {
    const body = JSON.parse(responseBody ?? '') as {
      error?: { message?: unknown } | string;
      message?: unknown;
      detail?: unknown;
    };
    const said = typeof body.error === 'string' ? body.error : (body.error?.message ?? body.message ?? body.detail);
    if (typeof said === 'string') return said;
  } catch {
    // No JSON: the package's own words.
  }
  return message;
}

const without = (secrets: readonly string[], text: string): string =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '[key]'), text);
