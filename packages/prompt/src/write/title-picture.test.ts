import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const written = (idea: string, liberty: 'faithful' | 'balanced' = 'balanced') => write(read(idea), { liberty, seed: 7 });
/** What the title gave: subjects and setting facts with their rule. */
const pictured = (idea: string, liberty?: 'faithful' | 'balanced') => {
  const { subjects, setting } = written(idea, liberty);
  return [...subjects.map((s) => [s.name, s] as const), ...setting.map((f) => [f.value, f] as const)]
    .filter(([, f]) => f.rule?.startsWith('title.'))
    .map(([name, f]) => `${name} ${f.rule} ${f.source}`);
};

describe('what a poster or a cover of words shows', () => {
  it.each([
    ['a concert poster with the words "Night Train"', ['train title.thing writer']],
    ['a banner saying "Welcome Home"', ['home title.thing writer']],
    ['a poster saying "Summer Jazz"', ['saxophone title.thing writer']],
    ['a book cover titled "Lighthouse Keeper"', ['lighthouse title.thing writer']],
    ['an album cover titled "Golden Fields"', ['golden fields title.place writer']],
    ['a book cover titled "A Winter in the Mountains"', ['mountains title.place writer', 'winter title.season writer']],
    ['a science fiction book cover titled "Red Planet"', ['planet title.thing writer', 'space title.place writer']],
  ])('%s', (idea, shown) => {
    expect(pictured(idea).sort()).toEqual([...shown].sort());
  });

  it('keeps the colour that the title says', () => {
    const planet = written('a book cover titled "Red Planet"').subjects.find((s) => s.name === 'planet');
    expect(planet?.attributes.map((a) => [a.value, a.source])).toEqual([['red', 'writer']]);
  });

  it('sees an hour by itself in the open', () => {
    expect(pictured('an album cover titled "Blue Hour"')).toEqual([
      expect.stringMatching(/^(?:lake|hills|mountains|coast) title\.place writer$/),
      'blue hour title.time writer',
    ]);
  });

  it.each([
    ['names nothing that can be seen', 'a motivational poster that says "Keep Going"'],
    ['is of somebody', 'a book cover titled "The Cartographer"'],
    ['is of a stuff', 'a book cover titled "Under Glass"'],
    ['names a place that nobody knows', 'a poster that says "NIGHT MARKET"'],
    ['was asked for without things', 'an abstract poster with the words "Night Train"'],
    ['shows something already', 'a poster saying "Night Train" with a fox'],
    ['has a place already', 'a travel poster titled "SKI" with snowy mountains'],
    ['is no print', 'a neon sign reading "HOTEL"'],
    ['says when it is held', 'a flyer that says "Classes Wed 7pm"'],
    ['is a card', 'a card with the words "Night Train"'],
  ])('adds nothing where it %s', (_, idea) => {
    expect(pictured(idea)).toEqual([]);
  });

  it('adds nothing where faithful (B5), and nothing that was ruled out (B4)', () => {
    expect(pictured('a concert poster with the words "Night Train"', 'faithful')).toEqual([]);
    expect(pictured('a concert poster with the words "Night Train", no train')).toEqual([]);
  });
});
