/** From an HTTP answer that is no success to an error a person can act on. Adapters give the provider's words and say what was refused. */
import { AtelierError, type Refusal } from '@atelier/spec';
import { retryAfterOf } from './retry.ts';

export interface Failure {
  /** As shown: `OpenAI`. */
  engine: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The provider's own words, cut to a readable length by the adapter. */
  words: string;
  refusal?: Refusal['kind'] | undefined;
  outOfCredit?: boolean;
  /** Whether a failed attempt costs nothing, so that a server fault may be tried again. */
  free?: boolean;
}

export function failureOf({
  engine,
  status,
  headers,
  words,
  refusal,
  outOfCredit = false,
  free = false,
}: Failure): AtelierError {
  const said = words ? ` It says: “${words}”` : '';
  if (refusal === 'safety-down')
    return new AtelierError(
      'engine-failed',
      `${engine}'s safety service is not answering; the idea itself was not refused.${said}`,
      {
        retryable: true,
        refusal: { kind: refusal, words },
      },
    );
  if (refusal)
    return new AtelierError('refused', `${engine} will not draw this (${OBJECTS[refusal]}).${said}`, {
      refusal: { kind: refusal, words },
    });
  if (outOfCredit || status === 402)
    return new AtelierError('out-of-credit', `The ${engine} account has no credit left for this. Nothing was drawn.${said}`);
  if (status === 401)
    return new AtelierError('no-key', `${engine} does not accept the key. Check it with \`atelier doctor\`.${said}`);
  if (status === 403) return new AtelierError('no-key', `This ${engine} key may not do that.${said}`);
  if (status === 429) {
    const after = retryAfterOf(headers, Date.now());
    return new AtelierError('rate-limited', `${engine} takes no more requests just now.${said}`, {
      retryable: true,
      ...(after !== undefined && { retryAfter: after }),
    });
  }
  if (status === 503) {
    const after = retryAfterOf(headers, Date.now());
    return new AtelierError('engine-failed', `${engine} is overloaded or down (503).${said}`, {
      retryable: true,
      ...(after !== undefined && { retryAfter: after }),
    });
  }
  if (status >= 500)
    return new AtelierError(
      free ? 'engine-failed' : 'unknown-fate',
      free
        ? `${engine} failed (${status}).${said}`
        : `${engine} failed after it had taken the request (${status}). It may have been charged; it was not sent again.${said}`,
      { retryable: free },
    );
  return new AtelierError('not-taken', `${engine} does not take this request (${status}).${said}`);
}

const OBJECTS: Readonly<Record<Exclude<Refusal['kind'], 'safety-down'>, string>> = {
  prompt: 'it objects to the words',
  picture: 'it objects to the picture that came out, or to one that was sent along',
  account: 'the account may not draw this',
};

/** The first few hundred characters of what a server said, on one line and without anything that looks like a key. */
export function readable(text: string): string {
  const line = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\b(?:(?:sk|key|pk|r8|fal|xai)(?:[-_]| (?=[\w.-]*\d))|Bearer[-_ ])[\w-]{8,}[\w.-]*/gi, '…')
    .trim();
  return line.length > 400 ? `${line.slice(0, 399)}…` : line;
}
