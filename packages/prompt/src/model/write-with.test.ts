import { type Brief, LIBERTIES, type Liberty, type WriteAnswer } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { read } from '../read/read.ts';
import { revise } from '../revise/revise.ts';
import { write } from '../write/write.ts';
import { scripted } from './scripted.fixture.ts';
import { writeWith } from './write-with.ts';

const why = 'it suits';
const EMPTY: WriteAnswer = { subjects: [], setting: [], look: [] };
const prop = (name: string, more: Partial<WriteAnswer['subjects'][number]> = {}) => ({
  name,
  attributes: [],
  predicate: null,
  to: null,
  why,
  ...more,
});
const look = (kind: WriteAnswer['look'][number]['kind'], value: string) => ({ kind, value, why });
const place = (kind: WriteAnswer['setting'][number]['kind'], value: string) => ({ kind, value, why });

async function writes(idea: string, answer: Partial<WriteAnswer>, liberty: Liberty = 'balanced') {
  const brief = read(idea);
  const answered = await writeWith(scripted({ json: { ...EMPTY, ...answer } }), brief, { liberty });
  return { brief, ...answered, told: answered.warnings.map(({ message }) => message).join('\n') };
}
const added = ({ subjects, setting, look: looks }: Brief) =>
  [...subjects, ...setting, ...looks]
    .filter(({ rule }) => rule?.startsWith('chat:'))
    .map((fact) => ('value' in fact ? fact.value : fact.name));

it('adds the model’s facts to what follows, each with who and why', async () => {
  const { result, by, warnings } = await writes('a cabin by a mountain lake', {
    subjects: [prop('kettle', { attributes: ['steaming', 'enamel'], predicate: 'beside', to: 'cabin' })],
    look: [look('mood', 'unhurried'), look('lighting', 'first light over the ridge')],
  });
  expect(by).toBe('model');
  expect(warnings).toEqual([]);
  expect(added(result)).toEqual(['kettle', 'unhurried', 'first light over the ridge']);
  expect(result.look.find(({ value }) => value === 'unhurried')).toMatchObject({
    source: 'writer',
    rule: 'chat:double',
    reason: why,
  });
  expect(result.subjects.at(-1)).toMatchObject({
    id: 'kettle',
    attributes: [{ id: 'kettle.steaming' }, { id: 'kettle.enamel' }],
  });
  expect(result.subjects.at(-1)?.count).toBeUndefined();
  expect(result.relations).toContainEqual(expect.objectContaining({ from: 'kettle', predicate: 'beside', to: 'cabin' }));
  expect(result.liberty).toBe('balanced');
  expect(compile(result, 'gpt-image').prompt).toMatch(/kettle/);
});

describe('B4: what it may never add', () => {
  it.each<[string, string, Partial<WriteAnswer>, RegExp]>([
    ['another hour', 'a beach at sunset', { setting: [place('time', 'night')] }, /the time is settled/],
    ['another place', 'a dog on a beach', { setting: [place('place', 'forest')] }, /the place is settled/],
    [
      'another style of light',
      'a dog in candlelight',
      { look: [look('lighting', 'harsh noon sun')] },
      /the lighting is settled/,
    ],
    ['a thing again', 'a dog in a park', { subjects: [prop('dog')] }, /there already|no animals/],
    ['numbers', 'a park bench in a park', { subjects: [prop('three pigeons')] }, /no number|no animals/],
    ['names', 'a dog in a park', { look: [look('style', 'in the manner of Spielberg')] }, /no name/],
    ['artists', 'a dog in a park', { look: [look('artist', 'van gogh')] }, /no name/],
    ['lettering', 'a dog in a park', { setting: [place('background', 'a sign saying "KEEP OUT"')] }, /no lettering/],
    ['what was ruled out', 'a park without benches', { subjects: [prop('bench')] }, /ruled out/],
    [
      'people where it is deserted',
      'a deserted beach',
      { setting: [place('background', 'people far off')] },
      /ruled out|no people/,
    ],
    [
      'a whole paragraph',
      'a dog',
      { look: [look('mood', 'a feeling of calm and of wonder at the wide world')] },
      /more than one fact/,
    ],
  ])('%s', async (_, idea, answer, reason) => {
    // Something that may stand is beside it, so that it is mended and not asked again.
    const { brief, result, by, told } = await writes(idea, { ...answer, look: [...(answer.look ?? []), look('lens', '35mm')] });
    expect(by).toBe('model');
    expect(told).toMatch(reason);
    expect(added(result)).toEqual(['35mm']);
    for (const subject of brief.subjects) expect(result.subjects).toContainEqual(subject);
    for (const fact of [...brief.setting, ...brief.look]) expect([...result.setting, ...result.look]).toContainEqual(fact);
    expect(result.text).toEqual(brief.text);
  });
});

describe('B5: as freely as it was allowed', () => {
  const everything: Partial<WriteAnswer> = {
    subjects: [
      prop('deckchair'),
      prop('woman'),
      prop('gull'),
      prop('lighthouse'),
      prop('bucket', { predicate: 'in front of', to: 'x' }),
    ],
    setting: [place('weather', 'light breeze')],
    look: [look('palette', 'sand and slate'), look('mood', 'unhurried')],
  };
  it.each<[Liberty, string[]]>([
    ['faithful', ['sand and slate']],
    ['balanced', ['deckchair', 'light breeze', 'sand and slate', 'unhurried']],
    ['free', ['deckchair', 'woman', 'gull', 'lighthouse', 'bucket', 'light breeze', 'sand and slate', 'unhurried']],
  ])('%s', async (liberty, expected) => {
    const { result } = await writes('a dog on a beach', everything, liberty);
    expect(added(result)).toEqual(expected);
  });
  it('invented people are named among what was left out', async () => {
    expect((await writes('a dog on a beach', everything)).told).toMatch(/Left out “woman”: no people/);
  });
});

it('where nothing of it may stand, it is asked once more, and then the built-in writer writes', async () => {
  const brief = read('a beach at sunset');
  const model = scripted({ json: { ...EMPTY, setting: [place('time', 'night')] } });
  const { by, result, warnings } = await writeWith(model, brief, { seed: 7 });
  expect(by).toBe('built-in');
  expect(model.heard).toHaveLength(2);
  expect(result).toEqual(write(brief, { seed: 7 }));
  expect(warnings[0]?.message).toMatch(/the time is settled/);
});

it('partial Briefs come while the answer does', async () => {
  const json = JSON.stringify({ ...EMPTY, look: [look('mood', 'unhurried'), look('lens', '35mm')] });
  const seen: string[][] = [];
  await writeWith(scripted({ pieces: [...json] }), read('a dog in a park'), { onPartial: (brief) => seen.push(added(brief)) });
  expect(seen).toEqual([['unhurried']]);
});

it('what a model wrote stays when something else is edited, and goes with the hour it lights', async () => {
  const { result } = await writes('a cabin by a lake at noon', {
    subjects: [prop('kettle')],
    look: [look('lighting', 'hard noon light'), look('lens', '35mm')],
  });
  const dog = revise(result, 'add a dog');
  expect(added(dog.brief)).toEqual(
    ['kettle', '35mm']
      .concat(added(result).includes('hard noon light') ? ['hard noon light'] : [])
      .sort((a, b) => added(result).indexOf(a) - added(result).indexOf(b)),
  );
  const night = revise(result, 'make it night');
  expect(added(night.brief)).toEqual(['kettle', '35mm']);
});

it('no liberty lets a model touch what was said, whatever it answers', async () => {
  const idea = 'two black dogs beside a red car on a rainy street at night';
  const brief = read(idea);
  const wild = {
    subjects: ['dog', 'car', 'street', 'Rex', 'person', ''].map((name) =>
      prop(name || 'x', { attributes: ['white', 'two'], predicate: 'over', to: 'dog' }),
    ),
    setting: (['place', 'time', 'weather', 'season', 'era', 'background', 'event'] as const).map((kind) =>
      place(kind, 'sunny noon'),
    ),
    look: [look('palette', 'pink'), look('style', 'Disney')],
  };
  for (const liberty of LIBERTIES) {
    const { result } = await writeWith(scripted({ json: wild }), brief, { liberty });
    for (const subject of brief.subjects) expect(result.subjects).toContainEqual(subject);
    for (const fact of brief.setting) expect(result.setting).toContainEqual(fact);
    for (const relation of brief.relations) expect(result.relations).toContainEqual(relation);
    expect(result.setting.filter(({ kind }) => kind === 'time')).toHaveLength(1);
  }
});
