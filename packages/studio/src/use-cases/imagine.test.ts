/** Through the real engines against a server on loopback that speaks OpenAI's Images API or the web UI's, as far as these tests need. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDoor } from '@atelier/engines';
import { decodePng, encodePng, pixelHash } from '@atelier/lineage';
import { AtelierError } from '@atelier/spec';
import { afterEach, describe, expect, it } from 'vitest';
import { type ImagineEvent, imagine, type Keep, type Painting } from './imagine.ts';

type Answer = (body: Buffer, response: ServerResponse, nth: number, request: IncomingMessage) => void | Promise<void>;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serving(answer: Answer): Promise<string> {
  let n = 0;
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    await answer(Buffer.concat(pieces), response, ++n, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const png = async () =>
  Buffer.from(await encodePng({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(255) })).toString(
    'base64',
  );
const drawn = async (response: ServerResponse): Promise<void> =>
  void response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ data: [{ b64_json: await png() }] }));
const refused = (response: ServerResponse, message: string, code = 'x'): void =>
  void response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message, code } }));

function painting(url: string, changes: Partial<Painting> = {}, env: Record<string, string> = {}): Painting {
  return {
    wish: { start: { idea: 'two red apples on a table' }, seed: 7, size: '64x64' },
    engine: 'openai',
    count: 1,
    same: true,
    missing: 'leave',
    format: 'png',
    around: {
      env: { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'sk-test-12345678', OPENAI_IMAGE_MODEL: 'dall-e-3', ...env },
      door: openDoor({ offline: true }),
    },
    ...changes,
  };
}

async function run(wanted: Painting, keep: Keep = async () => 'x.png', signal?: AbortSignal) {
  const events: ImagineEvent[] = [];
  let error: AtelierError | undefined;
  try {
    for await (const event of imagine(wanted, keep, signal)) events.push(event);
  } catch (thrown) {
    error = thrown as AtelierError;
  }
  const of = <T extends ImagineEvent['type']>(type: T) =>
    events.filter((event): event is Extract<ImagineEvent, { type: T }> => event.type === type);
  return { events, error, artworks: of('artwork'), failed: of('failed'), estimates: of('estimate') };
}

describe('several pictures by an engine elsewhere', () => {
  it('are asked for together, no more at once than it says; each is kept when it is there; one failure keeps the others', async () => {
    let now = 0;
    let most = 0;
    let kept = 0;
    let lanesAreFull: () => void = () => {};
    const full = new Promise<void>((done) => {
      lanesAreFull = done;
    });
    let lastMayEnd: () => void = () => {};
    const othersKept = new Promise<void>((done) => {
      lastMayEnd = done;
    });
    const url = await serving(async (_body, response, nth) => {
      most = Math.max(most, ++now);
      response.on('close', () => now--);
      // A lane more than these three there is not; less, and this would wait for ever.
      if (nth === 3) lanesAreFull();
      if (nth <= 3) await full;
      if (nth === 2) return refused(response, 'size not allowed');
      // The fifth is drawn only when the three others are on disk: they wait for nobody.
      if (nth === 5) await othersKept;
      return drawn(response);
    });
    const { artworks, failed, error } = await run(painting(url, { count: 5 }), async () => {
      if (++kept === 3) lastMayEnd();
      return 'x.png';
    });
    expect([artworks.length, failed.length, kept, error]).toEqual([4, 1, 4, undefined]);
    expect(most).toBe(3);
    expect(new Set(artworks.map(({ index }) => index)).size).toBe(4);
  });

  it('end with the first failure where none came, and ask no further where the account is the trouble', async () => {
    let asked = 0;
    const url = await serving((_body, response, nth) => {
      asked = nth;
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
    });
    const { artworks, error } = await run(painting(url, { count: 9 }));
    expect([artworks.length, error?.code]).toEqual([0, 'no-key']);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('stop all when they are stopped, and say what may have been charged', async () => {
    const abort = new AbortController();
    const url = await serving((_body, _response, nth) => void (nth === 3 && abort.abort()));
    const { error, failed } = await run(painting(url, { count: 6 }, { OPENAI_PAID: '1' }), undefined, abort.signal);
    expect(error?.code).toBe('interrupted');
    expect(failed.map(({ mayCost }) => mayCost)).toEqual([1, 2, 3].map(() => expect.objectContaining({ amount: 0.04 })));
  });
});

describe('money', () => {
  const paid = { OPENAI_PAID: '1', OPENAI_IMAGE_MODEL: 'gpt-image-1-mini' };
  const low = { quality: 'low' };

  it('is estimated before, and a limit on the whole stops before anything is sent', async () => {
    let asked = 0;
    const url = await serving((_body, response) => {
      asked += 1;
      return drawn(response);
    });
    const ok = await run(painting(url, { count: 2, options: low, budget: { dollars: 0.01, why: 'the limit' } }, paid));
    expect(ok.estimates[0]?.cost).toMatchObject({ amount: 0.01, basis: 'price-list', date: '2026-11-28' });
    expect(ok.artworks).toHaveLength(2);
    const over = await run(painting(url, { count: 3, options: low, budget: { dollars: 0.01, why: 'the limit' } }, paid));
    expect(over.error?.message).toMatch(/\$0\.015 for 3 pictures, over the limit\. Nothing was sent/);
    const unknown = await run(
      painting(url, { budget: { dollars: 100, why: 'the limit' } }, { OPENAI_PAID: '1', OPENAI_IMAGE_MODEL: 'gpt-image-2' }),
    );
    expect(unknown.error?.message).toMatch(/publishes no price/);
    expect(asked).toBe(2);
  });

  it('is not lost with a full disk: the paid picture is put elsewhere, and the message says where', async () => {
    const url = await serving((_body, response) => drawn(response));
    const full: Keep = async () => {
      throw new AtelierError('disk-full', 'The disk is full.');
    };
    const { error } = await run(painting(url, { options: low }, paid), full);
    expect(error?.code).toBe('disk-full');
    const file = /put here: (\S+)$/.exec(error?.message ?? '')?.[1] ?? '';
    const { readFile, rm } = await import('node:fs/promises');
    const { dirname } = await import('node:path');
    expect(decodePng(new Uint8Array(await readFile(file)))).toMatchObject({ width: 64, height: 64 });
    await rm(dirname(file), { recursive: true });
  });
});

describe('--guide', () => {
  it('sends the draft to an engine that follows words, with a sentence, and records both', async () => {
    let body: Buffer = Buffer.alloc(0);
    let path: string | undefined = '';
    const url = await serving((received, response, _nth, request) => {
      [body, path] = [received, request.url];
      return drawn(response);
    });
    const guide = { kind: 'draft', strength: 0.3 } as const;
    const { artworks } = await run(painting(url, { guide }, { OPENAI_IMAGE_MODEL: 'gpt-image-1.5' }));
    expect(path).toBe('/images/edits');
    const { options, prompt, warnings } = artworks[0]?.artwork.provenance ?? {};
    expect(await pixelHash(decodePng(pngIn(body)))).toBe(options?.guidePixels);
    expect(body.includes(Buffer.from(prompt ?? '-'))).toBe(true);
    expect(prompt).toMatch(/Keep the composition of the attached draft/);
    expect(warnings?.map(({ code }) => code)).toEqual(expect.arrayContaining(['guide-in-words', 'no-guide-strength']));
  });

  it.each(['draft', 'depth', 'edges', 'ids'] as const)('%s reaches its slot of an engine with strengths', async (kind) => {
    const bodies: Img2Img[] = [];
    const url = await serving(async (body, response, _nth, { url: path = '' }) => {
      const answers: Record<string, object> = {
        '/controlnet/model_list': { model_list: ['sd15_depth', 'sd15_canny', 'sd15_seg'] },
        '/sdapi/v1/options': { sd_model_checkpoint: 'v1-5' },
      };
      if (/img$/.test(path)) bodies.push(JSON.parse(body.toString('utf8')));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[path] ?? { images: [await png()], info: '{}' }));
    });
    const wanted = painting(url, { engine: 'a1111', guide: { kind, strength: 0.7 } }, { A1111_BASE_URL: url });
    const { artworks, error } = await run(wanted);
    expect(error).toBeUndefined();
    expect(artworks[0]?.artwork.provenance.options).toMatchObject({ guide: kind, guideStrength: 0.7 });
    const [body] = bodies;
    if (kind === 'draft') {
      expect(body?.denoising_strength).toBeCloseTo(0.3);
      const draft = decodePng(new Uint8Array(Buffer.from(body?.init_images?.[0] ?? '', 'base64')));
      expect(await pixelHash(draft)).toBe(artworks[0]?.artwork.provenance.options.guidePixels);
    } else {
      const args = body?.alwayson_scripts?.controlnet.args ?? [];
      const map = Buffer.from(args[0]?.image ?? '', 'base64');
      // Eight bits, three channels: what every decoder reads alike.
      expect([args[0]?.weight, map[24], map[25]]).toEqual([0.7, 8, 2]);
      expect(new Set(decodePng(new Uint8Array(map)).data).size).toBeGreaterThan(1);
    }
  });

  it.each([
    ['openai', 'depth', /takes --guide draft/],
    ['illustrator', 'draft', /draws from the same plan already/],
  ] as const)('%s cannot go by %s, and says so before sending', async (engine, kind, message) => {
    let asked = 0;
    const url = await serving(() => void asked++);
    const { error } = await run(painting(url, { engine, guide: { kind } }));
    expect(error?.message).toMatch(message);
    expect(asked).toBe(0);
  });
});

interface Img2Img {
  init_images?: string[];
  denoising_strength?: number;
  alwayson_scripts?: { controlnet: { args: { image: string; weight: number }[] } };
}

/** The PNG inside a multipart body. */
function pngIn(body: Buffer): Uint8Array {
  const start = body.indexOf(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  const end = body.indexOf('IEND', start, 'latin1') + 8;
  return new Uint8Array(body.subarray(start, end));
}
