import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer, type Upgrade } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { accept, type Files, fakeComfyUi, serverFrames } from './__fixtures__/fake-comfyui.ts';
import { faultsOf } from './__fixtures__/node-shapes.ts';
import { comfyui } from './comfyui.ts';
import { FAMILIES, familyOf, filled, SLOTS } from './graphs.ts';

pictureContract('ComfyUI', {
  adapter: (url) => comfyui({ baseUrl: url }),
  handle: fakeComfyUi,
  starts: ({ path }) => path === '/prompt',
  errorBody: (status) => ({
    error: { type: 'failed', message: `Failed with ${status}`, details: '', extra_info: {} },
    node_errors: {},
  }),
  refusal: { status: 400, body: {} },
  free: true,
  neverRefuses: true,
  fetches: ({ path }) => path.startsWith('/view'),
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

  it('fetches one picture where every message comes twice, and takes none that comes after the end', async () => {
    const { events } = await drawn({}, {}, (request, stream: Duplex) => {
      const id = new URL(request.url ?? '', 'http://x').searchParams.get('clientId');
      accept(stream, String(request.headers['sec-websocket-key']));
      const twice = (type: string, data: object) => {
        const frame = serverFrames(Buffer.from(JSON.stringify({ type, data: { prompt_id: id, ...data } })), 1);
        return Buffer.concat([frame, frame]);
      };
      stream.write(
        Buffer.concat([
          twice('progress', { value: 5, max: 10, node: 'sample' }),
          twice('execution_success', {}),
          twice('executing', { node: null }),
          twice('execution_error', { exception_message: 'too late' }),
          twice('progress', { value: 1, max: 10, node: 'sample' }),
        ]),
      );
    });
    expect(imagesOf(events)).toHaveLength(1);
    const told = events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
    expect(told.includes(0.1)).toBe(false);
    expect(told.at(-1)).toBe(1);
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

  it.each<[string, Files, string, boolean]>([
    ['sd15', { checkpoints: ['dreamshaper_8.safetensors'] }, 'control_v11f1p_sd15_depth.pth', false],
    ['sdxl', { checkpoints: ['juggernautXL.safetensors'] }, 'controlnet-union-sdxl-promax.safetensors', true],
    ['flux', { unets: ['flux1-dev.safetensors'] }, 'flux-depth-controlnet.safetensors', false],
    ['qwen-image', { unets: ['qwen_image_fp8.safetensors'] }, 'Qwen-Image-ControlNet-Union.safetensors', true],
  ])('%s: a draft to start from and a depth map reach their slots, byte for byte', async (_id, files, control, union) => {
    const [draft, depth] = await Promise.all([flatPng(64, 64, 1), flatPng(64, 64, 2)]);
    const type = 'image/png' as const;
    const { server } = await drawn(
      {
        inputs: [
          { role: 'init', bytes: draft, type, strength: 0.4 },
          { role: 'depth', bytes: depth, type, strength: 0.8 },
        ],
      },
      { ...files, controls: ['t2i_other_openpose.pth', control] },
    );
    const uploads = server.requests.filter(({ path }) => path === '/upload/image');
    const nameOf = (bytes: Uint8Array) => {
      const found = uploads.find(({ body }) => body.includes(Buffer.from(bytes)));
      return /filename="([^"]+)"/.exec(found?.body.toString('latin1') ?? '')?.[1];
    };
    const graph = server.requests.find(({ path }) => path === '/prompt')?.json().prompt as Record<string, { inputs: object }>;
    expect(nameOf(draft)).not.toBe(nameOf(depth));
    expect(graph).toMatchObject({
      given0: { inputs: { image: nameOf(draft) } },
      given1: { inputs: { image: nameOf(depth) } },
      latent: { class_type: 'VAEEncode', inputs: { pixels: ['scaled0', 0] } },
      net1: { inputs: { control_net_name: control } },
      held1: { inputs: { image: ['given1', 0], strength: 0.8, control_net: [union ? 'kind1' : 'net1', 0] } },
      sample: { inputs: { positive: ['held1', 0], negative: ['held1', 1], denoise: 0.6 } },
    });
    if (union) expect(graph.kind1?.inputs).toMatchObject({ type: 'depth' });
  });

  it('draws nothing without a ControlNet that fits the map and the model', async () => {
    const inputs = [{ role: 'edges', bytes: await flatPng(), type: 'image/png' } as const];
    const files = { checkpoints: ['sd_xl.safetensors'], controls: ['control_v11p_sd15_canny.pth'] };
    await expect(drawn({ inputs }, files)).rejects.toThrow(/no ControlNet for edges that fits sd_xl.*Nothing was drawn/);
  });

  it('is told by the server where a graph is wrong', () => {
    const node = { class_type: 'SaveImage', inputs: { images: ['sample', 0], filename_prefix: 'x' } };
    const sample = { class_type: 'EmptyLatentImage', inputs: { width: 8, height: 8.5, batch_size: 1 } };
    expect(faultsOf({ save: node, sample })).toEqual([
      'save: images wants IMAGE, got ["sample",0]',
      'sample: height wants INT, got 8.5',
    ]);
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
