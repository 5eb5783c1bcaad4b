import { afterEach, describe, expect, it } from 'vitest';
import { type FakeServer, fakeServer, type Handler, json } from '../../generators/__fixtures__/fake-server.ts';
import { openDoor } from '../../net/door.ts';
import { all, chatContract, type Script } from '../__fixtures__/chat-contract.ts';
import { chatModelFrom } from '../chat-model-from.ts';
import { writerNamed } from '../writers.ts';
import { ollamaChat } from './ollama.ts';
import { ollamaAddress } from './ollama-models.ts';

function chunksOf(script: Script): object[] {
  const { text = [], thinks = [], calls = [], usage, finish, fails } = script;
  const chunk = (message: object, more: object = {}) => ({
    model: 'llama3.2',
    created_at: '2026-11-28T00:00:00Z',
    message: { role: 'assistant', content: '', ...message },
    done: false,
    ...more,
  });
  return [
    ...thinks.map((thinking) => chunk({ thinking })),
    ...text.map((content) => chunk({ content })),
    ...(fails ? [{ error: fails }] : []),
    ...(calls.length > 0
      ? [chunk({ tool_calls: calls.map(({ name, input }) => ({ function: { name, arguments: input } })) })]
      : []),
    chunk(
      {},
      {
        done: true,
        done_reason: finish ?? 'stop',
        ...(usage && { prompt_eval_count: usage.input, eval_count: usage.output }),
      },
    ),
  ];
}

chatContract('Ollama', {
  adapter: (url) => ollamaChat({ model: 'llama3.2', baseUrl: url }),
  key: '',
  type: 'application/x-ndjson',
  frames: (script) => chunksOf(script).map((chunk) => `${JSON.stringify(chunk)}\n`),
  whole: (script) => ({
    ...(chunksOf(script).at(-1) as object),
    message: { role: 'assistant', content: script.text?.join('') ?? '' },
  }),
  errorBody: (_status, message) => ({ error: message }),
  schemaIn: ({ format }) => format,
  toolsIn: (body) => ((body.tools ?? []) as { function: { name: string } }[]).map((tool) => tool.function.name),
  noSchema: 'invalid JSON schema in format',
  neverRefuses: true,
});

const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serving(handler: Handler): Promise<FakeServer> {
  const server = await fakeServer(handler);
  servers.push(server);
  return server;
}

describe('Ollama', () => {
  const answer = `${JSON.stringify({ message: { content: 'x' }, done: true })}\n`;

  it('is told how much it must be able to read: it cuts at the front without a word', async () => {
    const server = await serving((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.end(answer);
    });
    const model = chatModelFrom(ollamaChat({ model: 'm', baseUrl: server.url }));
    for (const length of [100, 12_000, 40_000, 900_000])
      await all(model.chat({ messages: [{ role: 'user', content: 'x'.repeat(length) }] }));
    expect(server.requests.map((request) => (request.json().options as { num_ctx?: number } | undefined)?.num_ctx)).toEqual([
      undefined,
      8192,
      16_384,
      32_768,
    ]);
  });

  it('asks the model used last that can talk, and one that sees for pictures', async () => {
    const server = await serving((request, response) => {
      if (request.path !== '/api/tags') return void json(response, 404, {});
      json(response, 200, {
        models: [
          { name: 'nomic-embed-text:latest', capabilities: ['embedding'] },
          { name: 'llama3.2:3b', capabilities: ['completion', 'tools'] },
          { name: 'gemma4:12b', capabilities: ['completion', 'vision'] },
        ],
      });
    });
    const around = { env: { OLLAMA_HOST: server.url }, door: openDoor({ offline: true }) };
    expect((await writerNamed('ollama', around)).model).toBe('llama3.2:3b');
    expect((await writerNamed('ollama', around, { sees: true })).model).toBe('gemma4:12b');
    expect((await writerNamed('ollama:qwen3:8b', around)).model).toBe('qwen3:8b');
  });

  it('says how to fetch one where there is none', async () => {
    const server = await serving((_request, response) => json(response, 200, { models: [] }));
    const around = { env: { OLLAMA_HOST: server.url }, door: openDoor({ offline: true }) };
    await expect(writerNamed('ollama', around)).rejects.toMatchObject({
      code: 'no-chat-model',
      message: expect.stringMatching(/ollama pull/),
    });
    await server.close();
    servers.length = 0;
    await expect(writerNamed('ollama', around)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['127.0.0.1:9999', 'http://127.0.0.1:9999'],
    ['box.local', 'http://box.local:11434'],
    ['https://ollama.example.com', 'https://ollama.example.com'],
    ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434'],
  ])('OLLAMA_HOST=%s is %s', (given, meant) => expect(ollamaAddress(given)).toBe(meant));
});
