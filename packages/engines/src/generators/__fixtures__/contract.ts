/**
 * What every picture engine must do, whoever is behind it. An adapter's test brings a rig: a fake of its server that is true
 * to the published interface, and how that server says its errors. Nothing here reaches beyond loopback.
 */
import { AtelierError, type EngineEvent, type EngineImage, type EngineRequest, type ImageEngine } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { answering, collected, doorFor, dripping, failureOf, ODD, sending, servers } from '../../__fixtures__/contract-rig.ts';
import type { LedgerEntry } from '../../net/ledger.ts';
import type { PictureAdapter } from '../adapter.ts';
import { engineFrom } from '../engine-from.ts';
import type { FakeServer, Handler, Received } from './fake-server.ts';
import { hugePng, requestFor } from './pictures.ts';

export interface Rig {
  adapter(url: string): PictureAdapter;
  /** A canary that must never show anywhere; absent where no key is sent. */
  key?: string;
  /** The server as published, drawing `picture` for every job. */
  handle(picture?: Uint8Array): Handler;
  /** The request that starts a job, and may cost money. */
  starts(request: Received): boolean;
  /** Body of an error answer. */
  errorBody(status: number): unknown;
  /** A refusal because of the words. */
  refusal: { status: number; body: unknown };
  /** Whether a fault of the server may be tried again, because nothing is paid. */
  free: boolean;
  request?: Partial<EngineRequest>;
  /** Sides of the picture that the fake draws. */
  drawn?: readonly [number, number];
  /** A server of one's own that refuses nothing for its content. */
  neverRefuses?: boolean;
  /** Jobs that are polled for: the request that asks how it goes. */
  polls?(request: Received): boolean;
  /** Pictures that are fetched: the request that does. */
  fetches?(request: Received): boolean;
}

export { failureOf };

export function pictureContract(name: string, rig: Rig): void {
  const ledger: LedgerEntry[] = [];
  const waits: number[] = [];
  const { serve } = servers();

  async function start(
    handle: Handler,
    circumstances: { offline?: boolean; idleMs?: number } = {},
  ): Promise<{ engine: ImageEngine; server: FakeServer }> {
    const server = await serve(handle);
    ledger.length = 0;
    waits.length = 0;
    const door = doorFor(ledger, circumstances);
    const wait = async (ms: number, signal: AbortSignal): Promise<void> => {
      waits.push(ms);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (signal.aborted) throw new AtelierError('interrupted', 'Stopped.');
    };
    return { engine: engineFrom(rig.adapter(server.url), { door, wait }), server };
  }

  const wish = (changes: Partial<EngineRequest> = {}) => requestFor({ ...rig.request, ...changes });
  const startsOf = (server: FakeServer) => server.requests.filter(rig.starts).length;
  /** The published server, but for what `fault` does with the request that starts a job, the first `times` times. */
  const faulty = (fault: Handler, times = Number.POSITIVE_INFINITY): Handler => {
    const good = rig.handle();
    let left = times;
    return (request, response) => (rig.starts(request) && left-- > 0 ? fault(request, response) : good(request, response));
  };
  const status = (code: number, headers: Record<string, string> = {}, body = rig.errorBody(code)): Handler =>
    answering(code, body, headers);

  describe(`${name} keeps the contract of picture engines`, () => {
    it('draws one picture, reports, and ends with done', async () => {
      const { engine, server } = await start(rig.handle());
      const events = await all(engine.generate(wish()));
      expect(events[0]).toEqual({ type: 'queued' });
      expect(events.at(-1)).toMatchObject({ type: 'done' });
      const [image] = imagesOf(events);
      const [width, height] = rig.drawn ?? [64, 64];
      expect([image?.width, image?.height]).toEqual([width, height]);
      expect(image?.data.length).toBe(width * height * 4);
      expect(startsOf(server)).toBe(1);
    });

    it('draws n pictures as n jobs, at most as many at once as it says', async () => {
      const good = rig.handle();
      let now = 0;
      let most = 0;
      const { engine, server } = await start(async (request, response) => {
        if (!rig.starts(request)) return good(request, response);
        most = Math.max(most, ++now);
        response.on('close', () => now--);
        await new Promise((resolve) => setTimeout(resolve, 15));
        return good(request, response);
      });
      const count = Math.min(5, engine.capabilities.maxCount);
      const events = await all(engine.generate(wish({ count })));
      expect(imagesOf(events)).toHaveLength(count);
      expect(startsOf(server)).toBe(count);
      expect(most).toBeLessThanOrEqual(engine.capabilities.concurrency ?? 1);
    });

    it('keeps the others where one of several fails', async () => {
      const { engine } = await start(faulty(status(400), 1));
      const events = await all(engine.generate(wish({ count: 3 })));
      expect(imagesOf(events)).toHaveLength(2);
      expect(events.filter(({ type }) => type === 'failed')).toHaveLength(1);
    });

    for (const [code, error] of [
      [400, 'not-taken'],
      [401, 'no-key'],
      [402, 'out-of-credit'],
      [403, 'no-key'],
      [404, 'not-taken'],
      [409, 'not-taken'],
      [413, 'not-taken'],
      [422, 'not-taken'],
    ] as const)
      it(`${code} is ${error}, sent once, in the provider's words and without the key`, async () => {
        const { engine, server } = await start(faulty(status(code)));
        const failure = await failureOf(engine.generate(wish()));
        expect(failure.code).toBe(error);
        expect(startsOf(server)).toBe(1);
        expect(failure.message).not.toContain(rig.key ?? 'canary');
      });

    const { key = 'a-canary-that-nobody-sent' } = rig;
    it('never shows the key, even where the server sends it back', async () => {
      const said = JSON.parse(JSON.stringify(rig.errorBody(400)).replace('Failed', `You sent ${rig.key} and failed`));
      const { engine } = await start(faulty(status(400, {}, said)));
      const { message } = await failureOf(engine.generate(wish()));
      expect(message).toContain('and failed');
      expect(message).not.toContain(key);
    });

    it('says what it costs before, where a price is published, and keeps to a limit before sending', async () => {
      const { engine, server } = await start(rig.handle());
      const price = engine.estimate?.(wish({ count: 2 }));
      if (engine.capabilities.cost === 'free') expect(price).toBeUndefined();
      else expect((await failureOf(engine.generate(wish({ maxCost: 0.0001 })))).code).toBe('over-budget');
      expect(server.requests).toHaveLength(0);
    });

    it('waits as long as a busy server asks, then tries again', async () => {
      const { engine, server } = await start(faulty(status(429, { 'retry-after': '7' }), 1));
      expect(imagesOf(await all(engine.generate(wish())))).toHaveLength(1);
      expect(waits).toContain(7000);
      expect(startsOf(server)).toBe(2);
    });

    it('gives up on a server that stays busy, and says so', async () => {
      const { engine, server } = await start(faulty(status(429)));
      expect((await failureOf(engine.generate(wish()))).code).toBe('rate-limited');
      expect(startsOf(server)).toBe(4);
    });

    it('never sends a paid job again whose fate is unknown', async () => {
      const { engine, server } = await start(faulty(status(500)));
      const failure = await failureOf(engine.generate(wish()));
      if (rig.free) expect(failure.code).toBe('engine-failed');
      else {
        expect(failure.code).toBe('unknown-fate');
        expect(startsOf(server)).toBe(1);
      }
    });

    it('says that a job may have been charged where the connection breaks after sending', async () => {
      const { engine, server } = await start(faulty((_request, response) => void response.destroy()));
      const failure = await failureOf(engine.generate(wish()));
      expect(failure.code).toBe('unknown-fate');
      expect(startsOf(server)).toBe(1);
    });

    for (const [what, fault] of Object.entries(BROKEN))
      it(`survives ${what}`, async () => {
        const { engine } = await start(faulty(fault));
        const failure = await failureOf(engine.generate(wish()));
        expect(['unknown-fate', 'bad-reply', 'engine-failed', 'not-taken']).toContain(failure.code);
      });

    it('refuses a picture that is no picture, and one with a bomb in its header', async () => {
      for (const bytes of [new TextEncoder().encode('<html>no</html>'), await hugePng()]) {
        const { engine } = await start(rig.handle(bytes));
        expect((await failureOf(engine.generate(wish()))).code).toBe('bad-reply');
      }
    });

    if (!rig.neverRefuses)
      it('tells a refusal of the words apart, with what the provider said', async () => {
        const { engine, server } = await start(faulty(status(rig.refusal.status, {}, rig.refusal.body)));
        const failure = await failureOf(engine.generate(wish()));
        expect(failure.code).toBe('refused');
        expect(failure.refusal?.kind).toBe('prompt');
        expect(failure.refusal?.words).not.toBe('');
        expect(startsOf(server)).toBe(1);
      });

    it('stops before sending, while waiting for the answer, and leaves no connection behind', async () => {
      const before = await start(rig.handle());
      const early = new AbortController();
      early.abort();
      expect((await failureOf(before.engine.generate(wish(), { signal: early.signal }))).code).toBe('interrupted');
      expect(startsOf(before.server)).toBe(0);

      const during = new AbortController();
      const { engine, server } = await start(faulty(() => void setTimeout(() => during.abort(), 20)));
      expect((await failureOf(engine.generate(wish(), { signal: during.signal }))).code).toBe('interrupted');
      await expect.poll(() => server.open()).toBe(0);
    });

    it('sends nothing beyond loopback while offline, and the ledger shows every request without the key', async () => {
      const { engine, server } = await start(rig.handle(), { offline: true });
      expect(imagesOf(await all(engine.generate(wish())))).toHaveLength(1);
      // A question that was called off on its way is in the ledger and never reached the server; one that was answered did.
      await expect.poll(() => ledger.length).toBeGreaterThanOrEqual(server.requests.length);
      expect(ledger.filter(({ status }) => status !== undefined).length).toBeLessThanOrEqual(server.requests.length);
      expect(JSON.stringify(ledger)).not.toContain(key);
    });

    for (const [where, isIt] of Object.entries({
      'while it is asked after': rig.polls,
      'while the picture is fetched': rig.fetches,
    }))
      if (isIt)
        it(`stops ${where}, and leaves no connection behind`, async () => {
          const good = rig.handle();
          const stop = new AbortController();
          const { engine, server } = await start((request, response) => {
            if (!isIt(request)) return good(request, response);
            // It never answers: whoever stops waits no longer.
            setTimeout(() => stop.abort(), 5);
          });
          expect((await failureOf(engine.generate(wish(), { signal: stop.signal }))).code).toBe('interrupted');
          expect(startsOf(server)).toBe(1);
          await expect.poll(() => server.open()).toBe(0);
        });

    it('waits for no server that says nothing, and never asks for a paid job again', async () => {
      const { engine, server } = await start(
        faulty(() => {}),
        { idleMs: 40 },
      );
      const failure = await failureOf(engine.generate(wish()));
      expect(['timed-out', 'unknown-fate']).toContain(failure.code);
      expect(startsOf(server)).toBe(1);
      if (!rig.free) expect(failure.message).toMatch(/charged/);
    });

    it('takes an answer that comes a few bytes at a time', async () => {
      const { engine } = await start(dripping(rig.handle()));
      expect(imagesOf(await all(engine.generate(wish())))).toHaveLength(1);
    });

    it('refuses wrong counts and inputs it does not take before anything is sent', async () => {
      const { engine, server } = await start(rig.handle());
      expect((await failureOf(engine.generate(wish({ count: 0 })))).code).toBe('usage');
      expect((await failureOf(engine.generate(wish({ count: engine.capabilities.maxCount + 1 })))).code).toBe('usage');
      const odd = { role: 'ids', bytes: new Uint8Array(1), type: 'image/png' } as const;
      if (!engine.capabilities.inputs?.roles.includes('ids'))
        expect((await failureOf(engine.generate(wish({ inputs: [odd] })))).code).toBe('usage');
      expect(server.requests).toHaveLength(0);
    });
    const { polls, fetches } = rig;
    if (polls)
      it('asks again where the server stumbles while it works', async () => {
        const good = rig.handle();
        const faults: Handler[] = [
          status(500),
          (_request, response) => void response.destroy(),
          (_request, response) => void response.end('{"status":'),
        ];
        const { engine, server } = await start((request, response) => {
          const fault = polls(request) && faults.shift();
          return fault ? fault(request, response) : good(request, response);
        });
        expect(imagesOf(await all(engine.generate(wish())))).toHaveLength(1);
        expect(startsOf(server)).toBe(1);
      });
    if (fetches)
      it('fetches a finished picture again where that goes wrong', async () => {
        const good = rig.handle();
        const faults: Handler[] = [status(503), (_request, response) => void response.destroy()];
        const { engine, server } = await start((request, response) => {
          const fault = fetches(request) && faults.shift();
          return fault ? fault(request, response) : good(request, response);
        });
        expect(imagesOf(await all(engine.generate(wish())))).toHaveLength(1);
        expect(startsOf(server)).toBe(1);
      });
    if (polls)
      it('says that it was lost where the server goes away in mid-poll', async () => {
        const good = rig.handle();
        const { engine } = await start((request, response) =>
          polls(request) ? void response.destroy() : good(request, response),
        );
        const failure = await failureOf(engine.generate(wish()));
        expect(['unknown-fate', 'unreachable', 'bad-reply']).toContain(failure.code);
      });
  });
}

/** Answers that no published interface allows. */
const BROKEN: Readonly<Record<string, Handler>> = {
  ...ODD,
  'an empty answer': sending('application/json', ''),
  'an answer cut in the middle': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write('{"data":[{"b64_json":"');
    setTimeout(() => response.destroy(), 5);
  },
};

export const all = collected<EngineEvent>;

export const imagesOf = (events: readonly EngineEvent[]): EngineImage[] =>
  events.flatMap((event) => (event.type === 'image' ? [event.image] : []));
