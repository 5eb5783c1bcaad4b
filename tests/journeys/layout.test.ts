/** A chat model says where things stand; what it may not do leaves the built-in layout, with a note. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import type { Stage } from '@atelier/spec';
import { expect, it } from 'vitest';
import { chatServer } from './chat-server.ts';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

const IDEA = ['a red ball and a blue ball on a beach', '--seed', '7'];
const at = (id: string, x: number) => ({ id, box: [x, 0.7, 0.12, 0.12], depth: 0.2, heading: null });

it('puts things where the model says', async () => {
  const built = await atelierJson<Stage>(['stage', ...IDEA]);
  const ids = built.objects.filter(({ name }) => name === 'ball').map(({ of }) => of);
  expect(new Set(ids).size).toBe(2);
  const { env, heard } = await chatServer(() => JSON.stringify({ places: ids.map((id, i) => at(id, i === 0 ? 0.05 : 0.8)) }));
  const planned = await atelierJson<Stage>(['stage', ...IDEA, '--layout', 'chat'], { env });
  expect(heard).toHaveLength(1);
  const lefts = ids.map((id) => planned.objects.find(({ of }) => of === id)?.box[0] ?? -1);
  expect(lefts[0]).toBeLessThan(0.2);
  expect(lefts[1]).toBeGreaterThan(0.75);
});

it('lays each of several pictures out by itself, and each says who did', async () => {
  const cwd = emptyFolder();
  const { env, heard } = await chatServer(() => JSON.stringify({ places: [at('ball', heard.length === 1 ? 0.05 : 0.8)] }));
  const args = ['imagine', 'a ball on a beach', '--seed', '7', '-n', '2', '--same', '--size', '96x96', '--layout', 'chat'];
  const { images } = await atelierJson<{ images: { file: string; seed: number }[] }>(args, { cwd, env });
  expect([heard.length, images.map(({ seed }) => seed)]).toEqual([2, [7, 8]]);
  const records = images.map(({ file }) => provenanceOf(readFileSync(file)));
  expect(records.map(({ layout, writer }) => [layout?.model, layout?.by, writer])).toEqual([
    ['double', 'model', undefined],
    ['double', 'model', undefined],
  ]);
  const [left, right] = records.map(({ brief }) => JSON.stringify(brief.subjects));
  expect(left).toContain('0.05');
  expect(right).toContain('0.8');
  // The file alone brings it back, the record whole.
  const [{ file } = { file: '' }] = images;
  const again = join(cwd, 'again.png');
  expect((await atelier(['replay', file, '-o', again], { cwd })).status).toBe(0);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});

it('keeps the built-in layout where its answer will not do', async () => {
  const built = await atelier(['stage', ...IDEA, '--json']);
  const { env, heard } = await chatServer(() => JSON.stringify({ places: [at('dragon', 0.1)] }));
  const hostile = await atelier(['stage', ...IDEA, '--layout', 'chat', '--json'], { env });
  expect(hostile.stdout).toBe(built.stdout);
  expect(hostile.stderr).toMatch(/could not be used.*built-in result/);
  expect(heard).toHaveLength(2);
});
