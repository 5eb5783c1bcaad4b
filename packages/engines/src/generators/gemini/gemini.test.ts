import { describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import { all, failureOf, imagesOf, pictureContract } from '../__fixtures__/contract.ts';
import { fakeServer, type Handler, json } from '../__fixtures__/fake-server.ts';
import { flatPng, requestFor } from '../__fixtures__/pictures.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeGemini } from './__fixtures__/fake-gemini.ts';
import { gemini } from './gemini.ts';

const KEY = 'AIza-canary-0123456789';

pictureContract('Gemini', {
  adapter: (url) => gemini({ key: KEY, baseUrl: url }),
  key: KEY,
  handle: fakeGemini,
  starts: ({ method }) => method === 'POST',
  errorBody: (status) => ({ error: { code: status, message: `Failed with ${status}`, status: 'FAILED' } }),
  refusal: {
    status: 400,
    body: { error: { code: 400, message: 'The prompt was blocked by our policy', status: 'INVALID_ARGUMENT' } },
  },
  free: false,
});

describe('Gemini', () => {
  async function answer(handler: Handler, changes = {}) {
    const server = await fakeServer(handler);
    const engine = engineFrom(gemini({ key: KEY, baseUrl: server.url }), {
      door: openDoor({ offline: true }),
      wait: async () => {},
    });
    return { server, events: engine.generate(requestFor(changes)), close: server.close };
  }

  it('sends the words and pictures as parts, a ratio and a size class', async () => {
    const bytes = await flatPng();
    const inputs = [{ role: 'reference', bytes, type: 'image/png' } as const];
    const { server, events, close } = await answer(fakeGemini(), { width: 1344, height: 768, inputs });
    const [image] = imagesOf(await all(events));
    expect(server.requests[0]?.path).toBe('/v1beta/models/gemini-nano-banana-2.1:generateContent');
    expect(server.requests[0]?.headers['x-goog-api-key']).toBe(KEY);
    expect(server.requests[0]?.path).not.toContain(KEY);
    expect(server.requests[0]?.json()).toMatchObject({
      contents: [
        {
          parts: [
            { text: 'A red fox.' },
            { inlineData: { mimeType: 'image/png', data: Buffer.from(bytes).toString('base64') } },
          ],
        },
      ],
      generationConfig: { imageConfig: { aspectRatio: '16:9', imageSize: '1K' } },
    });
    // The thought before it is not the picture.
    expect(image?.width).toBe(64);
    expect(image?.warnings.map(({ code }) => code)).toContain('ratio-changed');
    await close();
  });

  it.each([
    ['IMAGE_SAFETY', 'picture'],
    ['PROHIBITED_CONTENT', 'prompt'],
  ])('an answer that ends with %s is a refusal of the %s', async (finishReason, kind) => {
    const { events, close } = await answer(fakeGemini(undefined, { content: { parts: [] }, finishReason }));
    expect((await failureOf(events)).refusal?.kind).toBe(kind);
    await close();
  });

  it('a blocked prompt is a refusal, and words alone are no picture', async () => {
    const blocked = await answer((_request, response) => json(response, 200, { promptFeedback: { blockReason: 'SAFETY' } }));
    expect((await failureOf(blocked.events)).code).toBe('refused');
    const words = await answer(
      fakeGemini(undefined, { content: { parts: [{ text: 'I would rather not.' }] }, finishReason: 'STOP' }),
    );
    expect((await failureOf(words.events)).message).toContain('I would rather not.');
    await Promise.all([blocked.close(), words.close()]);
  });
});
