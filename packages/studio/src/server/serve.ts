/** Starts the server on this machine's loopback address and nowhere else. */
import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import type { Library } from '@atelier/library';
import { AtelierError } from '@atelier/spec';
import { serve as listen } from '@hono/node-server';
import { studioApp } from './app.ts';
import { pageFiles } from './page-files.ts';

/** Fixed, so that a copied link works on every machine that runs the page. */
export const STUDIO_PORT = 4870;
const LOOPBACK = '127.0.0.1';

export interface ServeOptions {
  /** Folder of the built page. */
  page: string;
  port: number;
  /** Also taken under `/v1`; it opens nothing else. */
  apiKey?: string | undefined;
  library: Library;
  nameOf: (file: string) => string;
}

export interface Studio {
  /** Without the token: what a link to the page begins with. */
  address: string;
  /** With the token of this launch behind `#`, which no server and no log ever sees. */
  launch: string;
  close(): Promise<void>;
}

/** @throws AtelierError `usage` where the port is taken, `no-such-file` where the page is not built */
export async function serveStudio({ page, port: wanted, apiKey, library, nameOf }: ServeOptions): Promise<Studio> {
  const files = pageFiles(page);
  const port = wanted === 0 ? await freePort() : wanted;
  const token = randomBytes(24).toString('base64url');
  const app = studioApp({ port, token, apiKey, files, library, nameOf });
  const server = await new Promise<ReturnType<typeof listen>>((done, fail) => {
    const started = listen({ fetch: app.fetch, hostname: LOOPBACK, port }, () => done(started));
    started.once('error', (cause: NodeJS.ErrnoException) => fail(cause.code === 'EADDRINUSE' ? taken(port, cause) : cause));
  });
  const address = `http://${LOOPBACK}:${port}/`;
  return {
    address,
    launch: `${address}#token=${token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const taken = (port: number, cause: Error): AtelierError =>
  new AtelierError(
    'usage',
    `Port ${port} is taken. If Atelier is running already, it is at http://${LOOPBACK}:${port}/ ; otherwise choose another port: --port ${port + 1}.`,
    { cause, exitStatus: 1 },
  );

/** The allow-list of hosts names the port, so it must be known before the first request. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, LOOPBACK, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
