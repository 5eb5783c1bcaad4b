/** A server on loopback that does what its script says and remembers every request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  json(): Record<string, unknown>;
}

export type Handler = (request: Received, response: ServerResponse) => void | Promise<void>;

export interface FakeServer {
  url: string;
  requests: Received[];
  /** Sockets that are open now: nothing may be left behind. */
  open(): number;
  close(): Promise<void>;
}

/** What the server does with a connection that wants to become a WebSocket; without one it is refused. */
export type Upgrade = (request: IncomingMessage, stream: Duplex) => void;

export async function fakeServer(handle: Handler, upgrade?: Upgrade): Promise<FakeServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    const received: Received = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body,
      json: () => JSON.parse(body.toString('utf8')),
    };
    requests.push(received);
    await handle(received, response);
  });
  server.on('upgrade', (request, stream) => {
    requests.push({
      method: 'GET',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.alloc(0),
      json: () => ({}),
    });
    if (upgrade) upgrade(request, stream);
    else stream.destroy();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    open: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}
