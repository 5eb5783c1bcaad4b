/** Opening connections for the door: one place that knows Node's HTTP clients. What a name may lead to is the door's to say. */
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import { AtelierError } from '@atelier/spec';
import { isLoopback } from './addresses.ts';
import type { Names, Outgoing } from './exchange.ts';

const IDLE_MS = 120_000;

export function connect(url: URL, outgoing: Outgoing, names: Names): Promise<IncomingMessage> {
  const { method = 'GET', headers = {}, body, signal, idleMs = IDLE_MS, purpose } = outgoing;
  return new Promise((resolve, reject) => {
    let connected = false;
    const begin = (): void => {
      const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
      const request = senderOf(url)(url, {
        method,
        headers: { ...headers, ...length },
        lookup: lookupOf(url, names),
        agent: false,
      });
      let answer: IncomingMessage | undefined;
      // Once the answer has begun, its reader must hear why it ends.
      const end = (error: AtelierError): void => void (answer ?? request).destroy(error);
      const abort = (): void => end(interrupted());
      signal?.addEventListener('abort', abort, { once: true });
      request.setTimeout(idleMs, () => end(silent(url, purpose, idleMs, connected && method !== 'GET')));
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
    afterCheck(url, names, begin, reject);
  });
}

/** Opens a WebSocket's connection (RFC 6455 §4.1). */
export function upgrade(
  url: URL,
  { headers = {}, signal, idleMs = IDLE_MS, purpose }: Pick<Outgoing, 'headers' | 'purpose' | 'signal' | 'idleMs'>,
  names: Names,
  key: string,
): Promise<{ answer: IncomingMessage; stream: Duplex; head: Buffer }> {
  return new Promise((resolve, reject) => {
    const begin = (): void => {
      const request = senderOf(url)(url, {
        headers: {
          ...headers,
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': key,
        },
        lookup: lookupOf(url, names),
        agent: false,
      });
      let opened: Duplex | undefined;
      const abort = (): void => void (opened ?? request).destroy(interrupted());
      signal?.addEventListener('abort', abort, { once: true });
      const refuse = (error: Error): void => {
        signal?.removeEventListener('abort', abort);
        reject(error instanceof AtelierError ? error : lost(error, url, purpose, false));
      };
      request.setTimeout(idleMs, () => request.destroy(new AtelierError('timed-out', `${url.host} did not open a WebSocket.`)));
      request.on('upgrade', (answer, stream, head) => {
        opened = stream;
        stream.once('close', () => signal?.removeEventListener('abort', abort));
        resolve({ answer, stream, head });
      });
      request.on('response', (answer) => {
        answer.destroy();
        refuse(new AtelierError('bad-reply', `${url.host} opened no WebSocket (${answer.statusCode}).`));
      });
      request.on('error', refuse);
      request.end();
    };
    afterCheck(url, names, begin, reject);
  });
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
const senderOf = ({ protocol }: URL) => (protocol === 'https:' ? requestHttps : requestHttp);

/** The connection's own look-up, so that what is checked is what is connected to. */
function lookupOf(url: URL, names: Names): LookupFunction {
  return (_host, options, done) => {
    names(hostOf(url)).then(
      (found) => {
        const first = found[0];
        if (options.all) done(null, found);
        else if (first) done(null, first.address, first.family);
        else done(new Error('no address'), '', 4);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    );
  };
}

/** A literal address never reaches the connection's look-up; it is checked before. */
function afterCheck(url: URL, names: Names, begin: () => void, refuse: (error: Error) => void): void {
  if (isIP(hostOf(url))) names(hostOf(url)).then(begin, refuse);
  else begin();
}

export function lost(error: NodeJS.ErrnoException, url: URL, purpose: string, wasSent: boolean): AtelierError {
  const why = error.code ?? error.message;
  if (wasSent)
    return new AtelierError(
      'unknown-fate',
      `The connection to ${url.host} broke after the request had gone out (${why}; ${purpose}). It may have been done, and charged, all the same; it was not sent again.`,
      { cause: error },
    );
  return new AtelierError(
    'unreachable',
    `${url.host} could not be reached (${why}; ${purpose}). Is it running, and is the address right?${isLoopback(hostOf(url)) ? ' `atelier doctor` shows which servers answer on this machine.' : ''}`,
    {
      cause: error,
      // A name that could not be looked up or a route that was lost may come back; a closed port will not within seconds.
      retryable: PASSING.has(error.code ?? ''),
    },
  );
}

const silent = (url: URL, purpose: string, idleMs: number, wasSent: boolean) =>
  new AtelierError(
    'timed-out',
    `${url.host} said nothing for ${Math.round(idleMs / 1000)} s (${purpose}).${wasSent ? ' It may be done, and charged, all the same; it was not sent again.' : ''}`,
  );

const PASSING = new Set(['EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'ENETUNREACH', 'EHOSTUNREACH']);

export const interrupted = () => new AtelierError('interrupted', 'Stopped.');
