import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { type FakeServer, fakeServer, type Handler } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeA1111 } from './__fixtures__/fake-a1111.ts';
import { a1111 } from './a1111.ts';

/** As the extension lists them, with short hashes. */
const CONTROLS = [
  'diffusers_xl_canny_full [2b69fca4]',
  'control_v11p_sd15_canny [d14c016b]',
  'control_v11f1p_sd15_depth [cfd03158]',
];
const AUTH = 'canary:canary-password';

pictureContract('A1111, Forge and SD.Next', {
  adapter: (url) => a1111({ baseUrl: url, auth: AUTH }),
  key: 'canary-password',
  handle: fakeA1111,
  starts: ({ path }) => path.startsWith('/sdapi/v1/') && !path.endsWith('interrupt'),
  errorBody: (status) => ({ error: 'HTTPException', detail: `Failed with ${status}`, body: '', errors: '' }),
  refusal: { status: 400, body: { error: 'ValueError', detail: 'moderation: prompt not allowed', errors: '' } },
  free: true,
  neverRefuses: true,
});

describe('A1111', () => {
  async function drawn(
    changes = {},
    handler: Handler = fakeA1111(),
  ): Promise<{ server: FakeServer; events: Awaited<ReturnType<typeof all>> }> {
    const server = await fakeServer(handler);
    try {
      const engine = engineFrom(a1111({ baseUrl: server.url }), { door: openDoor({ offline: true }) });
      return { server, events: await all(engine.generate(requestFor(changes))) };
    } finally {
      await server.close();
    }
  }
  const bodyOf = ({ requests }: FakeServer) => requests.find(({ path }) => /img$/.test(path))?.json();

  it('sends words, absences, seed and its own settings under the published names', async () => {
    const prompt = { dialect: 'sd', prompt: 'fox, (red:1.2)', negative: 'people', parameters: {}, warnings: [] };
    const { server, events } = await drawn({ prompt, options: { steps: 30, model: 'sdxl' }, width: 100, height: 60 });
    expect(bodyOf(server)).toMatchObject({
      prompt: 'fox, (red:1.2)',
      negative_prompt: 'people',
      seed: 7,
      steps: 30,
      width: 104,
      height: 64,
      override_settings: { sd_model_checkpoint: 'sdxl' },
    });
    expect(imagesOf(events)[0]).toMatchObject({ seed: 7, model: 'dreamshaper_8' });
    expect(imagesOf(events)[0]?.warnings.some(({ code }) => code === 'size-changed')).toBe(true);
  });

  it('puts a picture to start from, a mask and maps into their slots', async () => {
    const [init, mask, depth] = await Promise.all([flatPng(64, 64, 1), flatPng(64, 64, 2), flatPng(64, 64, 3)]);
    const type = 'image/png' as const;
    const { server } = await drawn(
      {
        inputs: [
          { role: 'init', bytes: init, type, strength: 0.7 },
          { role: 'mask', bytes: mask, type },
          { role: 'depth', bytes: depth, type, strength: 0.5 },
        ],
      },
      fakeA1111(undefined, CONTROLS),
    );
    const body = bodyOf(server) as Record<string, never>;
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    expect(body).toMatchObject({ init_images: [base64(init)], mask: base64(mask) });
    expect(body.denoising_strength).toBeCloseTo(0.3);
    expect(body).toMatchObject({
      alwayson_scripts: { controlnet: { args: [{ image: base64(depth), model: CONTROLS[2], weight: 0.5, module: 'none' }] } },
    });
  });

  it('starts from nothing where maps alone go along, with a ControlNet that fits the model', async () => {
    const bytes = await flatPng();
    const inputs = [{ role: 'edges', bytes, type: 'image/png' } as const];
    const { server } = await drawn({ inputs }, fakeA1111(undefined, CONTROLS));
    expect(server.requests.filter(({ path }) => /img$/.test(path)).map(({ path }) => path)).toEqual(['/sdapi/v1/txt2img']);
    const args = [{ image: Buffer.from(bytes).toString('base64'), model: CONTROLS[1], module: 'none' }];
    expect(bodyOf(server)).toMatchObject({ alwayson_scripts: { controlnet: { args } } });
  });

  it.each([
    [undefined, /no ControlNet extension/],
    [['diffusers_xl_canny_full [2b69fca4]'], /no ControlNet for edges that fits dreamshaper_8/],
  ])('draws nothing where the server has %s', async (controls, message) => {
    const inputs = [{ role: 'edges', bytes: await flatPng(), type: 'image/png' } as const];
    await expect(drawn({ inputs }, fakeA1111(undefined, controls))).rejects.toThrow(message);
  });

  it('asks how far its own task is, and shows it', async () => {
    const good = fakeA1111();
    const { server, events } = await drawn({}, async (request, response) => {
      if (request.path.endsWith('txt2img')) await new Promise((resolve) => setTimeout(resolve, 1000));
      return good(request, response);
    });
    const task = bodyOf(server)?.force_task_id;
    expect(server.requests.find(({ path }) => path === '/internal/progress')?.json().id_task).toBe(task);
    expect(events).toContainEqual({ type: 'progress', progress: 0.4, stage: 'drawing' });
  });

  it('tells the server to stop when it is stopped', async () => {
    const abort = new AbortController();
    const server = await fakeServer((request, response) => {
      if (request.path.endsWith('txt2img')) return void setTimeout(() => abort.abort(), 20);
      response.end('{}');
    });
    const engine = engineFrom(a1111({ baseUrl: server.url }));
    expect((await failureOf(engine.generate(requestFor(), { signal: abort.signal }))).code).toBe('interrupted');
    await expect.poll(() => server.requests.some(({ path }) => path === '/sdapi/v1/interrupt')).toBe(true);
    await server.close();
  });
});
