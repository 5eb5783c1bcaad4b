import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AtelierError, type ChatRequest } from '@atelier/spec';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { all as allEvents, failureOf, imagesOf, pictureContract } from '../generators/__fixtures__/contract.ts';
import { type FakeServer, fakeServer, type Handler, json } from '../generators/__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../generators/__fixtures__/pictures.ts';
import { engineFrom } from '../generators/engine-from.ts';
import { openDoor } from '../net/door.ts';
import type { LedgerEntry } from '../net/ledger.ts';
import { engineOf } from '../registry.ts';
import { all, failureOf as chatFailureOf, doneOf, textOf } from '../words/__fixtures__/chat-contract.ts';
import { writerNamed } from '../words/writers.ts';
import { fakePackages } from './__fixtures__/fake-packages.ts';
import { fetchThrough } from './fetch-through.ts';
import { aiSdkPictures } from './pictures.ts';
import { AI_SDK_ROWS } from './rows.ts';

const KEY = 'fal-canary-4711';
const folder = fakePackages();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serving(handler: Handler): Promise<FakeServer> {
  const server = await fakeServer(handler);
  servers.push(server);
  return server;
}

const row = (id: string) => AI_SDK_ROWS.find((each) => each.id === id)!;
const fal = row('fal');
const envAt = (url: string) => ({ ATELIER_PACKAGES: folder, FAL_KEY: KEY, FAL_BASE_URL: url });
const falAt = (url: string) => aiSdkPictures(fal, fal.pictures!, envAt(url));

function fakeFal(picture?: Uint8Array, more: object = {}): Handler {
  return async (request, response) => {
    if (request.method === 'GET') return void response.end(picture ?? (await flatPng()));
    json(response, 200, { images: [{ url: `http://${request.headers.host}/out.png` }], seed: 42, ...more });
  };
}
const starts = ({ method }: { method: string }) => method === 'POST';

pictureContract('the AI SDK family, through an installed package', {
  adapter: falAt,
  key: KEY,
  handle: fakeFal,
  starts,
  errorBody: (status) => ({ error: { message: `Failed with ${status} for ${KEY}` } }),
  refusal: { status: 422, body: { detail: 'The prompt was flagged by a content policy checker.' } },
  free: false,
});

describe('pictures through an installed package', () => {
  async function drawn(handler: Handler, changes: Parameters<typeof requestFor>[0] = {}, ledger: LedgerEntry[] = []) {
    const server = await serving(handler);
    const door = openDoor({ offline: true, ledger: (entry) => ledger.push(entry) });
    const engine = engineFrom(falAt(server.url), { door });
    return { server, image: imagesOf(await allEvents(engine.generate(requestFor(changes))))[0] };
  }

  it('every request goes through the door: the order and the download stand in the ledger, without the key', async () => {
    const ledger: LedgerEntry[] = [];
    const { server, image } = await drawn(fakeFal(), {}, ledger);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /fal-ai/flux/dev', 'GET /out.png']);
    expect(ledger.map(({ purpose, method }) => `${method} ${purpose}`)).toEqual(['POST draw a picture', 'GET draw a picture']);
    expect(JSON.stringify(ledger)).not.toContain(KEY);
    expect(image).toMatchObject({ seed: 42, model: 'fal-ai/flux/dev', cost: { amount: 0.02, basis: 'reported' } });
  });

  it('offline nothing of it leaves this machine, wherever the package means to go', async () => {
    const env = { ATELIER_PACKAGES: folder, FAL_KEY: KEY };
    const ledger: LedgerEntry[] = [];
    const door = openDoor({ offline: true, ledger: (entry) => ledger.push(entry) });
    const failure = await failureOf((await engineOf('fal', { env, door })).generate(requestFor()));
    expect(failure.code).toBe('offline');
    expect(ledger).toMatchObject([{ host: 'fal.run', failed: 'offline' }]);
  });

  it('an address that a package makes up may not lead inside this network', async () => {
    const server = await serving(fakeFal());
    const engine = engineFrom(falAt(server.url), { door: openDoor() });
    expect((await failureOf(engine.generate(requestFor({ options: { model: 'inward' } })))).code).toBe('refused-address');
    const other = await serving((_request, response) => void response.end('secret'));
    const lured = engineFrom(
      falAt((await serving((_r, response) => json(response, 200, { images: [{ url: other.url }] }))).url),
      {
        door: openDoor(),
      },
    );
    expect((await failureOf(lured.generate(requestFor()))).code).toBe('refused-address');
    expect(other.requests).toHaveLength(0);
  });

  it('passes on what was asked for, by the package’s own names', async () => {
    const bytes = await flatPng();
    const inputs = [
      { role: 'reference', bytes, type: 'image/png' },
      { role: 'mask', bytes, type: 'image/png' },
    ] as const;
    const { server, image } = await drawn(fakeFal(), {
      width: 1024,
      height: 512,
      seed: 7,
      inputs,
      options: { guidanceScale: 3 },
    });
    expect(server.requests[0]?.json()).toMatchObject({
      num_images: 1,
      image_size: '1024x512',
      seed: 7,
      files: 1,
      mask: 'image/png',
      guidanceScale: 3,
    });
    // That it takes no ratio is no news: it was given none.
    expect(image?.warnings.map(({ message }) => message).join('\n')).toMatch(/fal: steps were rounded/);
    expect(image?.warnings.some(({ about }) => about === 'aspectRatio')).toBe(false);
  });

  it('a picture that a filter took away is a refusal, not a black picture', async () => {
    await expect(drawn(fakeFal(undefined, { nsfw: true }))).rejects.toMatchObject({
      code: 'refused',
      refusal: { kind: 'picture' },
    });
  });

  it.each([
    ['plain-error', 'refused'],
    ['no-key', 'no-key'],
  ])('what it throws as %s is %s, and nothing of the request is in it', async (model, code) => {
    const server = await serving(fakeFal());
    const engine = engineFrom(falAt(server.url), { door: openDoor() });
    const failure = await failureOf(engine.generate(requestFor({ options: { model } })));
    expect(failure.code).toBe(code);
    expect(`${failure} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toContain(KEY);
  });

  it('says what is missing before anything is done', async () => {
    const none = { ATELIER_PACKAGES: join(folder, 'none') };
    const failing = async (id: string, env: Record<string, string>, changes = {}) =>
      failureOf((await engineOf(id, { env })).generate(requestFor(changes)));
    expect(await failing('luma', none)).toMatchObject({
      code: 'not-installed',
      message: expect.stringMatching(/npm install --prefix .* @ai-sdk\/luma/),
    });
    expect(await failing('fal', { ATELIER_PACKAGES: folder })).toMatchObject({
      code: 'no-key',
      message: expect.stringMatching(/FAL_API_KEY or FAL_KEY/),
    });
    expect((await failing('fal', envAt('http://127.0.0.1:9'), { maxCost: 1 })).code).toBe('over-budget');
    expect(
      (await failing('luma', none, { inputs: [{ role: 'reference', bytes: new Uint8Array(1), type: 'image/png' }] })).code,
    ).toBe('usage');
  });

  it('a key goes no further than the address it was sent to', async () => {
    const thief = await serving((_request, response) => void response.end());
    const server = await serving((_request, response) => {
      response.writeHead(302, { location: thief.url });
      response.end();
    });
    const fetch = fetchThrough(openDoor(), { purpose: 'test', own: server.url });
    await expect(fetch(server.url, { headers: { 'x-key': 'k' } })).rejects.toMatchObject({ code: 'bad-reply' });
    expect(thief.requests).toHaveLength(0);
  });
});

describe('talking through an installed package', () => {
  const ASK: ChatRequest = { messages: [{ role: 'user', content: 'hello' }] };
  const line = (part: object) => `${JSON.stringify(part)}\n`;
  const ANSWER = [
    line({ type: 'response-metadata', id: 'cmpl-7', modelId: 'mistral-small-2611' }),
    line({ type: 'reasoning-delta', id: '0', delta: 'they say hello' }),
    line({ type: 'text-delta', id: '1', delta: 'Hel' }),
    line({ type: 'text-delta', id: '1', delta: 'lo' }),
    line({
      type: 'finish',
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: { total: 3 }, outputTokens: { total: 2 } },
    }),
  ];
  const talking =
    (lines: readonly string[]): Handler =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.end(lines.join(''));
    };
  async function modelAt(handler: Handler, ledger: LedgerEntry[] = []) {
    const server = await serving(handler);
    const env = { ATELIER_PACKAGES: folder, MISTRAL_API_KEY: KEY, MISTRAL_BASE_URL: server.url };
    const door = openDoor({ offline: true, ledger: (entry) => ledger.push(entry) });
    return { model: await writerNamed('mistral', { env, door }), server };
  }

  it('streams, without its thoughts, through the door', async () => {
    const ledger: LedgerEntry[] = [];
    const { model } = await modelAt(talking(ANSWER), ledger);
    const events = await all(model.chat(ASK));
    expect(textOf(events)).toBe('Hello');
    expect(doneOf(events)).toMatchObject({
      finish: 'stop',
      usage: { inputTokens: 3, outputTokens: 2 },
      requestId: 'cmpl-7',
      model: 'mistral-small-2611',
    });
    expect(ledger).toMatchObject([{ purpose: 'ask the chat model', method: 'POST', status: 200 }]);
    expect(JSON.stringify(ledger)).not.toContain(KEY);
  });

  it('says the schema in words too, since several packages send it as “answer in JSON” alone', async () => {
    const { model, server } = await modelAt(talking(ANSWER));
    const schema = { name: 'thing', json: { type: 'object', properties: { colour: { type: 'string', maxLength: 3 } } } };
    const events = await all(model.chat({ ...ASK, schema }));
    const body = server.requests[0]?.json() as {
      responseFormat: { schema: object };
      prompt: { role: string; content: string }[];
    };
    expect(body.responseFormat.schema).toEqual({ type: 'object', properties: { colour: { type: 'string' } } });
    expect(body.prompt[0]).toMatchObject({ role: 'system', content: expect.stringMatching(/colour/) });
    expect(doneOf(events).warnings).toEqual([]);
  });

  it('goes without the schema where the model takes none, from then on', async () => {
    const { model, server } = await modelAt((request, response) =>
      request.json().responseFormat
        ? json(response, 400, { error: { message: 'response_format is not supported by this model' } })
        : talking(ANSWER)(request, response),
    );
    const schema = { name: 'thing', json: { type: 'object', properties: {} } };
    for (let turn = 0; turn < 2; turn++) await all(model.chat({ ...ASK, schema }));
    expect(server.requests.map((request) => Boolean(request.json().responseFormat))).toEqual([true, false, false]);
  });

  it('asks for tools, hands their results and what belongs to them back', async () => {
    const call = {
      type: 'tool-call',
      toolCallId: 'c1',
      toolName: 'imagine',
      input: '{"idea":"a dog"}',
      providerMetadata: { x: { s: 1 } },
    };
    const { model, server } = await modelAt(talking([line(call), ...ANSWER.slice(-1)]));
    const tools = [{ name: 'imagine', description: 'paints', input: { type: 'object' } }];
    const [asked] = (await all(model.chat({ ...ASK, tools }))).filter((event) => event.type === 'tool-call');
    expect(asked).toMatchObject({ id: 'c1', input: { idea: 'a dog' } });
    await all(
      model.chat({
        messages: [
          ...ASK.messages,
          { role: 'assistant', content: asked ? [asked] : [] },
          { role: 'tool', content: [{ type: 'tool-result', id: 'c1', name: 'imagine', output: 'no', failed: true }] },
        ],
      }),
    );
    const { prompt = [] } = (server.requests[1]?.json() ?? {}) as { prompt?: object[] };
    expect(prompt.slice(1)).toMatchObject([
      { role: 'assistant', content: [{ toolCallId: 'c1', providerOptions: { x: { s: 1 } } }] },
      { role: 'tool', content: [{ toolName: 'imagine', output: { type: 'error-text', value: 'no' } }] },
    ]);
  });

  it.each([
    [401, 'no-key'],
    [402, 'out-of-credit'],
    [404, 'not-taken'],
    [429, 'rate-limited'],
    [500, 'engine-failed'],
  ])('%d is %s, without the key', async (status, code) => {
    const { model } = await modelAt((_request, response) => json(response, status, { error: { message: `no good: ${KEY}` } }));
    const failure = await chatFailureOf(model.chat(ASK));
    expect(failure.code).toBe(code);
    expect(`${failure} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toContain(KEY);
  });

  it('hears an error in mid-answer, and stops when it is told to', async () => {
    const broken = await modelAt(talking([ANSWER[2] ?? '', line({ type: 'error', error: { message: 'overloaded' } })]));
    expect((await chatFailureOf(broken.model.chat(ASK))).message).toMatch(/overloaded/);
    const stop = new AbortController();
    const { model, server } = await modelAt((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write(ANSWER[2]);
    });
    const work = (async () => {
      for await (const event of model.chat(ASK, { signal: stop.signal })) if (event.type === 'text') stop.abort();
    })();
    await expect(work).rejects.toMatchObject({ code: 'interrupted' });
    await expect.poll(() => server.open()).toBe(0);
  });

  it('an account with names of its own wants one', async () => {
    await expect(writerNamed('azure', { env: {} })).rejects.toThrow(AtelierError);
    expect((await writerNamed('azure:my-deployment', { env: {} })).model).toBe('my-deployment');
  });
});
