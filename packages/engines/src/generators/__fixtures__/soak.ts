/**
 * Many requests to servers that fail at random: before a job is taken, after it was taken, while it runs, while its picture is fetched. The server
 * keeps the truth (which job it took, and would charge); what the engines say is held against it. Faults come from the seed, the request and how
 * often it was tried, so that a run is the same again whatever happens first.
 */
import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { AtelierError, type EngineEvent, random } from '@atelier/spec';
import { openDoor } from '../../net/door.ts';
import type { PictureAdapter } from '../adapter.ts';
import { fakeBfl } from '../bfl/__fixtures__/fake-bfl.ts';
import { bfl } from '../bfl/bfl.ts';
import { fakeComfyUi } from '../comfyui/__fixtures__/fake-comfyui.ts';
import { comfyui } from '../comfyui/comfyui.ts';
import { engineFrom } from '../engine-from.ts';
import { fakeGemini } from '../gemini/__fixtures__/fake-gemini.ts';
import { gemini } from '../gemini/gemini.ts';
import { fakeOpenAi } from '../openai/__fixtures__/fake-openai.ts';
import { openai } from '../openai/openai.ts';
import { fakeRunway } from '../runway/__fixtures__/fake-runway.ts';
import { runway } from '../runway/runway.ts';
import { fakeSdServer } from '../sd-server/__fixtures__/fake-sd-server.ts';
import { sdServer } from '../sd-server/sd-server.ts';
import { type FakeServer, fakeServer, type Handler, type Received } from './fake-server.ts';
import { requestFor } from './pictures.ts';

interface Kind {
  adapter(url: string): PictureAdapter;
  handle(): Handler;
  /** Whether the job goes on without the connection that started it, so that nothing but the answer to the start can lose it. */
  polled: boolean;
}

const KEY = 'sk-soak-canary-0123456789';
const KINDS: Readonly<Record<string, Kind>> = {
  openai: {
    adapter: (url) => openai({ key: KEY, baseUrl: url, model: 'gpt-image-2', paid: true }),
    handle: fakeOpenAi,
    polled: false,
  },
  gemini: { adapter: (url) => gemini({ key: KEY, baseUrl: url }), handle: fakeGemini, polled: false },
  flux: { adapter: (url) => bfl({ key: KEY, baseUrl: url }), handle: fakeBfl, polled: true },
  runway: { adapter: (url) => runway({ key: KEY, baseUrl: url }), handle: fakeRunway, polled: true },
  comfyui: { adapter: (url) => comfyui({ baseUrl: url }), handle: fakeComfyUi, polled: true },
  'sd-server': { adapter: (url) => sdServer({ baseUrl: url }), handle: fakeSdServer, polled: true },
};

export interface Soaked {
  requests: number;
  faults: number;
  stopped: number;
  pictures: number;
  /** Failures that said that the job may have been charged. */
  told: number;
  refused: number;
  /** Jobs that a server took. */
  taken: number;
  /** What went wrong; nothing where all is well. */
  wrong: string[];
  left: { sockets: number; listeners: number };
}

/** `count` requests, `width` at once. `after` is told how many are over. */
export async function soak(count: number, seed: number, width = 6, after: (over: number) => void = () => {}): Promise<Soaked> {
  const sum: Soaked = {
    requests: count,
    faults: 0,
    stopped: 0,
    pictures: 0,
    told: 0,
    refused: 0,
    taken: 0,
    wrong: [],
    left: { sockets: 0, listeners: 0 },
  };
  const ids = Object.keys(KINDS);
  const rigs = new Map<string, { server: FakeServer; taken: Map<string, number>; answered: Set<string> }>();
  for (const id of ids) {
    const taken = new Map<string, number>();
    const answered = new Set<string>();
    const server = await fakeServer(faulty(KINDS[id] as Kind, seed, taken, answered, () => sum.faults++));
    rigs.set(id, { server, taken, answered });
  }
  const door = openDoor({ offline: true });
  const signals: AbortSignal[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const n = next++;
      const id = ids[n % ids.length] as string;
      const { server } = rigs.get(id) as { server: FakeServer };
      const engine = engineFrom((KINDS[id] as Kind).adapter(server.url), { door, wait: quick });
      const abort = new AbortController();
      signals.push(abort.signal);
      const rng = random(seed, `job ${n}`, 'stop');
      const lot = () => rng.next();
      const stopAfter = lot() < 0.1 ? Math.floor(lot() * 4) : Number.POSITIVE_INFINITY;
      const prompt = { dialect: 'gpt-image', prompt: promptOf(n), parameters: {}, warnings: [] };
      let events = 0;
      // Where it is, not how long it took: the same on a busy machine.
      const stop = () => void (events++ >= stopAfter && abort.abort());
      const outcome = await outcomeOf(engine.generate(requestFor({ prompt, seed: n }), { signal: abort.signal }), stop);
      judge(n, id, outcome, abort.signal.aborted);
      after(n + 1);
    }
  };

  function judge(n: number, id: string, { pictures, error }: Outcome, stopped: boolean): void {
    const { taken, answered } = rigs.get(id) as { taken: Map<string, number>; answered: Set<string> };
    const { polled } = KINDS[id] as Kind;
    const times = taken.get(promptOf(n)) ?? 0;
    sum.taken += times;
    sum.pictures += pictures;
    const said = error && MAY_COST.has(error.code);
    if (stopped) sum.stopped += 1;
    else if (said) sum.told += 1;
    else if (error) sum.refused += 1;
    const fault = (what: string) =>
      sum.wrong.push(`${id}, request ${n}: ${what} (${error?.code ?? 'no error'}: ${error?.message ?? ''})`);
    const paid = (KINDS[id] as Kind).adapter('http://127.0.0.1:9').capabilities.cost === 'paid';
    // Where nothing is paid, a job whose start went wrong may be sent again, and given up.
    if (times > 1 && paid) fault(`was taken ${times} times`);
    if (pictures > 1) fault('brought more pictures than were asked for');
    if (pictures === 1 && times === 0) fault('brought a picture from nowhere');
    if (paid && times > 0 && pictures === 0 && !said && !stopped) fault('was taken, and neither came nor was said to be lost');
    if (polled && answered.has(promptOf(n)) && pictures === 0 && !stopped) fault('was lost although its number was known');
    if (error?.message.includes(KEY)) fault('told the key');
  }

  await Promise.all(Array.from({ length: width }, lane));
  for (const { server } of rigs.values()) {
    for (let i = 0; i < 100 && server.open() > 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    sum.left.sockets += server.open();
    await server.close();
  }
  sum.left.listeners = signals.reduce((all, signal) => all + getEventListeners(signal, 'abort').length, 0);
  return sum;
}

interface Outcome {
  pictures: number;
  error?: AtelierError;
}

async function outcomeOf(events: AsyncIterable<EngineEvent>, seen: () => void): Promise<Outcome> {
  let pictures = 0;
  try {
    for await (const event of events) {
      if (event.type === 'image') pictures += 1;
      seen();
    }
    return { pictures };
  } catch (error) {
    if (!(error instanceof AtelierError)) throw error;
    return { pictures, error };
  }
}

/** What an engine says where a job may have been charged without a picture. */
const MAY_COST = new Set(['unknown-fate', 'bad-reply', 'timed-out']);
const promptOf = (n: number): string => `A red fox, number ${n}.`;
const nthOf = (text: string): string | undefined => /A red fox, number \d+\./.exec(text)?.[0];

async function quick(_ms: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  if (signal.aborted) throw new AtelierError('interrupted', 'Stopped.');
}

const dropped = (response: ServerResponse): void => void response.destroy();
const status =
  (code: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, { 'content-type': 'application/json', 'retry-after': '1' }).end('{"error":"busy"}');
const rubbish = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":');
const cut = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"id":"');
  setTimeout(() => response.destroy(), 2);
};

/** Before the job is taken: nothing is charged. After: it is, and the answer is lost. */
const BEFORE = [status(429), status(503), dropped];
const AFTER = [dropped, rubbish, cut, status(500)];
const LATER = [status(500), status(503), status(429), dropped, rubbish, cut];

function faulty(kind: Kind, seed: number, taken: Map<string, number>, answered: Set<string>, count: () => void): Handler {
  const good = kind.handle();
  const tries = new Map<string, number>();
  return async (request, response) => {
    const name = `${request.method} ${request.path} ${nthOf(request.body.toString('latin1')) ?? ''}`;
    const nth = (tries.get(name) ?? 0) + 1;
    tries.set(name, nth);
    const rng = random(seed, name, `try ${nth}`);
    const lot = () => rng.next();
    const pick = <T>(list: readonly T[]): T => list[Math.floor(lot() * list.length)] as T;
    const fault = (what: (response: ServerResponse) => void): void => {
      count();
      what(response);
    };
    const job = starts(request);
    if (job === undefined) {
      // Orders and questions of other kinds are answered; those that ask after a job or fetch its picture stumble.
      if (lot() < 0.25 && request.method === 'GET' && !request.path.startsWith('/object_info')) return fault(pick(LATER));
      return good(request, response);
    }
    const chance = lot();
    if (chance < 0.2) return fault(pick(BEFORE));
    taken.set(job, (taken.get(job) ?? 0) + 1);
    if (chance < 0.3) return fault(pick(AFTER));
    response.on('finish', () => answered.add(job));
    return good(request, response);
  };
}

/** The prompt of a request that starts a job. */
const starts = ({ method, body }: Received): string | undefined =>
  method === 'POST' ? nthOf(body.toString('utf8')) : undefined;
