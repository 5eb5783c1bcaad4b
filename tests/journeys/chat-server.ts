/** A chat server on this machine, speaking OpenAI's chat completions, that answers as a test tells it to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '../tidy.ts';

export interface Asked {
  model: string;
  messages: { role: string; content: string | null; tool_calls?: unknown[] }[];
  response_format?: { json_schema: { name: string } };
  tools?: { function: { name: string } }[];
}
/** A whole answer, an object that is sent as the `delta` of a choice, or words after which nothing comes any more. */
export type Reply = string | { delta: object } | { hangs: string };

export interface ChatServer {
  env: Record<string, string>;
  heard: Asked[];
  /** All headers that came, as one text. */
  headers: string[];
}

/** Never to be found in anything that is written. */
export const CANARY = 'sk-canary-0815';

export async function chatServer(reply: (asked: Asked) => Reply | undefined): Promise<ChatServer> {
  const heard: Asked[] = [];
  const headers: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const asked = JSON.parse(text) as Asked;
      heard.push(asked);
      headers.push(JSON.stringify(request.headers));
      const said = reply(asked);
      // Never answered: for what happens to those who wait.
      if (said === undefined) return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (typeof said === 'object' && 'hangs' in said) {
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: said.hangs } }] })}\n\n`);
        return;
      }
      const deltas =
        typeof said === 'string' ? (said.match(/[\s\S]{1,40}/g) ?? []).map((content) => ({ content })) : [said.delta];
      for (const delta of deltas) response.write(`data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`);
      response.end('data: [DONE]\n\n');
    });
  });
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    env: { ATELIER_CHAT_URL: `http://127.0.0.1:${port}/v1`, ATELIER_CHAT_MODEL: 'double', ATELIER_CHAT_KEY: CANARY },
    heard,
    headers,
  };
}
