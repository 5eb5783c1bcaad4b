/** Against a chat server on this machine that says what a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AtelierError, type ChatModelEvent, type ChatRequest } from '@atelier/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { chatModelOf, requiredChatModel } from '../chat-model-of.ts';
import { openaiCompatible } from './openai-compatible.ts';

const KEY = 'sk-canary-4711';
const ASK: ChatRequest = { messages: [{ role: 'user', content: 'hello' }] };
const SCHEMA = {
  name: 'thing',
  json: { type: 'object', properties: { maxLength: { type: 'string', maxLength: 3 } }, required: ['maxLength'] },
};
type Handler = (body: Record<string, unknown>, response: ServerResponse, request: IncomingMessage) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serving(handler: Handler): Promise<{ url: string; heard: Record<string, unknown>[] }> {
  const heard: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const body = JSON.parse(text) as Record<string, unknown>;
      heard.push(body);
      handler(body, response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, heard };
}
const sse = (response: ServerResponse, ...data: unknown[]) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  // A first comment, as servers send to keep a connection open.
  response.end(
    `: here\n\n${data.map((each) => `data: ${typeof each === 'string' ? each : JSON.stringify(each)}\r\n\r\n`).join('')}`,
  );
};
const piece = (content: string, finish_reason: string | null = null) => ({ choices: [{ delta: { content }, finish_reason }] });

async function said(url: string, request = ASK, key: string | undefined = KEY): Promise<ChatModelEvent[]> {
  const events: ChatModelEvent[] = [];
  for await (const event of openaiCompatible({ url, model: 'm', ...(key && { key }) }).chat(request)) events.push(event);
  return events;
}
const textIn = (events: readonly ChatModelEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

describe('answers', () => {
  it('streams text, then what it used', async () => {
    const { url, heard } = await serving((_, response, request) => {
      expect(request.url).toBe('/v1/chat/completions');
      expect(request.headers.authorization).toBe(`Bearer ${KEY}`);
      sse(
        response,
        piece('Hel'),
        piece('lo', 'stop'),
        { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } },
        '[DONE]',
      );
    });
    const events = await said(url);
    expect(textIn(events)).toBe('Hello');
    expect(events.at(-1)).toEqual({ type: 'done', finish: 'stop', usage: { inputTokens: 3, outputTokens: 2 }, warnings: [] });
    expect(heard[0]).toMatchObject({ model: 'm', stream: true, messages: [{ role: 'user', content: 'hello' }] });
  });

  it('split anywhere, even within a letter', async () => {
    const bytes = Buffer.from(
      `data: ${JSON.stringify(piece('bläu'))}\n\ndata: ${JSON.stringify(piece('lich'))}\n\ndata: [DONE]\n\n`,
    );
    const { url } = await serving((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const next = (at: number): void => {
        if (at >= bytes.length) return void response.end();
        response.write(bytes.subarray(at, at + 3));
        setImmediate(next, at + 3);
      };
      next(0);
    });
    expect(textIn(await said(url))).toBe('bläulich');
  });

  it('a server that does not stream', async () => {
    const { url } = await serving((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'Hello' }, finish_reason: 'length' }] }));
    });
    const events = await said(url);
    expect(textIn(events)).toBe('Hello');
    expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'length' });
  });

  it('tools, asked for in pieces', async () => {
    const call = (more: object) => ({ choices: [{ delta: { tool_calls: [{ index: 0, ...more }] } }] });
    const { url, heard } = await serving((_, response) =>
      sse(
        response,
        call({ id: 'c1', function: { name: 'imagine', arguments: '{"idea":' } }),
        call({ function: { arguments: '"a dog"}' } }),
        '[DONE]',
      ),
    );
    const events = await said(url, {
      messages: [
        { role: 'assistant', content: [{ type: 'tool-call', id: 'c0', name: 'imagine', input: { idea: 'x' } }] },
        { role: 'tool', content: [{ type: 'tool-result', id: 'c0', name: 'imagine', output: 'done' }] },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'see' },
            { type: 'image', mime: 'image/png', data: new Uint8Array([1, 2]) },
          ],
        },
      ],
      tools: [{ name: 'imagine', description: 'paints', input: { type: 'object' } }],
    });
    expect(events).toMatchObject([
      { type: 'tool-call', id: 'c1', name: 'imagine', input: { idea: 'a dog' } },
      { type: 'done', finish: 'tool-calls' },
    ]);
    expect(heard[0]?.messages).toEqual([
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c0', type: 'function', function: { name: 'imagine', arguments: '{"idea":"x"}' } }],
      },
      { role: 'tool', tool_call_id: 'c0', content: 'done' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'see' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AQI=' } },
        ],
      },
    ]);
  });

  it('a refusal is told apart, in the provider’s words', async () => {
    const { url } = await serving((_, response) =>
      sse(response, { choices: [{ delta: { refusal: 'I cannot do that.' } }] }, '[DONE]'),
    );
    expect((await said(url)).at(-1)).toMatchObject({ type: 'done', finish: 'refused', refusal: 'I cannot do that.' });
  });
});

describe('schemas', () => {
  it('go as json_schema, without the limits that strict modes refuse', async () => {
    const { url, heard } = await serving((_, response) => sse(response, piece('{}'), '[DONE]'));
    await said(url, { ...ASK, schema: SCHEMA });
    expect(heard[0]?.response_format).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'thing',
        strict: true,
        schema: { type: 'object', properties: { maxLength: { type: 'string' } }, required: ['maxLength'] },
      },
    });
  });

  it('and in words where the server knows none, from then on', async () => {
    const { url, heard } = await serving((body, response) => {
      if (!body.response_format) return sse(response, piece('{}'), '[DONE]');
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"error":{"message":"response_format json_schema is not supported"}}');
    });
    const model = openaiCompatible({ url, model: 'm' });
    for (let turn = 0; turn < 2; turn++) for await (const _ of model.chat({ ...ASK, schema: SCHEMA }));
    expect(heard.map((body) => Boolean(body.response_format))).toEqual([true, false, false]);
    expect(JSON.stringify(heard[1]?.messages)).toContain('maxLength');
  });
});

describe('trouble', () => {
  it.each<[number, string, boolean]>([
    [400, 'engine-failed', false],
    [401, 'no-key', false],
    [403, 'no-key', false],
    [404, 'engine-failed', false],
    [429, 'rate-limited', true],
    [500, 'engine-failed', true],
    [503, 'engine-failed', true],
  ])('%d is %s, worth another try: %s', async (status, code, retryable) => {
    const { url } = await serving((_, response) => {
      response.writeHead(status, { 'retry-after': '2' });
      response.end(JSON.stringify({ error: { message: `no good, Bearer ${KEY}` } }));
    });
    const trouble = await said(url).catch((error: unknown) => error as AtelierError);
    expect(trouble).toMatchObject({ code, retryable, ...(retryable && { retryAfter: 2000 }) });
    // No key in anything that could be shown or logged.
    expect(
      `${String(trouble)} ${JSON.stringify(trouble)} ${(trouble as Error).stack} ${String((trouble as Error).cause)}`,
    ).not.toContain(KEY);
    expect(String(trouble)).toContain('no good, Bearer [key]');
  });

  it.each<[string, Handler]>([
    ['garbage', (_, response) => sse(response, '{"choices": oops')],
    ['an error in mid-stream', (_, response) => sse(response, piece('Hel'), { error: { message: `overloaded ${KEY}` } })],
    [
      'a broken connection',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`data: ${JSON.stringify(piece('Hel'))}\n\n`);
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('%s', async (_, handler) => {
    const { url } = await serving(handler);
    const trouble = await said(url).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(AtelierError);
    expect(['bad-reply', 'engine-failed', 'unknown-fate']).toContain((trouble as AtelierError).code);
    expect(String(trouble)).not.toContain(KEY);
  });

  it('without a way out nothing beyond this machine is reached', async () => {
    await expect(said('https://api.example.com/v1')).rejects.toMatchObject({ code: 'offline' });
  });

  it('nobody there', async () => {
    await expect(said('http://127.0.0.1:9/v1')).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('a key is not sent on to another address', async () => {
    const other = await serving((_, response) => sse(response, piece('stolen'), '[DONE]'));
    const { url } = await serving((_, response) => {
      response.writeHead(307, { location: `${other.url}/chat/completions` });
      response.end();
    });
    await expect(said(url)).rejects.toMatchObject({ code: 'bad-reply' });
    expect(other.heard).toEqual([]);
  });

  it('can be cancelled in mid-stream, and the server sees it', async () => {
    let closed: Promise<void> | undefined;
    const { url } = await serving((_, response) => {
      closed = new Promise((done) => response.on('close', done));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(piece('Hel'))}\n\n`);
    });
    const stop = new AbortController();
    const talking = (async () => {
      for await (const event of openaiCompatible({ url, model: 'm' }).chat(ASK, { signal: stop.signal }))
        if (event.type === 'text') stop.abort();
    })();
    await expect(talking).rejects.toMatchObject({ code: 'interrupted' });
    await closed;
  });
});

describe('setting up', () => {
  it('nothing set is no model; by halves is said', () => {
    expect(chatModelOf({ env: {} })).toBeUndefined();
    expect(() => requiredChatModel({ env: {} })).toThrow(/ATELIER_CHAT_MODEL/);
    expect(() => chatModelOf({ env: { ATELIER_CHAT_URL: 'http://127.0.0.1:1234/v1' } })).toThrow(/which model/);
    expect(chatModelOf({ env: { ATELIER_CHAT_MODEL: 'llama3.2' } })).toMatchObject({
      model: 'llama3.2',
      capabilities: { local: true, cost: 'free' },
    });
    expect(
      chatModelOf({ env: { ATELIER_CHAT_MODEL: 'm', ATELIER_CHAT_URL: 'https://api.example.com/v1' } })?.capabilities,
    ).toMatchObject({ local: false, cost: 'paid' });
  });
  it.each<[string, RegExp]>([
    ['nonsense', /no address/],
    ['file:///etc/passwd', /begins with file:/],
    [`https://me:${KEY}@example.com/v1`, /name or password/],
    ['http://example.com/v1', /readable for everyone/],
  ])('%s is refused, without the key', (url, why) => {
    const trouble = (() => {
      try {
        return openaiCompatible({ url, model: 'm', key: KEY });
      } catch (error) {
        return error;
      }
    })();
    expect(String(trouble)).toMatch(why);
    expect(String(trouble)).not.toContain(KEY);
  });
});
