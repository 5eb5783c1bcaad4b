import { describe, expect, test } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/by-tables.fixture.ts';
import { hasFace } from './has-face.ts';
import { mainSubject } from './main-subject.ts';

const seesFace = (idea: string): boolean => {
  const brief = read(idea);
  const main = mainSubject(brief);
  if (main === undefined) throw new Error(`nothing was named in "${idea}"`);
  return hasFace(main, brief);
};

describe('whose face is seen', () => {
  test.each([
    'a knight in a closed helmet',
    'an astronaut waving',
    'a ninja with a covered face',
    'a man wearing a gas mask',
    'a woman in a red mask',
    'a bride behind a veil',
    'a masked dancer',
    'a boy with a paper bag over his head',
    'a boy seen from behind',
    'a rear view of a cyclist',
    'a woman with her back to us',
    'a woman with her back turned',
    'a girl facing away',
  ])('not: %s', (idea) => expect(seesFace(idea)).toBe(false));

  test.each([
    'a knight',
    'a woman lying on her back',
    'a girl in a bicycle helmet smiling',
    'a woman with a mask in her hand',
    'a man in a coat',
    'a boy with a backpack over his shoulder',
    'a dancer',
  ])('seen: %s', (idea) => expect(seesFace(idea)).toBe(true));

  test('not where a writer told of a cover', () => {
    const brief = write(read('a welder at work'), { liberty: 'free', seed: 0 });
    const [welder] = brief.subjects;
    expect(welder && hasFace(welder, brief)).toBe(false);
  });
});
