/** The painter under OpenAI's interface on loopback, for rehearsals of a paid engine: it refuses what says that it is refused. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { openAiImages } from './openai-images.ts';

export interface Rehearsal {
  /** Ends in `/v1`. */
  baseUrl: string;
  close(): Promise<void>;
}

export async function serveRehearsal(): Promise<Rehearsal> {
  const app = new Hono();
  app.route('/v1', openAiImages({ refuse: (prompt) => (/refused in rehearsals/.test(prompt) ? REFUSAL : undefined) }));
  const server = await new Promise<ReturnType<typeof serve>>((done) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => done(started));
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const REFUSAL = 'Your request was rejected by the safety system (a rehearsal of it).';
