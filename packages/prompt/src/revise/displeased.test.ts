/** Displeasure that names nothing: another picture or a question back, and never a thing taken out or made ugly. */
import { expect, it } from 'vitest';
import { revise } from './revise.ts';
import { drawn, seed } from './talks.fixture.ts';

const brief = drawn('two dogs in a park');

it.each([
  "I don't like it",
  'i dont like it',
  'I don’t like this one at all',
  'i hate it',
  "don't like this",
  "it's ugly",
  'hmm, not what I wanted',
  'it looks a bit boring',
  'this isn’t very good',
  'meh',
])('another one: %s', (line) => {
  const after = revise(brief, line, { seed });
  expect(after.move).toEqual({ intent: 'again' });
  expect(after.brief).toBe(brief);
});

it.each([
  ['make it better', /^In which way\?/],
  ['nicer', /^In which way\?/],
  ['make it look cooler', /^In which way\?/],
  ['different colours', /^Which colours\?/],
  ['the dogs look weird', /^How should the dogs be instead\?/],
  ['fix the dogs', /^How should the dogs be instead\?/],
  ['bigger text', /no lettering/],
  ['make the letters bigger', /no lettering/],
])('asked back: %s', (line, answer) => {
  const after = revise(brief, line, { seed });
  expect(after.answer).toMatch(answer);
  expect(after.unplaced).toHaveLength(1);
  expect(after.brief).toBe(brief);
});

it.each([
  ["I don't like the dogs", 'dog'],
  ["i don't like it", 'red balloon'],
])('what is named, or came in last, goes: %s', (line, gone) => {
  const more = revise(brief, 'add a red balloon', { seed });
  const after = revise(more.brief, line, { seed, about: more.about });
  const left = after.brief.subjects.filter(({ off }) => !off).map(({ name }) => name);
  expect(left.some((name) => gone.endsWith(name))).toBe(false);
});

it('what is not there has nobody who put it there, whatever came in last', () => {
  const { brief: after, about } = revise(brief, 'add a red balloon', { seed });
  expect(revise(after, 'why gryphon?', { seed, about }).answer).toBe('There is no gryphon in the picture.');
});

it('lettering that is there is made bigger, and more colours are vivid ones', () => {
  expect(revise(drawn('a poster that says "OPEN"'), 'bigger text', { seed }).answer).toMatch(/large lettering/);
  expect(revise(brief, 'more colors', { seed }).answer).toMatch(/vivid/);
});

it.each(['cooler', 'make it cooler'])('%s asks for cooler colours', (line) => {
  expect(revise(brief, line, { seed }).brief.look).toContainEqual(
    expect.objectContaining({ kind: 'palette', value: 'cool colours' }),
  );
});
