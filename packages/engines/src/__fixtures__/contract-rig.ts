/** What the contracts of picture engines and of chat models are both built of: servers that are closed again, answers, what came, what failed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AtelierError } from '@atelier/spec';
import { afterEach } from 'vitest';
import { type FakeServer, fakeServer, type Handler } from '../generators/__fixtures__/fake-server.ts';
import { type Door, openDoor } from '../net/door.ts';
import type { LedgerEntry } from '../net/ledger.ts';

/** Servers of this file's tests; each is closed after its test. */
export function servers(): { serve(handle: Handler): Promise<FakeServer>; forget(): void } {
  const open: FakeServer[] = [];
  const forget = (): FakeServer[] => open.splice(0);
  afterEach(async () => {
    for (const server of forget()) await server.close();
  });
  return {
    forget,
    async serve(handle) {
      const server = await fakeServer(handle);
      open.push(server);
      return server;
    },
  };
}

/** A door that writes into `ledger` and, where it is told to, waits for less than adapters ask. */
export function doorFor(
  ledger: LedgerEntry[],
  { offline = false, idleMs }: { offline?: boolean; idleMs?: number | undefined } = {},
): Door {
  const door = openDoor({ offline, ledger: (entry) => ledger.push(entry) });
  if (idleMs === undefined) return door;
  return { ...door, request: (url, outgoing) => door.request(url, { ...outgoing, idleMs }) };
}

export const answering =
  (code: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

/** Bytes under a type, as they are. */
export const sending =
  (type: string, body: string): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };

/** Answers of a healthy server that no published interface allows. */
export const ODD: Readonly<Record<string, Handler>> = {
  'an answer that is no JSON': sending('application/json', '{"data":'),
  'JSON of another shape': sending('application/json', '{"hello":[1,2,3]}'),
  'a page where an answer should be': sending('text/html', '<html><body>Welcome to the Wi-Fi of this hotel</body></html>'),
};

/** The same answers, a few bytes at a time. */
export const dripping =
  (handle: Handler): Handler =>
  (request, response) => {
    const end = response.end.bind(response);
    response.end = ((body?: string | Uint8Array) => {
      const bytes = Buffer.from(body ?? '');
      const next = (at: number): void => {
        if (at >= bytes.length) return void end();
        response.write(bytes.subarray(at, at + 61));
        setImmediate(next, at + 61);
      };
      next(0);
      return response;
    }) as typeof response.end;
    return handle(request, response);
  };

export async function collected<T>(events: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const event of events) found.push(event);
  await sleep(0);
  return found;
}

export async function failureOf(events: AsyncIterable<unknown>): Promise<AtelierError> {
  try {
    await collected(events);
  } catch (error) {
    if (error instanceof AtelierError) return error;
    throw error;
  }
  throw new Error('Expected a failure; it went through.');
}
