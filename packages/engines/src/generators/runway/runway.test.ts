import type { TextToImageCreateParams } from '@runwayml/sdk/resources/text-to-image.js';
import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeRunway } from './__fixtures__/fake-runway.ts';
import { type FromWords, runway } from './runway.ts';

const KEY = 'key_canary0123456789';

pictureContract('Runway', {
  adapter: (url) => runway({ key: KEY, baseUrl: url }),
  key: KEY,
  handle: fakeRunway,
  starts: ({ method }) => method === 'POST',
  errorBody: (status) => ({ error: `Failed with ${status}` }),
  refusal: { status: 400, body: { error: 'Input did not pass moderation.' } },
  free: false,
  fetches: ({ path }) => path === '/out',
  polls: ({ method, path }) => method === 'GET' && path.startsWith('/v1/tasks/'),
});

// The types of Runway's own client take what is sent: `npm run check` fails where they do not.
const still = (body: FromWords): TextToImageCreateParams.Gen4Image | TextToImageCreateParams.Gen4ImageTurbo =>
  body.model === 'gen4_image'
    ? { ...body, model: body.model }
    : { ...body, model: body.model, referenceImages: body.referenceImages ?? [] };

describe('Runway', () => {
  it('sends nothing that its own client does not know', () => {
    expect(still({ model: 'gen4_image', promptText: 'x', ratio: '720:720', seed: 1 })).toMatchObject({ ratio: '720:720' });
  });

  const engineAt = (url: string, waits: number[] = []) =>
    engineFrom(runway({ key: KEY, baseUrl: url }), {
      door: openDoor({ offline: true }),
      wait: async (ms) => void waits.push(ms),
    });

  it('sends the nearest of its sizes, the seed, and references with their tags', async () => {
    const server = await fakeServer(fakeRunway());
    const bytes = await flatPng();
    const inputs = [{ role: 'reference', bytes, type: 'image/png', tag: 'woman' } as const];
    const waits: number[] = [];
    const events = await all(engineAt(server.url, waits).generate(requestFor({ width: 1344, height: 768, inputs })));
    expect(server.requests[0]?.headers['x-runway-version']).toBe('2024-11-06');
    expect(server.requests[0]?.json()).toEqual({
      model: 'gen4_image',
      promptText: 'A red fox.',
      ratio: '1360:768',
      seed: 7,
      referenceImages: [{ uri: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`, tag: 'woman' }],
    });
    expect(imagesOf(events)[0]).toMatchObject({ jobId: 'task-1', model: 'gen4_image' });
    // No oftener than its documentation wants; the first time at once.
    expect(waits).toEqual([5000]);
    expect(imagesOf(events)[0]?.cost).toEqual({ amount: 0.05, currency: 'USD', basis: 'reported' });
    await server.close();
  });

  it.each([
    ['SAFETY.INPUT.TEXT', 'refused', 'prompt'],
    ['SAFETY.OUTPUT.IMAGE', 'refused', 'picture'],
    ['INTERNAL.BAD_OUTPUT.CODE01', 'engine-failed', undefined],
  ])('a task that failed with %s is %s', async (failureCode, code, kind) => {
    const server = await fakeServer(fakeRunway(undefined, { status: 'FAILED', failure: 'No.', failureCode }));
    const failure = await failureOf(engineAt(server.url).generate(requestFor()));
    expect([failure.code, failure.refusal?.kind]).toEqual([code, kind]);
    await server.close();
  });

  it('cancels the task when it is stopped while it runs', async () => {
    const abort = new AbortController();
    const good = fakeRunway(undefined, { status: 'RUNNING' });
    const server = await fakeServer((request, response) => {
      if (request.method === 'GET') abort.abort();
      return good(request, response);
    });
    expect((await failureOf(engineAt(server.url).generate(requestFor(), { signal: abort.signal }))).code).toBe('interrupted');
    await expect
      .poll(() => server.requests.some(({ method, path }) => method === 'DELETE' && path === '/v1/tasks/task-1'))
      .toBe(true);
    await server.close();
  });

  it('refuses long prompts and bad tags before sending', async () => {
    const prompt = { dialect: 'runway', prompt: 'x'.repeat(1001), parameters: {}, warnings: [] };
    expect((await failureOf(engineAt('http://127.0.0.1:9').generate(requestFor({ prompt })))).code).toBe('not-taken');
    const inputs = [{ role: 'reference', bytes: await flatPng(), type: 'image/png', tag: '9x' } as const];
    expect((await failureOf(engineAt('http://127.0.0.1:9').generate(requestFor({ inputs })))).code).toBe('usage');
  });
});
