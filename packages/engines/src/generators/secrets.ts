/**
 * Keys never show. A server may send one back, whole, in what it says of an error, in a rewritten prompt, in a job's number: all of
 * that is told to people and written into files.
 */
import { AtelierError } from '@atelier/spec';

/** Shorter ones would take ordinary words with them. */
const SHORTEST = 6;

/** `value` with every secret in its texts replaced, at any depth; bytes stay. */
export function withoutSecrets<T>(value: T, secrets: readonly string[]): T {
  const hidden = secrets.filter(({ length }) => length >= SHORTEST);
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return hidden.reduce((text, secret) => text.replaceAll(secret, '…'), part);
    if (Array.isArray(part)) return part.map(clean);
    if (part === null || typeof part !== 'object' || ArrayBuffer.isView(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, clean(each)]));
  };
  return hidden.length === 0 ? value : (clean(value) as T);
}

/** The same for an error: its message, and the provider's words. What caused it is left behind where it told a secret. */
export function errorWithoutSecrets(error: unknown, secrets: readonly string[]): Error {
  const known = error instanceof Error ? error : new Error(String(error));
  if (!(known instanceof AtelierError)) return new Error(withoutSecrets(known.message, secrets));
  const { code, message, exitStatus, retryable, retryAfter, refusal } = known;
  const clean = withoutSecrets({ message, refusal }, secrets);
  if (clean.message === message && clean.refusal?.words === refusal?.words) return known;
  return new AtelierError(code, clean.message, {
    exitStatus,
    retryable,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(clean.refusal && { refusal: clean.refusal }),
  });
}
