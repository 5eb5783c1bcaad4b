import { decodePng } from '@atelier/lineage';
import { describe, expect, it } from 'vitest';
import { openAiImages } from './openai-images.ts';

const app = openAiImages({ refuse: (prompt) => (prompt.includes('forbidden') ? 'Not here.' : undefined) });
const post = (body: unknown) =>
  app.request('/images/generations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const sidesOf = async (base64: string) => {
  const { width, height } = await decodePng(new Uint8Array(Buffer.from(base64, 'base64')));
  return [width, height];
};

describe("OpenAI's interface over the built-in painter", () => {
  it('draws as many pictures as asked, all different, and the same again for the same words', async () => {
    const ask = async () =>
      (await (await post({ prompt: 'a beach sunset', n: 2, size: '96x64' })).json()) as { data: { b64_json: string }[] };
    const [first, again] = [await ask(), await ask()];
    expect(first.data).toHaveLength(2);
    expect(first.data[0]!.b64_json).not.toBe(first.data[1]!.b64_json);
    expect(again).toEqual(first);
    expect(await sidesOf(first.data[0]!.b64_json)).toEqual([96, 64]);
  });

  it('streams partial pictures that grow, then the whole one', async () => {
    const answer = await post({ prompt: 'a red fox', size: '256x256', stream: true, partial_images: 2 });
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = (await answer.text())
      .split('\n\n')
      .filter(Boolean)
      .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as { type: string; b64_json: string });
    expect(events.map(({ type }) => type)).toEqual([
      'image_generation.partial_image',
      'image_generation.partial_image',
      'image_generation.completed',
    ]);
    expect(await Promise.all(events.map(({ b64_json }) => sidesOf(b64_json)))).toEqual([
      [64, 64],
      [128, 128],
      [256, 256],
    ]);
  });

  it.each([
    ['no prompt', {}, 'prompt'],
    ['an empty prompt', { prompt: ' ' }, null],
    ['too many', { prompt: 'x', n: 11 }, 'n'],
    ['a size that is none', { prompt: 'x', size: 'large' }, null],
    ['addresses', { prompt: 'x', response_format: 'url' }, 'response_format'],
    ['a stream of two', { prompt: 'x', stream: true, n: 2 }, 'n'],
  ])('refuses %s in the shape that clients know', async (_what, body, param) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error', param } });
  });

  it('refuses by its rule, with the code that clients know', async () => {
    expect(await (await post({ prompt: 'something forbidden' })).json()).toMatchObject({
      error: { code: 'moderation_blocked', message: 'Not here.' },
    });
  });

  it('names its model', async () => {
    expect(await (await app.request('/models')).json()).toMatchObject({ data: [{ id: 'illustrator' }] });
  });
});
