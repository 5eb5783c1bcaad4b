import { expect, test, vi } from 'vitest';
import { frameBytes } from '../kernels/frame.ts';
import { createMemory } from '../kernels/load.ts';
import { Claims } from './claims.ts';
import { Lasting } from './lasting.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Plan } from './pass.ts';
import { serve } from './serve.ts';

/** What worker 1 of 2 made ready and says, where passes 0 and 2 are another's and 1 and 3 its own. */
function work(
  before: (claims: Claims) => void,
  ready?: (claims: Claims) => void,
): { prepared: number[]; said: FromWorker['kind'][] } {
  const prepared: number[] = [];
  const said: FromWorker['kind'][] = [];
  const counters = Claims.buffer(4);
  const claims = new Claims(counters);
  const passes = [0, 1, 2, 3].map((index) => ({
    name: `thing ${index}`,
    serial: true,
    prepare() {
      prepared.push(index);
      ready?.(claims);
    },
    run() {},
  }));
  const plan: Plan = { width: 8, height: 8, planes: [], passes };
  let tell: (message: ToWorker) => void = () => {};
  serve(
    {
      send: ({ kind }) => void said.push(kind),
      listen: (listener) => {
        tell = listener;
      },
    },
    () => plan,
  );
  before(claims);
  tell({ kind: 'job', job: undefined });
  tell({ kind: 'paint', memory: createMemory(frameBytes(8, 8, [], 2), true), counters, worker: 1, workers: 2 });
  return { prepared, said };
}

test('who waits for another makes its own ready', () => {
  // The other is done while this one makes ready; a barrier that nobody opens would hold the test.
  const { prepared } = work(
    () => {},
    (claims) => {
      for (const others of [0, 2]) claims.done(others, 1);
    },
  );
  expect(prepared).toEqual([1]);
});

test('who was called off makes nothing ready', () => {
  const { prepared, said } = work((claims) => claims.stop());
  expect(said).toEqual(['outline', 'finished']);
  expect(prepared).toEqual([]);
});

test('who does not have to wait makes nothing ready', () => {
  const { prepared, said } = work((claims) => {
    for (const others of [0, 2]) claims.done(others, 1);
  });
  expect(said).toContain('finished');
  expect(prepared).toEqual([]);
});

/** What the only worker, owner of the serial pass that comes third, does in order; somebody else has a band of the first pass where `shared`. */
function order(shared: boolean): string[] {
  const done: string[] = [];
  const counters = Claims.buffer(3);
  const claims = new Claims(counters);
  const ground = (name: string) => ({ name, rows: 1, run: () => void done.push(name) });
  const thing = { name: 'thing', serial: true, prepare: () => void done.push('ready'), run: () => void done.push('thing') };
  const plan: Plan = { width: 8, height: 8, planes: [], passes: [ground('sky'), ground('land'), thing] };
  if (!shared) claims.done(0, 1);
  let tell: (message: ToWorker) => void = () => {};
  serve(
    {
      send: ({ kind }) => void done.push(kind),
      listen: (listener) => {
        tell = listener;
      },
    },
    () => plan,
  );
  tell({ kind: 'job', job: undefined });
  tell({ kind: 'paint', memory: createMemory(frameBytes(8, 8, [], 1), true), counters, worker: 0, workers: 1 });
  return done.filter((what) => what !== 'painted' && what !== 'outline');
}

test('while others can take bands the owner of a serial pass makes it ready, so that nobody waits for that', () => {
  expect(order(true)).toEqual(['ready', 'sky', 'land', 'thing', 'finished']);
  // The first pass is over already: what is left of the ground is what time there is.
  expect(order(false)).toEqual(['sky', 'ready', 'land', 'thing', 'finished']);
});

test('the frame before goes when a new memory comes, and a painting that was called off leaves no plan', () => {
  const letGo = vi.spyOn(Lasting.prototype, 'letGo');
  const keep = vi.spyOn(Lasting.prototype, 'keep');
  let tell: (message: ToWorker) => void = () => {};
  const plan: Plan = { width: 8, height: 8, planes: [], passes: [{ name: 'sky', run() {} }] };
  serve(
    {
      send() {},
      listen: (listener) => {
        tell = listener;
      },
    },
    () => plan,
  );
  const turn = (stopped: boolean, fresh: boolean): void => {
    const counters = Claims.buffer(1);
    if (stopped) new Claims(counters).stop();
    tell({ kind: 'job', job: undefined });
    const memory = fresh && { memory: createMemory(frameBytes(8, 8, [], 1), true) };
    tell({ kind: 'paint', ...memory, counters, worker: 0, workers: 1 });
  };
  turn(false, true);
  const before = letGo.mock.calls.length;
  turn(false, false);
  expect(letGo.mock.calls.length).toBe(before);
  turn(true, true);
  expect(letGo.mock.calls.length).toBe(before + 1);
  expect(keep.mock.calls.map(([, kept]) => kept)).toEqual([plan, plan, undefined]);
  vi.restoreAllMocks();
});
