/**
 * The one way out. Every request of every adapter goes through `Door.request`; a guard fails on any other. Here stand the
 * offline switch, the ledger, the limits on time and size, and the check of where an address really leads: names are
 * resolved by the connection itself, so what was checked is what is connected to (no second look-up to rebind).
 */
import { lookup as systemLookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { AtelierError } from '@atelier/spec';
import { isLoopback, isPublic } from './addresses.ts';
import { connect, interrupted, lost, upgrade } from './connect.ts';
import type { Address, Incoming, Outgoing, Reach, Socket } from './exchange.ts';
import type { Ledger } from './ledger.ts';
import { handshakeKey, socketOf } from './socket.ts';

export interface DoorOptions {
  /** Refuses every connection beyond loopback. */
  offline?: boolean;
  ledger?: Ledger;
  /** Resolves names; replaced in tests. */
  lookup?: (host: string) => Promise<Address[]>;
}

export interface Door {
  readonly offline: boolean;
  /**
   * @throws AtelierError `offline`, `unreachable` (nothing was accepted: safe to send again), `unknown-fate` (the request
   *   went out and no whole answer came), `timed-out`, `bad-reply` (too large), `refused-address`, `interrupted`
   */
  request(url: string | URL, outgoing: Outgoing): Promise<Incoming>;
  /** A WebSocket at an http or https address. @throws AtelierError as `request` */
  socket(url: string | URL, outgoing: Pick<Outgoing, 'headers' | 'purpose' | 'signal' | 'idleMs'>): Promise<Socket>;
}

const MEBIBYTE = 1 << 20;
const LIMITS = { totalMs: 900_000, maxBytes: 64 * MEBIBYTE } as const;
const MAX_REDIRECTS = 3;

const systemNames = (host: string): Promise<Address[]> =>
  new Promise((resolve, reject) =>
    systemLookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  );

export function openDoor({ offline = false, ledger = () => {}, lookup = systemNames }: DoorOptions = {}): Door {
  /** What the ledger will say of a request, once it may be tried at all. */
  function entryFor(url: URL, { method = 'GET', purpose, body, signal }: Outgoing) {
    const sent = body === undefined ? 0 : Buffer.byteLength(body);
    const entry = { time: new Date().toISOString(), host: url.host, method, purpose, sent };
    const fail = (error: AtelierError): never => {
      ledger({ ...entry, received: 0, failed: error.code });
      throw error;
    };
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return fail(
        new AtelierError('refused-address', `Expected an http or https address, got ${url.protocol}//… for: ${purpose}.`),
      );
    if (url.username || url.password)
      return fail(
        new AtelierError(
          'refused-address',
          `The address of ${url.host} holds a name or password; put keys into the settings instead.`,
        ),
      );
    if (signal?.aborted) return fail(interrupted());
    return { entry, fail };
  }

  async function once(url: URL, outgoing: Outgoing): Promise<Incoming> {
    const { reach = 'own' } = outgoing;
    const { entry, fail } = entryFor(url, outgoing);
    const response = await connect(url, outgoing, checkedLookup(url, reach)).catch((error: AtelierError) => fail(error));
    return incoming(response, url, outgoing, (received, failed) =>
      ledger({ ...entry, received, status: response.statusCode ?? 0, ...(failed && { failed }) }),
    );
  }

  /** Resolves a name and refuses what it may not lead to, inside the connection's own look-up. */
  function checkedLookup(url: URL, reach: Reach): (host: string) => Promise<Address[]> {
    return async (host) => {
      const literal = isIP(host);
      // Even to ask for a name's address would be to send something out.
      if (offline && !literal && !/^(?:.*\.)?localhost\.?$/i.test(host)) throw shut(url);
      const found = literal ? [{ address: host, family: literal }] : await lookup(host);
      for (const { address } of found) {
        if (offline && !isLoopback(address)) throw shut(url);
        if (reach === 'foreign' && !isPublic(address))
          throw new AtelierError(
            'refused-address',
            `An address in a reply leads inside this network (${url.hostname} → ${address}); it was not opened.`,
          );
      }
      return found;
    };
  }

  return {
    offline,
    async request(address, outgoing) {
      let url = new URL(address);
      for (let hop = 0; ; hop++) {
        const answer = await once(url, outgoing);
        const location = answer.headers.location;
        if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer;
        await answer.bytes();
        // A redirect of an API could carry the key elsewhere; only plain downloads follow one, a few times.
        if (outgoing.reach !== 'foreign' || outgoing.redirects === false || hop >= MAX_REDIRECTS)
          throw new AtelierError(
            'bad-reply',
            `${url.host} answered with a redirect, which is not followed here (${outgoing.purpose}).`,
          );
        url = new URL(location, url);
      }
    },
    async socket(address, outgoing) {
      const url = new URL(address);
      const { entry, fail } = entryFor(url, outgoing);
      const key = handshakeKey();
      const opened = await upgrade(url, outgoing, checkedLookup(url, 'own'), key).catch((error: AtelierError) => fail(error));
      return socketOf(opened.answer, opened.stream, opened.head, key, (received) =>
        ledger({ ...entry, received, status: opened.answer.statusCode ?? 0 }),
      );
    },
  };
}

const shut = (url: URL) =>
  new AtelierError(
    'offline',
    `Working offline: nothing is sent to ${url.host}. Leave out --offline (or unset ATELIER_OFFLINE) to allow it.`,
  );

function incoming(
  response: IncomingMessage,
  url: URL,
  outgoing: Outgoing,
  over: (received: number, failed?: string) => void,
): Incoming {
  const { maxBytes = LIMITS.maxBytes, totalMs = LIMITS.totalMs, purpose, method = 'GET' } = outgoing;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  let received = 0;

  async function* stream(): AsyncGenerator<Uint8Array> {
    const clock = setTimeout(
      () =>
        response.destroy(
          new AtelierError('timed-out', `${url.host} took longer than ${Math.round(totalMs / 1000)} s (${purpose}).`),
        ),
      totalMs,
    );
    let failed: string | undefined;
    let whole = false;
    try {
      for await (const piece of response as AsyncIterable<Buffer>) {
        received += piece.length;
        if (received > maxBytes)
          throw new AtelierError(
            'bad-reply',
            `${url.host} sent more than ${Math.round(maxBytes / MEBIBYTE)} MiB (${purpose}); the rest was not read.`,
          );
        yield piece;
      }
      whole = true;
    } catch (error) {
      const known = error instanceof AtelierError ? error : lost(error as Error, url, purpose, method !== 'GET');
      failed = known.code;
      throw known;
    } finally {
      clearTimeout(clock);
      // Whoever has what they came for stops reading; that is no failure.
      if (!whole) response.destroy();
      over(received, failed);
    }
  }

  return {
    status: response.statusCode ?? 0,
    headers,
    stream,
    async bytes() {
      const pieces: Uint8Array[] = [];
      for await (const piece of stream()) pieces.push(piece);
      return new Uint8Array(Buffer.concat(pieces));
    },
  };
}
