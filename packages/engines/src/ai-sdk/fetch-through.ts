/**
 * The door in the shape that provider packages ask for: a `fetch`. What they send goes the one way out, into the ledger and past the offline
 * switch. Addresses that are not the person's own setting must lead to the public internet, and no redirect carries a key elsewhere.
 */
import { AtelierError } from '@atelier/spec';
import type { Door } from '../net/door.ts';
import type { Outgoing } from '../net/exchange.ts';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface Through {
  purpose: string;
  /** Address that the person set, where they did: that one may be on this machine. */
  own?: string | undefined;
  idleMs?: number;
}

const METHODS = ['GET', 'POST', 'DELETE'] as const;
/** Headers that carry keys, by any provider's name for them. */
const SECRET = /auth|key|token|cookie|secret/i;

export function fetchThrough(door: Door, { purpose, own, idleMs }: Through): Fetch {
  const home = own === undefined ? undefined : new URL(own).origin;
  return async (input, init) => {
    const request = new Request(input, init);
    const method = METHODS.find((each) => each === request.method);
    if (!method) throw new AtelierError('not-taken', `A provider package asked for ${request.method}, which is not sent.`);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const headers = Object.fromEntries(request.headers);
    const outgoing: Outgoing = {
      method,
      headers,
      purpose,
      ...(body && { body }),
      reach: new URL(request.url).origin === home ? 'own' : 'foreign',
      // A plain download may be sent on; what has a body or a key may not.
      ...((method !== 'GET' || Object.keys(headers).some((name) => SECRET.test(name))) && { redirects: false }),
      signal: request.signal,
      ...(idleMs !== undefined && { idleMs }),
    };
    const answer = await door.request(request.url, outgoing);
    const bare = [204, 205, 304].includes(answer.status);
    if (bare) await answer.bytes();
    return new Response(bare ? null : streamOf(answer.stream()), { status: answer.status, headers: answer.headers });
  };
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
