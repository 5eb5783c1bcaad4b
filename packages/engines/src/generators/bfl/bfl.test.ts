import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer, type Handler, json } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeBfl } from './__fixtures__/fake-bfl.ts';
import { bfl } from './bfl.ts';

const KEY = 'bfl-canary-0123456789';

pictureContract('FLUX by Black Forest Labs', {
  adapter: (url) => bfl({ key: KEY, baseUrl: url }),
  key: KEY,
  handle: fakeBfl,
  starts: ({ method }) => method === 'POST',
  errorBody: (status) => ({ detail: `Failed with ${status}` }),
  refusal: { status: 422, body: { detail: 'Request Moderated' } },
  free: false,
  request: { width: 256, height: 256 },
  drawn: [64, 64],
  polls: ({ path }) => path.includes('get_result'),
  fetches: ({ path }) => path === '/sample.png',
});

describe('FLUX', () => {
  const engineAt = (url: string) =>
    engineFrom(bfl({ key: KEY, baseUrl: url }), { door: openDoor({ offline: true }), wait: async () => {} });
  async function withServer<T>(
    handler: Handler,
    work: (url: string, requests: { path: string; json(): object }[]) => Promise<T>,
  ): Promise<T> {
    const server = await fakeServer(handler);
    try {
      return await work(server.url, server.requests);
    } finally {
      await server.close();
    }
  }

  it('says job, seed, cost and how far it is', () =>
    withServer(fakeBfl(), async (url) => {
      const events = await all(engineAt(url).generate(requestFor({ width: 1000, height: 700 })));
      expect(events).toContainEqual({ type: 'progress', progress: 0.3, stage: 'pending' });
      expect(imagesOf(events)[0]).toMatchObject({
        jobId: 'job-1',
        seed: 99,
        cost: { amount: 0.04, currency: 'USD', basis: 'reported' },
      });
    }));

  it('sends sides in steps of 16 to FLUX.2 and a ratio to Kontext, and pictures in their slots', () =>
    withServer(fakeBfl(), async (url, requests) => {
      const bytes = await flatPng();
      const inputs = [1, 2].map(() => ({ role: 'reference', bytes, type: 'image/png' }) as const);
      await all(engineAt(url).generate(requestFor({ width: 1000, height: 700, inputs })));
      await all(engineAt(url).generate(requestFor({ width: 1024, height: 512, options: { model: 'flux-kontext-max' } })));
      const [pro, kontext] = requests.filter(({ path }) => /flux-/.test(path)).map((request) => request.json());
      const image = Buffer.from(bytes).toString('base64');
      expect(pro).toMatchObject({ width: 1008, height: 704, seed: 7, input_image: image, input_image_2: image });
      expect(kontext).toMatchObject({ aspect_ratio: '2:1' });
      expect(kontext).not.toHaveProperty('width');
    }));

  it.each([
    ['Request Moderated', 'prompt'],
    ['Content Moderated', 'picture'],
  ])('“%s” ends the job as a refusal of the %s', (status, kind) =>
    withServer(fakeBfl(undefined, { status, result: null }), async (url) => {
      expect((await failureOf(engineAt(url).generate(requestFor()))).refusal?.kind).toBe(kind);
    }),
  );

  it('“Task not found” says that the job is lost', () =>
    withServer(fakeBfl(undefined, { status: 'Task not found', result: null }), async (url) => {
      expect((await failureOf(engineAt(url).generate(requestFor()))).code).toBe('unknown-fate');
    }));

  it('sends the key to no foreign address', () =>
    withServer(
      (_request, response) => json(response, 200, { id: 'x', polling_url: 'https://thief.example/ask' }),
      async (url, requests) => {
        expect((await failureOf(engineAt(url).generate(requestFor()))).code).toBe('refused-address');
        expect(requests).toHaveLength(1);
      },
    ));
});
