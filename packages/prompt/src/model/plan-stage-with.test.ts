import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { planStageWith } from './plan-stage-with.ts';
import { scripted } from './scripted.fixture.ts';

const BRIEF = read('two black dogs to the left of a red car');
const at = (id: string, x: number, more: object = {}) => ({ id, box: [x, 0.5, 0.2, 0.2], depth: 0.3, heading: null, ...more });
const GOOD = { places: [at('dog', 0.1, { heading: 'left' }), at('dog', 0.32), at('car', 0.7)] };

it('things stand where the model puts them, and nothing else is different', async () => {
  const model = scripted({ json: GOOD });
  const { result, by, warnings } = await planStageWith(model, BRIEF, { ratio: 1.777 });
  expect({ by, warnings }).toEqual({ by: 'model', warnings: [] });
  expect(result.subjects.map(({ places }) => places?.map(({ box }) => box[0]))).toEqual([[0.1, 0.32], [0.7]]);
  expect(result.subjects[0]?.places?.[0]).toEqual({ box: [0.1, 0.5, 0.2, 0.2], depth: 0.3, heading: 'left' });
  expect({ ...result, subjects: [] }).toEqual({ ...BRIEF, subjects: [] });
  const sent = JSON.parse(String(model.heard[0]?.messages.at(-1)?.content));
  expect(sent).toMatchObject({
    ratio: 1.78,
    place: [
      { id: 'dog', instances: 2 },
      { id: 'car', instances: 1 },
    ],
  });
});

describe('what may not be is asked for once more, then the built-in layout stands', () => {
  it.each<[string, object, RegExp]>([
    ['a dog is missing', { places: GOOD.places.slice(1) }, /“dog” needs 2 boxes, and has 1/],
    ['a dog too many', { places: [...GOOD.places, at('dog', 0.5)] }, /needs 2 boxes, and has 3/],
    ['a box outside the picture', { places: [...GOOD.places.slice(0, 2), at('car', 0.95)] }, /the box of “car” is not/],
    ['a box of no size', { places: [...GOOD.places.slice(0, 2), at('car', 0.7, { box: [0.7, 0.5, 0, 0] })] }, /at least 0\.02/],
    ['two in one place', { places: [at('dog', 0.1), at('dog', 0.1), at('car', 0.7)] }, /very same box/],
    ['the wrong side', { places: [at('dog', 0.7), at('dog', 0.75), at('car', 0.1)] }, /“dog” must stand .*left of.* “car”/],
    ['no layout', { hello: 'world' }, /at places/],
  ])('%s', async (_, answer, why) => {
    const model = scripted({ json: answer });
    const { result, by, warnings } = await planStageWith(model, BRIEF);
    expect(by).toBe('built-in');
    expect(result).toEqual(BRIEF);
    expect(warnings[0]?.message).toMatch(why);
    expect(model.heard).toHaveLength(2);
    const mended = await planStageWith(scripted({ json: answer }, { json: GOOD }), BRIEF);
    expect(mended.by).toBe('model');
  });
});

it('what nobody asked for gets no place', async () => {
  const { result, warnings } = await planStageWith(scripted({ json: { places: [...GOOD.places, at('dragon', 0.4)] } }), BRIEF);
  expect(result.subjects).toHaveLength(2);
  expect(warnings[0]?.message).toMatch(/no such thing/);
});

it('a hostile answer is a Brief with valid places or the Brief as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((json) => `{"places":[${json}]}`),
      ),
      async (text) => {
        const { result } = await planStageWith(scripted(text), BRIEF);
        expect(result.idea).toBe(BRIEF.idea);
        expect(result).toEqual(BRIEF);
      },
    ),
    { numRuns: 40 },
  );
});

it('where there is nothing to place nobody is asked', async () => {
  const model = scripted({ json: GOOD });
  expect((await planStageWith(model, read('a beach sunset'))).rounds).toBe(0);
  expect(model.heard).toHaveLength(0);
});
