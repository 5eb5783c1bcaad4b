/**
 * The one way out. Every request of every adapter goes through `Door.request`; a guard fails on any other. Here stand the
 * offline switch, the ledger, the limits on time and size, and the check of where an address really leads: names are
 * resolved by the connection itself, so what was checked is what is connected to (no second look-up to rebind).
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { AtelierError } from '@atelier/spec';
import { isLoopback, isPublic } from './addresses.ts';
import type { Ledger } from './ledger.ts';

/**
 * `own`: an address the person configured or an engine's published one; may be on this machine or a private network.
 * `foreign`: an address that came in a reply or a prompt; public internet only, redirects checked one by one.
 */
type Reach = 'own' | 'foreign';

interface Outgoing {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | string;
  /** For the ledger: `draw a picture`. */
  purpose: string;
  reach?: Reach;
  signal?: AbortSignal | undefined;
  /** Milliseconds until the first byte of the answer, and then between two pieces of it. */
  idleMs?: number;
  /** Milliseconds for the whole exchange. */
  totalMs?: number;
  /** Bytes of the answer. */
  maxBytes?: number;
}

export interface Incoming {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The body as it comes, within the limits. Read it once. */
  stream(): AsyncIterable<Uint8Array>;
  bytes(): Promise<Uint8Array>;
}

export interface DoorOptions {
  /** Refuses every connection beyond loopback. */
  offline?: boolean;
  ledger?: Ledger;
  /** Resolves names; replaced in tests. */
  lookup?: (host: string) => Promise<LookupAddress[]>;
}

export interface Door {
  readonly offline: boolean;
  /**
   * @throws AtelierError `offline`, `unreachable` (nothing was accepted: safe to send again), `unknown-fate` (the request
   *   went out and no whole answer came), `timed-out`, `bad-reply` (too large), `refused-address`, `interrupted`
   */
  request(url: string | URL, outgoing: Outgoing): Promise<Incoming>;
}

const MEBIBYTE = 1 << 20;
const LIMITS = { idleMs: 120_000, totalMs: 900_000, maxBytes: 64 * MEBIBYTE } as const;
const MAX_REDIRECTS = 3;

const systemNames = (host: string): Promise<LookupAddress[]> =>
  new Promise((resolve, reject) =>
    systemLookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  );

export function openDoor({ offline = false, ledger = () => {}, lookup = systemNames }: DoorOptions = {}): Door {
  async function once(url: URL, outgoing: Outgoing): Promise<Incoming> {
    const { method = 'GET', purpose, reach = 'own', signal } = outgoing;
    const sent = outgoing.body === undefined ? 0 : Buffer.byteLength(outgoing.body);
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
    const response = await connect(url, outgoing, checkedLookup(url, reach)).catch((error: AtelierError) => fail(error));
    return incoming(response, url, outgoing, (received, failed) =>
      ledger({ ...entry, received, status: response.statusCode ?? 0, ...(failed && { failed }) }),
    );
  }

  /** Resolves a name and refuses what it may not lead to, inside the connection's own look-up. */
  function checkedLookup(url: URL, reach: Reach): (host: string) => Promise<LookupAddress[]> {
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
        if (outgoing.reach !== 'foreign' || hop >= MAX_REDIRECTS)
          throw new AtelierError(
            'bad-reply',
            `${url.host} answered with a redirect, which is not followed here (${outgoing.purpose}).`,
          );
        url = new URL(location, url);
      }
    },
  };
}

const shut = (url: URL) =>
  new AtelierError(
    'offline',
    `Working offline: nothing is sent to ${url.host}. Leave out --offline (or unset ATELIER_OFFLINE) to allow it.`,
  );

type Names = (host: string) => Promise<LookupAddress[]>;

function connect(url: URL, outgoing: Outgoing, names: Names): Promise<IncomingMessage> {
  const { method = 'GET', headers = {}, body, signal, idleMs = LIMITS.idleMs, purpose } = outgoing;
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const lookup: LookupFunction = (_host, options, done) => {
    names(host).then(
      (found) => {
        const first = found[0];
        if (options.all) done(null, found);
        else if (first) done(null, first.address, first.family);
        else done(new Error('no address'), '', 4);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    );
  };
  return new Promise((resolve, reject) => {
    let connected = false;
    const begin = (): void => {
      const request = send(url, {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }) },
        lookup,
        agent: false,
      });
      let answer: IncomingMessage | undefined;
      // Once the answer has begun, its reader must hear why it ends.
      const end = (error: AtelierError): void => void (answer ?? request).destroy(error);
      const abort = (): void => end(interrupted());
      signal?.addEventListener('abort', abort, { once: true });
      request.setTimeout(idleMs, () =>
        end(new AtelierError('timed-out', `${url.host} said nothing for ${Math.round(idleMs / 1000)} s (${purpose}).`)),
      );
      request.on('socket', (socket) =>
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (connected = true)),
      );
      request.on('response', (response) => {
        answer = response;
        response.once('close', () => signal?.removeEventListener('abort', abort));
        resolve(response);
      });
      request.on('error', (error) => {
        signal?.removeEventListener('abort', abort);
        reject(error instanceof AtelierError ? error : lost(error, url, purpose, connected && method !== 'GET'));
      });
      request.end(body);
    };
    // A literal address never reaches the connection's look-up; it is checked here.
    if (isIP(host)) names(host).then(begin, reject);
    else begin();
  });
}

function lost(error: NodeJS.ErrnoException, url: URL, purpose: string, wasSent: boolean): AtelierError {
  const why = error.code ?? error.message;
  if (wasSent)
    return new AtelierError(
      'unknown-fate',
      `The connection to ${url.host} broke after the request had gone out (${why}; ${purpose}). It may have been done, and charged, all the same; it was not sent again.`,
      { cause: error },
    );
  return new AtelierError(
    'unreachable',
    `${url.host} could not be reached (${why}; ${purpose}). Is it running, and is the address right?`,
    {
      cause: error,
      // A name that could not be looked up or a route that was lost may come back; a closed port will not within seconds.
      retryable: PASSING.has(error.code ?? ''),
    },
  );
}

const PASSING = new Set(['EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'ENETUNREACH', 'EHOSTUNREACH']);

const interrupted = () => new AtelierError('interrupted', 'Stopped.');

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
    let failed: string | undefined = 'aborted';
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
      failed = undefined;
    } catch (error) {
      const known = error instanceof AtelierError ? error : lost(error as Error, url, purpose, method !== 'GET');
      failed = known.code;
      throw known;
    } finally {
      clearTimeout(clock);
      if (failed) response.destroy();
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
