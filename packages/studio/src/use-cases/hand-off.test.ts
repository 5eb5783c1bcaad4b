import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unseal } from '@atelier/lineage';
import { read } from '@atelier/prompt';
import { afterAll, describe, expect, it } from 'vitest';
import { placeOf, requestFor, sealed, wordsOf } from './hand-off.ts';
import { requestsIn } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'atelier-requests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = (prompt: string, place = 'midjourney') => ({
  time: '2026-11-28T10:00:00.000Z',
  place,
  dialect: 'midjourney',
  prompt,
  seed: 7,
  brief: read('a red fox in the snow'),
});
const says = (prompt?: string) => ({
  tool: 'midjourney',
  name: 'Midjourney',
  settings: {},
  warnings: [],
  ...(prompt !== undefined && { prompt }),
});

describe('handing over', () => {
  it('knows its places, and names them where one is unknown', () => {
    expect(placeOf('handoff:midjourney')).toMatchObject({ id: 'midjourney', dialect: 'midjourney' });
    expect(placeOf('openai')).toBeUndefined();
    expect(() => placeOf('handoff:nowhere')).toThrow(/Places: midjourney, chatgpt/);
  });

  it('requests wait with numbers of their own until they are closed; a broken line costs no other', () => {
    const requests = requestsIn(folder);
    expect(requests.open()).toEqual([]);
    const first = requests.add(request('red fox in the snow --v 8.2'));
    appendFileSync(join(folder, '.atelier', 'requests.jsonl'), '{"what":"opened","requ\n');
    const second = requests.add(request('blue hour over a quiet harbour --v 8.2'));
    expect([first.number, second.number]).toEqual([1, 2]);
    requests.filed(1, 'fox.png', '2026-11-28T11:00:00.000Z');
    expect(requests.open()).toMatchObject([
      { number: 1, files: ['fox.png'] },
      { number: 2, files: [] },
    ]);
    requests.close(1, '2026-11-28T12:00:00.000Z');
    expect(requests.open().map(({ number }) => number)).toEqual([2]);
    expect(() => requests.named(1)).toThrow(/no open request 1/);
    expect(requests.add(request('another one of them')).number).toBe(3);
  });

  it.each([
    ['the same words with other parameters', 'Red fox, in the snow --ar 16:9 --v 8.2 Job ID: 1234', 1],
    ['the words inside longer ones', 'An image of blue hour over a quiet harbour, by hand', 2],
    ['other words', 'a green fox', undefined],
    ['a few words that stand in many prompts', 'a red fox', undefined],
    ['no words', undefined, undefined],
  ])('files by %s', (_what, prompt, number) => {
    const open = [
      { number: 1, ...request('red fox in the snow --v 8.2') },
      { number: 2, ...request('blue hour over a quiet harbour --v 8.2') },
    ];
    expect(requestFor(says(prompt), open)?.number).toBe(number);
  });

  it('asks where two requests have the same words', () => {
    const twice = [1, 2].map((number) => ({ number, ...request('red fox in the snow') }));
    expect(requestFor(says('red fox in the snow'), twice)).toBeUndefined();
  });

  it('keeps the whole record in the filed picture, and takes none of ours for a stranger’s', async () => {
    const picture = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(200) };
    const writer = { id: 'ollama', model: 'qwen3', by: 'model' } as const;
    const bytes = await sealed(picture, { number: 1, ...request('red fox in the snow'), writer }, undefined);
    expect(unseal(bytes).provenance?.writer).toEqual(writer);
    expect(unseal(bytes).provenance).toMatchObject({
      engine: { id: 'handoff:midjourney', kind: 'model' },
      idea: 'a red fox in the snow',
      prompt: 'red fox in the snow',
      warnings: [{ code: 'no-seed' }, { code: 'said-by-person' }],
    });
    expect(() => wordsOf(bytes)).toThrow(/says already/);
  });
});
