import type { ModelEdit, ReviseAnswer } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { linesOf } from '../revise/facts.ts';
import { revise } from '../revise/revise.ts';
import { write } from '../write/write.ts';
import { reviseWith } from './revise-with.ts';
import { scripted } from './scripted.fixture.ts';

const edit = (op: ModelEdit['op'], more: Partial<ModelEdit> = {}): ModelEdit => ({
  op,
  id: null,
  kind: null,
  value: null,
  count: null,
  predicate: null,
  to: null,
  ...more,
});
const says = (edits: ModelEdit[], more: Partial<ReviseAnswer> = {}) => ({
  json: { answer: 'Done.', edits, cannot: [], ...more },
});
const BRIEF = write(read('two black dogs beside a red car in a park'), { seed: 7 });
const values = (brief: typeof BRIEF) => linesOf(brief).map(({ value }) => value);

async function revises(instruction: string, ...edits: ModelEdit[]) {
  const answered = await reviseWith(scripted(says(edits)), BRIEF, instruction, { seed: 7 });
  return { ...answered, told: answered.warnings.map(({ message }) => message).join('\n') };
}

it('edits on ids; ids survive, and the answer is what really changed', async () => {
  const { result, by } = await revises(
    'swap the vehicle for a tram and give the dogs bandanas',
    edit('rename', { id: 'car', value: 'tram' }),
    edit('add', { id: 'b', value: 'bandana' }),
    edit('relate', { id: 'dog', predicate: 'wearing', to: 'b' }),
  );
  expect(by).toBe('model');
  expect(result.brief.subjects.map(({ id, name }) => [id, name])).toEqual(
    expect.arrayContaining([
      ['dog', 'dog'],
      ['car', 'tram'],
      ['bandana', 'bandana'],
    ]),
  );
  expect(result.brief.relations).toContainEqual({ from: 'dog', predicate: 'wearing', to: 'bandana', source: 'edit' });
  expect(result.answer).toMatch(/bandana/);
  expect(result.answer).not.toBe('Done.');
});

it('what a model makes up to meet a wish is its own, and says so (B3)', async () => {
  const { result } = await revises(
    'it feels a little sad, could it hug the viewer',
    edit('look', { kind: 'lighting', value: 'warm lamplight' }),
  );
  expect(result.brief.look.find(({ value }) => value === 'warm lamplight')).toMatchObject({
    source: 'writer',
    rule: 'chat:double',
  });
});

describe('B4: only what the instruction speaks of', () => {
  it.each<[string, string, ModelEdit, RegExp]>([
    ['a subject it does not name', 'give the dogs bandanas please', edit('remove', { id: 'car' }), /you said car/],
    [
      'a number it does not say',
      'let the dogs wear bandanas',
      edit('count', { id: 'dog', count: 5 }),
      /does not say that number/,
    ],
    ['a thing it does not say', 'bandanas for the dogs', edit('add', { value: 'woman' }), /does not say it/],
    ['letters it does not say', 'bandanas for the dogs', edit('lettering', { value: 'BUY NOW', to: 'car' }), /these letters/],
    ['an id that is not there', 'bandanas for the dogs', edit('remove', { id: '__proto__' }), /there is no __proto__/],
    [
      'a place it does not say',
      'bandanas for the dogs',
      edit('setting', { kind: 'place', value: 'moon base' }),
      /you said park/,
    ],
  ])('%s', async (_, instruction, wrong, reason) => {
    const { result, by, told } = await revises(instruction, wrong, edit('add', { value: 'bandana' }));
    expect(by).toBe('model');
    expect(told).toMatch(reason);
    expect(values(result.brief).filter((value) => !values(BRIEF).includes(value))).toEqual(expect.arrayContaining(['bandana']));
    for (const subject of BRIEF.subjects.filter(({ source }) => source === 'user'))
      expect(result.brief.subjects).toContainEqual(subject);
  });

  it('where no edit may stand, the built-in revision does', async () => {
    const { result, by } = await revises('give the dogs bandanas please', edit('remove', { id: 'car' }));
    expect(by).toBe('built-in');
    expect(result).toEqual(revise(BRIEF, 'give the dogs bandanas please', { seed: 7 }));
  });
});

it('undo and questions need no model', async () => {
  const model = scripted('must not be asked');
  expect((await reviseWith(model, BRIEF, 'undo')).result.move).toMatchObject({ intent: 'undo' });
  expect((await reviseWith(model, BRIEF, 'what did you add?')).result.answer).toMatch(/^I added/);
  expect(model.heard).toEqual([]);
});

it('what it cannot do it says', async () => {
  const model = scripted(says([], { cannot: ['e-mail to the landlord'], answer: 'I cannot write e-mails here.' }));
  const { result, by } = await reviseWith(model, BRIEF, 'write an e-mail to my landlord about the dogs');
  expect(by).toBe('model');
  expect(result).toMatchObject({ brief: BRIEF, unplaced: ['e-mail to the landlord'], answer: 'I cannot write e-mails here.' });
});
