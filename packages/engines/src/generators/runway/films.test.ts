import { AtelierError, type FilmEvent, type FilmRequest } from '@atelier/spec';
import type { ImageToVideoCreateParams } from '@runwayml/sdk/resources/image-to-video.js';
import type { TextToVideoCreateParams } from '@runwayml/sdk/resources/text-to-video.js';
import { afterEach, describe, expect, it } from 'vitest';
import { openDoor } from '../../net/door.ts';
import type { LedgerEntry } from '../../net/ledger.ts';
import { type FakeServer, fakeServer, type Handler } from '../__fixtures__/fake-server.ts';
import { flatPng } from '../__fixtures__/pictures.ts';
import { fakeRunway } from './__fixtures__/fake-runway.ts';
import { type FromPicture, type FromWords, runwayFilms } from './films.ts';

const KEY = 'key_canary0123456789';
/** The first box of an MP4, and nothing after it. */
const MP4 = new Uint8Array(Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'));
const wish: FilmRequest = { prompt: 'The fox runs.', width: 1344, height: 768, seconds: 5, seed: 7 };

// The types of Runway's own client take what is sent: `npm run check` fails where they do not.
const words: (body: FromWords) => TextToVideoCreateParams.Gen4_5 = (body) => body;
const picture = (body: FromPicture): ImageToVideoCreateParams.Gen4_5 | ImageToVideoCreateParams.Gen4Turbo =>
  body.model === 'gen4.5' ? { ...body, model: body.model } : { ...body, model: body.model };

const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function run(handler: Handler, request: FilmRequest = wish, signal?: AbortSignal) {
  const server = await fakeServer(handler);
  servers.push(server);
  const ledger: LedgerEntry[] = [];
  const door = openDoor({ offline: true, ledger: (entry) => ledger.push(entry) });
  const engine = runwayFilms({ key: KEY, baseUrl: server.url, door, wait: async () => {} });
  const events: FilmEvent[] = [];
  let error: AtelierError | undefined;
  try {
    for await (const event of engine.film(request, signal ? { signal } : {})) events.push(event);
  } catch (thrown) {
    if (!(thrown instanceof AtelierError)) throw thrown;
    error = thrown;
  }
  const film = events.flatMap((event) => (event.type === 'film' ? [event.film] : []))[0];
  return { server, ledger, events, error, film, engine };
}
const sent = ({ requests }: FakeServer) => requests.filter(({ method }) => method === 'POST');

describe('films by Runway', () => {
  it('come from words alone, with what they cost and how far they are', async () => {
    const { server, film, events, engine, ledger } = await run(fakeRunway(MP4, { status: 'SUCCEEDED' }, 60));
    expect(sent(server)[0]?.path).toBe('/v1/text_to_video');
    expect(sent(server)[0]?.json()).toEqual(
      words({ model: 'gen4.5', promptText: 'The fox runs.', ratio: '1280:720', duration: 5, seed: 7 }),
    );
    expect(events[0]).toEqual({ type: 'progress', progress: 0.5, stage: 'running' });
    expect(film).toMatchObject({
      type: 'video/mp4',
      width: 1280,
      height: 720,
      seconds: 5,
      model: 'gen4.5',
      jobId: 'task-1',
      cost: { amount: 0.6, basis: 'reported' },
    });
    expect(film?.bytes).toEqual(MP4);
    expect(film?.warnings.map(({ code }) => code)).toEqual(['size-changed']);
    // As published: twelve credits a second, a cent each.
    expect(engine.estimate(wish)).toMatchObject({ amount: 0.6, basis: 'price-list' });
    expect(ledger.map(({ purpose }) => purpose)).toContain('fetch a finished film');
    expect(JSON.stringify(ledger)).not.toContain(KEY);
  });

  it('start from a picture, whose bytes stand in the slot of the first frame', async () => {
    const bytes = await flatPng();
    const request = { ...wish, start: { bytes, type: 'image/png' }, width: 64, height: 64, model: 'gen4_turbo' } as const;
    const { server, film } = await run(fakeRunway(MP4), request);
    const uri = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    expect(sent(server)[0]?.path).toBe('/v1/image_to_video');
    expect(sent(server)[0]?.json()).toEqual(
      picture({
        model: 'gen4_turbo',
        promptText: 'The fox runs.',
        promptImage: [{ uri, position: 'first' }],
        ratio: '960:960',
        duration: 5,
        seed: 7,
      }),
    );
    expect(film).toMatchObject({ width: 960, height: 960, model: 'gen4_turbo' });
  });

  it.each([
    [{ seconds: 1 }, /2 to 10 whole seconds/],
    [{ seconds: 5.5 }, /2 to 10 whole seconds/],
    [{ model: 'gen4_turbo' }, /from a picture/],
    [{ model: 'gen9' }, /gen4\.5 or gen4_turbo/],
    [{ prompt: 'x'.repeat(1001) }, /1000 characters/],
  ])('%j is refused before anything is sent', async (changes, message) => {
    const { server, error } = await run(fakeRunway(MP4), { ...wish, ...changes });
    expect(error?.message).toMatch(message);
    expect(server.requests).toHaveLength(0);
  });

  it('is no film because a header says so', async () => {
    const { error, film } = await run(fakeRunway(await flatPng()));
    expect([film, error?.code]).toEqual([undefined, 'unknown-fate']);
  });

  it('survive a server that stumbles after it has taken the job, and never send it twice', async () => {
    const good = fakeRunway(MP4);
    let faults = 3;
    const { server, film } = await run((request, response) => {
      if (request.method === 'GET' && faults-- > 0) return void response.destroy();
      return good(request, response);
    });
    expect(film?.bytes).toEqual(MP4);
    expect(sent(server)).toHaveLength(1);
  });

  it('tell a refusal with the words of the service, and a cancelled job is cancelled there too', async () => {
    const refused = await run(fakeRunway(MP4, { status: 'FAILED', failure: 'No.', failureCode: 'SAFETY.INPUT.TEXT' }));
    expect([refused.error?.code, refused.error?.refusal?.kind]).toEqual(['refused', 'prompt']);
    const abort = new AbortController();
    const good = fakeRunway(MP4, { status: 'RUNNING' });
    const stopped = await run(
      (request, response) => {
        if (request.method === 'GET') abort.abort();
        return good(request, response);
      },
      wish,
      abort.signal,
    );
    expect(stopped.error?.code).toBe('interrupted');
    await expect.poll(() => stopped.server.requests.some(({ method }) => method === 'DELETE')).toBe(true);
  });
});
