import type { VaryAnswer } from '@atelier/spec';
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { vary } from '../vary/vary.ts';
import { scripted } from './scripted.fixture.ts';
import { varyWith } from './vary-with.ts';

const why = '';
type Way = VaryAnswer['ways'][number];
const way = (label: string, setting: Way['setting'], look: Way['look'] = []): Way => ({ label, setting, look });
const time = (value: string) => ({ kind: 'time' as const, value, why });
const mood = (value: string) => ({ kind: 'mood' as const, value, why });
const labels = (ways: readonly { label: string }[]) => ways.map(({ label }) => label);
const IDEA = 'a lighthouse on a cliff';

it('each way keeps what was said and adds its own', async () => {
  const ways = [way('a', [time('night')], [mood('stark')]), way('b', [time('dawn')], [mood('tender')])];
  const { result, by, warnings } = await varyWith(scripted({ json: { ways } }), read(IDEA), 2);
  expect(by).toBe('model');
  expect(warnings).toEqual([]);
  expect(labels(result)).toEqual(['night, stark', 'dawn, tender']);
  expect(result.map(({ differs }) => differs)).toEqual([
    { time: 'night', mood: 'stark' },
    { time: 'dawn', mood: 'tender' },
  ]);
  for (const { brief } of result) expect(brief.subjects).toContainEqual(read(IDEA).subjects[0]);
});

it('no two alike, and what is missing is filled up', async () => {
  const ways = [way('a', [time('night')]), way('again', [time('night')]), way('b', [time('dawn')]), way('c', [time('dusk')])];
  const { result, warnings } = await varyWith(scripted({ json: { ways } }), read(IDEA), 4, { seed: 7 });
  expect(result).toHaveLength(4);
  expect(new Set(labels(result)).size).toBe(4);
  expect(warnings.map(({ message }) => message).join('\n')).toMatch(
    /“again”: it is there twice[\s\S]*3 of 4 ways are by double/,
  );
});

it('a way that goes against what was said is no way', async () => {
  const brief = read('a lighthouse at sunset');
  const ways = [way('a', [time('night')]), way('b', [time('noon')])];
  const model = scripted({ json: { ways } });
  const { result, by } = await varyWith(model, brief, 2, { seed: 7 });
  expect(by).toBe('built-in');
  expect(model.heard).toHaveLength(2);
  expect(labels(result)).toEqual(labels(vary(brief, 2, { seed: 7 })));
  for (const each of result)
    expect(each.brief.setting.filter(({ kind }) => kind === 'time').map(({ value }) => value)).toEqual(['sunset']);
});
