import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker as ThreadWorker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from '../kernels/frame.ts';
import { prepareTest, type TestJob } from './__fixtures__/painting.ts';
import { browserWorkers } from './browser.ts';
import type { Spawn } from './messages.ts';
import { nodeWorkers, workerFile } from './node.ts';
import { WorkerPool } from './pool.ts';
import { paintHere } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-pool-'));
const built = join(folder, 'worker.mjs');
let started = 0;
const spawn: Spawn = () => {
  started++;
  return nodeWorkers(pathToFileURL(built))();
};

beforeAll(async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('./__fixtures__/worker.node.ts', import.meta.url)),
    platform: 'node',
    resolve: { conditionNames: ['atelier-source', 'node', 'import', 'default'] },
  });
  await bundle.write({ file: built, format: 'esm' });
  await bundle.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pools: WorkerPool<TestJob>[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});
function poolOf(size: number, patience?: number): WorkerPool<TestJob> {
  const pool = new WorkerPool<TestJob>(spawn, size, patience);
  pools.push(pool);
  return pool;
}

/** All that a painting leaves behind; comparing large arrays element by element is slow. */
function bytesOf({ output, color }: Frame): string {
  return createHash('sha256').update(output).update(new Uint8Array(color.slice().buffer)).digest('hex');
}

const job: TestJob = { width: 150, height: 130, seed: 48213 };

/** A page's Worker made of a Node one, for the browser's adapter. */
class PageWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly #inner = new ThreadWorker(built);

  constructor() {
    this.#inner.on('message', (data) => this.onmessage?.({ data }));
    this.#inner.on('error', ({ message }: Error) => this.onerror?.({ message }));
  }
  postMessage(message: unknown): void {
    this.#inner.postMessage(message);
  }
  terminate(): void {
    void this.#inner.terminate();
  }
}

test('workers of a page paint the same bytes and pass errors on', async () => {
  const pool = new WorkerPool<TestJob>(
    browserWorkers(() => new PageWorker() as unknown as Worker),
    2,
  );
  pools.push(pool);
  expect(await pool.paint(job, bytesOf)).toBe(bytesOf(await paintHere(job, prepareTest)));
  await expect(pool.paint({ ...job, trouble: 'fail' }, bytesOf)).rejects.toThrow('fails at row 32');
});

test('the built worker is found beside the caller or one folder up, and nowhere else', () => {
  const dist = mkdtempSync(join(folder, 'dist-'));
  const caller = (path: string): string => pathToFileURL(join(dist, path)).href;
  expect(workerFile(caller('cli.js'))).toBeUndefined();
  writeFileSync(join(dist, 'paint-worker.js'), '');
  for (const path of ['cli.js', 'chunks/illustrator-1.js']) {
    expect(workerFile(caller(path))?.href).toBe(caller('paint-worker.js'));
  }
});

describe('a pool of workers', () => {
  test.each([1, 2, 5])('of %i paints the bytes that one thread paints', async (size) => {
    for (const each of [job, { ...job, things: true }]) {
      const here = await paintHere(each, prepareTest);
      expect(await poolOf(size).paint(each, bytesOf)).toBe(bytesOf(here));
    }
  });

  test('reports progress that only rises, up to 1, and names the passes in order', async () => {
    const fractions: number[] = [];
    const names = new Set<string>();
    const progress = (fraction: number, pass: string): void => {
      fractions.push(fraction);
      names.add(pass);
    };
    await poolOf(2).paint(job, bytesOf, { progress });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBeCloseTo(1, 9);
    // A pass whose bands were all told of late is passed over; none is named after a later one.
    const inOrder = ['ground', 'bloom', 'tone'];
    expect([...names]).toEqual(inOrder.filter((name) => names.has(name)));
    expect(names).toContain('tone');
  });

  test('paints one job after another with the same workers, whatever their sizes', async () => {
    const pool = poolOf(2);
    const before = started;
    const jobs = [job, { ...job, width: 64, height: 64 }, { ...job, seed: 2 }];
    const frames = await Promise.all(jobs.map((each) => pool.paint(each, bytesOf)));
    const alone = await Promise.all(jobs.map((each) => paintHere(each, prepareTest)));
    expect(frames).toEqual(alone.map(bytesOf));
    expect(started - before).toBe(2);
  });

  test('start() brings the workers up before there is a job, and the first job is theirs', async () => {
    const pool = poolOf(2);
    const before = started;
    pool.start();
    pool.start();
    expect(started - before).toBe(2);
    expect(await pool.paint(job, bytesOf)).toBe(bytesOf(await paintHere(job, prepareTest)));
    expect(started - before).toBe(2);
  });

  test('a worker that broke down before anyone listened fails the painting, and does not leave it waiting', async () => {
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, "throw new Error('broken at birth');");
    const over: Promise<void>[] = [];
    const pool = new WorkerPool<TestJob>(() => {
      const worker = nodeWorkers(pathToFileURL(broken))();
      over.push(new Promise((done) => worker.listen({ message() {}, failure: () => done() })));
      return worker;
    }, 1);
    pools.push(pool);
    pool.start();
    await Promise.all(over);
    await expect(pool.paint(job, bytesOf)).rejects.toThrow('broken at birth');
  });

  test('paints large pictures on one memory, which fits the next one with a plane more', async () => {
    const pool = poolOf(2);
    const large: TestJob = { width: 1600, height: 1600, seed: 3 };
    const memoryOf = (each: TestJob) => pool.paint(each, ({ output }) => output.buffer);
    const [one, other] = [await memoryOf(large), await memoryOf({ ...large, height: 1700 })];
    expect(one.byteLength).toBeGreaterThan(1600 * 1700 * 26);
    expect(other === one).toBe(true);
  });

  test("passes a worker's error on with its message, and paints again afterwards", async () => {
    const pool = poolOf(2);
    await expect(pool.paint({ ...job, trouble: 'fail' }, bytesOf)).rejects.toThrow('the test painting fails at row 32');
    await expect(pool.paint({ ...job, trouble: 'refuse' }, bytesOf)).rejects.toMatchObject({ code: 'not-drawable' });
    await expect(pool.paint({ ...job, trouble: 'exit' }, bytesOf)).rejects.toThrow(/ended by itself \(exit status 7\)/);
    expect(await pool.paint(job, bytesOf)).toBe(bytesOf(await paintHere(job, prepareTest)));
  });

  // The band never ends by itself: what does not stop at the signal runs into the time limit of the test.
  test('stops at the signal, even in the middle of a band', async () => {
    const pool = poolOf(2);
    const stop = new AbortController();
    const painting = pool.paint({ ...job, trouble: 'hang' }, bytesOf, {
      signal: stop.signal,
      progress: (_, pass) => pass === 'trouble' && stop.abort(),
    });
    await expect(painting).rejects.toMatchObject({ code: 'interrupted', exitStatus: 130 });
    expect(await pool.paint(job, ({ width }) => width)).toBe(job.width);
  });

  test('a painting that is called off leaves its workers warm, and the next ones give the bytes of one thread', async () => {
    // However long a busy machine takes over a band.
    const pool = poolOf(2, 60_000);
    const before = started;
    const here = bytesOf(await paintHere(job, prepareTest));
    for (const after of ['', 'ground', 'bloom', 'tone']) {
      const stop = new AbortController();
      const progress = (_: number, pass: string): void => {
        if (pass === after) stop.abort();
      };
      const painting = pool.paint({ ...job, width: 512, height: 512, seed: 3 }, bytesOf, { signal: stop.signal, progress });
      if (after === '') setTimeout(() => stop.abort(), 1);
      await expect(painting).rejects.toMatchObject({ code: 'interrupted' });
      expect(await pool.paint(job, bytesOf)).toBe(here);
    }
    expect(started - before).toBe(2);
  });

  test('an aborted painting that waits its turn is rejected at once and never painted', async () => {
    const pool = poolOf(1);
    const stop = new AbortController();
    let painted = false;
    const first = pool.paint(job, bytesOf);
    const second = pool.paint({ ...job, seed: 9 }, bytesOf, {
      signal: stop.signal,
      progress: () => {
        painted = true;
      },
    });
    stop.abort();
    await expect(second).rejects.toMatchObject({ code: 'interrupted' });
    await first;
    await pool.paint(job, bytesOf);
    expect(painted).toBe(false);
  });

  test('begins when its turn comes, not when it is asked for', async () => {
    const pool = poolOf(2);
    const order: string[] = [];
    const paint = (name: string) =>
      pool.paint(job, () => order.push(`${name} taken`), { begun: () => order.push(`${name} begun`) });
    await Promise.all([paint('first'), paint('second')]);
    expect(order).toEqual(['first begun', 'first taken', 'second begun', 'second taken']);
  });

  test('after a picture that is too large for its memory to be kept its workers are gone, and others paint the next', async () => {
    let started = 0;
    const pool = new WorkerPool<TestJob>(() => {
      started++;
      return spawn();
    }, 2);
    pools.push(pool);
    await pool.paint({ ...job, width: 4096, height: 2600 }, () => undefined);
    expect(started).toBe(2);
    const after = await pool.paint(job, bytesOf);
    expect(started).toBe(4);
    expect(await pool.paint(job, bytesOf)).toBe(after);
    expect(started).toBe(4);
  });

  test('close() interrupts what is being painted', async () => {
    const pool = poolOf(1);
    const painting = pool.paint({ ...job, trouble: 'hang' }, bytesOf);
    pool.close();
    await expect(painting).rejects.toMatchObject({ code: 'interrupted' });
  });
});
