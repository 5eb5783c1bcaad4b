import { type Brief, briefSchema } from '@atelier/spec';
import { expect, it } from 'vitest';
import { roomOf } from '../scenes/room-words.ts';
import { painted } from './painted.ts';
import { thingsOf } from './things.ts';

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

const briefed = (subjects: readonly string[], relations: readonly string[][], place?: string): Brief =>
  briefSchema.parse({
    v: 1,
    idea: subjects.join(' '),
    subjects: subjects.map((name) => ({ id: name, name, source: 'user' })),
    relations: relations.map(([from, predicate, to]) => ({ from, predicate, to, source: 'user' })),
    setting: place ? [{ id: place, kind: 'place', value: place, source: 'user' }] : [],
  });

it('the rings of a planet are its own, and no jewels', () => {
  const names = (b: Brief): string[] => painted(b).subjects.map(({ name }) => name);
  expect(names(briefed(['planet', 'ring'], [['planet', 'with', 'ring']]))).toEqual(['ringed planet']);
  expect(names(briefed(['planet', 'rings'], [['saturn', 'with', 'rings']], 'saturn'))).toEqual(['planet']);
  expect(names(briefed(['woman', 'ring'], [['woman', 'with', 'ring']]))).toEqual(['woman', 'ring']);
});

it.each([
  ['japan', 'japanese temple'],
  ['greece', 'temple'],
])('a temple in %s is a %s', (place, name) => {
  expect(painted(briefed(['temple'], [], place)).subjects.map((s) => s.name)).toEqual([name]);
});

it.each([
  ['car', 'flying', 'sky'],
  ['flying carpet', undefined, 'sky'],
  ['car', 'parked', 'ground'],
  ['flying fish', undefined, 'water'],
])('a thing "%s" that is said to be %s is placed in the %s', (name, state, place) => {
  const given = briefed([name], []);
  const attributes = state ? [{ id: 'state', kind: 'state', value: state, source: 'user' as const }] : [];
  const [thing] = thingsOf({ ...given, subjects: given.subjects.map((s) => ({ ...s, attributes })) }, 7);
  if (name === 'flying fish') expect(thing?.place).not.toBe('sky');
  else expect(thing?.place === 'sky').toBe(place === 'sky');
});

it('inside a mountain one sees rock, and no peak; on it one sees the peak', () => {
  const place = (predicate: string) =>
    painted(briefed(['dragon'], [['dragon', predicate, 'mountain']], 'mountain')).setting.map((f) => f.value);
  expect(place('inside')).toEqual(['cave']);
  expect(place('on')).toEqual(['mountain']);
});

it('the surface of the moon is where one stands', () => {
  const { subjects, setting } = painted(briefed(['surface', 'moon'], [['surface', 'of', 'moon']]));
  expect([subjects, setting.map((f) => f.value)]).toEqual([[], ['surface of the moon']]);
  expect(painted(briefed(['surface', 'table'], [['surface', 'of', 'table']])).subjects).toHaveLength(2);
});

it('the windows of a house make no room round it', () => {
  expect(roomOf(briefed(['house', 'window'], [['house', 'with', 'window']]))).toBeUndefined();
  expect(roomOf(briefed(['cat', 'window'], [['cat', 'with', 'window']]))).toBeDefined();
});

const markOf = (subjects: readonly string[], relations: readonly string[][], more: object = {}): string[] => {
  const given = briefed(subjects, relations);
  const look = [{ id: 'logo', kind: 'medium', value: 'logo', source: 'user' }];
  return painted(briefSchema.parse({ ...given, look, ...more })).subjects.map(({ name }) => name);
};

it('a beast that is all of a mark shows its head, beside something else it stands', () => {
  expect(markOf(['lion'], [])).toEqual(['lion head']);
  expect(markOf(['bear', 'brewery'], [['bear', 'for', 'brewery']])).toEqual(['bear head', 'brewery']);
  expect(markOf(['owl', 'book'], [['owl', 'with', 'book']])).toEqual(['owl', 'book']);
  expect(markOf(['rabbit'], [])).toEqual(['rabbit']);
  expect(markOf(['eagle', 'hiking club'], [], { idea: 'eagle logo for a hiking club' })).toEqual(['eagle head', 'hiking club']);
});

it('a mark of a letter shows the letter, and no post', () => {
  const text = [{ id: 'm', content: 'M', source: 'user', on: 'letter' }];
  expect(markOf(['letter'], [], { text })).toEqual([]);
  expect(markOf(['letter'], [])).toEqual(['letter']);
});

it.each([
  ['tiger face', 'tiger'],
  ["eagle's head", 'eagle'],
  ['clock face', 'clock face'],
])('a %s outside of a mark is drawn as a %s', (name, drawn) => {
  expect(painted(briefed([name], [])).subjects.map((s) => s.name)).toEqual([drawn]);
});

it('a tattoo of something shows that, and one on an arm is no design', () => {
  const names = (b: Brief): string[] => painted(b).subjects.map(({ name }) => name);
  expect(names(briefed(['tattoo', 'wolf'], [['tattoo', 'of', 'wolf']]))).toEqual(['wolf']);
  expect(names(briefed(['tattoo', 'arm'], [['tattoo', 'on', 'arm']]))).toContain('tattoo');
});

it('the mother of a calf is of its kind, that of a girl is a woman', () => {
  const names = (idea: string, young: string): string[] =>
    painted({ ...briefed([young, 'mother'], []), idea }).subjects.map(({ name }) => name);
  expect(names('an elephant following its mother', 'elephant')).toEqual(['elephant', 'elephant']);
  expect(names('a girl following her mother', 'girl')).toEqual(['girl', 'mother']);
});
