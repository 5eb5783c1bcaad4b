import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeSdServer } from './__fixtures__/fake-sd-server.ts';
import { sdServer } from './sd-server.ts';

pictureContract('stable-diffusion.cpp', {
  adapter: (url) => sdServer({ baseUrl: url }),
  handle: fakeSdServer,
  starts: ({ path }) => path === '/sdcpp/v1/img_gen',
  errorBody: (status) => ({ error: { code: 'failed', message: `Failed with ${status}` } }),
  refusal: { status: 400, body: {} },
  free: true,
  neverRefuses: true,
  polls: ({ path }) => path.startsWith('/sdcpp/v1/jobs/'),
});

describe('stable-diffusion.cpp', () => {
  const engineAt = (url: string) =>
    engineFrom(sdServer({ baseUrl: url }), { door: openDoor({ offline: true }), wait: async () => {} });

  it('sends words, absences, sides in steps of 16 and pictures in their slots', async () => {
    const server = await fakeServer(fakeSdServer());
    const prompt = { dialect: 'sd', prompt: 'fox', negative: 'people', parameters: {}, warnings: [] };
    const init = await flatPng();
    const inputs = [{ role: 'init', bytes: init, type: 'image/png', strength: 0.6 } as const];
    const events = await all(
      engineAt(server.url).generate(
        requestFor({ prompt, width: 100, height: 300, inputs, options: { steps: 8, cfg_scale: 5 } }),
      ),
    );
    expect(server.requests[0]?.json()).toMatchObject({
      prompt: 'fox',
      negative_prompt: 'people',
      width: 96,
      height: 304,
      seed: 7,
      sample_params: { sample_steps: 8, guidance: { txt_cfg: 5 } },
      init_image: Buffer.from(init).toString('base64'),
      strength: 0.4,
    });
    expect(imagesOf(events)[0]).toMatchObject({ seed: 7, jobId: 'job-1' });
    await server.close();
  });

  it('puts a map into the slot of the ControlNet, or says before drawing that there is none', async () => {
    const bytes = await flatPng();
    const inputs = [{ role: 'depth', bytes, type: 'image/png', strength: 0.7 } as const];
    const server = await fakeServer(fakeSdServer());
    await all(engineAt(server.url).generate(requestFor({ inputs })));
    const body = server.requests.find(({ path }) => path === '/sdcpp/v1/img_gen')?.json();
    expect(body).toMatchObject({ control_image: Buffer.from(bytes).toString('base64'), control_strength: 0.7 });
    expect(body).not.toHaveProperty('init_image');
    const bare = await fakeServer(fakeSdServer(undefined, undefined, false));
    expect((await failureOf(engineAt(bare.url).generate(requestFor({ inputs })))).message).toMatch(/--control-net/);
    expect(bare.requests.some(({ path }) => path === '/sdcpp/v1/img_gen')).toBe(false);
    await Promise.all([server.close(), bare.close()]);
  });

  it('says why a job failed, and cancels the one that is not wanted any more', async () => {
    const failing = await fakeServer(
      fakeSdServer(undefined, { status: 'failed', result: null, error: { code: 'oom', message: 'out of memory' } }),
    );
    expect((await failureOf(engineAt(failing.url).generate(requestFor()))).message).toMatch(/oom: out of memory/);
    const abort = new AbortController();
    const good = fakeSdServer(undefined, { status: 'generating' });
    const server = await fakeServer((request, response) => {
      if (request.method === 'GET') abort.abort();
      return good(request, response);
    });
    expect((await failureOf(engineAt(server.url).generate(requestFor(), { signal: abort.signal }))).code).toBe('interrupted');
    await expect.poll(() => server.requests.some(({ path }) => path === '/sdcpp/v1/jobs/job-1/cancel')).toBe(true);
    await Promise.all([failing.close(), server.close()]);
  });
});
