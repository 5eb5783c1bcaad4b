import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer, type Upgrade } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { accept, type Files, fakeComfyUi, serverFrames } from './__fixtures__/fake-comfyui.ts';
import { comfyui } from './comfyui.ts';
import { FAMILIES, familyOf, filled, SLOTS } from './graphs.ts';

pictureContract('ComfyUI', {
  adapter: (url) => comfyui({ baseUrl: url }),
  key: 'no-key-here',
  handle: fakeComfyUi,
  starts: ({ path }) => path === '/prompt',
  errorBody: (status) => ({
    error: { type: 'failed', message: `Failed with ${status}`, details: '', extra_info: {} },
    node_errors: {},
  }),
  refusal: { status: 400, body: {} },
  free: true,
  neverRefuses: true,
  polls: ({ path }) => path.startsWith('/history/'),
});

describe('graphs', () => {
  const values = {
    $model: 'm',
    $prompt: 'p',
    $negative: 'n',
    $width: 8,
    $height: 8,
    $seed: 1,
    $steps: 2,
    $cfg: 3,
    $sampler: 's',
    $scheduler: 'k',
  };

  it.each(FAMILIES.map((family) => [family.id, family] as const))(
    '%s: every link leads to a node, one picture is saved, no slot is left',
    (_id, { graph }) => {
      const done = filled(graph, values);
      const nodes = Object.values(done);
      for (const { inputs } of nodes)
        for (const value of Object.values(inputs)) if (Array.isArray(value)) expect(done).toHaveProperty([String(value[0])]);
      expect(nodes.filter(({ class_type }) => class_type === 'SaveImage')).toHaveLength(1);
      expect(JSON.stringify(done)).not.toMatch(/"\$/);
      // What decides the picture is really used.
      for (const slot of SLOTS.filter((each) => each !== '$negative')) expect(JSON.stringify(graph)).toContain(`"${slot}"`);
    },
  );

  it.each([
    ['z_image_turbo_bf16.safetensors', 'UNETLoader', 'z-image'],
    ['qwen_image_fp8_e4m3fn.safetensors', 'UNETLoader', 'qwen-image'],
    ['flux1-dev.safetensors', 'UNETLoader', 'flux'],
    ['sd_xl_base_1.0.safetensors', 'CheckpointLoaderSimple', 'sdxl'],
    ['v1-5-pruned-emaonly.safetensors', 'CheckpointLoaderSimple', 'sd15'],
    ['hidream_i1.safetensors', 'UNETLoader', undefined],
  ] as const)('%s by %s is %s', (file, loader, family) => expect(familyOf(file, loader)?.id).toBe(family));
});

describe('ComfyUI', () => {
  async function drawn(changes = {}, files: Files = {}, upgrade?: Upgrade) {
    const server = await fakeServer(fakeComfyUi(undefined, files), upgrade);
    try {
      const engine = engineFrom(comfyui({ baseUrl: server.url }), { door: openDoor({ offline: true }), wait: async () => {} });
      return { server, events: await all(engine.generate(requestFor(changes))) };
    } finally {
      await server.close();
    }
  }

  it('draws with the newest family it finds a model of, and says what that one cannot take', async () => {
    const prompt = { dialect: 'comfyui', prompt: 'fox', negative: 'people', parameters: {}, warnings: [] };
    const { server, events } = await drawn(
      { prompt, width: 1000, height: 600 },
      { unets: ['flux1-dev.safetensors', 'z_image_turbo_bf16.safetensors'] },
    );
    const sent = server.requests.find(({ path }) => path === '/prompt')?.json() as {
      prompt: Record<string, { inputs: object }>;
      prompt_id: string;
    };
    expect(sent.prompt.model?.inputs).toMatchObject({ unet_name: 'z_image_turbo_bf16.safetensors' });
    expect(sent.prompt.positive?.inputs).toMatchObject({ text: 'fox' });
    expect(sent.prompt.latent?.inputs).toMatchObject({ width: 1008, height: 608 });
    expect(sent.prompt_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(imagesOf(events)[0]?.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['no-negative', 'size-changed']),
    );
  });

  it('takes the model that is asked for, and names those there are where it is not there', async () => {
    const files = { checkpoints: ['a_xl.safetensors', 'b.safetensors'] };
    const { events } = await drawn({ options: { model: 'b' } }, files);
    expect(imagesOf(events)[0]?.model).toBe('b.safetensors');
    await expect(drawn({ options: { model: 'c' } }, files)).rejects.toThrow(
      /has no model “c”; it has a_xl\.safetensors, b\.safetensors/,
    );
    await expect(drawn({}, { checkpoints: [] })).rejects.toThrow(/no model to draw with/);
  });

  it('shows progress and previews from the socket, in pieces and fragments, and skips the jobs of others', async () => {
    const preview = await flatPng(32, 32);
    const { events } = await drawn({}, {}, (request, stream: Duplex) => {
      const id = new URL(request.url ?? '', 'http://x').searchParams.get('clientId');
      accept(stream, String(request.headers['sec-websocket-key']));
      const text = (type: string, data: object) => serverFrames(Buffer.from(JSON.stringify({ type, data })), 1, 3);
      const note = Buffer.from('{"node":"sample"}');
      const wrapped = Buffer.concat([Buffer.from([0, 0, 0, 4, 0, 0, 0, note.length]), note, Buffer.from(preview)]);
      const bytes = Buffer.concat([
        text('progress', { prompt_id: 'another', value: 9, max: 10, node: 'x' }),
        serverFrames(Buffer.from('beat'), 9),
        text('progress', { prompt_id: id, value: 5, max: 10, node: 'sample' }),
        serverFrames(Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 0, 0, 2]), Buffer.from(preview)]), 2),
        serverFrames(wrapped, 2, 2),
        text('execution_success', { prompt_id: id }),
      ]);
      // In pieces that end anywhere.
      setTimeout(async () => {
        for (let i = 0; i < bytes.length; i += 97) stream.write(bytes.subarray(i, i + 97));
      }, 20);
    });
    expect(events.filter(({ type }) => type === 'progress')[0]).toMatchObject({ progress: 0.5 });
    expect(events.filter(({ type }) => type === 'preview')).toHaveLength(2);
    expect(imagesOf(events)).toHaveLength(1);
  });

  it('says what went wrong in the graph', async () => {
    const work = drawn({}, {}, (request, stream) => {
      const id = new URL(request.url ?? '', 'http://x').searchParams.get('clientId');
      accept(stream, String(request.headers['sec-websocket-key']));
      stream.write(
        serverFrames(
          Buffer.from(
            JSON.stringify({ type: 'execution_error', data: { prompt_id: id, exception_message: 'CUDA out of memory' } }),
          ),
          1,
        ),
      );
    });
    await expect(work).rejects.toThrow(/CUDA out of memory/);
  });

  it('cancels its own job alone when it is stopped', async () => {
    const abort = new AbortController();
    const good = fakeComfyUi();
    const server = await fakeServer((request, response) => {
      if (request.path !== '/prompt') return good(request, response);
      setTimeout(() => abort.abort(), 20);
    });
    const engine = engineFrom(comfyui({ baseUrl: server.url }));
    expect((await failureOf(engine.generate(requestFor(), { signal: abort.signal }))).code).toBe('interrupted');
    const id = server.requests.find(({ path }) => path === '/prompt')?.json().prompt_id;
    await expect.poll(() => server.requests.find(({ path }) => path === '/interrupt')?.json()).toEqual({ prompt_id: id });
    expect(server.requests.find(({ path }) => path === '/queue')?.json()).toEqual({ delete: [id] });
    await server.close();
  });
});
