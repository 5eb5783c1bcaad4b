import { decodePng, provenanceOf } from '@atelier/lineage';
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

  const edited = (image: Blob | undefined, fields: Record<string, string>) => {
    const body = new FormData();
    if (image) body.set('image', image, 'picture.png');
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return app.request('/images/edits', { method: 'POST', body });
  };
  const drawn = async (more: object = {}) => {
    const { data } = (await (await post({ prompt: 'a red fox in the snow', size: '96x64', ...more })).json()) as {
      data: { b64_json: string }[];
    };
    return new Uint8Array(Buffer.from(data[0]!.b64_json, 'base64'));
  };

  it('goes on from a picture by its own record, and leaves the rest', async () => {
    const first = await drawn();
    const answer = await edited(new Blob([first]), { prompt: 'make it night' });
    expect(answer.status).toBe(200);
    const { data } = (await answer.json()) as { data: { b64_json: string }[] };
    const child = provenanceOf(new Uint8Array(Buffer.from(data[0]!.b64_json, 'base64')));
    const parent = provenanceOf(first);
    expect(child).toMatchObject({
      parent: parent.pixels,
      instruction: 'make it night',
      seed: parent.seed,
      width: 96,
      height: 64,
    });
    expect(child.brief.setting).toContainEqual(expect.objectContaining({ kind: 'time', value: 'night' }));
    expect(child.brief.subjects.map(({ name }) => name)).toEqual(parent.brief.subjects.map(({ name }) => name));
  });

  it.each([
    ['no picture', undefined, { prompt: 'make it night' }, { param: 'image' }],
    ['a picture of somebody else', new Blob(['GIF89a']), { prompt: 'make it night' }, {}],
    ['no prompt', new Blob(['x']), {}, { param: 'prompt' }],
  ])('edits nothing of %s', async (_what, image, fields, error) => {
    const answer = await edited(image, fields as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error });
  });

  it('says what it cannot place, and draws nothing', async () => {
    const answer = await edited(new Blob([await drawn()]), { prompt: 'remove the elephant' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'not-placed', message: expect.stringContaining('elephant') } });
  });

  it.each([
    ['jpeg', [0xff, 0xd8]],
    ['webp', [0x52, 0x49]],
  ])('sends %s where that is asked for, with its record', async (output_format, [first, second]) => {
    const file = await drawn({ output_format });
    expect([file[0], file[1]]).toEqual([first, second]);
    expect(provenanceOf(file).idea).toBe('a red fox in the snow');
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
