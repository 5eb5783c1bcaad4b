import { afterEach, describe, expect, it } from 'vitest';
import { type FakeServer, fakeServer, type Handler, json } from './generators/__fixtures__/fake-server.ts';
import { keyState } from './key-checks.ts';
import { openDoor } from './net/door.ts';
import type { LedgerEntry } from './net/ledger.ts';

const KEY = 'canary-key-0123456789';
let server: FakeServer | undefined;
afterEach(async () => server?.close());

async function checked(name: string, handle: Handler, { offline = false, suffix = '' } = {}) {
  server = await fakeServer(handle);
  const ledger: LedgerEntry[] = [];
  const address = `${server.url}${suffix}`;
  const env = Object.fromEntries(
    ['OPENAI', 'ANTHROPIC', 'GEMINI', 'BFL', 'RUNWAYML'].map((each) => [`${each}_BASE_URL`, address]),
  );
  const state = await keyState(name, KEY, { env, door: openDoor({ offline, ledger: (entry) => ledger.push(entry) }) });
  return { state, requests: server.requests, ledger };
}

describe('a key', () => {
  it.each([
    ['OPENAI_API_KEY', '/v1', '/v1/models', 'authorization'],
    ['ANTHROPIC_API_KEY', '/v1', '/v1/models?limit=1', 'x-api-key'],
    ['GEMINI_API_KEY', '', '/v1beta/models?pageSize=1', 'x-goog-api-key'],
    ['GOOGLE_GENERATIVE_AI_API_KEY', '/v1beta', '/v1beta/models?pageSize=1', 'x-goog-api-key'],
    ['BFL_API_KEY', '', '/v1/credits', 'x-key'],
    ['RUNWAYML_API_SECRET', '/', '/v1/organization', 'authorization'],
  ])('%s is checked by a question that costs nothing, in a header', async (name, suffix, path, header) => {
    const { state, requests, ledger } = await checked(name, (_, response) => json(response, 200, {}), { suffix });
    expect(state).toEqual({ name, state: 'accepted' });
    expect(requests.map(({ method, path: asked }) => [method, asked])).toEqual([['GET', path]]);
    expect(requests[0]?.headers[header]).toContain(KEY);
    expect(JSON.stringify(ledger)).toContain('check a key');
    expect(JSON.stringify(ledger)).not.toContain('canary');
  });

  it.each([
    [401, {}, 'refused'],
    [403, {}, 'refused'],
    [400, { error: { message: 'API key not valid. Please pass a valid API key.' } }, 'refused'],
    [400, { error: 'something else' }, 'unknown'],
    [500, { error: KEY }, 'unknown'],
  ])('%i is told apart', async (status, body, expected) => {
    const { state } = await checked('GEMINI_API_KEY', (_, response) => json(response, status, body));
    expect(state.state).toBe(expected);
    expect(JSON.stringify(state)).not.toContain('canary');
  });

  it('is not sent on, not sent offline, and not sent where there is nothing to ask', async () => {
    const moved = await checked('OPENAI_API_KEY', (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/' });
      response.end();
    });
    expect(moved.state).toMatchObject({ state: 'unknown', why: expect.stringMatching(/redirect/) });
    const door = openDoor({ offline: true });
    expect(await keyState('BFL_API_KEY', KEY, { env: { BFL_BASE_URL: 'api.bfl.ai' }, door })).toEqual({
      name: 'BFL_API_KEY',
      state: 'unknown',
      why: 'BFL_BASE_URL is no address',
    });
    expect(await keyState('BFL_API_KEY', KEY, { env: {}, door })).toMatchObject({
      state: 'unknown',
      why: expect.stringMatching(/offline/),
    });
    expect(await keyState('FAL_KEY', KEY, { env: {}, door })).toMatchObject({
      state: 'unknown',
      why: expect.stringMatching(/no question/),
    });
  });
});
