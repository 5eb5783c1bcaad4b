import { afterEach, describe, expect, it } from 'vitest';
import { localServers, portsIn } from './discovery.ts';
import { type FakeServer, fakeServer, type Handler, json } from './generators/__fixtures__/fake-server.ts';
import { openDoor } from './net/door.ts';

const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
const door = openDoor({ offline: true });

/** Answers one route and no other, as those servers do. */
const only =
  (path: string, value: unknown): Handler =>
  (request, response) =>
    request.path === path ? json(response, 200, value) : json(response, 404, { detail: 'Not Found' });

async function found(handler: Handler) {
  const server = await fakeServer(handler);
  servers.push(server);
  return localServers(door, [Number(new URL(server.url).port)]);
}

describe('discovery', () => {
  it.each([
    ['comfyui', '/system_stats', { system: { os: 'posix', comfyui_version: '0.3.75' }, devices: [] }],
    ['sd-server', '/sdcpp/v1/capabilities', { samplers: ['euler'], limits: {} }],
    ['a1111', '/sdapi/v1/sd-models', [{ title: 'x [abc]', model_name: 'x' }]],
    ['ollama', '/api/tags', { models: [{ name: 'llama3.2:latest' }] }],
    ['lmstudio', '/api/v0/models', { data: [{ id: 'qwen3', type: 'llm', state: 'loaded' }] }],
    ['llamacpp', '/props', { default_generation_settings: {}, model_path: '/m/x.gguf', build_info: 'b7000' }],
    ['openai-compatible', '/v1/models', { object: 'list', data: [{ id: 'qwen3' }] }],
  ])('knows %s by %s', async (kind, path, value) => {
    expect(await found(only(path, value))).toMatchObject([{ kind }]);
  });

  it('takes no stranger for one of them, nor a port where nobody listens', async () => {
    expect(await found((_request, response) => json(response, 200, { hello: 'world' }))).toEqual([]);
    expect(await found((_request, response) => void response.end('<html></html>'))).toEqual([]);
    expect(await localServers(door, [9])).toEqual([]);
  });

  it('says models and version, and does not wait for a server that says nothing', async () => {
    expect(await found(only('/system_stats', { system: { comfyui_version: '0.3.75' } }))).toMatchObject([
      { version: '0.3.75', draws: true },
    ]);
    expect(await found(only('/api/tags', { models: [{ name: 'a' }, { nonsense: 1 }] }))).toMatchObject([
      { models: ['a'], talks: true },
    ]);
    expect(await found(() => {})).toEqual([]);
  });

  it('are also looked for where the settings say, on this machine alone', () => {
    const usual = portsIn({});
    const env = {
      COMFYUI_BASE_URL: 'http://localhost:9001/',
      OLLAMA_HOST: '0.0.0.0:9002',
      A1111_BASE_URL: 'http://192.168.1.5:9003',
      LLAMACPP_BASE_URL: 'no address',
      SD_SERVER_BASE_URL: 'http://[::1]:9004',
    };
    expect(portsIn(env)).toEqual([...usual, 9001, 9004, 9002]);
    // Ollama's own default, not the web's.
    expect(portsIn({ OLLAMA_HOST: 'localhost' })).toEqual(usual);
    expect(portsIn({ OLLAMA_HOST: '0.0.0.0' })).toEqual(usual);
  });
});
