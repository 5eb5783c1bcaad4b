/**
 * Sending again, only where that can help and cannot cost twice: an error says so itself (`retryable`), which adapters set
 * for "too many requests", "busy" and connections that nobody accepted, never for a paid request whose fate is unknown.
 */
import { AtelierError } from '@atelier/spec';

/** Milliseconds before the second, third and fourth try, where the server names no time of its own. */
const PAUSES = [1000, 4000, 12_000] as const;
/** A server that asks for a longer pause than this is not waited for. */
const LONGEST_PAUSE = 120_000;

export async function withRetries<T>(attempt: () => Promise<T>, wait: (ms: number) => Promise<void>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const pause = PAUSES[tries];
      if (!(error instanceof AtelierError) || !error.retryable || pause === undefined) throw error;
      const asked = error.retryAfter ?? pause;
      if (asked > LONGEST_PAUSE) throw error;
      await wait(asked);
    }
  }
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 §10.2.3); `retry-after-ms` where a server is finer. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const fine = headers['retry-after-ms'];
  if (fine !== undefined && /^\d+$/.test(fine)) return Number(fine);
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
