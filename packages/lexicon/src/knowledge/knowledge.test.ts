import { describe, expect, it } from 'vitest';
import { SCENES, sceneOf } from '../scenery.ts';
import { homeOf } from './homes.ts';
import { abstractIdeaOf } from './ideas.ts';
import { kindsOf } from './kinds.ts';
import { greetingOf } from './occasions.ts';

describe('homeOf', () => {
  it.each([
    ['fox', undefined, 'forest'],
    ['red sports car', undefined, 'city street'],
    ['polar bear', undefined, 'snowfield'],
    ['trawler', 'boat', 'sea'],
    ['surfer', 'person', 'sea'],
    ['santa claus', 'person', 'snowfield'],
    ['soccer player', 'person', 'meadow'],
    ['gyroscope', undefined, undefined],
    ['cat', 'animal', undefined],
    ['pizza', 'food', undefined],
  ])('%s (%s) is at home in %s', (name, category, place) => expect(homeOf(name, category)?.place).toBe(place));

  it('names only places that are scenes', () => {
    for (const name of ['owl', 'tiger', 'lion', 'astronaut', 'duck', 'eiffel tower', 'samurai', 'rocket'])
      expect(sceneOf(homeOf(name)?.place ?? ''), name).toBeDefined();
  });
});

it('knows the kinds of every subject that a writer may add', () => {
  for (const { props } of Object.values(SCENES))
    for (const { as, noun } of props) if (as === 'subject') expect(kindsOf(noun), noun).not.toEqual([]);
});

it('gives an abstract idea colours and none to a thing', () => {
  expect(abstractIdeaOf('Love')?.mood).toBe('tender');
  expect(abstractIdeaOf('lovebird')).toBeUndefined();
});

it('greets on the occasions that have a usual greeting', () => {
  expect(greetingOf('Birthday')).toBe('Happy Birthday');
  expect(greetingOf('tuesday')).toBeUndefined();
});
