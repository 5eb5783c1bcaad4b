import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer, json } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeOpenAi } from './__fixtures__/fake-openai.ts';
import { generationSchema } from './__fixtures__/published.ts';
import { OPENAI_MODELS } from './models.ts';
import { openai } from './openai.ts';

const KEY = 'sk-canary-0123456789abcdef';
const refused = {
  error: {
    message: 'Your request was rejected by the safety system.',
    type: 'image_generation_user_error',
    code: 'moderation_blocked',
  },
};

const errorBody = (status: number) => ({
  error: { message: `Failed with ${status} for ${KEY}`, type: 'invalid_request_error', code: null },
});
const starts = ({ method }: { method: string }) => method === 'POST';

pictureContract('OpenAI, streaming', {
  adapter: (url) => openai({ key: KEY, baseUrl: url, model: 'gpt-image-2', paid: true }),
  key: KEY,
  handle: fakeOpenAi,
  starts,
  errorBody,
  refusal: { status: 400, body: refused },
  free: false,
});

pictureContract('a compatible server without streams', {
  adapter: (url) => openai({ key: KEY, baseUrl: url, model: 'some-local-model' }),
  key: KEY,
  handle: fakeOpenAi,
  starts,
  errorBody,
  refusal: { status: 400, body: refused },
  free: true,
});

describe('OpenAI', () => {
  async function drawn(model: string, changes = {}, handler = fakeOpenAi()) {
    const server = await fakeServer(handler);
    try {
      const engine = engineFrom(openai({ key: KEY, baseUrl: server.url, model }), { door: openDoor() });
      const events = await all(engine.generate(requestFor(changes)));
      return { server, events, image: imagesOf(events)[0] };
    } finally {
      await server.close();
    }
  }

  it('asks for the nearest size a model takes and says what came instead', async () => {
    const { server, image } = await drawn('gpt-image-1.5', { width: 1344, height: 768 });
    expect(server.requests[0]?.json()).toMatchObject({ size: '1536x1024', n: 1, prompt: 'A red fox.', stream: true });
    expect(image?.warnings.map(({ code }) => code)).toEqual(['size-changed', 'no-seed']);
  });

  it('rounds free sizes to 16 and keeps the ratio within 3:1', async () => {
    const { server } = await drawn('gpt-image-2', { width: 1000, height: 200 });
    const [width, height] = String(server.requests[0]?.json().size).split('x').map(Number);
    expect(((width ?? 0) % 16) + ((height ?? 0) % 16)).toBe(0);
    expect((width ?? 0) / (height ?? 1)).toBeLessThanOrEqual(3);
  });

  it('shows partial pictures and gives one picture for two ends of a stream', async () => {
    const { events } = await drawn('gpt-image-2');
    expect(events.filter(({ type }) => type === 'preview')).toHaveLength(3);
    expect(imagesOf(events)).toHaveLength(1);
  });

  it('sends pictures and a mask as files to edits, under the published names', async () => {
    const bytes = await flatPng();
    const inputs = [
      { role: 'reference', bytes, type: 'image/png' },
      { role: 'mask', bytes, type: 'image/png' },
    ] as const;
    const { server, image } = await drawn('gpt-image-2', { inputs, options: { moderation: 'low' } });
    expect(image?.warnings.map(({ code }) => code)).toContain('no-moderation');
    const [request] = server.requests;
    expect(request?.path).toBe('/images/edits');
    expect(request?.body.includes('name="image[]"; filename="reference-1.png"')).toBe(true);
    expect(request?.body.includes('name="mask"; filename="mask-2.png"')).toBe(true);
    expect(request?.body.includes(Buffer.from(bytes))).toBe(true);
  });

  it('keeps a rewritten prompt, and takes an address on the same server', async () => {
    const png = await flatPng();
    const { image } = await drawn('some-model', {}, (request, response) => {
      if (request.path === '/out.png') return void response.end(png);
      json(response, 200, { data: [{ url: `http://${request.headers.host}/out.png`, revised_prompt: 'A fox, rewritten.' }] });
    });
    expect(image?.revisedPrompt).toBe('A fox, rewritten.');
  });

  it('hands a local server its own settings, and OpenAI none of them', async () => {
    const handler: Parameters<typeof drawn>[2] = async (_request, response) =>
      json(response, 200, { data: [{ b64_json: Buffer.from(await flatPng()).toString('base64') }] });
    const options = { seed: 42, steps: 8, negative_prompt: 'people' };
    const local = await drawn('z-image-turbo', { options }, handler);
    expect(local.server.requests[0]?.json()).toMatchObject(options);
    expect(openai({ key: KEY }).capabilities.options).not.toHaveProperty('steps');
  });

  it('does not open an address inside this network that a reply names', async () => {
    const inside = await fakeServer((_request, response) => void response.end('secret'));
    const server = await fakeServer((_request, response) => json(response, 200, { data: [{ url: `${inside.url}/x.png` }] }));
    const engine = engineFrom(openai({ baseUrl: server.url, model: 'm' }));
    expect((await failureOf(engine.generate(requestFor()))).code).toBe('refused-address');
    expect(inside.requests).toHaveLength(0);
    await Promise.all([inside.close(), server.close()]);
  });

  it('needs a key for OpenAI itself, and keeps to a budget before sending', async () => {
    expect((await failureOf(engineFrom(openai({})).generate(requestFor()))).code).toBe('no-key');
    const paid = (model: string, quality: string) =>
      failureOf(engineFrom(openai({ key: KEY, model })).generate(requestFor({ maxCost: 0.01, options: { quality } })));
    expect((await paid('gpt-image-1.5', 'high')).code).toBe('over-budget');
    // No price a picture is published for it: that is said, not guessed.
    expect((await paid('gpt-image-2', 'low')).message).toMatch(/publishes no price/);
  });

  it.each(OPENAI_MODELS.map(({ id, qualities }) => [id, qualities] as const))(
    '%s: whatever size, ratio and quality is asked for, what is sent is what the published description takes',
    async (model, qualities) => {
      const sizes = [
        [64, 64],
        [4096, 4096],
        [1920, 1080],
        [333, 2999],
        [4000, 100],
      ] as const;
      const server = await fakeServer(fakeOpenAi());
      const engine = engineFrom(openai({ key: KEY, baseUrl: server.url, model }), { door: openDoor({ offline: true }) });
      for (const [i, [width, height]] of sizes.entries()) {
        const options = { quality: qualities[i % qualities.length] as string, ...(i === 1 && { background: 'transparent' }) };
        // DALL·E has no background to choose: said before sending, not left out.
        const taken = model.startsWith('dall-e') ? { quality: options.quality } : { ...options, moderation: 'low' };
        expect(imagesOf(await all(engine.generate(requestFor({ width, height, options: taken }))))).toHaveLength(1);
      }
      await server.close();
    },
  );

  it('is told by the description what it does not take', () => {
    const wrong: [object, RegExp][] = [
      [{}, /prompt/],
      [{ prompt: 'x', n: 99 }, /n/],
      [{ prompt: 'x', seed: 1 }, /seed/],
      [{ prompt: 'x', model: 'gpt-image-2', response_format: 'b64_json' }, /response_format/],
      [{ prompt: 'x', model: 'gpt-image-2', size: '1000x1000' }, /size/],
      [{ prompt: 'x', model: 'dall-e-3', size: '1024x1792', stream: true }, /stream/],
      [{ prompt: 'x'.repeat(4001), model: 'dall-e-3' }, /prompt/],
    ];
    for (const [body, field] of wrong) expect(String(generationSchema.safeParse(body).error)).toMatch(field);
  });
});
