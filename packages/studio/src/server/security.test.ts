/** One test an attack: what another page, another name or another program might try, and that it gets nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '@atelier/library';
import { encodePng, pixelHash, seal } from '@atelier/lineage';
import { compile, read, write } from '@atelier/prompt';
import { type EngineImage, type EngineRequest, PROVENANCE_VERSION } from '@atelier/spec';
import { afterAll, describe, expect, test } from 'vitest';
import { provenanceFor } from '../use-cases/provenance.ts';
import { studioApp } from './app.ts';
import { pageFiles } from './page-files.ts';
import { SECURITY_HEADERS } from './security.ts';

const PORT = 4870;
const HOST = `127.0.0.1:${PORT}`;
const TOKEN = 'a-token-of-this-launch';

const folder = mkdtempSync(join(tmpdir(), 'atelier-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Atelier</title>');
writeFileSync(join(folder, 'page.js'), 'export {};');
writeFileSync(join(folder, '..', 'atelier-secret.txt'), 'not for pages');
const library = openLibrary({ home: join(folder, 'pictures') });
const app = studioApp({ port: PORT, token: TOKEN, files: pageFiles(folder), library, nameOf: (file) => file });

/** As a browser would send it; `headers` of a test win. */
const ask = (
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: BodyInit } = {},
) => app.request(path, { method, headers: { host: HOST, ...headers }, ...(body !== undefined && { body }) });

const bearer = { authorization: `Bearer ${TOKEN}` };
const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

describe("a person's own key", () => {
  const own = 'a-key-that-outlives-launches';
  const keyed = studioApp({ port: PORT, token: TOKEN, apiKey: own, files: pageFiles(folder), library, nameOf: (file) => file });
  const statusOf = async (path: string, key: string): Promise<number> =>
    (await keyed.request(path, { headers: { host: HOST, authorization: `Bearer ${key}` } })).status;

  test('is taken under /v1 beside the token of the launch, and opens nothing else', async () => {
    expect(await Promise.all([own, TOKEN, '', `${own}x`].map((key) => statusOf('/v1/models', key)))).toEqual([
      200, 200, 401, 401,
    ]);
    expect(await Promise.all([own, TOKEN].map((key) => statusOf('/api/studio', key)))).toEqual([401, 200]);
  });

  test('is none where none was put here', async () => {
    const answer = await ask('/v1/models', { headers: { authorization: 'Bearer undefined' } });
    expect(answer.status).toBe(401);
  });
});

describe('the page is served to this machine', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]'])('under the name %s', async (name) => {
    const answer = await ask('/', { headers: { host: `${name}:${PORT}` } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Atelier');
  });

  test('every answer, refusals too, carries the security headers', async () => {
    for (const answer of [
      await ask('/'),
      await ask('/nothing'),
      await ask('/api/studio'),
      await ask('/', { headers: { host: 'evil.example' } }),
    ])
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer.headers.get(name)).toBe(value);
    const policy = SECURITY_HEADERS['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe('attacks', () => {
  test.each([
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    `127.0.0.1:${PORT + 1}`,
    `127.0.0.1.evil.example:${PORT}`,
    `192.168.0.7:${PORT}`,
    '',
  ])('a rebound name: Host %j is refused, token or not', async (host) => {
    for (const path of ['/', '/page.js', '/api/studio'])
      expect((await ask(path, { headers: { host, ...bearer } })).status).toBe(403);
  });

  test('a form on another site', async () => {
    const answer = await ask('/api/pictures', {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
        ...navigation,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'a=b',
    });
    expect(answer.status).toBe(403);
  });

  test('a form of a browser that sends neither Origin nor Fetch Metadata has no token', async () => {
    expect((await ask('/api/pictures', { method: 'POST', body: 'a=b' })).status).toBe(401);
  });

  test.each(['https://evil.example', 'null', `http://127.0.0.1:${PORT + 1}`, `https://${HOST}`, `http://localhost:${PORT}`])(
    'a fetch from %s, even with the token',
    async (origin) => {
      expect((await ask('/api/studio', { headers: { origin, ...bearer } })).status).toBe(403);
    },
  );

  test.each(['cross-site', 'same-site'])('a %s fetch without Origin', async (site) => {
    for (const path of ['/page.js', '/api/studio'])
      expect((await ask(path, { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', ...bearer } })).status).toBe(
        403,
      );
  });

  test('a preflight gets no permission', async () => {
    const answer = await ask('/api/pictures', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a link on another site opens the page, and nothing else', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', ...navigation };
    expect((await ask('/', { headers })).status).toBe(200);
    expect((await ask('/api/studio', { headers: { ...headers, ...bearer } })).status).toBe(403);
    // In a frame it is no document of its own.
    expect((await ask('/', { headers: { ...headers, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
  });

  test.each([
    '/../atelier-secret.txt',
    '/..%2fatelier-secret.txt',
    '/%2e%2e/atelier-secret.txt',
    '/assets/../../atelier-secret.txt',
    '//etc/passwd',
    '/..\\atelier-secret.txt',
    '/index.html%00.js',
    '/%c0%ae%c0%ae/atelier-secret.txt',
  ])('a path that climbs out: %s', async (path) => {
    const answer = await app.request(`http://${HOST}${path}`, { headers: { host: HOST } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('not for pages');
  });

  test.each(['', 'Bearer ', 'Bearer wrong', `bearer ${TOKEN}`, TOKEN, `Bearer ${TOKEN}x`, `Basic ${TOKEN}`])(
    'without the token of this launch: %j',
    async (authorization) => {
      const answer = await ask('/api/studio', { headers: authorization ? { authorization } : {} });
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain('pictures/');
    },
  );
});

describe('with the token', () => {
  test('the folder of the pictures is told', async () => {
    const answer = await ask('/api/studio', { headers: bearer });
    expect(await answer.json()).toMatchObject({ version: expect.any(String), pictures: library.home });
  });

  test('a picture of ours is kept, with its bytes as they came', async () => {
    const file = await picture();
    const answer = await ask('/api/pictures', { method: 'POST', headers: bearer, body: file });
    expect(answer.status).toBe(201);
    const { pictures } = await library.list();
    expect(pictures.map(({ file: name }) => name.split(/[\\/]/).at(-1))).toEqual(['beach-sunset-7.png']);
  });

  test.each([
    ['no picture', async () => new TextEncoder().encode('<script>alert(1)</script>'), 'not-a-picture'],
    [
      'a picture without lineage',
      async () => encodePng({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) }),
      'no-lineage',
    ],
    ['a picture whose pixels were changed', async () => picture('another'), 'bad-record'],
  ] as const)('%s is refused', async (_, bytes, code) => {
    const before = (await library.list()).pictures.length;
    const answer = await ask('/api/pictures', {
      method: 'POST',
      headers: bearer,
      body: (await bytes()) as Uint8Array<ArrayBuffer>,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code } });
    expect((await library.list()).pictures).toHaveLength(before);
  });
});

/** A small picture with a whole record; `changed`: other pixels than the record names. */
async function picture(changed?: string): Promise<Uint8Array<ArrayBuffer>> {
  const brief = write(read('a beach sunset'), { seed: 7 });
  const data = new Uint8ClampedArray(64 * 64 * 4).fill(255);
  const image: EngineImage = { width: 64, height: 64, data, seed: 7, warnings: [], ms: 0 };
  const request: EngineRequest = {
    brief,
    prompt: compile(brief, 'plain'),
    width: 64,
    height: 64,
    seed: 7,
    count: 1,
    missing: 'leave',
  };
  const engine = { id: 'illustrator', name: 'Illustrator 0.1', version: '0.1.0', kind: 'procedural' as const };
  const provenance = await provenanceFor(image, request, engine, undefined);
  expect(provenance.v).toBe(PROVENANCE_VERSION);
  if (changed) {
    data.fill(9, 0, 3);
    expect(await pixelHash(image)).not.toBe(provenance.pixels);
  }
  return seal(image, provenance) as Uint8Array<ArrayBuffer>;
}
