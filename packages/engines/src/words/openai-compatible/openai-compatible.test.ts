import { describe, expect, it } from 'vitest';
import { fakeServer, json } from '../../generators/__fixtures__/fake-server.ts';
import { openDoor } from '../../net/door.ts';
import { all, chatContract, doneOf, sse, textOf } from '../__fixtures__/chat-contract.ts';
import { completions } from '../__fixtures__/completions.ts';
import { chatModelOf, requiredChatModel } from '../chat-model-of.ts';
import { llamaCppChat } from '../llama-cpp/llama-cpp.ts';
import { lmStudioChat } from '../lm-studio/lm-studio.ts';
import { writerNamed } from '../writers.ts';
import { compatibleChat, openaiCompatible } from './openai-compatible.ts';

const KEY = 'sk-canary-4711';

chatContract('a server with chat completions', {
  ...completions,
  adapter: (url) => compatibleChat({ url: `${url}/v1`, model: 'm', key: KEY }),
  key: KEY,
  refusedBody: { error: { message: 'The prompt triggered the content policy.', code: 'content_filter' } },
});
chatContract('LM Studio', { ...completions, adapter: (url) => lmStudioChat({ model: 'm', baseUrl: `${url}/v1` }), key: '' });
chatContract('llama.cpp’s server', {
  ...completions,
  adapter: (url) => llamaCppChat({ model: 'm', key: KEY, baseUrl: `${url}/v1` }),
  key: KEY,
  errorBody: (code, message) => ({ error: { code, message, type: 'invalid_request_error' } }),
});

describe('a server with chat completions', () => {
  async function said(lines: string[]) {
    const server = await fakeServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(lines.join(''));
    });
    try {
      const model = openaiCompatible({ url: `${server.url}/v1/chat/completions`, model: 'm' });
      const events = await all(model.chat({ messages: [{ role: 'user', content: 'hello' }] }));
      return { events, path: server.requests[0]?.path };
    } finally {
      await server.close();
    }
  }

  it('is asked at the address with or without its end', async () => {
    expect((await said(completions.frames({ text: ['x'] }))).path).toBe('/v1/chat/completions');
  });

  it('text in parts, arguments as an object, thoughts under either name', async () => {
    const delta = (more: object) => sse({ choices: [{ delta: more }] });
    const { events } = await said([
      delta({ reasoning: 'hm' }),
      delta({
        content: [
          { type: 'text', text: 'Hel' },
          { type: 'text', text: 'lo' },
        ],
      }),
      delta({ tool_calls: [{ function: { name: 'imagine', arguments: { idea: 'x' } } }] }),
      sse('[DONE]'),
    ]);
    expect(textOf(events)).toBe('Hello');
    expect(events.find(({ type }) => type === 'tool-call')).toMatchObject({ id: 'call-1', input: { idea: 'x' } });
  });

  it('a price where the server names one', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, cost: 0.0004 };
    const { events } = await said([
      sse({ choices: [{ delta: { content: 'x' }, finish_reason: 'stop' }], usage }),
      sse('[DONE]'),
    ]);
    expect(doneOf(events).usage.cost).toEqual({ amount: 0.0004, currency: 'USD', basis: 'reported' });
  });

  it('data over several lines is one event', async () => {
    const { events } = await said(['data: {"choices":[{"delta":\ndata: {"content":"Hello"}}]}\n\n', sse('[DONE]')]);
    expect(textOf(events)).toBe('Hello');
  });
});

describe('local servers by name', () => {
  const around = (env: Record<string, string>) => ({ env, door: openDoor({ offline: true }) });

  it('LM Studio: the model that is loaded; one that sees for pictures', async () => {
    const server = await fakeServer((request, response) =>
      request.path === '/api/v0/models'
        ? json(response, 200, {
            data: [
              { id: 'embed', type: 'embeddings', state: 'loaded' },
              { id: 'resting', type: 'llm', state: 'not-loaded' },
              { id: 'awake', type: 'llm', state: 'loaded' },
              { id: 'eyes', type: 'vlm', state: 'not-loaded' },
            ],
          })
        : json(response, 200, { error: 'Unexpected endpoint or method.' }),
    );
    const place = around({ LMSTUDIO_BASE_URL: `${server.url}/v1` });
    expect((await writerNamed('lmstudio', place)).model).toBe('awake');
    expect((await writerNamed('lmstudio', place, { sees: true })).model).toBe('eyes');
    await server.close();
  });

  it('llama.cpp: known by /props, with the one model it has', async () => {
    const props = { default_generation_settings: {}, model_path: '/models/qwen3-8b.gguf', modalities: { vision: false } };
    const server = await fakeServer((request, response) =>
      request.path === '/props' ? json(response, 200, props) : json(response, 404, {}),
    );
    const place = around({ LLAMACPP_BASE_URL: `${server.url}/v1` });
    expect((await writerNamed('llamacpp', place)).model).toBe('qwen3-8b.gguf');
    await expect(writerNamed('llamacpp', place, { sees: true })).rejects.toMatchObject({ code: 'no-chat-model' });
    await server.close();
    const other = await fakeServer((_request, response) => json(response, 404, {}));
    await expect(writerNamed('llamacpp', around({ LLAMACPP_BASE_URL: `${other.url}/v1` }))).rejects.toMatchObject({
      message: expect.stringMatching(/no llama\.cpp server/),
    });
    await other.close();
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

  it.each(['openai', 'anthropic', 'gemini'])('%s without a key is refused before anything is sent', async (id) => {
    await expect(writerNamed(id, { env: {} })).rejects.toMatchObject({
      code: 'no-key',
      message: expect.stringMatching(/set [A-Z]+_API_KEY/),
    });
  });

  it('names are those that there are', async () => {
    await expect(writerNamed('clippy', { env: {} })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/Writers: built-in, openai/),
    });
    expect((await writerNamed('openai:gpt-6-sol', { env: { OPENAI_API_KEY: KEY } })).model).toBe('gpt-6-sol');
    expect((await writerNamed('chat:qwen3:8b', { env: {} })).model).toBe('qwen3:8b');
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
