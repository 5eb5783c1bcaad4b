import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { painted } from './painted.ts';

const told = (subject: string, place: string): Brief =>
  briefSchema.parse({
    v: 1,
    idea: `${place} with a ${subject}`,
    subjects: [{ id: subject, name: subject, source: 'user' }],
    setting: [
      { id: 'place', kind: 'place', value: place, source: 'user' },
      { id: 'lamp', kind: 'background', value: 'light of a lamp', source: 'writer', rule: 'x', wordsOnly: true },
    ],
  });

it.each([
  ['window', 'living room', true],
  ['armchair', 'bedroom', true],
  ['window', 'village', false],
  ['table', 'beach', false],
])('a lamp that the writer tells of beside a %s in a %s is drawn: %s', (subject, place, drawn) => {
  const names = painted(told(subject, place)).subjects.map(({ name }) => name);
  expect(names.includes('floor lamp')).toBe(drawn);
});

it('lights on a string that only the light was said of hang there', () => {
  const garden = told('garden', 'garden');
  const strung = (value: string) =>
    painted({ ...garden, look: [{ id: 'light', kind: 'lighting', value, source: 'user' }] }).subjects.map(({ name }) => name);
  expect(strung('string lights')).toContain('string of lights');
  expect(strung('candlelight')).not.toContain('string of lights');
});
