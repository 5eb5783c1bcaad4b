import type { Brief, DescribeAnswer } from '@atelier/spec';
import { expect, it } from 'vitest';
import { describeWith } from './describe-with.ts';
import { scripted } from './scripted.fixture.ts';

const PICTURE = { data: new Uint8Array([255, 216, 255]), mime: 'image/jpeg', file: 'photo.jpg' };
const subject = { key: 'd', count: null, quantifier: null, partOf: null, attributes: [], actions: [] };
const ANSWER: DescribeAnswer = {
  description: 'Two black dogs sit on a beach at sunset under a sign that says "OPEN".',
  subjects: [
    {
      ...subject,
      name: 'dog',
      words: 'Two black dogs',
      count: 2,
      attributes: [{ kind: 'color', value: 'black', words: 'black' }],
      actions: [{ value: 'sit', words: 'sit' }],
    },
    { ...subject, key: 's', name: 'sign', words: 'a sign', count: 1 },
  ],
  relations: [
    { from: 'd', predicate: 'under', to: 's', words: 'under' },
    { from: 'd', predicate: 'on', to: 'b', words: 'on' },
  ],
  setting: [
    { key: 'b', kind: 'place', value: 'beach', words: 'beach' },
    { key: 't', kind: 'time', value: 'sunset', words: 'sunset' },
  ],
  look: [],
  text: [{ content: 'OPEN', on: 's' }],
  absent: [],
};
const factsOf = (brief: Brief) => [
  ...brief.subjects.flatMap((each) => [each, ...each.attributes, ...each.actions]),
  ...brief.relations,
  ...brief.setting,
  ...brief.text,
];

it('B2: facts quote the description; all of it is marked as seen, by whom and in what', async () => {
  const model = scripted({ json: ANSWER });
  const { result, by, warnings } = await describeWith(model, PICTURE);
  expect({ by, warnings }).toEqual({ by: 'model', warnings: [] });
  expect(result).toMatchObject({
    idea: ANSWER.description,
    seen: { by: 'scripted:double', file: 'photo.jpg' },
    subjects: [{ name: 'dog', count: { exact: 2 } }, { name: 'sign' }],
    text: [{ content: 'OPEN', on: 'sign' }],
  });
  expect(new Set(factsOf(result).map(({ rule }) => rule))).toEqual(new Set(['seen:double']));
  expect(model.heard[0]?.messages.at(-1)?.content).toMatchObject([{ type: 'image', mime: 'image/jpeg' }, { type: 'text' }]);
});

it('what the description does not say is taken out, and said', async () => {
  const more = { ...subject, key: 'x', name: 'lighthouse', words: 'a lighthouse' };
  const { result, warnings } = await describeWith(
    scripted({ json: { ...ANSWER, subjects: [...ANSWER.subjects, more] } }),
    PICTURE,
  );
  expect(result.subjects.map(({ name }) => name)).toEqual(['dog', 'sign']);
  expect(warnings.map(({ message }) => message).join()).toMatch(/Taken out “lighthouse”/);
});

it('where its facts will not do, twice, its words are read by us', async () => {
  const empty = { ...ANSWER, subjects: [], relations: [], setting: [], text: [] };
  const model = scripted({ json: empty });
  const { result, by, warnings } = await describeWith(model, PICTURE);
  expect(model.heard).toHaveLength(2);
  expect(by).toBe('model');
  expect(result.subjects.map(({ name }) => name)).toContain('dog');
  expect(result.seen).toBeDefined();
  expect(warnings[0]?.message).toMatch(/read by the built-in reader/);
});

it.each(['I cannot help with that.', '', '{"description": 7}'])('no description is an error that says so: %j', async (said) => {
  await expect(describeWith(scripted(said), PICTURE)).rejects.toMatchObject({
    code: 'engine-failed',
    message: expect.stringMatching(/gave no description/),
  });
});

it('shows what has come so far', async () => {
  const text = JSON.stringify(ANSWER);
  const pieces = text.match(/[\s\S]{1,20}/g) ?? [];
  const seen: string[] = [];
  await describeWith(scripted({ pieces }), PICTURE, {
    onPartial: (brief) => seen.push(brief.subjects.map(({ name }) => name).join()),
  });
  expect(seen).toContain('dog');
});
