/** First sentences of ideas that are typed in a hurry: no article too many, nobody who is not there. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const opening = (idea: string) => prose(write(read(idea), { liberty: 'free', seed: 0 }), { length: 'long' })[0]?.text ?? '';

describe('the first sentence', () => {
  it.each([
    ['kids red rain boots ad', /^Kids red rain boots ad/],
    ['upside down house', /^An upside down house/],
    ['an upside down bat', /^An upside down bat/],
    ['a loft with exposed brick and a hammock', /^A loft with exposed brick and a hammock/],
    ['a sign with eucalyptus', /^A sign with eucalyptus/],
    ['the feeling of missing someone', /^The feeling of missing someone\.?$/],
    ['red and gold paint pouring', /^Red and gold paint pouring/],
    ['paint dripping down a white wall', /^Paint drips down a white wall/],
    ['the word BREATHE made of clouds', /^The word "BREATHE" made of clouds/],
    ['graffiti that says no fear on a brick wall', /^Graffiti on a brick wall/],
    ['a poster of a man drinking coffee', /^A poster of a man .*drinking coffee/],
    ['a park with dogs playing', /^A park with dogs playing/],
    ['a harbour with gulls circling', /^A harbour with gulls circling/],
    ['a photo of running shoes', /^A photo of running shoes(?! sits)/],
  ])('of “%s”', (idea, words) => {
    expect(opening(idea)).toMatch(words);
  });

  it('takes the words that a board bears for lettering, with or without capitals', () => {
    expect(read('chalkboard menu with the words soup of the day').text.map(({ content }) => content)).toEqual([
      'soup of the day',
    ]);
    expect(read('a man with the words of his father').text).toEqual([]);
  });

  it('lets colours melt by themselves', () => {
    for (const idea of ['calm blue gradients melting into each other', 'soft gold light dripping down'])
      expect(read(idea).subjects.map(({ name }) => name)).not.toContain('person');
  });

  it.each(['drifting down a river in a canoe', 'flowing down the stairs in a wedding gown', 'drifting in a boat'])(
    'has somebody who does “%s”',
    (idea) => {
      expect(read(idea).subjects[0]?.name).toBe('person');
    },
  );

  it.each(['draw', 'create', 'render', 'sketch', 'paint'])('asks with “%s” for what runs, flows or is peeled', (verb) => {
    for (const [idea, name] of [
      ['running horses', 'horse'],
      ['splashing waves', 'wave'],
      ['peeled oranges', 'orange'],
    ])
      expect(read(`${verb} ${idea}`).subjects.map((subject) => subject.name)).toEqual([name]);
  });
});
