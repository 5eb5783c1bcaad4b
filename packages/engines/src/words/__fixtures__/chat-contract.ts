/**
 * What every chat model must do, whoever is behind it. An adapter's test brings a rig: how its server writes an answer down, true to the
 * published interface, and how it says its errors. Nothing here reaches beyond loopback.
 */
import type { AtelierError, ChatDone, ChatModel, ChatModelEvent, ChatRequest } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { answering, collected, doorFor, failureOf, ODD, sending, servers } from '../../__fixtures__/contract-rig.ts';
import type { FakeServer, Handler } from '../../generators/__fixtures__/fake-server.ts';
import type { LedgerEntry } from '../../net/ledger.ts';
import type { ChatAdapter } from '../adapter.ts';
import { chatModelFrom } from '../chat-model-from.ts';

/** What the model is to say, whatever the protocol. */
export interface Script {
  text?: readonly string[];
  /** What it thinks, which is no part of the answer. */
  thinks?: readonly string[];
  calls?: readonly { id: string; name: string; input: object }[];
  refusal?: string;
  finish?: 'length';
  usage?: { input: number; output: number };
  /** It fails in mid-answer, saying so. */
  fails?: string;
}

export interface ChatRig {
  adapter(url: string): ChatAdapter;
  /** A canary that must never show anywhere; empty where there are no keys. */
  key: string;
  type: string;
  /** The stream, event by event as bytes on the wire; the last ones end it. */
  frames(script: Script): string[];
  /** Of an answer that does not stream. */
  whole(script: Script): unknown;
  errorBody(status: number, message: string): unknown;
  /** The schema as it arrived, where it did as one. */
  schemaIn(body: Record<string, unknown>): unknown;
  toolsIn(body: Record<string, unknown>): string[];
  /** Words of this provider by which it says that it takes no schema. */
  noSchema: string;
  /** A refusal by status, where there is one. */
  refusedBody?: unknown;
  /** It has no word for a refusal: a model's "I cannot" is text like any other. */
  neverRefuses?: boolean;
}

const SCHEMA = {
  name: 'thing',
  json: {
    type: 'object',
    properties: { maxLength: { type: 'string', maxLength: 3 }, kind: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    required: ['maxLength', 'kind'],
    additionalProperties: false,
  },
} as const;
const ASK: ChatRequest = { messages: [{ role: 'user', content: 'hello' }] };
const HELLO: Script = { text: ['Hel', 'lo, ', 'blåbær 🦊'], usage: { input: 3, output: 2 } };

export { failureOf };

export function chatContract(name: string, rig: ChatRig): void {
  const ledger: LedgerEntry[] = [];
  const waits: number[] = [];
  const { serve, forget } = servers();

  async function start(
    handle: Handler,
    { offline = false, idleMs = 5000 } = {},
  ): Promise<{ model: ChatModel; server: FakeServer }> {
    const server = await serve(handle);
    ledger.length = 0;
    waits.length = 0;
    const door = doorFor(ledger, { offline });
    const wait = async (ms: number): Promise<void> => void waits.push(ms);
    return { model: chatModelFrom(rig.adapter(server.url), { door, wait, idleMs, maxBytes: 1 << 18 }), server };
  }

  const telling = (...frames: string[]): Handler => sending(rig.type, frames.join(''));
  const script = (what: Script): Handler => telling(...rig.frames(what));
  const status = (
    code: number,
    headers: Record<string, string> = {},
    body: unknown = rig.errorBody(code, `no good: ${rig.key}`),
  ): Handler => answering(code, body, headers);
  const inTurn =
    (...handlers: Handler[]): Handler =>
    (request, response) =>
      (handlers.length > 1 ? handlers.shift() : handlers[0])?.(request, response);

  describe(`${name} keeps the contract of chat models`, () => {
    it('streams text as it comes, then says how it ended and what it used', async () => {
      const { model, server } = await start(script(HELLO));
      const events = await all(model.chat(ASK));
      expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(1);
      expect(textOf(events)).toBe('Hello, blåbær 🦊');
      expect(doneOf(events)).toMatchObject({ finish: 'stop', usage: { inputTokens: 3, outputTokens: 2 }, warnings: [] });
      expect(server.requests).toHaveLength(1);
      expect(JSON.stringify(server.requests[0]?.json())).toContain('hello');
      if (rig.key) expect(JSON.stringify(server.requests[0]?.headers)).toContain(rig.key);
      expect(server.requests[0]?.path).not.toContain(rig.key || 'nothing');
    });

    it('shows the first words before the last ones are there', async () => {
      const [first = '', ...rest] = splitAtText(rig.frames(HELLO));
      let release = (): void => {};
      const gate = new Promise<void>((done) => {
        release = done;
      });
      const { model } = await start(async (_request, response) => {
        response.writeHead(200, { 'content-type': rig.type });
        response.write(first);
        await gate;
        response.end(rest.join(''));
      });
      const seen: string[] = [];
      for await (const event of model.chat(ASK)) {
        if (event.type !== 'text') continue;
        seen.push(event.delta);
        release();
      }
      expect(seen.join('')).toBe('Hello, blåbær 🦊');
    });

    it('is the same however the bytes are cut, with CRLF and with comments between', async () => {
      const frames = rig.frames(HELLO);
      const sse = rig.type === 'text/event-stream';
      const crlf = frames.map((frame) => frame.replaceAll('\n', '\r\n'));
      const commented = sse ? frames.map((frame) => `: keep-alive\n\n${frame}`) : frames;
      for (const [bytes, size] of [
        [Buffer.from(frames.join('')), 7],
        [Buffer.from(crlf.join('')), 11],
        [Buffer.from(commented.join('')), 64],
      ] as const) {
        const { model } = await start((_request, response) => {
          response.writeHead(200, { 'content-type': `${rig.type}; charset=utf-8` });
          const next = (at: number): void => {
            if (at >= bytes.length) return void response.end();
            response.write(bytes.subarray(at, at + size));
            setImmediate(next, at + size);
          };
          next(0);
        });
        expect(textOf(await all(model.chat(ASK)))).toBe('Hello, blåbær 🦊');
      }
    });

    it('takes an answer that comes whole', async () => {
      const { model } = await start((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(rig.whole(HELLO)));
      });
      const events = await all(model.chat(ASK));
      expect(textOf(events)).toBe('Hello, blåbær 🦊');
      expect(doneOf(events)).toMatchObject({ finish: 'stop', usage: { inputTokens: 3, outputTokens: 2 } });
    });

    it('leaves thoughts out of the answer', async () => {
      const { model } = await start(script({ ...HELLO, thinks: ['They say hello, ', 'so I will.'] }));
      const events = await all(model.chat(ASK));
      expect(textOf(events)).toBe('Hello, blåbær 🦊');
      expect(JSON.stringify(events.filter(({ type }) => type === 'text'))).not.toContain('so I will');
      const tagged = await start(script({ text: ['<thi', 'nk>They say hello.</th', 'ink>\n\nHello'] }));
      expect(textOf(await all(tagged.model.chat(ASK)))).toBe('Hello');
    });

    it('sends the schema, without the limits that strict modes refuse where it has one', async () => {
      const { model, server } = await start(script({ text: ['{}'] }));
      await all(model.chat({ ...ASK, schema: SCHEMA }));
      const sent = rig.schemaIn(server.requests[0]?.json() ?? {}) as { properties: object; required: string[] };
      expect(Object.keys(sent.properties)).toEqual(['maxLength', 'kind']);
      expect(sent.required).toEqual(['maxLength', 'kind']);
    });

    it('says the schema in words where the server takes none, from then on', async () => {
      const { model, server } = await start((request, response) =>
        rig.schemaIn(request.json())
          ? status(400, {}, rig.errorBody(400, rig.noSchema))(request, response)
          : script({ text: ['{}'] })(request, response),
      );
      for (let turn = 0; turn < 2; turn++) await all(model.chat({ ...ASK, schema: SCHEMA }));
      expect(server.requests.map((request) => Boolean(rig.schemaIn(request.json())))).toEqual([true, false, false]);
      expect(JSON.stringify(server.requests[1]?.json())).toContain('maxLength');
    });

    it('leaves a temperature out where the model takes none, and says so', async () => {
      const { model, server } = await start((request, response) =>
        /"temperature"/.test(request.body.toString())
          ? status(400, {}, rig.errorBody(400, '`temperature` is not supported with this model.'))(request, response)
          : script(HELLO)(request, response),
      );
      const events = await all(model.chat({ ...ASK, temperature: 0.3 }));
      expect(doneOf(events).warnings).toMatchObject([{ code: 'no-temperature' }]);
      expect(server.requests).toHaveLength(2);
    });

    it('asks for tools, and takes their results back', async () => {
      const calls = [
        { id: 'c1', name: 'imagine', input: { idea: 'a dog' } },
        { id: 'c2', name: 'revise', input: { instruction: 'make it night' } },
      ];
      const tools = ['imagine', 'revise'].map((tool) => ({
        name: tool,
        description: 'x',
        input: { type: 'object', properties: {} },
      }));
      const { model, server } = await start(inTurn(script({ text: ['I will.'], calls }), script(HELLO)));
      const events = await all(model.chat({ ...ASK, tools }));
      const asked = events.filter((event) => event.type === 'tool-call');
      expect(asked.map(({ name: tool, input }) => ({ name: tool, input }))).toEqual(calls.map(({ id: _, ...call }) => call));
      expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
      expect(doneOf(events).finish).toBe('tool-calls');
      await all(
        model.chat({
          messages: [
            ...ASK.messages,
            { role: 'assistant', content: [{ type: 'text', text: 'I will.' }, ...asked] },
            {
              role: 'tool',
              content: asked.map(({ id, name: tool }, i) => ({
                type: 'tool-result',
                id,
                name: tool,
                output: `result ${i}`,
                ...(i === 1 && { failed: true }),
              })),
            },
          ],
          tools,
        }),
      );
      const second = server.requests[1]?.json() ?? {};
      expect(rig.toolsIn(second)).toEqual(['imagine', 'revise']);
      expect(JSON.stringify(second)).toMatch(/a dog[\s\S]*make it night[\s\S]*result 0[\s\S]*result 1/);
    });

    it('sends pictures along', async () => {
      const { model, server } = await start(script(HELLO));
      const image = { type: 'image', mime: 'image/png', data: new Uint8Array([137, 80, 78, 71]) } as const;
      await all(model.chat({ messages: [{ role: 'user', content: [{ type: 'text', text: 'see' }, image] }] }));
      expect(JSON.stringify(server.requests[0]?.json())).toContain('iVBORw');
    });

    if (!rig.neverRefuses)
      it('tells a refusal apart, in the provider’s words', async () => {
        const { model } = await start(script({ refusal: 'I cannot help with that.' }));
        expect(doneOf(await all(model.chat(ASK)))).toMatchObject({ finish: 'refused', refusal: 'I cannot help with that.' });
      });

    if (rig.refusedBody !== undefined)
      it('and one that is told by status', async () => {
        const { model, server } = await start(status(400, {}, rig.refusedBody));
        const failure = await failureOf(model.chat(ASK));
        expect(failure).toMatchObject({ code: 'refused', refusal: { kind: 'prompt' } });
        expect(server.requests).toHaveLength(1);
      });

    it('says that an answer was cut at a limit', async () => {
      const { model } = await start(script({ ...HELLO, finish: 'length' }));
      expect(doneOf(await all(model.chat(ASK))).finish).toBe('length');
    });

    it('keeps what came of a stream that stops without its end, and says so', async () => {
      const [first = ''] = splitAtText(rig.frames(HELLO));
      const { model } = await start(telling(first));
      const events = await all(model.chat(ASK));
      expect(textOf(events)).not.toBe('');
      expect(doneOf(events)).toMatchObject({ finish: 'length', warnings: [{ code: 'chat-cut' }] });
    });

    it('says that nothing was said', async () => {
      const { model } = await start(script({ usage: { input: 3, output: 0 } }));
      const events = await all(model.chat(ASK));
      expect(textOf(events)).toBe('');
      expect(doneOf(events).warnings).toMatchObject([{ code: 'chat-empty' }]);
    });

    it('ends once, though the end comes twice', async () => {
      const frames = rig.frames({ ...HELLO, calls: [{ id: 'c1', name: 'imagine', input: { idea: 'x' } }] });
      const { model } = await start(telling(...frames, ...frames.slice(-2)));
      const events = await all(model.chat(ASK));
      expect(events.filter(({ type }) => type === 'done')).toHaveLength(1);
      expect(events.filter(({ type }) => type === 'tool-call')).toHaveLength(1);
      expect(textOf(events)).toBe('Hello, blåbær 🦊');
    });

    it('hears the server fail in mid-answer, without the key', async () => {
      const { model } = await start(script({ text: ['Hel'], fails: `overloaded ${rig.key}` }));
      const failure = await failureOf(model.chat(ASK));
      expect(['engine-failed', 'rate-limited']).toContain(failure.code);
      expect(failure.message).toContain('overloaded');
      secretIn(failure);
    });

    for (const [code, error] of [
      [400, 'not-taken'],
      [401, 'no-key'],
      [402, 'out-of-credit'],
      [403, 'no-key'],
      [404, 'not-taken'],
      [409, 'not-taken'],
      [413, 'not-taken'],
      [422, 'not-taken'],
      [500, 'engine-failed'],
      [502, 'engine-failed'],
    ] as const)
      it(`${code} is ${error}, sent once, in the provider's words and without the key`, async () => {
        const { model, server } = await start(status(code));
        const failure = await failureOf(model.chat(ASK));
        expect(failure.code).toBe(error);
        expect(failure.message).toContain('no good');
        expect(failure.retryable).toBe(code >= 500);
        expect(server.requests).toHaveLength(1);
        secretIn(failure);
      });

    for (const code of [429, 503, 529])
      it(`${code}: waits as long as it is asked to, then tries again`, async () => {
        const { model, server } = await start(inTurn(status(code, { 'retry-after': '7' }), script(HELLO)));
        expect(textOf(await all(model.chat(ASK)))).toBe('Hello, blåbær 🦊');
        expect(waits).toEqual([7000]);
        expect(server.requests).toHaveLength(2);
      });

    it('gives up on a server that stays busy, at once where it asks for too long', async () => {
      const { model, server } = await start(status(429));
      expect(await failureOf(model.chat(ASK))).toMatchObject({ code: 'rate-limited', retryable: true });
      expect(server.requests).toHaveLength(3);
      const long = await start(status(429, { 'retry-after': '3600' }));
      expect(await failureOf(long.model.chat(ASK))).toMatchObject({ code: 'rate-limited', retryAfter: 3_600_000 });
      expect(long.server.requests).toHaveLength(1);
    });

    it('an account without money is not a busy server', async () => {
      const body = rig.errorBody(429, 'You exceeded your current quota: insufficient_quota');
      const { model, server } = await start(status(429, {}, body));
      expect((await failureOf(model.chat(ASK))).code).toBe('out-of-credit');
      expect(server.requests).toHaveLength(1);
    });

    for (const [what, fault] of Object.entries(BROKEN))
      it(`survives ${what}`, async () => {
        const { model } = await start((request, response) => fault(rig)(request, response));
        const failure = await failureOf(model.chat(ASK));
        expect(['bad-reply', 'engine-failed', 'unknown-fate', 'timed-out']).toContain(failure.code);
        secretIn(failure);
      });

    it('waits for no server that says nothing', async () => {
      const silent = await start(() => {}, { idleMs: 40 });
      expect((await failureOf(silent.model.chat(ASK))).code).toBe('timed-out');
      const [first = ''] = splitAtText(rig.frames(HELLO));
      const stalled = await start(
        (_request, response) => {
          response.writeHead(200, { 'content-type': rig.type });
          response.write(first);
        },
        { idleMs: 40 },
      );
      expect((await failureOf(stalled.model.chat(ASK))).code).toBe('timed-out');
    });

    it('stops before sending, while waiting, in mid-answer and while it waits to try again; nothing is left open', async () => {
      const early = new AbortController();
      early.abort();
      const before = await start(script(HELLO));
      expect((await failureOf(before.model.chat(ASK, { signal: early.signal }))).code).toBe('interrupted');
      expect(before.server.requests).toHaveLength(0);

      const waiting = new AbortController();
      const silent = await start(() => void setTimeout(() => waiting.abort(), 10));
      expect((await failureOf(silent.model.chat(ASK, { signal: waiting.signal }))).code).toBe('interrupted');
      await expect.poll(() => silent.server.open()).toBe(0);

      const during = new AbortController();
      const [first = ''] = splitAtText(rig.frames(HELLO));
      const half = await start((_request, response) => {
        response.writeHead(200, { 'content-type': rig.type });
        response.write(first);
      });
      const said: string[] = [];
      const talking = (async () => {
        for await (const event of half.model.chat(ASK, { signal: during.signal })) {
          if (event.type === 'text') said.push(event.delta);
          during.abort();
        }
      })();
      await expect(talking).rejects.toMatchObject({ code: 'interrupted' });
      expect(said.join('')).not.toBe('');
      await expect.poll(() => half.server.open()).toBe(0);

      const pausing = new AbortController();
      const server = await serve(status(429, { 'retry-after': '15' }));
      const busy = chatModelFrom(rig.adapter(server.url));
      setTimeout(() => pausing.abort(), 30);
      expect((await failureOf(busy.chat(ASK, { signal: pausing.signal }))).code).toBe('interrupted');
    });

    it('whoever stops reading leaves nothing open', async () => {
      const [first = ''] = splitAtText(rig.frames(HELLO));
      const { model, server } = await start((_request, response) => {
        response.writeHead(200, { 'content-type': rig.type });
        response.write(first);
      });
      for await (const event of model.chat(ASK)) if (event.type === 'text') break;
      await expect.poll(() => server.open()).toBe(0);
    });

    it('answers while offline, being on this machine, and the ledger shows it without the key', async () => {
      const { model, server } = await start(script(HELLO), { offline: true });
      await all(model.chat(ASK));
      expect(ledger).toMatchObject([{ purpose: 'ask the chat model', status: 200, host: new URL(server.url).host }]);
      if (rig.key) expect(JSON.stringify(ledger)).not.toContain(rig.key);
    });

    it('nobody there is said to be so', async () => {
      const { model, server } = await start(script(HELLO));
      await server.close();
      forget();
      expect((await failureOf(model.chat(ASK))).code).toBe('unreachable');
    });
  });

  function secretIn(failure: AtelierError): void {
    if (!rig.key) return;
    const shown = `${failure} ${JSON.stringify(failure)} ${failure.stack} ${String(failure.cause)} ${JSON.stringify(failure.refusal ?? {})}`;
    expect(shown).not.toContain(rig.key);
  }
}

/** Answers that no published interface allows. */
const BROKEN: Readonly<Record<string, (rig: ChatRig) => Handler>> = {
  'an event that is no JSON': (rig) => (_request, response) => {
    response.writeHead(200, { 'content-type': rig.type });
    response.end(rig.type === 'text/event-stream' ? 'data: {"choices": oops\n\n' : '{"message": oops\n');
  },
  ...Object.fromEntries(Object.entries(ODD).map(([what, handle]) => [what, () => handle])),
  'a connection that breaks in mid-answer': (rig) => (_request, response) => {
    response.writeHead(200, { 'content-type': rig.type, 'content-length': '100000' });
    response.write(splitAtText(rig.frames(HELLO))[0]);
    setTimeout(() => response.destroy(), 5);
  },
  'an answer that is far too large': (rig) => (_request, response) => {
    response.writeHead(200, { 'content-type': rig.type });
    // One event that never ends, as large as it likes.
    const piece = Buffer.alloc(1 << 16, 97);
    response.write(rig.type === 'text/event-stream' ? 'data: "' : '"');
    for (let i = 0; i < 6; i++) response.write(piece);
    response.end();
  },
  'a redirect elsewhere': () => (_request, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/stolen' });
    response.end();
  },
};

/** What is sent before the second piece of text, and the rest. */
function splitAtText(frames: readonly string[]): string[] {
  const at = frames.findIndex((frame) => frame.includes('lo, '));
  return [frames.slice(0, at).join(''), frames.slice(at).join('')];
}

export const all = collected<ChatModelEvent>;

export const textOf = (events: readonly ChatModelEvent[]): string =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

export function doneOf(events: readonly ChatModelEvent[]): ChatDone {
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error(`Expected an end, got ${JSON.stringify(last)}.`);
  return last;
}

export const sse = (data: unknown, event?: string): string =>
  `${event ? `event: ${event}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
