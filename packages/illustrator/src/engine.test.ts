import type { EngineEvent, EngineRequest } from '@atelier/spec';
import { describe, expect, test } from 'vitest';
import { illustrator } from './engine.ts';
import { stageOf } from './painting.ts';
import { brief } from './stage/__fixtures__/briefs.ts';

const request = (more: Partial<EngineRequest> = {}): EngineRequest => ({
  brief: brief({ subjects: [{ name: 'cat' }, { name: 'gyroscope' }] }),
  prompt: { dialect: 'plain', prompt: 'a cat and a gyroscope', parameters: {}, warnings: [] },
  width: 64,
  height: 96,
  seed: 5,
  count: 1,
  missing: 'leave',
  threads: 1,
  ...more,
});

async function run(wanted: EngineRequest): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  for await (const event of illustrator().generate(wanted)) events.push(event);
  return events;
}

const imagesOf = (events: readonly EngineEvent[]) => events.flatMap((e) => (e.type === 'image' ? [e.image] : []));

describe('the Illustrator as an engine', () => {
  test('queued, rising progress with the names of passes, each picture, done', async () => {
    const events = await run(request({ count: 2 }));
    expect(events[0]).toEqual({ type: 'queued' });
    const progress = events.flatMap((e) => (e.type === 'progress' ? [e.progress] : []));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(Math.max(...progress)).toBeLessThanOrEqual(1);
    expect(imagesOf(events).map((image) => image.seed)).toEqual([5, 6]);
    const last = events.at(-1);
    expect(last?.type === 'done' && last.result.images).toHaveLength(2);
  });

  test('a picture comes with its stage, its object map and what was not drawn', async () => {
    const wanted = request();
    const [image] = imagesOf(await run(wanted));
    expect(image).toMatchObject({ width: 64, height: 96, seed: 5 });
    expect(image!.data).toHaveLength(64 * 96 * 4);
    expect(image!.stage).toEqual(stageOf(wanted.brief, wanted));
    expect(image!.objectMap?.ids).toHaveLength(64 * 96);
    expect(image!.objectMap?.facts).toContain('cat');
    expect(image!.warnings).toEqual([{ code: 'not-drawn', message: expect.stringContaining('gyroscope'), about: 'gyroscope' }]);
  });

  test('the same seed gives the same bytes, another seed others', async () => {
    const [a] = imagesOf(await run(request()));
    const [b] = imagesOf(await run(request()));
    const [c] = imagesOf(await run(request({ seed: 6 })));
    expect(Buffer.compare(Buffer.from(a!.data), Buffer.from(b!.data))).toBe(0);
    expect(Buffer.compare(Buffer.from(a!.data), Buffer.from(c!.data))).not.toBe(0);
  });

  test('aborting ends it as interrupted', async () => {
    const stop = new AbortController();
    const painting = (async () => {
      for await (const event of illustrator().generate(request({ width: 256, height: 256 }), { signal: stop.signal }))
        if (event.type === 'progress') stop.abort();
    })();
    await expect(painting).rejects.toMatchObject({ code: 'interrupted' });
  });

  test('sizes outside 64 … 4096 and absurd counts are refused in words', async () => {
    await expect(run(request({ width: 32 }))).rejects.toMatchObject({
      code: 'bad-size',
      message: expect.stringContaining('32x96'),
    });
    await expect(run(request({ height: 5000 }))).rejects.toMatchObject({ code: 'bad-size' });
    await expect(run(request({ count: 0 }))).rejects.toMatchObject({ code: 'usage' });
  });

  test('"fail" names what cannot be drawn', async () => {
    await expect(run(request({ missing: 'fail' }))).rejects.toMatchObject({
      code: 'not-drawable',
      message: expect.stringContaining('gyroscope'),
    });
  });
});
